package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;

/**
 * Remembers scores of one passage behind another: all of a small page, those asked for of a large
 * one.
 */
final class PairScores {
  private static final int MOST_IN_TABLE = 400;
  private static final int MOST_REMEMBERED = 1 << 20;

  private final int passages;
  private final double[] small;
  private ScoreTable large;

  PairScores(int passages) {
    this.passages = passages;
    this.small = passages <= MOST_IN_TABLE ? new double[passages * passages] : null;
    clear();
  }

  void clear() {
    if (small != null) {
      Arrays.fill(small, Double.NaN);
    } else {
      large = new ScoreTable(MOST_REMEMBERED);
    }
  }

  /** The score, or {@link Double#NaN} when it is not known yet. */
  double get(int from, int to) {
    return small != null ? small[from * passages + to] : large.get(key(from, to));
  }

  void put(int from, int to, double score) {
    if (small != null) {
      small[from * passages + to] = score;
    } else {
      large.put(key(from, to), score);
    }
  }

  private long key(int from, int to) {
    return (long) from * passages + to + 1;
  }
}
