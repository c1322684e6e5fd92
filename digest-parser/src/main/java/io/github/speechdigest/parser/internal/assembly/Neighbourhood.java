package io.github.speechdigest.parser.internal.assembly;

/**
 * The solutions that differ from one by putting a passage behind another: with all that follows it,
 * with a part of what follows it, or in exchange for what stood there.
 */
final class Neighbourhood {
  /**
   * Takes up the solutions; each replaces the old strands by two new ones (a strand of {@code null}
   * is not there), whose seams together score so much more than the old ones'. The routes change
   * after the visit.
   */
  @FunctionalInterface
  interface Visitor {
    void visit(
        Strand oldA, Strand oldB, int headingA, Route a, int headingB, Route b, double seams);
  }

  /** Whole ends of strands, and single passages, where the seams gain. */
  private static final int FEW_CUTS = 1;

  private static final double NOTHING_LOST = 0;

  private static final int MANY_CUTS = 4;

  /** Parts as short as this may end where the page shows no break, for not all breaks are seen. */
  private static final int SHORT = 2;

  /**
   * Solutions that lose more than this at the seam of the passage that moves, or at all seams
   * together, are not worth a look at the whole.
   */
  private static final double MUCH_LOST = 5;

  private final Page page;
  private final Score score;
  private final int mostCuts;
  private final double mostLost;
  private final int[] cutsOfTo;
  private final int[] cutsOfFrom;
  private final Route routeA = new Route();
  private final Route routeB = new Route();

  private Neighbourhood(Score score, int mostCuts, double mostLost) {
    this.page = score.page;
    this.score = score;
    this.mostCuts = mostCuts;
    this.mostLost = mostLost;
    this.cutsOfTo = new int[mostCuts];
    this.cutsOfFrom = new int[mostCuts];
  }

  /** The solutions that differ in little and gain at the seams. */
  static Neighbourhood near(Score score) {
    return new Neighbourhood(score, FEW_CUTS, NOTHING_LOST);
  }

