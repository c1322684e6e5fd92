package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;

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

  /** Room for those that are added to a passage's best. */
  private static final int SPARE = 8;

  /** How many headings on either side are tried above a passage that may begin a speech. */
  private static final int HEADINGS_AROUND = 2;

  private final Score score;
  private final int[][] before;
  private final int[] counts;
  private final int[][] above;

  /** The best to stand before the passage that is looked at, and behind each. */
  private final Best best = new Best(MOST_BEFORE);

  private final Best[] behind;

  Candidates(Score score) {
    int n = score.page.passages.length;
    this.score = score;
    this.above = above(score.page);
    this.before = new int[n][MOST_BEFORE + SPARE];
    this.counts = new int[n];
    this.behind = new Best[n];
    for (int from = 0; from < n; from++) {
      behind[from] = new Best(MOST_BEHIND);
    }
    choose();
  }

  /** Chooses them, anew when passages score otherwise. */
  void choose() {
    int n = counts.length;
    for (Best followers : behind) {
      followers.clear();
    }
    for (int to = 0; to < n; to++) {
      best.clear();
      int end = Math.min(n, to + REACH + 1);
      for (int from = Math.max(0, to - REACH); from < end; from++) {
        if (from != to && from + 1 != to) {
          double value = score.fit(from, to);
          best.offer(from, value);
          behind[from].offer(to, value);
        }
      }
      counts[to] = best.count();
      System.arraycopy(best.items, 0, before[to], 0, counts[to]);
    }
    for (int from = 0; from < n; from++) {
      int followers = behind[from].count();
      for (int i = 0; i < followers; i++) {
        add(behind[from].items[i], from);
      }
      if (from + 1 < n) {
        add(from + 1, from);
      }
    }
  }

  /** How many passages this one may stand behind. */
  int count(int passage) {
    return counts[passage];
  }

  /**
   * One of the passages that this one may stand behind.
   *
   * @param which from 0, the best fitting first
   */
  int before(int passage, int which) {
    return before[passage][which];
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
      above[passage] = new int[end - first];
      for (int i = 0; i < above[passage].length; i++) {
        above[passage][i] = first + i;
      }
    }
    return above;
  }

  private void add(int to, int from) {
    int count = counts[to];
    for (int i = 0; i < count; i++) {
      if (before[to][i] == from) {
        return;
      }
    }
    if (count == before[to].length) {
      before[to] = Arrays.copyOf(before[to], 2 * count);
    }
    before[to][count] = from;
    counts[to]++;
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

    /** How many are worse than the best by no more than the margin. */
    int count() {
      int count = size;
      while (count > 0 && values[count - 1] < values[0] - MARGIN) {
        count--;
      }
      return count;
    }
  }
}
