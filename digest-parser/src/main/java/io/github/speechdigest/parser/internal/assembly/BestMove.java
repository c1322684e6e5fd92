package io.github.speechdigest.parser.internal.assembly;

/**
 * The best of the solutions visited: how it differs from the one they set out from, and what it
 * scores more. Not thread-safe.
 */
final class BestMove implements Neighbourhood.Visitor {
  private final Score score;
  private final Route a = new Route();
  private final Route b = new Route();
  private int headingA;
  private int headingB;
  private double gain;
  private boolean found;
  private long looks;

  BestMove(Score score) {
    this.score = score;
  }

  /** Forgets the best; only what scores more than this by so much is taken for one. */
  BestMove reset(double leastGain) {
    gain = leastGain;
    found = false;
    return this;
  }

  @Override
  public void visit(
      Strand oldA,
      Strand oldB,
      int newHeadingA,
      Route newA,
      int newHeadingB,
      Route newB,
      double seams) {
    looks++;
    offer(
        score.gain(oldA, oldB, newHeadingA, newA, newHeadingB, newB, seams),
        newHeadingA,
        newA,
        newHeadingB,
        newB);
  }

  /** Takes up a solution that is weighed already. */
  void offer(double itsGain, int newHeadingA, Route newA, int newHeadingB, Route newB) {
    if (itsGain > gain) {
      found = true;
      gain = itsGain;
      headingA = newHeadingA;
      headingB = newHeadingB;
      a.set(newA);
      b.set(newB);
    }
  }

  /** Whether there is a best one. */
  boolean isFound() {
    return found;
  }

  /** What the best one scores more than the one they set out from. */
  double gain() {
    return gain;
  }

  /** How many solutions were weighed. */
  long looks() {
    return looks;
  }

  /** Puts the strands of the best one in place of those it does without. */
  void apply(Cover cover) {
    Strand newA = strandA();
    Strand newB = strandB();
    cover.put(newA);
    cover.put(newB);
  }

  /** The strand of the best one in which a passage stands that it moves. */
  Strand strandOf(int passage) {
    return a.holds(passage) ? strandA() : strandB();
  }

  private Strand strandA() {
    return score.strand(headingA, a.toArray());
  }

  private Strand strandB() {
    return score.strand(headingB, b.toArray());
  }
}
