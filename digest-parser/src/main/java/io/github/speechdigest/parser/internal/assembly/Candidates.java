package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * For every passage the few passages that it may stand behind: the one before it on the page, and
 * those of the others to which its seam, its number and its theme fit best. Only these are tried,
 * so the search grows with the page and not with its square.
 */
final class Candidates {
  /**
   * How many are kept for a passage, and for how many followers of a passage it is kept besides.
   */
  private static final int MOST_BEFORE = 24;

  private static final int MOST_BEHIND = 12;

  /** What fits worse than the best by more than this is not tried. */
  private static final double MARGIN = 5;

  /** How many passages on either side are looked at. */
  private static final int REACH = 60;

  /** How many headings on either side are tried above a passage that may begin a speech. */
  private static final int HEADINGS_AROUND = 2;

  private final int[][] before;
  private final int[][] above;

  Candidates(Score score) {
    above = above(score.page);
    int n = score.page.passages.length;
    before = new int[n][];
    Best[] behind = new Best[n];
    Best best = new Best(MOST_BEFORE);
    for (int to = 0; to < n; to++) {
      best.clear();
      int end = Math.min(n, to + REACH + 1);
      for (int from = Math.max(0, to - REACH); from < end; from++) {
        if (from != to && from + 1 != to) {
          double value = score.fit(from, to);
          best.offer(from, value);
          if (behind[from] == null) {
            behind[from] = new Best(MOST_BEHIND);
          }
          behind[from].offer(to, value);
        }
      }
      before[to] = best.toArray();
    }
    for (int from = 0; from < n; from++) {
      if (behind[from] != null) {
        for (int to : behind[from].toArray()) {
          add(to, from);
        }
      }
      if (from + 1 < n) {
        add(from + 1, from);
      }
    }
  }

  /** The passages that this one may stand behind. */
  int[] before(int passage) {
    return before[passage];
  }

  /** The headings that may stand above this passage. */
  int[] above(int passage) {
    return above[passage];
  }

  private static int[][] above(Page page) {
    int[][] above = new int[page.passages.length][];
    int next = 0;
    for (int passage = 0; passage < above.length; passage++) {
      while (next < page.headings.size()
          && page.firstBelow[next] != Page.NONE
          && page.firstBelow[next] < passage) {
        next++;
      }
      boolean begins =
          !page.isJoinedToLast(passage) && page.passages[passage].start != Passage.Start.MIDWAY;
      boolean below = next < page.headings.size() && page.firstBelow[next] == passage;
      int first = begins ? Math.max(0, next - HEADINGS_AROUND) : next;
      int end =
          begins ? Math.min(page.headings.size(), next + HEADINGS_AROUND) : below ? next + 1 : next;
      above[passage] = IntStream.range(first, end).toArray();
    }
    return above;
  }

  private void add(int to, int from) {
    int[] list = before[to];
    for (int known : list) {
      if (known == from) {
        return;
      }
    }
    before[to] = Arrays.copyOf(list, list.length + 1);
    before[to][list.length] = from;
  }

  /** The few best of many, best first. */
  private static final class Best {
    private final int[] items;
    private final double[] values;
    private int size;

    Best(int most) {
      items = new int[most];
      values = new double[most];
    }

    void clear() {
      size = 0;
    }

    void offer(int item, double value) {
      if (size > 0 && value < values[0] - MARGIN
          || size == items.length && value <= values[size - 1]) {
        return;
      }
      int at = size < items.length ? size++ : size - 1;
      while (at > 0 && values[at - 1] < value) {
        items[at] = items[at - 1];
        values[at] = values[at - 1];
        at--;
      }
      items[at] = item;
      values[at] = value;
    }

    /** Those that are worse than the best by no more than the margin, best first. */
    int[] toArray() {
      int count = size;
      while (count > 0 && values[count - 1] < values[0] - MARGIN) {
        count--;
      }
      return Arrays.copyOf(items, count);
    }
  }
}
