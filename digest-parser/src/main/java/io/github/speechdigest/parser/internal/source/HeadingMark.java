package io.github.speechdigest.parser.internal.source;

/**
 * The number signs that mark a Markdown heading, and the asterisks around a line that is all bold.
 *
 * @param level 1 to 6, or 0 where there is no mark or none but asterisks
 * @param length how many characters open the line
 * @param closing how many close it, {@code ## so ##}
 */
record HeadingMark(int level, int length, int closing) {
  static final HeadingMark NONE = new HeadingMark(0, 0, 0);

  private static final int DEEPEST = 6;
  private static final String BOLD = "**";

  /**
   * Reads the mark of a trimmed line.
   *
   * @param text what holds the line
   * @param start where it starts
   * @param end where it ends
   */
  static HeadingMark at(String text, int start, int end) {
    int level = 0;
    while (start + level < end && text.charAt(start + level) == '#') {
      level++;
    }
    if (level == 0) {
      return isBold(text, start, end) ? new HeadingMark(0, BOLD.length(), BOLD.length()) : NONE;
    }
    if (level > DEEPEST || !mayFollow(text, start + level, end, level)) {
      return NONE;
    }
    return new HeadingMark(level, level, closing(text, start + level, end));
  }

  /**
   * Markdown asks for a space behind the mark. Chinese writers leave it out; where two or more
   * signs run straight into an ideograph or a quotation, nothing else can be meant. (One sign can:
   * #重庆# is a topic.)
   */
  private static boolean mayFollow(String text, int at, int end, int level) {
    if (at == end) {
      return true;
    }
    char c = text.charAt(at);
    return White.isWhite(c) || level > 1 && (Character.isIdeographic(c) || c == '“' || c == '《');
  }

  /** A line that is bold from end to end: **某区委书记 某某**. */
  private static boolean isBold(String text, int start, int end) {
    int last = end - BOLD.length();
    return text.startsWith(BOLD, start)
        && last > start + BOLD.length()
        && text.indexOf('*', start + BOLD.length()) == last
        && text.startsWith(BOLD, last);
  }

  private static int closing(String text, int from, int end) {
    int signs = end;
    while (signs > from && text.charAt(signs - 1) == '#') {
      signs--;
    }
    boolean apart = signs > from && White.isWhite(text.charAt(signs - 1));
    return apart ? end - signs : 0;
  }
}
