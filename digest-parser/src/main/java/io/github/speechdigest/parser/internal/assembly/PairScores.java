package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;

/**
 * Remembers scores of one thing behind or under another, each known by its index: all of a small
 * page, those asked for of a large one.
 */
final class PairScores {
  private static final int MOST_IN_TABLE = 160_000;
  private static final int FEW = 1 << 10;
  private static final int MOST_REMEMBERED = 1 << 20;

  private final int ones;
  private final double[] small;
  private KeyNumbers large;
  private double[] scores;

  /**
   * @param ones how many there are of the one
   * @param others how many there are of the other
   */
  PairScores(int ones, int others) {
    long pairs = (long) ones * others;
    this.ones = ones;
    this.small = pairs <= MOST_IN_TABLE ? new double[(int) pairs] : null;
    clear();
  }

  void clear() {
    if (small != null) {
      Arrays.fill(small, Double.NaN);
    } else {
      large = new KeyNumbers(FEW, MOST_REMEMBERED);
      scores = new double[FEW];
    }
  }

  /** The score, or {@link Double#NaN} when it is not known yet. */
  double get(int one, int other) {
    if (small != null) {
      return small[other * ones + one];
    }
    int number = large.find(key(one, other));
    return number == KeyNumbers.UNKNOWN ? Double.NaN : scores[number];
  }

  /** Takes up a score that is not known yet. */
  void put(int one, int other, double score) {
    if (small != null) {
      small[other * ones + one] = score;
    } else {
      int number = large.add(key(one, other));
      if (number == scores.length) {
        scores = Arrays.copyOf(scores, 2 * number);
      }
      scores[number] = score;
    }
  }

  private long key(int one, int other) {
    return (long) other * ones + one + 1;
  }
}
