package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;

/**
 * What the search knows besides a solution: for every passage the solutions in which it stands
 * elsewhere, summed up. Not thread-safe.
 */
final class Alternatives implements Neighbourhood.Visitor {
  private final Score score;
  private final double[] oddsAgainst;
  private final double[] bestGain;
  private final BestMove best;
  private int passage;

  /** No alternatives yet; those visited from now on are those of {@link #of} a passage. */
  Alternatives(Score score) {
    int passages = score.page.passages.length;
    this.score = score;
    this.oddsAgainst = new double[passages];
    this.bestGain = new double[passages];
    this.best = new BestMove(score);
    Arrays.fill(bestGain, Double.NEGATIVE_INFINITY);
  }

  /** The passage whose alternatives are visited next. */
  Alternatives of(int nextPassage) {
    passage = nextPassage;
    best.reset(Double.NEGATIVE_INFINITY);
    return this;
  }

  @Override
  public void visit(
      Strand oldA, Strand oldB, int headingA, Route a, int headingB, Route b, double seams) {
    double gain = score.gain(oldA, oldB, headingA, a, headingB, b, seams);
    oddsAgainst[passage] += Math.exp(Math.min(0, gain));
    best.offer(gain, headingA, a, headingB, b);
    bestGain[passage] = best.gain();
  }

  /**
   * The odds against the passage following what it follows: the sum over the solutions without
   * that, each weighed by what it scores less.
   */
  double oddsAgainst(int ofPassage) {
    return oddsAgainst[ofPassage];
  }

  /** What the best alternative scores more than the solution, negative infinity without one. */
  double bestGain(int ofPassage) {
    return bestGain[ofPassage];
  }

  /** The best alternative of the passage that was visited last. */
  BestMove best() {
    return best;
  }
}
