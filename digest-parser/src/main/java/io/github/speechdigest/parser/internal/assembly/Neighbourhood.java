package io.github.speechdigest.parser.internal.assembly;

/**
 * The solutions that differ from one by putting a passage behind another: with all that follows it,
 * with a part of what follows it, or in exchange for what stood there.
 */
final class Neighbourhood {
  /**
   * Takes up the solutions; each replaces the old strands by two new ones (a strand of {@code null}
   * is not there).
   */
  @FunctionalInterface
  interface Visitor {
    void visit(Strand oldA, Strand oldB, int headingA, int[] newA, int headingB, int[] newB);
  }

  private static final int MOST_CUTS = 4;

  /** Solutions whose seams alone lose more than this are not worth a look at the whole. */
  private static final double MOST_LOST = 4;

  private static final int[] NOTHING = {};

  private final Page page;
  private final Score score;
  private final int[] cutsOfTo = new int[MOST_CUTS + 1];
  private final int[] cutsOfFrom = new int[MOST_CUTS + 1];

  Neighbourhood(Score score) {
    this.page = score.page;
    this.score = score;
  }

  /** Visits the solutions in which {@code to} stands behind the passage {@code from}. */
  @SuppressWarnings(
      "ReferenceEquality") // The question is whether it is one strand, not whether two are alike.
  void behind(Cover cover, int from, int to, Visitor visitor) {
    Strand a = cover.ofPassage(from);
    Strand b = cover.ofPassage(to);
    int atA = cover.place(from) + 1;
    int atB = cover.place(to);
    if (a == b) {
      within(a, atA, atB, visitor);
    } else {
      between(a, atA, b, atB, visitor);
    }
  }

  /** Visits the solutions in which {@code to} is the first passage under the heading. */
  @SuppressWarnings("ReferenceEquality")
  void under(Cover cover, int heading, int to, Visitor visitor) {
    Strand a = cover.ofHeading(heading);
    Strand b = cover.ofPassage(to);
    if (a == b) {
      within(a, 0, cover.place(to), visitor);
    } else {
      between(a, 0, b, cover.place(to), visitor);
    }
  }

  /**
   * Visits the solutions in which {@code to}, alone or with what follows it, belongs to no speech.
   */
  void apart(Cover cover, int to, Visitor visitor) {
    Strand b = cover.ofPassage(to);
    int at = cover.place(to);
    if (at == 0 && b.heading() == Page.NONE) {
      return;
    }
    int[] p = b.passages();
    int cuts = cutsAfter(p, at, cutsOfTo);
    for (int i = 0; i < cuts; i++) {
      int end = cutsOfTo[i];
      visitor.visit(
          b, null, b.heading(), join(p, 0, at, p, end, p.length), Page.NONE, slice(p, at, end));
    }
  }

  private void between(Strand a, int atA, Strand b, int atB, Visitor visitor) {
    int[] p = a.passages();
    int[] q = b.passages();
    double cut = seam(p, atA - 1, p, atA) + seam(q, atB - 1, q, atB) - MOST_LOST;
    double join = seam(p, atA - 1, q, atB);
    if (join + seam(q, atB - 1, p, atA) > cut) {
      visitor.visit(
          a,
          b,
          a.heading(),
          join(p, 0, atA, q, atB, q.length),
          b.heading(),
          join(q, 0, atB, p, atA, p.length));
    }
    int cutsQ = cutsAfter(q, atB, cutsOfTo);
    int cutsP = atA < p.length ? cutsAfter(p, atA, cutsOfFrom) : 0;
    for (int i = 0; i < cutsQ; i++) {
      int endQ = cutsOfTo[i];
      double cutEnd = seam(q, endQ - 1, q, endQ);
      if ((atA < p.length || endQ < q.length)
          && join + seam(q, endQ - 1, p, atA) + seam(q, atB - 1, q, endQ) > cut + cutEnd) {
        visitor.visit(
            a,
            b,
            a.heading(),
            join(p, 0, atA, q, atB, endQ, p, atA, p.length),
            b.heading(),
            join(q, 0, atB, q, endQ, q.length));
      }
      for (int j = 0; j < cutsP; j++) {
        int endP = cutsOfFrom[j];
        if ((endP < p.length || endQ < q.length)
            && join
                    + seam(q, endQ - 1, p, endP)
                    + seam(q, atB - 1, p, atA)
                    + seam(p, endP - 1, q, endQ)
                > cut + cutEnd + seam(p, endP - 1, p, endP)) {
          visitor.visit(
              a,
              b,
              a.heading(),
              join(p, 0, atA, q, atB, endQ, p, endP, p.length),
              b.heading(),
              join(q, 0, atB, p, atA, endP, q, endQ, q.length));
        }
      }
    }
    int cuts = cutsBefore(p, atA, cutsOfFrom);
    for (int i = 0; i < cuts; i++) {
      int start = cutsOfFrom[i];
      if (join + seam(q, atB - 1, p, start) + seam(p, start - 1, p, atA)
          > cut + seam(p, start - 1, p, start)) {
        visitor.visit(
            a,
            b,
            a.heading(),
            join(p, 0, start, p, atA, p.length),
            b.heading(),
            join(q, 0, atB, p, start, atA, q, atB, q.length));
      }
    }
  }

