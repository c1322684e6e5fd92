package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.limit.Deadline;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * Joins the ends of strands to their beginnings, the join that gains most first; each join is
 * weighed anew when its turn comes, for by then the strands have grown.
 */
final class GreedyJoining {
  private final Score score;
  private final Candidates candidates;
  private final Cover cover;
  private final PriorityQueue<Joins> queue = new PriorityQueue<>();
  private final Route route = new Route();

  GreedyJoining(Score score, Candidates candidates, Cover cover) {
    this.score = score;
    this.candidates = candidates;
    this.cover = cover;
  }

  /**
   * Joins the passages to what stands before them until no join gains, or the time is up: at first
   * only where text runs on, for what seems lost is often there, and comes to its place later.
   */
  void join(int[] passages, Deadline deadline) {
    for (int to : passages) {
      offer(new Joins(to, 0, false));
    }
    join(deadline);
    for (int to : passages) {
      offer(new Joins(to, 0, true));
    }
    join(deadline);
  }

  /** Joins with each gain a little off, so that another solution comes out. */
  void join(int[] passages, Random random, double noise, Deadline deadline) {
    for (int to : passages) {
      offer(new Joins(to, noise * random.nextGaussian(), true));
    }
    join(deadline);
  }

  private void offer(Joins joins) {
    if (joins.findBest()) {
      queue.add(joins);
    }
  }

  private void join(Deadline deadline) {
    while (!queue.isEmpty() && !deadline.passed()) {
      Joins joins = queue.poll();
      if (!joins.takeBest()) {
        offer(joins);
      }
    }
  }

  /** What the join adds to the score, 0 when it cannot be. */
  @SuppressWarnings(
      "ReferenceEquality") // The question is whether it is one strand, not whether two are alike.
  private double gain(int heading, int from, int to) {
    Strand left = left(heading, from);
    Strand right = cover.ofPassage(to);
    int length = left.passages().length;
    boolean atEnd = heading == Page.NONE ? cover.place(from) == length - 1 : length == 0;
    if (left == right || !atEnd || right.heading() != Page.NONE || cover.place(to) != 0) {
      return 0;
    }
    double seam = length == 0 ? 0 : score.seam(from, to);
    return seam + score.union(left, right, joined(left, right));
  }

  private Strand left(int heading, int from) {
    return heading == Page.NONE ? cover.ofPassage(from) : cover.ofHeading(heading);
  }

  private Route joined(Strand left, Strand right) {
    int[] first = left.passages();
    int[] second = right.passages();
    return route.clear().add(cover, first, 0, first.length).add(cover, second, 0, second.length);
  }

  /** The joins of one passage to the headings and passages that it may stand behind. */
  private final class Joins implements Comparable<Joins> {
    private final int to;
    private final double noise;

    /** What each gained when it was weighed last; 0 when it can't be or does not gain. */
    private final double[] gains;

    private int best;

    Joins(int to, double noise, boolean acrossLosses) {
      this.to = to;
      this.noise = noise;
      this.gains = new double[candidates.above(to).length + candidates.count(to)];
      for (int which = 0; which < gains.length; which++) {
        int from = from(which);
        boolean offered = acrossLosses || from == Page.NONE || !score.seams().isLoss(from, to);
        gains[which] = offered ? gain(heading(which), from, to) : 0;
      }
    }

    /** The heading above, or {@link Page#NONE}. */
    private int heading(int which) {
      int[] above = candidates.above(to);
      return which < above.length ? above[which] : Page.NONE;
    }

    /** The passage before, or {@link Page#NONE}. */
    private int from(int which) {
      int before = which - candidates.above(to).length;
      return before < 0 ? Page.NONE : candidates.before(to, before);
    }

    /** Finds the one that gains most; gives whether there is any. */
    boolean findBest() {
      best = 0;
      for (int which = 1; which < gains.length; which++) {
        best = gains[which] > gains[best] ? which : best;
      }
      return gains.length > 0 && gains[best] > 0;
    }

    /** Weighs the best one anew and takes it if it is still as good; gives whether it was taken. */
    boolean takeBest() {
      double gain = gain(heading(best), from(best), to);
      if (gain > 0 && gain >= gains[best]) {
        Strand left = left(heading(best), from(best));
        cover.put(score.strand(left.heading(), joined(left, cover.ofPassage(to)).toArray()));
        return true;
      }
      gains[best] = gain;
      return false;
    }

    @Override
    public int compareTo(Joins other) {
      return Double.compare(other.gains[other.best] + other.noise, gains[best] + noise);
    }
  }
}
