package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;

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

  /** So many of them, and as many bits of a word. */
  private static final long AROUND = (1L << 2 * REACH) - 1;

  private final double keeps;
  private final double overtakes;

  /** For every passage how many continuations set out before it. */
  private final int[] setOutBefore;

  /**
   * For every passage which continuations arrive before it, a bit for each in the order in which
   * they set out.
   */
  private final long[][] arriveBefore;

  /**
   * @param from the passages that are continued, in page order
   * @param to what they go on with
   */
  private PieceOrder(int passages, int[] from, int[] to) {
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
    this.setOutBefore = new int[passages + 1];
    int[] arriving = new int[passages];
    Arrays.fill(arriving, Page.NONE);
    for (int k = 0; k < from.length; k++) {
      setOutBefore[from[k] + 1] = 1;
      arriving[to[k]] = k;
    }
    this.arriveBefore = new long[passages + 1][];
    long[] arrived = new long[from.length / Long.SIZE + 2];
    for (int passage = 0; passage < passages; passage++) {
      arriveBefore[passage] = arrived;
      if (arriving[passage] != Page.NONE) {
        arrived = arrived.clone();
        arrived[arriving[passage] / Long.SIZE] |= 1L << arriving[passage];
      }
      setOutBefore[passage + 1] += setOutBefore[passage];
    }
    arriveBefore[passages] = arrived;
  }

  static PieceOrder unknown(Page page) {
    return new PieceOrder(page.passages.length, new int[0], new int[0]);
  }

  static PieceOrder of(Page page, Cover cover) {
    int[] next = new int[page.passages.length];
    int joints = 0;
    for (int heading = 0; heading < page.headings.size(); heading++) {
      int[] passages = cover.ofHeading(heading).passages();
      for (int i = 1; i < passages.length; i++) {
        if (passages[i] > passages[i - 1] && !page.isNext(passages[i - 1], passages[i])) {
          next[passages[i - 1]] = passages[i];
          joints++;
        }
      }
    }
    int[] before = new int[joints];
    int[] after = new int[joints];
    int joint = 0;
    for (int passage = 0; passage < next.length; passage++) {
      if (next[passage] > 0) {
        before[joint] = passage;
        after[joint++] = next[passage];
      }
    }
    return new PieceOrder(page.passages.length, before, after);
  }

  /** Log-likelihood ratio of the continuation against a page without order. */
  double logRatio(int i, int j) {
    if (j < i) {
      return 0;
    }
    int first = Math.max(0, setOutBefore[i] - REACH);
    long itself = bit(setOutBefore[i] - first) & -(setOutBefore[i + 1] - setOutBefore[i]);
    long setOutBeforeI = bit(setOutBefore[i] - first) - 1;
    long setOutBeforeJ = bit(setOutBefore[j] - first) - 1;
    long arriveBeforeJ = around(arriveBefore[j], first);
    long arriveUpToJ = around(arriveBefore[j + 1], first);
    long arriveUpToI = around(arriveBefore[i + 1], first);
    long others = setOutBeforeJ & AROUND & ~arriveUpToI & ~itself & ~(arriveUpToJ ^ arriveBeforeJ);
    int all = Long.bitCount(others);
    int overtaken = Long.bitCount(others & (setOutBeforeI ^ arriveBeforeJ));
    return all == 0 ? 0 : ((all - overtaken) * keeps + overtaken * overtakes) / all;
  }

  /** None of a word's bits where it has not that many. */
  private static long bit(int at) {
    return at < Long.SIZE ? 1L << at : 0;
  }

  /** A word of bits from any of them on. */
  private static long around(long[] bits, int first) {
    int word = first / Long.SIZE;
    int shift = first % Long.SIZE;
    return shift == 0 ? bits[word] : bits[word] >>> shift | bits[word + 1] << Long.SIZE - shift;
  }
}
