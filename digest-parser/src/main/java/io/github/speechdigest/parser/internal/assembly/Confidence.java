package io.github.speechdigest.parser.internal.assembly;

/**
 * How sure the places of the passages are: the probability of the solution against those in which a passage stands
 * elsewhere.
 */
final class Confidence {
  private final Score score;
  private final Cover cover;
  private final double[] ofJoint;
  private double others;

  Confidence(Score score, Search search) {
    this.score = score;
    this.cover = search.cover();
    this.ofJoint = new double[search.page().passages.length];
    for (int passage = 0; passage < ofJoint.length; passage++) {
      others = 0;
      search.visitAlternatives(cover, passage, this::weigh);
      ofJoint[passage] = 1 / (1 + others);
    }
  }

  private void weigh(Strand oldA, Strand oldB, int headingA, int[] newA, int headingB, int[] newB) {
    double old = oldA.score() + (oldB == null ? 0 : oldB.score());
    others += Math.exp(score.strand(headingA, newA).score() + score.strand(headingB, newB).score() - old);
  }

  /** How sure it is that the passage stands where it does: that all joints up to the heading are right. */
  double of(int passage) {
    Strand strand = cover.ofPassage(passage);
    double product = 1;
    for (int i = 0; i <= cover.place(passage); i++) {
      product *= ofJoint[strand.passages()[i]];
    }
    return Math.round(product * 1000) / 1000.0;
  }
}
