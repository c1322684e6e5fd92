package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.parser.internal.lexicon.CharSet;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;

/** Where sentences end, and where quotations do. */
final class Sentences {
  /** A quotation longer than this is taken for one whose closing mark is lost. */
  private static final int LONGEST_QUOTATION = 60;

  private static final String OPENING = "“‘「『（(《〈【[";
  private static final String CLOSING = "”’」』）)》〉】]";
  static final CharSet OPENING_MARKS = CharSet.of(OPENING);
  private static final CharSet PARTING = CharSet.of("，,；;");

  private Sentences() {}

  /**
   * Offset behind the sentence that begins at {@code start}: its stop, closing marks and line end
   * included.
   */
  static int sentenceEnd(String text, int start) {
    return runEnd(text, Stops.OF_SENTENCES.indexIn(text, start));
  }

  /**
   * Offset behind the character at {@code at}, or behind the quotation or bracket that it opens.
   */
  static int past(String text, int at) {
    return past(text, at, text.length());
  }

  private static int past(String text, int at, int end) {
    char opening = text.charAt(at);
    if (OPENING_MARKS.has(opening)) {
      char closing = CLOSING.charAt(OPENING.indexOf(opening));
      int limit = Math.min(end, at + LONGEST_QUOTATION);
      for (int i = at + 1; i < limit && text.charAt(i) != '\n'; i++) {
        if (text.charAt(i) == closing) {
          return i + 1;
        }
      }
    }
    return at + 1;
  }

  /** How many clauses commas and semicolons outside quotations cut a part of a text into. */
  static int clauses(String text, int from, int to) {
    int clauses = 1;
    for (int at = from; at < to; at = past(text, at, to)) {
      clauses += PARTING.has(text.charAt(at)) ? 1 : 0;
    }
    return clauses;
  }

  /**
   * Whether a part of a text prints a digit outside quotations: it gives a figure and names no
   * task.
   */
  static boolean hasFigure(String text, int from, int to) {
    for (int at = from; at < to; at = past(text, at, to)) {
      if (Punctuation.isDigit(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static int runEnd(String text, int stop) {
    int end = stop;
    while (end < text.length()
        && (text.charAt(end) == '\n'
            || Punctuation.isSentenceStop(text.charAt(end))
            || Punctuation.isClosing(text.charAt(end)))) {
      end++;
    }
    return end;
  }
}
