package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.parser.internal.lexicon.CharSet;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import java.util.ArrayList;
import java.util.List;

/** Cuts text at its stops, those within quotations and brackets aside. */
final class Sentences {
  /** A quotation longer than this is taken for one whose closing mark is lost. */
  private static final int LONGEST_QUOTATION = 60;

  private static final String OPENING = "“‘「『（(《〈【[";
  private static final String CLOSING = "”’」』）)》〉】]";
  private static final CharSet OPENING_MARKS = CharSet.of(OPENING);
  private static final CharSet PARTING = CharSet.of("，,；;");

  /** What ends a sentence, a line end among it. */
  static final CharSet STOPS = CharSet.of("。！？!?\n");

  private Sentences() {}

  /** The sentences of a text, stops included; a line end is one too. */
  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = sentenceEnd(text, start);
      sentences.add(text.substring(start, end));
      start = end;
    }
    return sentences;
  }

  /**
   * Offset behind the sentence that begins at {@code start}: its stop, closing marks and line end
   * included.
   */
  static int sentenceEnd(String text, int start) {
    return runEnd(text, indexOf(text, start, STOPS));
  }

  /**
   * Offset of the first of {@code stops} from {@code start} on, outside quotations; the length when
   * there is none.
   */
  static int indexOf(String text, int start, CharSet stops) {
    int at = start;
    while (at < text.length() && !stops.has(text.charAt(at))) {
      at = past(text, at);
    }
    return Math.min(at, text.length());
  }

  /**
   * Offset behind the character at {@code at}, or behind the quotation or bracket that it opens.
   */
  static int past(String text, int at) {
    char opening = text.charAt(at);
    if (OPENING_MARKS.has(opening)) {
      char closing = CLOSING.charAt(OPENING.indexOf(opening));
      int limit = Math.min(text.length(), at + LONGEST_QUOTATION);
      for (int i = at + 1; i < limit && text.charAt(i) != '\n'; i++) {
        if (text.charAt(i) == closing) {
          return i + 1;
        }
      }
    }
    return at + 1;
  }

  /** How many clauses commas and semicolons part a sentence into. */
  static int clauses(String sentence) {
    int clauses = 1;
    for (int at = indexOf(sentence, 0, PARTING); at < sentence.length(); clauses++) {
      at = indexOf(sentence, at + 1, PARTING);
    }
    return clauses;
  }

  /** Whether a text prints a digit outside quotations: it gives a figure and names no task. */
  static boolean hasFigure(String text) {
    for (int at = 0; at < text.length(); at = past(text, at)) {
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
