package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;

/**
 * What a page tells by its lines. The lines of a speech hold equally many characters, and a column
 * ends with a full one, so all that columns of one speech break off is a multiple of one width; and
 * the columns are equally high, the last aside. On many pages this does not show: digits are set
 * narrow, first lines are indented, the text was typed again. So it counts as far as the breaks of
 * the page, taken together, look as if they fell on ends of lines. Not thread-safe.
 */
final class LineEvidence {
  /** Characters in a line of a newspaper's column. */
  private static final int NARROWEST = 12;

  private static final int WIDEST = 26;
  private static final int WIDTHS = WIDEST - NARROWEST + 1;

  /** The share of breaks inside of a line on a page whose lines show. */
  private static final double STRAY = 0.03;

  /** On a page that is less likely to show its lines they tell nothing that counts. */
  private static final double HARDLY_VISIBLE = 1e-4;

  /** So many tell the width for sure; many more would be too many factors for a number. */
  private static final int MOST_BREAKS = 16;

  private final Page page;

  /** How likely the page shows its lines. */
  private final double visible;

  /**
   * By passage and width how much likelier such a break is in lines of that width than anywhere;
   * nothing where no lines are visible.
   */
  private final double[] fits;

  /** By passage the mean over all widths. */
  private final double[] meanFit;

  private final double[] likelihoods = new double[WIDTHS];

  LineEvidence(Page page) {
    Passage[] passages = page.passages;
    this.page = page;
    this.visible = visible(passages);
    int visiblePassages = visible < HARDLY_VISIBLE ? 0 : passages.length;
    this.fits = new double[visiblePassages * WIDTHS];
    this.meanFit = new double[visiblePassages];
    double onGrid = visible * (1 - STRAY);
    for (int passage = 0; passage < visiblePassages; passage++) {
      for (int i = 0; i < WIDTHS; i++) {
        int width = NARROWEST + i;
        boolean fills = passages[passage].length % width == 0;
        double fit = (fills ? onGrid * width : 0) + 1 - onGrid;
        fits[passage * WIDTHS + i] = fit;
        meanFit[passage] += fit / WIDTHS;
      }
    }
  }

  /** By how many breaks could be ends of lines of any width, against how many would by chance. */
  private static double visible(Passage[] passages) {
    int[] chance = new int[2];
    for (int length = NARROWEST; length < 10 * NARROWEST; length++) {
      chance[fillsLines(length) ? 1 : 0]++;
    }
    double byChance = (double) chance[1] / (chance[0] + chance[1]);
    double evidence = 0;
    for (Passage passage : passages) {
      if (passage.end == Passage.End.OPEN) {
        evidence +=
            fillsLines(passage.length)
                ? Math.log((1 - STRAY) / byChance)
                : Math.log(STRAY / (1 - byChance));
      }
    }
    return 1 / (1 + Math.exp(-evidence));
  }

  private static boolean fillsLines(int length) {
    for (int width = NARROWEST; width <= WIDEST; width++) {
      if (length % width == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds what the lines of a speech tell.
   *
   * @param speech passages in reading order
   * @param length how many of them there are
   */
  void add(int[] speech, int length, Tally tally) {
    if (visible < HARDLY_VISIBLE) {
      return;
    }
    Arrays.fill(likelihoods, 1.0 / WIDTHS);
    double byChance = 1;
    int breaks = 0;
    for (int i = 0; i < length && breaks < MOST_BREAKS; i++) {
      int passage = speech[i];
      if (page.passages[passage].end == Passage.End.OPEN) {
        breaks++;
        byChance *= meanFit[passage];
        for (int w = 0; w < WIDTHS; w++) {
          likelihoods[w] *= fits[passage * WIDTHS + w];
        }
      }
    }
    if (breaks == 0) {
      return;
    }
    double all = 0;
    int best = 0;
    for (int w = 0; w < WIDTHS; w++) {
      all += likelihoods[w];
      best = likelihoods[w] > likelihoods[best] ? w : best;
    }
    tally.add(Evidence.LINES_AGREE, Math.log(all / byChance));
    double sure = visible * likelihoods[best] / all;
    heights(speech, length, NARROWEST + best, sure, tally);
  }

  /**
   * Whether the columns are equally high in lines of a width, the last one no higher. A column may
   * end with a paragraph, where the page shows no break; what only such breaks explain tells
   * nothing.
   */
  private void heights(int[] speech, int length, int width, double sure, Tally tally) {
    int first = 0;
    int height = 0;
    do {
      height += lines(speech[first++], width);
    } while (first < length && page.isNext(speech[first - 1], speech[first]));
    if (first == length) {
      return;
    }
    int even = 0;
    int uneven = 0;
    int lines = 0;
    for (int i = first; i < length; i++) {
      lines += lines(speech[i], width);
      boolean isLast = i + 1 == length;
      if (isLast || !page.isNext(speech[i], speech[i + 1])) {
        even += lines == height ? 1 : 0;
        uneven += lines == height || isLast && lines < height ? 0 : 1;
        lines = 0;
      }
    }
    if (uneven == 0) {
      tally.add(Evidence.COLUMNS_EVEN, sure * even);
    } else if (!hidesBreaks(speech, length, first, width)) {
      tally.add(Evidence.COLUMNS_UNEVEN, sure * uneven);
    }
  }

  /** Whether the columns are equally high if some of them end with paragraphs. */
  private boolean hidesBreaks(int[] speech, int length, int first, int width) {
    int height = 0;
    boolean hidden = false;
    for (int i = 0; i < first && !hidden; i++) {
      height += lines(speech[i], width);
      hidden = isEven(speech, length, width, height);
    }
    return hidden;
  }

  private boolean isEven(int[] speech, int length, int width, int height) {
    int lines = 0;
    for (int i = 0; i + 1 < length; i++) {
      lines += lines(speech[i], width);
      if (lines == height) {
        lines = 0;
      } else if (lines > height || !page.isNext(speech[i], speech[i + 1])) {
        return false;
      }
    }
    return lines + lines(speech[length - 1], width) <= height;
  }

  private int lines(int passage, int width) {
    return (page.passages[passage].length + width - 1) / width;
  }
}
