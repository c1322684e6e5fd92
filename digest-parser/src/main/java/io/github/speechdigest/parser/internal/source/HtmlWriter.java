package io.github.speechdigest.parser.internal.source;

import java.util.HashMap;
import java.util.Map;

/**
 * Writes the text of an HTML page line by line, and tells by their cues which lines are headings.
 */
final class HtmlWriter {
  /** Longer than any headline: lead-ins are set in bold, too. */
  private static final int LONGEST_BOLD_HEADING = 60;

  /** White space that a browser shows as one space, or not at all. */
  private enum Space {
    NONE,
    WITHIN_LINE,
    LINE_END
  }

  /**
   * What the page says of the text to come.
   *
   * @param level 1 to 6 for a heading, else 0
   * @param title whether it is named or set as a title, without a level
   * @param bold whether it is bold
   */
  record Cue(int level, boolean title, boolean bold) {
    private static final Cue PLAIN = new Cue(0, false, false);
    private static final Cue BOLD = new Cue(0, false, true);
    private static final Cue TITLE = new Cue(0, true, false);

    static Cue of(boolean bold) {
      return bold ? BOLD : PLAIN;
    }

    static Cue of(int level) {
      return level == 0 ? TITLE : new Cue(level, false, false);
    }
  }

  private final StringBuilder out = new StringBuilder();
  private final Map<Integer, Integer> levels = new HashMap<>();
  private Cue cue = Cue.PLAIN;
  private Space space = Space.NONE;
  private int lineStart;
  private int inkStart = -1;
  private int ink;
  private int boldInk;
  private Cue lineCue = Cue.PLAIN;

  void cue(Cue next) {
    cue = next;
  }

  void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\f') {
        space = Space.LINE_END;
      } else if (c != ' ' && c != '\t') {
        write(c);
      } else if (space == Space.NONE) {
        space = Space.WITHIN_LINE;
      }
    }
  }

  void preformatted(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        lineBreak();
      } else {
        write(text.charAt(i));
      }
    }
  }

  void lineBreak() {
    endLine();
    out.append('\n');
    lineStart = out.length();
  }

  void blockBreak() {
    boolean blank = out.length() == lineStart;
    endLine();
    if (!blank) {
      out.append('\n');
    }
    if (out.length() > 1 && out.charAt(out.length() - 2) != '\n') {
      out.append('\n');
    }
    lineStart = out.length();
  }

  /**
   * @param unread how many characters of the page were not given to this writer
   */
  HtmlText finish(int unread) {
    endLine();
    return new HtmlText(out.toString(), levels, unread);
  }

  private void write(char c) {
    if (showsSpace(c)) {
      out.append(' ');
    }
    space = Space.NONE;
    if (!White.isWhite(c) && !Invisible.is(c)) {
      ink();
    }
    out.append(c);
  }

  /**
   * A source line that ends between two ideographs is no space: editors wrap the source anywhere.
   */
  private boolean showsSpace(char next) {
    if (space == Space.NONE || out.length() == lineStart) {
      return false;
    }
    return space == Space.WITHIN_LINE || !isWide(out.charAt(out.length() - 1)) || !isWide(next);
  }

  private static boolean isWide(char c) {
    return Character.isIdeographic(c)
        || c >= '\u3000' && c <= '\u303F'
        || c >= '\uFF00' && c <= '\uFFEF'
        || isQuote(c);
  }

  private static boolean isQuote(char c) {
    return c >= '‘' && c <= '”' || c == '—' || c == '…';
  }

  private void ink() {
    if (ink == 0) {
      inkStart = out.length();
    }
    ink++;
    boldInk += cue.bold() ? 1 : 0;
    lineCue = cue.level() > 0 || cue.title() ? cue : lineCue;
  }

  private void endLine() {
    int level = level();
    if (level > 0) {
      levels.put(inkStart, level);
    }
    space = Space.NONE;
    ink = 0;
    boldInk = 0;
    lineCue = Cue.PLAIN;
  }

  /** Of headings that have a look and no level, the first of the page is the page's own. */
  private int level() {
    boolean allBold = ink > 0 && boldInk == ink && ink <= LONGEST_BOLD_HEADING;
    if (lineCue.level() > 0) {
      return lineCue.level();
    }
    return lineCue.title() || allBold ? levels.isEmpty() ? 1 : 2 : 0;
  }
}
