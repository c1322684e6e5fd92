package io.github.speechdigest.parser.internal.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Whether the continuations on this page come in the order of what they continue, as they do where
 * columns side by side are read from left to right: learnt from a first solution.
 */
final class PieceOrder {
  /** What is known beforehand, as if seen on this many pairs of continuations. */
  private static final double PRIOR_PAIRS = 4;

  private static final double PRIOR_OVERTAKING = 0.25;

  /** How many continuations around are looked at. */
  private static final int REACH = 30;

  /** The continuations by the passage that they continue. */
  private final int[] from;

  private final int[] to;
  private final double keeps;
  private final double overtakes;

  /** The last continuation asked for, for it is asked for twice: as joined and as lost text. */
  private int lastFrom = Page.NONE;

  private int lastTo = Page.NONE;
  private double lastRatio;

  private PieceOrder(int[] from, int[] to) {
    this.from = from;
    this.to = to;
    double pairs = PRIOR_PAIRS;
    double overtaking = PRIOR_PAIRS * PRIOR_OVERTAKING;
    for (int a = 0; a < from.length; a++) {
      int end = Math.min(from.length, a + REACH);
      for (int b = a + 1; b < end && from[b] < to[a]; b++) {
        pairs++;
        overtaking += to[b] < to[a] ? 1 : 0;
      }
    }
    this.overtakes = Math.log(overtaking / pairs / 0.5);
    this.keeps = Math.log((1 - overtaking / pairs) / 0.5);
  }

  static PieceOrder unknown() {
    return new PieceOrder(new int[0], new int[0]);
  }

  static PieceOrder of(Page page, Cover cover) {
    List<int[]> joints = new ArrayList<>();
    for (int heading = 0; heading < page.headings.size(); heading++) {
      int[] passages = cover.ofHeading(heading).passages();
      for (int i = 1; i < passages.length; i++) {
        if (passages[i] > passages[i - 1] && !page.isNext(passages[i - 1], passages[i])) {
          joints.add(new int[] {passages[i - 1], passages[i]});
        }
      }
    }
    joints.sort(Comparator.comparingInt(joint -> joint[0]));
    return new PieceOrder(
        joints.stream().mapToInt(joint -> joint[0]).toArray(),
        joints.stream().mapToInt(joint -> joint[1]).toArray());
  }

  /** Log-likelihood ratio of the continuation against a page without order. */
  double logRatio(int i, int j) {
    if (j < i) {
      return 0;
    }
    if (i != lastFrom || j != lastTo) {
      lastRatio = computed(i, j);
      lastFrom = i;
      lastTo = j;
    }
    return lastRatio;
  }

  private double computed(int i, int j) {
    int kept = 0;
    int overtaken = 0;
    int at = Arrays.binarySearch(from, i);
    int first = Math.max(0, (at < 0 ? -at - 1 : at) - REACH);
    for (int k = first; k < from.length && from[k] < j && k < first + 2 * REACH; k++) {
      if (from[k] != i && to[k] != j && i < to[k]) {
        if (from[k] < i == to[k] < j) {
          kept++;
        } else {
          overtaken++;
        }
      }
    }
    int all = kept + overtaken;
    return all == 0 ? 0 : (kept * keeps + overtaken * overtakes) / all;
  }
}
