package io.github.speechdigest.parser.internal.assembly;

/**
 * What speaks for a solution: a sum over its speeches, each the sum of its seams and of what the
 * whole shows. Not thread-safe: it keeps the state of the speech that it weighs.
 */
final class Score {
  /** White space at the end of a paragraph, in characters. */
  private static final double LINE_END = 9;

  /** A line, by which even columns may differ. */
  private static final double SHORTEST = 20;

  private static final double MOST_UNEVEN = 1;

  /** The square of how unlike speeches of a page usually are in length, as a logarithm. */
  private static final double USUAL_UNLIKE = 0.1;

  /**
   * A speech as long as so many others pays for all that is added to it; otherwise one that is too
   * long already would take in whatever is hard to place on a large page.
   */
  private static final double MOST_TIMES = 8;

  /** How much it counts that the last piece, the rest of the speech, is short. */
  private static final double REST = 0.3;

  /** The share of joints at which pages lose text, and on how many joints that rests. */
  private static final double USUAL_LOSS = 0.03;

  private static final double PRIOR_JOINTS = 12;

  /**
   * Passages under no heading are not joined to more than this, so that much of it costs no more
   * than little.
   */
  private static final int MOST_LOOSE = 24;

  /**
   * When one strand and the seams lose more than this, the other is not looked at: on 360 broken
   * pages it gained as much in 1 of 8,000 such cases. The shorter one is looked at first.
   */
  private static final double HOPELESS = 25;

  final Page page;
  private final double[] weights;
  private final SeamEvidence seams;
  private final NumberingEvidence numbering = new NumberingEvidence();
  private final ParallelEvidence parallels = new ParallelEvidence();
  private final OpeningEvidence openings;
  private final LineEvidence lines;
  private final ThemeEvidence themes;
  private final double meanLength;
  private final ReadingWay usualWay;
  private final SeamScores seamScores;

  /** What passages have in common with headings. */
  private final PairScores headedScores;

  /** What passages have in common besides their seams. */
  private final PairScores likenesses;

  private final StrandScores strandScores = new StrandScores();
  private final Tally sum;
  private final Tally theme;
  private final Route writtenOut = new Route();
  private int clock;

  Score(Page page, CharacterModel model, double[] weights) {
    this.page = page;
    this.weights = weights;
    this.seams = new SeamEvidence(model, new SeamPairs(page.passages));
    this.lines = new LineEvidence(page);
    this.openings = new OpeningEvidence(page.passages);
    this.themes = new ThemeEvidence(page, model);
    double sum = 0;
    for (Passage passage : page.passages) {
      sum += passage.length;
    }
    this.meanLength = sum / Math.max(1, page.headings.size());
    this.usualWay = ReadingWay.usual(page);
    this.seamScores = new SeamScores(page, seams, usualWay, weights);
    this.likenesses = new PairScores(page.passages.length, page.passages.length);
    this.headedScores = new PairScores(page.headings.size(), page.passages.length);
    this.sum = new Tally(weights);
    this.theme = new Tally(weights);
  }

  /**
   * Learns from a solution how the page is read and, by that, how much of it is lost; strands
   * scored before are to be scored anew.
   */
  void learnFrom(Cover cover) {
    ReadingWay way = usualWay.learnt(cover);
    PieceOrder order = PieceOrder.of(page, cover);
    seamScores.learn(way, order, seamScores.lossRate());
    seamScores.learn(way, order, lossRate(cover));
  }

  private double lossRate(Cover cover) {
    double losses = USUAL_LOSS * PRIOR_JOINTS;
    double joints = PRIOR_JOINTS;
    for (int heading = 0; heading < page.headings.size(); heading++) {
      int[] passages = cover.ofHeading(heading).passages();
      boolean[] skips = numbersSkipped(passages);
      for (int i = 1; i < passages.length; i++) {
        if (!page.isNext(passages[i - 1], passages[i])) {
          joints++;
          losses += skips[i] ? 1 : seamScores.likelihoodOfLoss(passages[i - 1], passages[i]);
        }
      }
      if (passages.length > 0 && page.passages[passages[passages.length - 1]].end.isOpen()) {
        joints++;
        losses++;
      }
    }
    return Math.log(losses / joints / USUAL_LOSS);
  }

