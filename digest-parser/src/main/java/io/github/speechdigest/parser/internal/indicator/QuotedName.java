package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.parser.internal.lexicon.CharSet;

/** Names in quotation marks, and short additions to a name in brackets. */
final class QuotedName {
  /** A longer quotation is a sentence of its own, not a name. */
  private static final int LONGEST_QUOTED = 24;

  /** A longer bracket is a remark of its own, not part of a name. */
  private static final int LONGEST_BRACKETED = 16;

  private static final String OPENING = "“‘《「『【";
  private static final String CLOSING = "”’》」』】";
  static final CharSet STARTS = CharSet.of(OPENING + "（(");

  /** What parts the clauses of a remark, so that it is no name. */
  private static final CharSet REMARKS = CharSet.of("，,。；;：:\n");

  private QuotedName() {}

  /**
   * Returns where the name that opens at a place ends; the place itself when none does. What stands
   * in quotation marks claims nothing; what stands in brackets may.
   */
  static int end(String text, int at) {
    char c = text.charAt(at);
    if (!STARTS.has(c)) {
      return at;
    }
    int quote = OPENING.indexOf(c);
    return quote < 0 ? bracketEnd(text, at) : quoteEnd(text, at, CLOSING.charAt(quote));
  }

  static boolean isBracket(char c) {
    return c == '（' || c == '(';
  }

  private static int quoteEnd(String text, int at, char closing) {
    int limit = Math.min(text.length(), at + LONGEST_QUOTED);
    for (int i = at + 1; i < limit; i++) {
      if (text.charAt(i) == closing) {
        return i + 1;
      }
    }
    return at;
  }

  /** 种质资源库（圃）, 党组（党委）书记. */
  private static int bracketEnd(String text, int at) {
    int limit = Math.min(text.length(), at + LONGEST_BRACKETED);
    for (int i = at + 1; i < limit && !REMARKS.has(text.charAt(i)); i++) {
      if (text.charAt(i) == '）' || text.charAt(i) == ')') {
        return i + 1;
      }
    }
    return at;
  }
}
