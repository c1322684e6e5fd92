package io.github.speechdigest.parser.internal.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Terms with what is known of them, looked up by the longest one that stands at a place. A look-up takes time bounded
 * by the longest term that begins with the character there.
 *
 * @param <T> what is known of a term
 */
public final class TermIndex<T> {
  private final Map<String, T> terms;
  private final Map<Character, Integer> longest = new HashMap<>();

  /**
   * @param terms the terms, none empty
   */
  public TermIndex(Map<String, T> terms) {
    this.terms = Map.copyOf(terms);
    this.terms.keySet().forEach(term -> longest.merge(term.charAt(0), term.length(), Math::max));
  }

  /**
   * A term found in a text.
   *
   * @param end where it ends, exclusive
   * @param value what is known of it
   * @param <T> the type of that
   */
  public record Match<T>(int end, T value) {}

  /** What is known of a term. */
  public Optional<T> get(String term) {
    return Optional.ofNullable(terms.get(term));
  }

  /**
   * Finds the longest term that begins at a place.
   *
   * @param text the text
   * @param start the place, from 0 to the text's length
   */
  public Optional<Match<T>> longestAt(String text, int start) {
    if (start >= text.length()) {
      return Optional.empty();
    }
    int length = Math.min(longest.getOrDefault(text.charAt(start), 0), text.length() - start);
    for (; length > 0; length--) {
      T value = terms.get(text.substring(start, start + length));
      if (value != null) {
        return Optional.of(new Match<>(start + length, value));
      }
    }
    return Optional.empty();
  }

  /**
   * Finds the longest term that ends at a place.
   *
   * @param text the text
   * @param end the place, exclusive
   * @param longest the greatest length asked for
   */
  public Optional<T> longestBefore(String text, int end, int longest) {
    for (int length = Math.min(longest, end); length > 0; length--) {
      T value = terms.get(text.substring(end - length, end));
      if (value != null) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
