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
  private final PriorityQueue<Join> joins = new PriorityQueue<>();
  private final Route route = new Route();

  private record Join(int heading, int from, int to, double gain, double noise)
      implements Comparable<Join> {
    @Override
    public int compareTo(Join other) {
      return Double.compare(other.gain + other.noise, gain + noise);
    }
  }

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
      offer(to, 0, false);
    }
    join(deadline);
    for (int to : passages) {
      offer(to, 0, true);
    }
    join(deadline);
  }

  /** Joins with each gain a little off, so that another solution comes out. */
  void join(int[] passages, Random random, double noise, Deadline deadline) {
    for (int to : passages) {
      offer(to, noise * random.nextGaussian(), true);
    }
    join(deadline);
  }

  private void offer(int to, double noise, boolean acrossLosses) {
    for (int heading : candidates.above(to)) {
      offer(heading, Page.NONE, to, noise);
    }
    int count = candidates.count(to);
    for (int i = 0; i < count; i++) {
      int from = candidates.before(to, i);
      if (acrossLosses || !score.seams().isLoss(from, to)) {
        offer(Page.NONE, from, to, noise);
      }
    }
  }

  private void offer(int heading, int from, int to, double noise) {
    double gain = gain(heading, from, to);
    if (gain > 0) {
      joins.add(new Join(heading, from, to, gain, noise));
    }
  }

  private void join(Deadline deadline) {
    while (!joins.isEmpty() && !deadline.passed()) {
      Join join = joins.poll();
      double gain = gain(join.heading, join.from, join.to);
      if (gain > 0 && gain < join.gain) {
        joins.add(new Join(join.heading, join.from, join.to, gain, join.noise));
      } else if (gain > 0) {
        Strand left = left(join.heading, join.from);
        cover.put(score.strand(left.heading(), joined(left, cover.ofPassage(join.to)).toArray()));
      }
    }
  }

  private Strand left(int heading, int from) {
    return heading == Page.NONE ? cover.ofPassage(from) : cover.ofHeading(heading);
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

  private Route joined(Strand left, Strand right) {
    int[] first = left.passages();
    int[] second = right.passages();
    return route.clear().add(cover, first, 0, first.length).add(cover, second, 0, second.length);
  }
}
