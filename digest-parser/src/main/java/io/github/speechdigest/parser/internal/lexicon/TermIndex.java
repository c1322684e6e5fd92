package io.github.speechdigest.parser.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Terms with what is known of them, looked up by the longest one that stands at a place. A look-up
 * takes time bounded by the longest term.
 *
 * @param <T> what is known of a term
 */
public final class TermIndex<T> {
  private final List<String> words;
  private final List<T> values;
  private final Trie forwards;
  private volatile Trie backwards;

  /**
   * @param terms the terms, none empty
   */
  public TermIndex(Map<String, T> terms) {
    this.words = new ArrayList<>(terms.size());
    this.values = new ArrayList<>(terms.size());
    for (Map.Entry<String, T> term : terms.entrySet()) {
      words.add(term.getKey());
      values.add(term.getValue());
    }
    this.forwards = Trie.forwards(words);
  }

  /**
   * A term found in a text.
   *
   * @param end where it ends, exclusive
   * @param value what is known of it
   * @param <T> the type of that
   */
  public record Match<T>(int end, T value) {}

  /** The characters that the terms begin with. */
  public CharSet heads() {
    return CharSet.heads(words);
  }

  /** The characters that those terms begin with of which something is known. */
  public CharSet heads(Predicate<T> wanted) {
    List<String> known = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (wanted.test(values.get(i))) {
        known.add(words.get(i));
      }
    }
    return CharSet.heads(known);
  }

  /** What is known of a term. */
  public Optional<T> get(String term) {
    int found = forwards.longestAt(term, 0);
    boolean whole = found != Trie.NONE && words.get(found).length() == term.length();
    return whole ? Optional.of(values.get(found)) : Optional.empty();
  }

  /**
   * Finds the longest term that begins at a place.
   *
   * @param text the text
   * @param start the place, from 0 to the text's length
   */
  public Optional<Match<T>> longestAt(String text, int start) {
    int found = forwards.longestAt(text, start);
    return found == Trie.NONE
        ? Optional.empty()
        : Optional.of(new Match<>(start + words.get(found).length(), values.get(found)));
  }

  /**
   * What is known of the longest term that begins at a place; null when none does.
   *
   * @param text the text
   * @param start the place, from 0 to the text's length
   */
  public T at(String text, int start) {
    int found = forwards.longestAt(text, start);
    return found == Trie.NONE ? null : values.get(found);
  }

  /**
   * Where the longest term ends that begins at a place; the place itself when none does.
   *
   * @param text the text
   * @param start the place, from 0 to the text's length
   */
  public int endAt(String text, int start) {
    int found = forwards.longestAt(text, start);
    return found == Trie.NONE ? start : start + words.get(found).length();
  }

  /** Whether a term begins at a place. */
  public boolean beginsAt(String text, int start) {
    return forwards.longestAt(text, start) != Trie.NONE;
  }

  /** Whether a term of at most so many characters ends at a place. */
  public boolean endsAt(String text, int end, int longest) {
    return backwards().longestBefore(text, end, longest) != Trie.NONE;
  }

  /** Length of the longest term of at most so many characters that ends at a place, else 0. */
  public int lengthBefore(String text, int end, int longest) {
    int found = backwards().longestBefore(text, end, longest);
    return found == Trie.NONE ? 0 : words.get(found).length();
  }

  /**
   * Finds the longest term that ends at a place.
   *
   * @param text the text
   * @param end the place, exclusive
   * @param longest the greatest length asked for
   */
  public Optional<T> longestBefore(String text, int end, int longest) {
    int found = backwards().longestBefore(text, end, longest);
    return found == Trie.NONE ? Optional.empty() : Optional.of(values.get(found));
  }

  /**
   * Made when first asked for, since few tables are read backwards; two threads may make it both.
   */
  private Trie backwards() {
    Trie trie = backwards;
    if (trie == null) {
      trie = Trie.backwards(words);
      backwards = trie;
    }
    return trie;
  }
}
