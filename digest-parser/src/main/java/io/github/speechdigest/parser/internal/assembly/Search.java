package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.limit.Deadline;
import java.util.PriorityQueue;

/**
 * Looks for the solution of the highest score: joins greedily, dearest seam first, then improves by moving parts of
 * speeches until nothing gains any more.
 */
final class Search {
  private static final int MOST_ROUNDS = 30;
  private static final double LEAST_GAIN = 1e-6;
  private static final int[] NOTHING = {};

  private final Deadline deadline;
  private final Page page;
  private final Score score;
  private final Candidates candidates;
  private final Neighbourhood neighbourhood;
  private Cover cover;
  private double bestGain;
  private Strand bestA;
  private Strand bestB;

  Search(Score score, Deadline deadline) {
    this.deadline = deadline;
    this.page = score.page;
    this.score = score;
    this.candidates = new Candidates(score);
    this.neighbourhood = new Neighbourhood(page);
  }

  Page page() {
    return page;
  }

  Cover solve() {
    cover = new Cover(page);
    joinGreedily();
    improve();
    return cover;
  }

  /** Improves a given solution. */
  Cover improve(Cover from) {
    cover = from;
    improve();
    return cover;
  }

  private record Join(int heading, int from, int to, double gain) implements Comparable<Join> {
    @Override
    public int compareTo(Join other) {
      return Double.compare(other.gain, gain);
    }
  }

  private void joinGreedily() {
    for (int heading = 0; heading < page.headings.size(); heading++) {
      cover.put(strand(heading, NOTHING));
    }
    for (int passage = 0; passage < page.passages.length; passage++) {
      cover.put(strand(Page.NONE, new int[] {passage}));
    }
    PriorityQueue<Join> joins = new PriorityQueue<>();
    for (int heading = 0; heading < page.headings.size(); heading++) {
      if (page.firstBelow[heading] != Page.NONE) {
        offer(joins, heading, Page.NONE, page.firstBelow[heading]);
      }
    }
    for (int to = 0; to < page.passages.length; to++) {
      for (int from : candidates.before(to)) {
        offer(joins, Page.NONE, from, to);
      }
    }
    while (!joins.isEmpty()) {
      Join join = joins.poll();
      double gain = gain(join.heading, join.from, join.to);
      if (gain <= 0) {
        continue;
      }
      if (gain < join.gain - LEAST_GAIN) {
        joins.add(new Join(join.heading, join.from, join.to, gain));
      } else {
        Strand a = left(join.heading, join.from);
        Strand b = cover.ofPassage(join.to);
        cover.put(strand(a.heading(), concat(a.passages(), b.passages())));
      }
    }
  }

  private void offer(PriorityQueue<Join> joins, int heading, int from, int to) {
    double gain = gain(heading, from, to);
    if (gain > 0) {
      joins.add(new Join(heading, from, to, gain));
    }
  }

  private Strand left(int heading, int from) {
    return heading == Page.NONE ? cover.ofPassage(from) : cover.ofHeading(heading);
  }

  private double gain(int heading, int from, int to) {
    Strand a = left(heading, from);
    Strand b = cover.ofPassage(to);
    boolean ends = heading == Page.NONE ? cover.place(from) == a.passages().length - 1 : a.passages().length == 0;
    if (a == b || !ends || b.heading() != Page.NONE || cover.place(to) != 0) {
      return 0;
    }
    int[] joined = concat(a.passages(), b.passages());
    return score.speech(a.heading(), joined, joined.length) - a.score() - b.score();
  }

  private static int[] concat(int[] a, int[] b) {
    int[] joined = java.util.Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, joined, a.length, b.length);
    return joined;
  }

  private Strand strand(int heading, int[] passages) {
    return new Strand(heading, passages, score.speech(heading, passages, passages.length));
  }

  private void improve() {
    boolean improved = true;
    for (int round = 0; improved && round < MOST_ROUNDS; round++) {
      improved = false;
      for (int to = 0; to < page.passages.length && !deadline.passed(); to++) {
        improved |= improve(to);
      }
    }
  }

  private boolean improve(int to) {
    bestGain = LEAST_GAIN;
    bestA = null;
    visitAlternatives(cover, to, this::consider);
    if (bestA == null && bestB == null) {
      return false;
    }
    apply();
    return true;
  }

  /** Visits the solutions that differ from one in what {@code to} stands behind. */
  void visitAlternatives(Cover from, int to, Neighbourhood.Visitor visitor) {
    Strand strand = from.ofPassage(to);
    int place = from.place(to);
    for (int before : candidates.before(to)) {
      if (place == 0 || strand.passages()[place - 1] != before) {
        neighbourhood.behind(from, before, to, visitor);
      }
    }
    for (int heading = 0; heading < page.headings.size(); heading++) {
      int below = page.firstBelow[heading];
      if ((below == to || below == Page.NONE || page.headings.size() <= 3) && (place > 0 || strand.heading() != heading)) {
        neighbourhood.under(from, heading, to, visitor);
      }
    }
    neighbourhood.apart(from, to, visitor);
  }

  private void consider(Strand oldA, Strand oldB, int headingA, int[] newA, int headingB, int[] newB) {
    double old = oldA.score() + (oldB == null ? 0 : oldB.score());
    double scoreA = value(headingA, newA);
    double scoreB = value(headingB, newB);
    double gain = scoreA + scoreB - old;
    if (gain > bestGain) {
      bestGain = gain;
      bestA = new Strand(headingA, newA, scoreA);
      bestB = new Strand(headingB, newB, scoreB);
    }
  }

  /** The score of a strand, 0 of one that is not there. */
  double value(int heading, int[] passages) {
    return heading == Page.NONE && passages.length == 0 ? 0 : score.speech(heading, passages, passages.length);
  }

  private void apply() {
    cover.put(bestA);
    if (!bestB.isEmpty()) {
      cover.put(bestB);
    }
    bestA = null;
    bestB = null;
  }
}
