package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.model.Severity;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes out the hyphens that line breaks put in Latin words. A hyphen goes when the page prints the
 * word without it elsewhere, and never otherwise: many words are spelt with one.
 */
public final class Hyphenation {
  /** What stands on either side of a hyphen has a character at least. */
  private static final int SHORTEST = 2;

  private final List<String> texts;

  /** Gathered at the first hyphen; most texts have none. */
  private Set<String> words;

  /**
   * @param texts the texts whose words are known
   */
  public Hyphenation(List<String> texts) {
    this.texts = texts;
  }

  /** The text without such hyphens; what was done is added to {@code diagnostics}. */
  public TracedText repair(TracedText text, List<Diagnostic> diagnostics) {
    TracedText repaired = text;
    int hyphen = repaired.value().indexOf('-');
    while (hyphen >= 0) {
      String value = repaired.value();
      int start = wordStart(value, hyphen);
      int end = wordEnd(value, hyphen + 1);
      String joined = value.substring(start, hyphen) + value.substring(hyphen + 1, end);
      boolean broken = start < hyphen && end > hyphen + 1 && isKnown(joined);
      if (broken) {
        diagnostics.add(diagnostic(repaired, start, hyphen, end, joined));
        repaired = repaired.part(0, hyphen).join("", repaired.part(hyphen + 1, value.length()));
      }
      hyphen = repaired.value().indexOf('-', broken ? hyphen : hyphen + 1);
    }
    return repaired;
  }

  private boolean isKnown(String word) {
    if (words == null) {
      words = new HashSet<>();
      for (String text : texts) {
        addWords(text);
      }
    }
    return words.contains(word);
  }

  private void addWords(String text) {
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end - at >= SHORTEST) {
        words.add(text.substring(at, end));
      }
      at = end + 1;
    }
  }

  /** Points at the word, or at its part before the hyphen when the rest stands elsewhere. */
  private static Diagnostic diagnostic(
      TracedText text, int start, int hyphen, int end, String joined) {
    int first = text.sourceOffset(start);
    int last = text.sourceOffset(end - 1);
    boolean whole = last - first == end - 1 - start;
    return Diagnostic.builder()
        .code(DiagnosticCode.HYPHENATION_REPAIRED)
        .severity(Severity.INFO)
        .message(text.value().substring(start, end) + " read as " + joined)
        .start(first)
        .end((whole ? last : text.sourceOffset(hyphen)) + 1)
        .build();
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && Punctuation.isLatin(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Punctuation.isLatin(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