  /** All solutions that may be better for any reason. */
  static Neighbourhood wide(Score score) {
    return new Neighbourhood(score, MANY_CUTS, MUCH_LOST);
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
      within(cover, a, atA, atB, visitor);
    } else {
      between(cover, a, atA, b, atB, visitor);
    }
  }

  /** Visits the solutions in which {@code to} is the first passage under the heading. */
  @SuppressWarnings("ReferenceEquality")
  void under(Cover cover, int heading, int to, Visitor visitor) {
    Strand a = cover.ofHeading(heading);
    Strand b = cover.ofPassage(to);
    if (a == b) {
      within(cover, a, 0, cover.place(to), visitor);
    } else {
      between(cover, a, 0, b, cover.place(to), visitor);
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
      double seams = seam(p, at - 1, p, end) - seam(p, at - 1, p, at) - seam(p, end - 1, p, end);
      routeA.clear().add(cover, p, 0, at).add(cover, p, end, p.length);
      routeB.clear().add(cover, p, at, end);
      visitor.visit(b, null, b.heading(), routeA, Page.NONE, routeB, seams);
    }
  }

  private void between(Cover cover, Strand a, int atA, Strand b, int atB, Visitor visitor) {
    int[] p = a.passages();
    int[] q = b.passages();
    double placed = seam(p, atA - 1, q, atB) - seam(q, atB - 1, q, atB);
    if (placed < -mostLost) {
      return;
    }
    double joined = placed - seam(p, atA - 1, p, atA);
    double ends = joined + seam(q, atB - 1, p, atA);
    if (ends > -mostLost) {
      routeA.clear().add(cover, p, 0, atA).add(cover, q, atB, q.length);
      routeB.clear().add(cover, q, 0, atB).add(cover, p, atA, p.length);
      visitor.visit(a, b, a.heading(), routeA, b.heading(), routeB, ends);
    }
    int cutsQ = cutsAfter(q, atB, cutsOfTo);
    int cutsP = atA < p.length ? cutsAfter(p, atA, cutsOfFrom) : 0;
    for (int i = 0; i < cutsQ; i++) {
      int endQ = cutsOfTo[i];
      double cut = joined - seam(q, endQ - 1, q, endQ);
      double moved = cut + seam(q, endQ - 1, p, atA) + seam(q, atB - 1, q, endQ);
      if ((atA < p.length || endQ < q.length) && moved > -mostLost) {
        routeA.clear().add(cover, p, 0, atA).add(cover, q, atB, endQ).add(cover, p, atA, p.length);
        routeB.clear().add(cover, q, 0, atB).add(cover, q, endQ, q.length);
        visitor.visit(a, b, a.heading(), routeA, b.heading(), routeB, moved);
      }
      for (int j = 0; j < cutsP; j++) {
        int endP = cutsOfFrom[j];
        double exchanged =
            cut
                + seam(q, endQ - 1, p, endP)
                + seam(q, atB - 1, p, atA)
                + seam(p, endP - 1, q, endQ)
                - seam(p, endP - 1, p, endP);
        if ((endP < p.length || endQ < q.length) && exchanged > -mostLost) {
          routeA
              .clear()
              .add(cover, p, 0, atA)
              .add(cover, q, atB, endQ)
              .add(cover, p, endP, p.length);
          routeB
              .clear()
              .add(cover, q, 0, atB)
              .add(cover, p, atA, endP)
              .add(cover, q, endQ, q.length);
          visitor.visit(a, b, a.heading(), routeA, b.heading(), routeB, exchanged);
        }
      }
    }
    int cuts = cutsBefore(p, atA, cutsOfFrom);
    for (int i = 0; i < cuts; i++) {
      int start = cutsOfFrom[i];
      double moved =
          joined
              + seam(q, atB - 1, p, start)
              + seam(p, start - 1, p, atA)
              - seam(p, start - 1, p, start);
      if (moved > -mostLost) {
        routeA.clear().add(cover, p, 0, start).add(cover, p, atA, p.length);
        routeB.clear().add(cover, q, 0, atB).add(cover, p, start, atA).add(cover, q, atB, q.length);
        visitor.visit(a, b, a.heading(), routeA, b.heading(), routeB, moved);
      }
    }
  }

  /** The score of a seam, 0 where there is no passage on one side. */
  private double seam(int[] p, int from, int[] q, int to) {
    return from < 0 || to >= q.length ? 0 : score.seam(p[from], q[to]);
  }

  private void within(Cover cover, Strand a, int after, int at, Visitor visitor) {
    if (after == at) {
      return;
    }
    int[] p = a.passages();
    int cuts = cutsAfter(p, at, cutsOfTo);
    for (int i = 0; i < cuts; i++) {
      int end = cutsOfTo[i];
      if (after < at || end < after) {
        move(cover, a, after, at, end, visitor);
      }
      if (after < at) {
        exchange(cover, a, after, at, end, visitor);
      }
    }
  }

  private void move(Cover cover, Strand a, int after, int at, int end, Visitor visitor) {
    int[] p = a.passages();
    double moved =
        seam(p, after - 1, p, at)
            + seam(p, end - 1, p, after)
            + seam(p, at - 1, p, end)
            - seam(p, after - 1, p, after)
            - seam(p, at - 1, p, at)
            - seam(p, end - 1, p, end);
    if (moved > -mostLost) {
      routeA.clear();
      if (after < at) {
        routeA
            .add(cover, p, 0, after)
            .add(cover, p, at, end)
            .add(cover, p, after, at)
            .add(cover, p, end, p.length);
      } else {
        routeA
            .add(cover, p, 0, at)
            .add(cover, p, end, after)
            .add(cover, p, at, end)
            .add(cover, p, after, p.length);
      }
      visitor.visit(a, null, a.heading(), routeA, Page.NONE, routeB.clear(), moved);
    }
  }

  /** What moves forward changes places with what stood there. */
  private void exchange(Cover cover, Strand a, int after, int at, int end, Visitor visitor) {
    int[] p = a.passages();
    int cuts = cutsAfter(p, after, cutsOfFrom);
    for (int i = 0; i < cuts && cutsOfFrom[i] < at; i++) {
      int endFrom = cutsOfFrom[i];
      double exchanged =
          seam(p, after - 1, p, at)
              + seam(p, end - 1, p, endFrom)
              + seam(p, at - 1, p, after)
              + seam(p, endFrom - 1, p, end)
              - seam(p, after - 1, p, after)
              - seam(p, endFrom - 1, p, endFrom)
              - seam(p, at - 1, p, at)
              - seam(p, end - 1, p, end);
      if (exchanged > -mostLost) {
        routeA.clear().add(cover, p, 0, after).add(cover, p, at, end).add(cover, p, endFrom, at);
        routeA.add(cover, p, after, endFrom).add(cover, p, end, p.length);
        visitor.visit(a, null, a.heading(), routeA, Page.NONE, routeB.clear(), exchanged);
      }
    }
  }

  /** The places behind {@code from} where a part that begins there may end; the first few. */
  private int cutsAfter(int[] p, int from, int[] cuts) {
    int count = 0;
    for (int at = from + 1; at <= p.length && count < mostCuts; at++) {
      if (at <= from + SHORT || at == p.length || !page.isNext(p[at - 1], p[at])) {
        cuts[count++] = at;
      }
    }
    return count;
  }

  /** The places before {@code to} where a part that ends there may begin; the first few. */
  private int cutsBefore(int[] p, int to, int[] cuts) {
    int count = 0;
    for (int at = to - 1; at >= 0 && count < mostCuts; at--) {
      if (at >= to - SHORT || at == 0 || !page.isNext(p[at - 1], p[at])) {
        cuts[count++] = at;
      }
    }
    return count;
  }
}