  /** The weights by the ordinal of the evidence; not to be changed. */
  double[] weights() {
    return weights;
  }

  /** What one passage behind another scores, joined or with a loss, whatever is likelier. */
  double seam(int from, int to) {
    return seamScores.of(from, to);
  }

  /** The scores of passages one behind the other. */
  SeamScores seams() {
    return seamScores;
  }

  /**
   * For every passage of a strand whether text is missing before it: lost at the joint, or because
   * a number that should have come is not there.
   */
  boolean[] gaps(int[] passages) {
    boolean[] gaps = numbersSkipped(passages);
    for (int i = 0; i < passages.length; i++) {
      gaps[i] =
          i > 0
              && !page.isNext(passages[i - 1], passages[i])
              && (gaps[i] || seamScores.mayBeLoss(passages[i - 1], passages[i]));
    }
    return gaps;
  }

  /** For every passage of a strand whether a number that should have come before it is missing. */
  private boolean[] numbersSkipped(int[] passages) {
    boolean[] skipped = new boolean[passages.length];
    numbering.begin();
    for (int i = 0; i < passages.length; i++) {
      int before = numbering.skipped();
      numbering.add(page.passages[passages[i]], sum.reset());
      skipped[i] = numbering.skipped() > before;
    }
    return skipped;
  }

  /**
   * Whether a passage goes on in the sentence or paragraph that the one before it left open, once
   * the two are known to be joined.
   */
  boolean continues(int from, int to) {
    Passage before = page.passages[from];
    Passage after = page.passages[to];
    if (after.start == Passage.Start.NUMBERED) {
      return before.end == Passage.End.OPEN || NumberingEvidence.goesOnInside(before, after);
    }
    return switch (before.end) {
      case OPEN, LISTING -> true;
      case HEADING -> after.start == Passage.Start.MIDWAY || seams.runsOn(before, after);
      case CLOSED -> after.start == Passage.Start.MIDWAY;
    };
  }

  /** How well one passage fits behind another, as far as the two tell. */
  double fit(int from, int to) {
    double likeness = likenesses.get(from, to);
    if (Double.isNaN(likeness)) {
      likeness = likeness(from, to);
      likenesses.put(from, to, likeness);
    }
    return seam(from, to) + likeness;
  }

  private double likeness(int from, int to) {
    double score =
        weights[Evidence.THEME_SHARED.ordinal()] * ThemeEvidence.bounded(themes.shared(from, to));
    Passage first = page.passages[from];
    Passage second = page.passages[to];
    if (first.leadingEnumerator != null && second.leadingEnumerator != null) {
      sum.reset();
      numbering.begin();
      parallels.begin();
      numbering.add(first, sum);
      numbering.add(second, sum);
      parallels.add(first, sum);
      parallels.add(second, sum);
      score += sum.score();
    }
    return score;
  }

  /** What a strand scores apart from its seams. */
  double whole(int heading, Route route) {
    return whole(heading, route, known(heading, route));
  }

  /** The number of a strand that was weighed already, else {@link KeyNumbers#UNKNOWN}. */
  private int known(int heading, Route route) {
    return strandScores.find(route.key(heading));
  }

  private double whole(int heading, Route route, int known) {
    if (heading == Page.NONE && (route.length() == 0 || route.length() > MOST_LOOSE)) {
      return route.length() == 0 ? 0 : Double.NEGATIVE_INFINITY;
    }
    int strand =
        known == KeyNumbers.UNKNOWN
            ? weigh(route.key(heading), heading, route.passages(), route.length())
            : known;
    return onPage(heading, strand);
  }

  private int weigh(long key, int heading, int[] passages, int length) {
    whole(heading, passages, length, sum.reset());
    return strandScores.put(
        key, sum.score(), unevenness(passages, length), backward(passages, length));
  }

