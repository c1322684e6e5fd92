package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import java.util.Arrays;
import java.util.List;

/**
 * The width at which a page breaks its lines: known when most lines are about equally wide and next
 * to none is wider, else the page breaks lines at paragraphs alone.
 */
final class LineWidth {
  private static final int FEWEST_LINES = 10;
  private static final int NARROWEST = 16;

  /**
   * A stop that may not begin a line hangs over or is pulled to the next with the character before
   * it.
   */
  private static final int SLACK = 3;

  private static final int INDENT = 4;

  private static final LineWidth UNBROKEN = new LineWidth(Integer.MAX_VALUE);
  private final int columns;

  private LineWidth(int columns) {
    this.columns = columns;
  }

  static LineWidth of(List<PageLine> lines) {
    int[] widths = lines.stream().mapToInt(line -> width(line.value())).sorted().toArray();
    if (widths.length < FEWEST_LINES) {
      return UNBROKEN;
    }
    int columns = widths[widths.length * 19 / 20];
    long full = Arrays.stream(widths).filter(width -> Math.abs(width - columns) <= SLACK).count();
    return columns >= NARROWEST && full * 2 > widths.length ? new LineWidth(columns) : UNBROKEN;
  }

  /** Whether a line reaches the edge; the first of a paragraph may be indented. */
  boolean fills(PageLine line) {
    return width(line.value()) >= columns - SLACK - (line.apart() ? INDENT : 0);
  }

  /** Columns that a text takes: two for a Chinese character, one for a Latin one. */
  private static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) < 0x2000 && !Punctuation.isHan(text.charAt(i)) ? 1 : 2;
    }
    return width;
  }
}