  /** The score of a seam, 0 where there is no passage on one side. */
  private double seam(int[] p, int from, int[] q, int to) {
    return from < 0 || to >= q.length ? 0 : score.seam(p[from], q[to]);
  }

  private void within(Strand a, int after, int at, Visitor visitor) {
    int[] p = a.passages();
    if (after == at) {
      return;
    }
    int cuts = cutsAfter(p, at, cutsOfTo);
    for (int i = 0; i < cuts; i++) {
      int end = cutsOfTo[i];
      if (at < after && end >= after) {
        continue;
      }
      double lost =
          seam(p, after - 1, p, after)
              + seam(p, at - 1, p, at)
              + seam(p, end - 1, p, end)
              - seam(p, after - 1, p, at)
              - seam(p, end - 1, p, after)
              - seam(p, at - 1, p, end);
      if (lost < MOST_LOST) {
        int[] moved =
            at > after
                ? join(join(p, 0, after, p, at, end, p, after, at), p, end, p.length)
                : join(join(p, 0, at, p, end, after, p, at, end), p, after, p.length);
        visitor.visit(a, null, a.heading(), moved, Page.NONE, NOTHING);
      }
    }
  }

  /** The places behind {@code from} where a part that begins there may end; the first few. */
  private int cutsAfter(int[] p, int from, int[] cuts) {
    int count = 0;
    cuts[count++] = from + 1;
    for (int at = from + 2; at <= p.length && count < MOST_CUTS; at++) {
      if (at == p.length || !page.isNext(p[at - 1], p[at])) {
        cuts[count++] = at;
      }
    }
    return count;
  }

  /** The places before {@code to} where a part that ends there may begin; the first few. */
  private int cutsBefore(int[] p, int to, int[] cuts) {
    int count = 0;
    for (int at = to - 1; at >= 0 && count < MOST_CUTS; at--) {
      if (at == to - 1 || at == 0 || !page.isNext(p[at - 1], p[at])) {
        cuts[count++] = at;
      }
    }
    return count;
  }

  private static int[] slice(int[] p, int from, int to) {
    return java.util.Arrays.copyOfRange(p, from, to);
  }

  private static int[] join(int[] p, int[] q, int fromQ, int toQ) {
    return join(p, 0, p.length, q, fromQ, toQ);
  }

  private static int[] join(int[] p, int fromP, int toP, int[] q, int fromQ, int toQ) {
    return join(p, fromP, toP, q, fromQ, toQ, NOTHING, 0, 0);
  }

  private static int[] join(
      int[] p, int fromP, int toP, int[] q, int fromQ, int toQ, int[] r, int fromR, int toR) {
    int[] joined = new int[toP - fromP + toQ - fromQ + toR - fromR];
    System.arraycopy(p, fromP, joined, 0, toP - fromP);
    System.arraycopy(q, fromQ, joined, toP - fromP, toQ - fromQ);
    System.arraycopy(r, fromR, joined, toP - fromP + toQ - fromQ, toR - fromR);
    return joined;
  }
}