  private double onPage(int heading, int strand) {
    double score = strandScores.text(strand);
    if (heading != Page.NONE) {
      score +=
          weights[Evidence.PIECES_UNEVEN.ordinal()]
                  * seamScores.columns()
                  * strandScores.unevenness(strand)
              + weights[Evidence.BACKWARD.ordinal()]
                  * seamScores.inOrder()
                  * strandScores.backward(strand);
    }
    return score;
  }

  /** A strand and its score; every one is younger than the one made before. */
  Strand strand(int heading, int[] passages) {
    clock++;
    double whole = whole(heading, writtenOut.clear().add(passages));
    double score = whole;
    for (int i = 1; i < passages.length; i++) {
      score += seam(passages[i - 1], passages[i]);
    }
    return new Strand(heading, passages, whole, score, clock);
  }

  /**
   * What the solution gains when two strands (the second may be {@code null}) give way to two
   * others, whose seams score so much more; negative infinity where one of them loses so much that
   * the other is not looked at.
   */
  double gain(
      Strand oldA, Strand oldB, int headingA, Route a, int headingB, Route b, double seams) {
    if (oldB == null) {
      return seams + gain(oldA, headingA, a, known(headingA, a)) + whole(headingB, b);
    }
    int knownA = known(headingA, a);
    int knownB = known(headingB, b);
    boolean firstA =
        knownA != KeyNumbers.UNKNOWN || knownB == KeyNumbers.UNKNOWN && a.length() <= b.length();
    double one =
        seams + (firstA ? gain(oldA, headingA, a, knownA) : gain(oldB, headingB, b, knownB));
    return one < -HOPELESS
        ? Double.NEGATIVE_INFINITY
        : one + (firstA ? gain(oldB, headingB, b, knownB) : gain(oldA, headingA, a, knownA));
  }

  private double gain(Strand old, int heading, Route route, int known) {
    return whole(heading, route, known) - old.whole();
  }

  /**
   * What two strands gain by becoming one, their seam aside. Of those under no heading only the
   * numbers tell, so nothing where one of the two has none.
   *
   * @param joined the one behind the other
   */
  double union(Strand left, Strand right, Route joined) {
    int[] passages = left.passages();
    boolean told =
        left.heading() != Page.NONE
            || joined.length() > MOST_LOOSE
            || isNumbered(left)
                && (isNumbered(right)
                    || page.passages[passages[passages.length - 1]].mayStopInsideEnumerator);
    return told ? whole(left.heading(), joined) - left.whole() - right.whole() : 0;
  }

  /** Whether it has a number, or may have one together with what follows. */
  private boolean isNumbered(Strand strand) {
    for (int passage : strand.passages()) {
      Passage of = page.passages[passage];
      if (of.enumerators.length > 0 || of.mayStopInsideEnumerator) {
        return true;
      }
    }
    return false;
  }

  /** When the youngest strand was made. */
  int clock() {
    return clock;
  }

  /** Adds all evidence for a speech. */
  void speech(int heading, int[] passages, Tally tally) {
    whole(heading, passages, passages.length, tally);
    if (heading != Page.NONE) {
      tally.add(
          Evidence.PIECES_UNEVEN, seamScores.columns() * unevenness(passages, passages.length));
      tally.add(Evidence.BACKWARD, seamScores.inOrder() * backward(passages, passages.length));
    }
    for (int i = 1; i < passages.length; i++) {
      seamScores.add(passages[i - 1], passages[i], tally);
    }
  }

