package io.github.speechdigest.parser.internal.source;

/** What counts as white space of a source: what prints no ink and takes part in no word. */
final class White {
  private White() {}

  /**
   * Whether the character may lie outside every line. U+200B and its like may not: Unicode calls
   * them format characters, not spaces.
   */
  static boolean isWhite(char c) {
    return c == ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085'
        || c == '\uFEFF';
  }

  /**
   * Whether the character ends a line: line feed, vertical tab, form feed, carriage return, and
   * Unicode's three.
   */
  static boolean isLineEnd(char c) {
    return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
