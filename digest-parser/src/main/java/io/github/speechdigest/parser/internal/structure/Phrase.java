package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.parser.internal.lexicon.CharSet;

/**
 * A phrase that may be a lead or a heading, read where it stands: it ends before a stop or with its
 * text.
 *
 * @param text the text that it is a part of
 * @param start offset in the text
 * @param end offset in the text, exclusive
 */
record Phrase(String text, int start, int end) {
  private static final CharSet QUOTATION_MARKS = CharSet.of("“”‘’");

  /** All of a text. */
  static Phrase of(String text) {
    return new Phrase(text, 0, text.length());
  }

  int length() {
    return end - start;
  }

  /** The character at a place, counted from the beginning of the phrase. */
  char charAt(int at) {
    return text.charAt(start + at);
  }

  char last() {
    return text.charAt(end - 1);
  }

  /** Where a character stands in the phrase, -1 when it does not. */
  int indexOf(char c) {
    int at = text.indexOf(c, start);
    return at < end ? Math.max(-1, at - start) : -1;
  }

  boolean contains(String words) {
    for (int at = start; at <= end - words.length(); at++) {
      if (text.startsWith(words, at)) {
        return true;
      }
    }
    return false;
  }

  boolean endsWith(String words) {
    return length() >= words.length() && text.startsWith(words, end - words.length());
  }

  /** Whether both print the same. */
  boolean matches(Phrase other) {
    return length() == other.length()
        && text.regionMatches(start, other.text, other.start, length());
  }

  /** The phrase without its quotation marks: “链主”引“链属” is built like 老商引新商. */
  Phrase withoutQuotationMarks() {
    if (QUOTATION_MARKS.indexIn(text, start, end) == end) {
      return this;
    }
    StringBuilder words = new StringBuilder(length());
    for (int i = start; i < end; i++) {
      if (!QUOTATION_MARKS.has(text.charAt(i))) {
        words.append(text.charAt(i));
      }
    }
    return of(words.toString());
  }
}
