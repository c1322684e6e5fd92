package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.limit.Deadline;
import java.util.Arrays;
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

  /** Offers every join whose second half is one of the passages. */
  void offer(int[] passages) {
    for (int to : passages) {
      offer(to, 0);
    }
  }

  /** As {@link #offer(int[])}, each gain a little off, so that another solution comes out. */
  void offer(int[] passages, Random random, double noise) {
    for (int to : passages) {
      offer(to, noise * random.nextGaussian());
    }
  }

  private void offer(int to, double noise) {
    for (int heading : candidates.above(to)) {
      offer(heading, Page.NONE, to, noise);
    }
    for (int from : candidates.before(to)) {
      offer(Page.NONE, from, to, noise);
    }
  }

  private void offer(int heading, int from, int to, double noise) {
    double gain = gain(heading, from, to);
    if (gain > 0) {
      joins.add(new Join(heading, from, to, gain, noise));
    }
  }

  /** Joins until no join gains, or the time is up. */
  void join(Deadline deadline) {
    while (!joins.isEmpty() && !deadline.passed()) {
      Join join = joins.poll();
      double gain = gain(join.heading, join.from, join.to);
      if (gain > 0 && gain < join.gain) {
        joins.add(new Join(join.heading, join.from, join.to, gain, join.noise));
      } else if (gain > 0) {
        Strand left = left(join.heading, join.from);
        int[] joined = concat(left.passages(), cover.ofPassage(join.to).passages());
        cover.put(score.strand(left.heading(), joined));
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
    int[] joined = concat(left.passages(), right.passages());
    return score.strand(left.heading(), joined).score() - left.score() - right.score();
  }

  private static int[] concat(int[] a, int[] b) {
    int[] joined = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, joined, a.length, b.length);
    return joined;
  }
}
