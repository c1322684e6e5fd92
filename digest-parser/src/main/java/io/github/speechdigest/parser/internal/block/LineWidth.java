package io.github.speechdigest.parser.internal.block;

import java.util.Arrays;
import java.util.List;

/**
 * The width at which a page breaks its lines: known when most lines that are not the last of their
 * paragraph are about equally wide and next to none is wider, else the page breaks lines at
 * paragraphs alone. Printers and terminals count a Latin letter as half a Chinese one, programs
 * that fold lines count characters; whichever of the two makes more lines equally wide, or else
 * more of them exactly so, is how the page counts.
 */
final class LineWidth {
  private static final int FEWEST_LINES = 10;
  private static final int FEWEST_FULL = 5;
  private static final int NARROWEST = 16;

  /**
   * A stop that may not begin a line hangs over or is pulled to the next with the character before
   * it.
   */
  private static final int SLACK = 3;

  private static final int INDENT = 4;

  /** Columns of a Chinese character. */
  private static final int WIDE = 2;

  private static final LineWidth UNBROKEN = new LineWidth(WIDE, Integer.MAX_VALUE, 0, 0, 0);

  private final int latin;
  private final int columns;
  private final int inner;
  private final int full;
  private final int exact;

  /**
   * @param latin columns of a Latin letter
   * @param columns columns of a full line
   * @param inner how many lines have another of their paragraph below them
   * @param full how many of these are full
   * @param exact how many lines are as wide to the column
   */
  private LineWidth(int latin, int columns, int inner, int full, int exact) {
    this.latin = latin;
    this.columns = columns;
    this.inner = inner;
    this.full = full;
    this.exact = exact;
  }

  static LineWidth of(List<PageLine> lines) {
    if (lines.size() < FEWEST_LINES) {
      return UNBROKEN;
    }
    LineWidth printed = of(lines, 1);
    LineWidth folded = of(lines, WIDE);
    boolean tie = folded.full == printed.full;
    boolean byCharacter = tie ? folded.exact > printed.exact : folded.full > printed.full;
    LineWidth width = byCharacter ? folded : printed;
    boolean isBroken =
        width.columns >= NARROWEST && width.full >= FEWEST_FULL && width.full * 2 > width.inner;
    return isBroken ? width : UNBROKEN;
  }

  private static LineWidth of(List<PageLine> lines, int latin) {
    int[] widths = new int[lines.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = width(lines.get(i).printed(), latin);
    }
    int[] sorted = widths.clone();
    Arrays.sort(sorted);
    int columns = sorted[widths.length * 19 / 20];
    int inner = 0;
    int full = 0;
    int exact = 0;
    for (int i = 0; i + 1 < widths.length; i++) {
      if (!lines.get(i + 1).apart()) {
        boolean first = lines.get(i).apart();
        int indented = widths[i] + INDENT;
        inner++;
        full += isNear(widths[i], columns) || first && isNear(indented, columns) ? 1 : 0;
        exact += widths[i] == columns || first && indented == columns ? 1 : 0;
      }
    }
    return new LineWidth(latin, columns, inner, full, exact);
  }

  private static boolean isNear(int width, int columns) {
    return Math.abs(width - columns) <= SLACK;
  }

  /** Whether a line reaches the edge; the first of a paragraph may be indented. */
  boolean fills(PageLine line) {
    return this != UNBROKEN
        && width(line.printed(), latin) >= columns - SLACK - (line.apart() ? INDENT : 0);
  }

  private static int width(String text, int latin) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) < 0x2000 ? latin : WIDE;
    }
    return width;
  }
}
