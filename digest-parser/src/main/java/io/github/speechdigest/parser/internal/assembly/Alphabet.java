package io.github.speechdigest.parser.internal.assembly;

/**
 * The symbols that the character model counts: text with punctuation in half width, every number as
 * one {@code 0} and every run of Latin letters as one {@code A}, white space left out, {@code ^}
 * before and {@code $} behind a paragraph.
 */
final class Alphabet {
  static final char PARAGRAPH_START = '^';
  static final char PARAGRAPH_END = '$';
  static final char NUMBER = '0';
  static final char LATIN = 'A';
  static final char FIRST_HAN = '\u4e00';
  static final char LAST_HAN = '\u9fff';

  private static final String FULL_WIDTH = "，：；（）！？．％";
  private static final String HALF_WIDTH = ",:;()!?.%";

  private Alphabet() {}

  /** Writes down the first symbols of a text, as many as there is room for or it has. */
  static void head(String text, char[] symbols) {
    int count = 0;
    int at = 0;
    while (at < text.length() && count < symbols.length) {
      char c = text.charAt(at++);
      char symbol = symbol(c);
      if (symbol == NUMBER) {
        at = numberEnd(text, at);
      } else if (symbol == LATIN) {
        while (at < text.length() && isLatin(text.charAt(at))) {
          at++;
        }
      }
      if (symbol != ' ') {
        symbols[count++] = symbol;
      }
    }
  }

  /**
   * Writes down the last symbols of a text in reading order, as many as there is room for or it
   * has, up to the end of the room.
   */
  static void tail(String text, char[] symbols) {
    int start = symbols.length;
    int at = text.length() - 1;
    while (at >= 0 && start > 0) {
      char c = text.charAt(at--);
      char symbol = symbol(c);
      if (symbol == NUMBER || symbol == '.' && at >= 0 && isDigit(text.charAt(at))) {
        symbol = NUMBER;
        while (at >= 0 && (isDigit(text.charAt(at)) || isPointInNumber(text, at))) {
          at--;
        }
      } else if (symbol == LATIN) {
        while (at >= 0 && isLatin(text.charAt(at))) {
          at--;
        }
      }
      if (symbol != ' ') {
        symbols[--start] = symbol;
      }
    }
  }

  private static int numberEnd(String text, int from) {
    int at = from;
    while (at < text.length() && (isDigit(text.charAt(at)) || isPointInNumber(text, at))) {
      at++;
    }
    return at;
  }

  private static boolean isPointInNumber(String text, int at) {
    return text.charAt(at) == '.'
        && at > 0
        && at + 1 < text.length()
        && isDigit(text.charAt(at - 1))
        && isDigit(text.charAt(at + 1));
  }

  /** The symbol of one character; a space for white space. */
  static char symbol(char c) {
    if (isDigit(c)) {
      return NUMBER;
    }
    if (isLatin(c)) {
      return LATIN;
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return ' ';
    }
    int at = FULL_WIDTH.indexOf(c);
    return at < 0 ? c : HALF_WIDTH.charAt(at);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  static boolean isHan(char c) {
    return c >= FIRST_HAN && c <= LAST_HAN;
  }
}