  /** Adds the evidence that does not depend on how the page is read. */
  private void whole(int heading, int[] passages, int length, Tally tally) {
    if (length == 0) {
      tally.add(Evidence.HEADING_WITHOUT_TEXT);
      return;
    }
    first(heading, passages[0], tally);
    numbering.begin();
    parallels.begin();
    double characters = 0;
    double lengths = 0;
    boolean closes = false;
    for (int i = 0; i < length; i++) {
      Passage passage = page.passages[passages[i]];
      numbering.add(passage, tally);
      parallels.add(passage, tally);
      if (heading != Page.NONE) {
        openings.add(passages, i, tally);
        themes.shared(passages, i, tally);
        headed(heading, passages[i], tally);
      }
      characters += passage.length;
      lengths += passage.logLength;
      closes |= passage.closing;
    }
    numbering.end(tally);
    if (heading == Page.NONE) {
      tally.add(Evidence.UNPLACED, length);
      tally.add(Evidence.UNPLACED_LENGTH, lengths);
    } else {
      seams.last(page.passages[passages[length - 1]], tally);
      if (closes) {
        closing(passages, length, tally);
      }
      lines.add(passages, length, tally);
      double times = (characters + 30) / (meanLength + 30);
      double unlike = Math.log(times);
      tally.add(
          Evidence.LENGTH_UNLIKE_OTHERS,
          Math.log(1 + unlike * unlike / USUAL_UNLIKE) + Math.max(0, times - MOST_TIMES));
    }
  }

  private void headed(int heading, int passage, Tally tally) {
    if (tally.keepsAmounts()) {
      themes.headed(heading, passage, tally);
      return;
    }
    double known = headedScores.get(heading, passage);
    if (Double.isNaN(known)) {
      themes.headed(heading, passage, theme.reset());
      known = theme.score();
      headedScores.put(heading, passage, known);
    }
    tally.addWeighed(known);
  }

  /** A cut may go through the closing paragraph, which then has more than one passage. */
  private void closing(int[] passages, int length, Tally tally) {
    boolean inClosing = false;
    for (int i = 0; i < length; i++) {
      Passage passage = page.passages[passages[i]];
      boolean goesOn = inClosing && page.passages[passages[i - 1]].end == Passage.End.OPEN;
      if (inClosing && !goesOn) {
        switch (passage.start) {
          case NUMBERED -> tally.add(Evidence.CLOSING_THEN_NUMBER);
          case PLAIN -> tally.add(Evidence.CLOSING_THEN_TEXT);
          case MIDWAY -> {}
        }
      }
      inClosing = passage.closing || goesOn;
    }
    if (inClosing) {
      tally.add(Evidence.CLOSING_LAST);
    }
  }

  /**
   * How often the speech goes backward on the page, its first piece aside, which its headline may
   * pull down.
   */
  private int backward(int[] passages, int length) {
    int pieces = 1;
    int backward = 0;
    for (int i = 1; i < length; i++) {
      if (!page.isNext(passages[i - 1], passages[i])) {
        backward += pieces > 1 && passages[i] < passages[i - 1] ? 1 : 0;
        pieces++;
      }
    }
    return backward;
  }

  private double unevenness(int[] passages, int length) {
    int pieces = 1;
    for (int i = 1; i < length; i++) {
      pieces += page.isNext(passages[i - 1], passages[i]) ? 0 : 1;
    }
    if (pieces == 1) {
      return 0;
    }
    double characters = 0;
    for (int i = 0; i < length; i++) {
      characters += page.passages[passages[i]].length;
    }
    double mean = (characters + LINE_END * length) / pieces;
    double piece = 0;
    double sum = 0;
    for (int i = 0; i < length; i++) {
      piece += page.passages[passages[i]].length + LINE_END;
      if (i == length - 1 || !page.isNext(passages[i], passages[i + 1])) {
        double unlike = Math.log((piece + SHORTEST) / (mean + SHORTEST));
        boolean isRest = i == length - 1 && unlike < 0;
        sum += Math.min(MOST_UNEVEN, unlike * unlike) * (isRest ? REST : 1);
        piece = 0;
      }
    }
    return sum;
  }

  private void first(int heading, int passage, Tally tally) {
    if (heading != Page.NONE) {
      seams.first(page.passages[passage], tally);
      if (page.firstBelow[heading] == passage) {
        tally.add(Evidence.FIRST_NEXT_TO_HEADING, 1 + page.nextRatio);
      }
    }
  }
}
