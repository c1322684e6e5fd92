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

  /**
   * A page whose text goes on elsewhere behind so many times as many breaks as usual was surely set
   * in columns.
   */
  private static final double SURELY_COLUMNS = 0.5;

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
   * How much more likely text is lost at a joint that the search has settled for than at any, as a
   * logarithm: of the final joints that fell below by no more than this, counted on pages with and
   * without losses, most had lost text.
   */
  private static final double SETTLED_FOR = 1;

  /**
   * Passages under no heading are not joined to more than this, so that much of it costs no more
   * than little.
   */
  private static final int MOST_LOOSE = 24;

  final Page page;
  private final double[] weights;
  private final SeamEvidence seams;
  private final NumberingEvidence numbering = new NumberingEvidence();
  private final ParallelEvidence parallels = new ParallelEvidence();
  private final OpeningEvidence openings;
  private final LineEvidence lines;
  private final ThemeEvidence themes;
  private final double meanLength;
  private final PairScores joinedTexts;
  private final PairScores lostTexts;
  private final PairScores seamScores;

  /** What passages have in common besides their seams. */
  private final PairScores likenesses;

  private final StrandScores strandScores = new StrandScores();
  private final Tally sum;
  private final Tally seamSum;
  private int clock;
  private double lossRate;
  private double nextRatio;
  private double columns = 1;
  private ReadingWay way;
  private PieceOrder order;

  Score(Page page, CharacterModel model, double[] weights) {
    this.page = page;
    this.weights = weights;
    PagePairs pairs = new PagePairs(page.passages);
    this.seams = new SeamEvidence(model, pairs);
    this.lines = new LineEvidence(page);
    this.openings = new OpeningEvidence(page.passages);
    this.themes = new ThemeEvidence(page, pairs, model);
    double sum = 0;
    for (Passage passage : page.passages) {
      sum += passage.text.length();
    }
    this.meanLength = sum / Math.max(1, page.headings.size());
    int passages = page.passages.length;
    this.joinedTexts = new PairScores(passages, passages);
    this.lostTexts = new PairScores(passages, passages);
    this.seamScores = new PairScores(passages, passages);
    this.likenesses = new PairScores(passages, passages);
    this.sum = new Tally(weights);
    this.seamSum = new Tally(weights);
    this.nextRatio = page.nextRatio;
    this.way = ReadingWay.usual(page);
    this.order = PieceOrder.unknown();
  }

  /**
   * Learns from a solution how the page is read and, by that, how much of it is lost; strands
   * scored before are to be scored anew.
   */
  void learnFrom(Cover cover) {
    way = ReadingWay.of(page, cover);
    order = PieceOrder.of(page, cover);
    nextRatio = page.nextRatio(way.timesElsewhere());
    seamScores.clear();
    columns = Math.min(1, way.timesElsewhere() / SURELY_COLUMNS);
    lossRate = lossRate(cover);
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
          losses += skips[i] ? 1 : likelihoodOfLoss(passages[i - 1], passages[i]);
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

  /**
   * The score of one passage behind another, joined or with text lost between them, whatever is
   * likelier.
   */
  double seam(int from, int to) {
    double score = seamScores.get(from, to);
    if (Double.isNaN(score)) {
      score = Math.max(joined(from, to), lost(from, to));
      seamScores.put(from, to, score);
    }
    return score;
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
              && (gaps[i] || mayBeLoss(passages[i - 1], passages[i]));
    }
    return gaps;
  }

  /**
   * Whether a joint of the final solution should be taken for one with text lost in it: the search
   * settles for a joint that fits ill where nothing else is left.
   */
  private boolean mayBeLoss(int from, int to) {
    return lost(from, to) + SETTLED_FOR > joined(from, to);
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

  /** Whether one passage behind another is best explained by text lost between them. */
  boolean isLoss(int from, int to) {
    return lost(from, to) > joined(from, to);
  }

  private double likelihoodOfLoss(int from, int to) {
    return 1 / (1 + Math.exp(joined(from, to) - lost(from, to)));
  }

  private double joined(int from, int to) {
    double text = joinedTexts.get(from, to);
    if (Double.isNaN(text)) {
      seams.join(page.passages[from], page.passages[to], seamSum.reset());
      text = seamSum.score();
      joinedTexts.put(from, to, text);
    }
    joinOnPage(from, to, seamSum.reset());
    return text + seamSum.score();
  }

  private double lost(int from, int to) {
    double text = lostTexts.get(from, to);
    if (Double.isNaN(text)) {
      seams.loss(page.passages[from], page.passages[to], seamSum.reset());
      text = seamSum.score();
      lostTexts.put(from, to, text);
    }
    lossOnPage(from, to, seamSum.reset());
    return text + seamSum.score();
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

  /**
   * What a strand scores apart from its seams.
   *
   * @param length how many of the passages it has
   */
  double whole(int heading, int[] passages, int length) {
    if (heading == Page.NONE && (length == 0 || length > MOST_LOOSE)) {
      return length == 0 ? 0 : Double.NEGATIVE_INFINITY;
    }
    long key = StrandScores.key(heading, passages, length);
    int place = strandScores.find(key);
    if (place == ScoreTable.UNKNOWN) {
      whole(heading, passages, length, sum.reset());
      place =
          strandScores.put(
              key, sum.score(), unevenness(passages, length), backward(passages, length));
    }
    double score = strandScores.text(place);
    if (heading != Page.NONE) {
      score +=
          weights[Evidence.PIECES_UNEVEN.ordinal()] * columns * strandScores.unevenness(place)
              + weights[Evidence.BACKWARD.ordinal()] * way.inOrder() * strandScores.backward(place);
    }
    return score;
  }

  /** A strand and its score; every one is younger than the one made before. */
  Strand strand(int heading, int[] passages) {
    clock++;
    double whole = whole(heading, passages, passages.length);
    double score = whole;
    for (int i = 1; i < passages.length; i++) {
      score += seam(passages[i - 1], passages[i]);
    }
    return new Strand(heading, passages, whole, score, clock);
  }

  /**
   * What the solution gains when two strands (the second may be {@code null}) give way to two
   * others, whose seams score so much more.
   */
  double gain(
      Strand oldA, Strand oldB, int headingA, Route a, int headingB, Route b, double seams) {
    return seams
        + whole(headingA, a.passages, a.length)
        + whole(headingB, b.passages, b.length)
        - oldA.whole()
        - (oldB == null ? 0 : oldB.whole());
  }

  /** When the youngest strand was made. */
  int clock() {
    return clock;
  }

  /** Adds all evidence for a speech. */
  void speech(int heading, int[] passages, Tally tally) {
    whole(heading, passages, passages.length, tally);
    if (heading != Page.NONE) {
      tally.add(Evidence.PIECES_UNEVEN, columns * unevenness(passages, passages.length));
      tally.add(Evidence.BACKWARD, way.inOrder() * backward(passages, passages.length));
    }
    for (int i = 1; i < passages.length; i++) {
      if (isLoss(passages[i - 1], passages[i])) {
        loss(passages[i - 1], passages[i], tally);
      } else {
        join(passages[i - 1], passages[i], tally);
      }
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
    for (int i = 0; i < length; i++) {
      Passage passage = page.passages[passages[i]];
      numbering.add(passage, tally);
      parallels.add(passage, tally);
      if (heading != Page.NONE) {
        openings.add(passages, i, tally);
        themes.shared(passages, i, tally);
        themes.headed(heading, passages[i], tally);
      }
      characters += passage.text.length();
      lengths += passage.logLength;
    }
    numbering.end(tally);
    if (heading == Page.NONE) {
      tally.add(Evidence.UNPLACED, length);
      tally.add(Evidence.UNPLACED_LENGTH, lengths);
    } else {
      seams.last(page.passages[passages[length - 1]], tally);
      closing(passages, length, tally);
      lines.add(passages, length, tally);
      double times = (characters + 30) / (meanLength + 30);
      double unlike = Math.log(times);
      tally.add(
          Evidence.LENGTH_UNLIKE_OTHERS,
          Math.log1p(unlike * unlike / USUAL_UNLIKE) + Math.max(0, times - MOST_TIMES));
    }
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
      characters += page.passages[passages[i]].text.length();
    }
    double mean = (characters + LINE_END * length) / pieces;
    double piece = 0;
    double sum = 0;
    for (int i = 0; i < length; i++) {
      piece += page.passages[passages[i]].text.length() + LINE_END;
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

  /** Adds the evidence that one passage goes on in the other. */
  void join(int from, int to, Tally tally) {
    seams.join(page.passages[from], page.passages[to], tally);
    joinOnPage(from, to, tally);
  }

  /** Adds the evidence that text is lost between the two. */
  void loss(int from, int to, Tally tally) {
    seams.loss(page.passages[from], page.passages[to], tally);
    lossOnPage(from, to, tally);
  }

  private void joinOnPage(int from, int to, Tally tally) {
    if (page.isNext(from, to)) {
      tally.add(Evidence.NEXT_ON_PAGE, nextRatio);
    } else {
      double ratio = way.logRatio(from, to);
      tally.add(Evidence.WAY_ON_PAGE, way.inOrder() * ratio);
      tally.add(Evidence.WAY_IN_DISORDER, (1 - way.inOrder()) * ratio);
      tally.add(Evidence.ORDER_ON_PAGE, columns * order.logRatio(from, to));
    }
  }

  private void lossOnPage(int from, int to, Tally tally) {
    tally.add(Evidence.LOST_ON_PAGE, lossRate);
    if (page.isNext(from, to)) {
      tally.add(Evidence.NEXT_ON_PAGE, nextRatio);
    } else {
      tally.add(Evidence.LOST_WAY, way.logRatio(from, to));
      tally.add(Evidence.LOST_ORDER, columns * order.logRatio(from, to));
    }
  }
}
