package io.github.speechdigest.parser.internal.assembly;

/** Sums up weighed evidence, and keeps the amounts where asked to. Not thread-safe. */
final class Tally {
  private final double[] weights;
  private final double[] amounts;
  private double score;

  Tally(double[] weights) {
    this(weights, null);
  }

  /**
   * @param weights by the ordinal of the evidence
   * @param amounts to which the amounts are added, by the ordinal of the evidence, or null
   */
  Tally(double[] weights, double[] amounts) {
    this.weights = weights;
    this.amounts = amounts;
  }

  void add(Evidence evidence) {
    add(evidence, 1);
  }

  void add(Evidence evidence, double amount) {
    int at = evidence.ordinal();
    score += weights[at] * amount;
    if (amounts != null) {
      amounts[at] += amount;
    }
  }

  /** Whether it keeps amounts; if not, {@link #addWeighed} will do. */
  boolean keepsAmounts() {
    return amounts != null;
  }

  /** Adds to the score what was weighed before. */
  void addWeighed(double weighed) {
    score += weighed;
  }

  /** The score so far. */
  double score() {
    return score;
  }

  Tally reset() {
    score = 0;
    return this;
  }
}
