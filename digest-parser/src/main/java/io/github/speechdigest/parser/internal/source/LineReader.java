package io.github.speechdigest.parser.internal.source;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into its non-blank lines. */
final class LineReader {
  /** An indent as deep as one ideograph, or two Latin letters, is no accident. */
  private static final int PARAGRAPH_INDENT = 2;

  private final String text;
  private final boolean markdown;
  private final int margin;
  private final List<SourceLine> lines = new ArrayList<>();
  private boolean apart = true;

  private LineReader(String text, boolean markdown) {
    this.text = text;
    this.markdown = markdown;
    this.margin = margin(text);
  }

  /**
   * @param text the decoded text
   * @param maxLines the most lines
   */
  static List<SourceLine> read(String text, int maxLines) throws RefusedSourceException {
    return new LineReader(text, false).lines(maxLines);
  }

  /** Reads text in which number signs may mark headings. */
  static List<SourceLine> readMarkdown(String text, int maxLines) throws RefusedSourceException {
    return new LineReader(text, true).lines(maxLines);
  }

  private List<SourceLine> lines(int maxLines) throws RefusedSourceException {
    int at = 0;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      add(at, end);
      if (lines.size() > maxLines) {
        throw new RefusedSourceException("at most " + maxLines + " lines", "more");
      }
      at = behindLineEnd(text, end);
    }
    return lines;
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && !White.isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Takes CR LF for one line end, not for a blank line. */
  private static int behindLineEnd(String text, int lineEnd) {
    return text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
  }

  private void add(int lineStart, int lineEnd) {
    int start = skipWhite(lineStart, lineEnd);
    int end = trimmedEnd(start, lineEnd);
    if (start == end) {
      apart = true;
      return;
    }
    boolean indented = indent(text, lineStart, start) - margin >= PARAGRAPH_INDENT;
    HeadingMark mark = markdown ? HeadingMark.at(text, start, end) : HeadingMark.NONE;
    int textStart = skipWhite(start + mark.length(), end);
    int textEnd = trimmedEnd(textStart, end - mark.closing());
    if (textStart < textEnd) {
      lines.add(
          new SourceLine(textStart, textEnd, mark.level(), apart || indented || mark.level() > 0));
    }
    apart = mark.level() > 0;
  }

  private int skipWhite(int from, int end) {
    int at = from;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int trimmedEnd(int start, int from) {
    int end = from;
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return White.isWhite(c) || Invisible.is(c);
  }

  /** How deep the white space is, in Latin letters. */
  private static int indent(String text, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width += width(text.charAt(i));
    }
    return width;
  }

  private static int width(char c) {
    if (Invisible.is(c)) {
      return 0;
    }
    return switch (c) {
      case '\u3000', '\u2003', '\t' -> 2;
      default -> 1;
    };
  }

  /** The spaces and tabs that all lines begin with: a text that was indented as a whole. */
  private static int margin(String text) {
    int margin = Integer.MAX_VALUE;
    int at = 0;
    while (at < text.length() && margin > 0) {
      int start = at;
      int width = 0;
      while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
        width += width(text.charAt(at++));
      }
      int end = lineEnd(text, at);
      if (at < end) {
        margin = Math.min(margin, width);
      }
      at = Math.max(end + 1, start + 1);
    }
    return margin == Integer.MAX_VALUE ? 0 : margin;
  }
}
