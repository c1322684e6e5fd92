package io.github.speechdigest.parser.internal.assembly;

/**
 * What passages score one behind the other, as joined or with text lost between them, as far as the
 * two and their places on the page tell. Not thread-safe.
 */
final class SeamScores {
  /**
   * A page whose text goes on elsewhere behind so many times as many breaks as usual was surely set
   * in columns.
   */
  private static final double SURELY_COLUMNS = 0.5;

  /**
   * How much more likely text is lost at a joint that the search has settled for than at any, as a
   * logarithm: of the final joints that fell below by no more than this, counted on pages with and
   * without losses, most had lost text.
   */
  private static final double SETTLED_FOR = 1;

  private final Page page;
  private final SeamEvidence evidence;
  private final double[] weights;
  private final Tally text;

  /** What joined texts score, however the page is read. */
  private final PairScores joinedTexts;

  /** What they score with their places on the page. */
  private final PairScores scores;

  private ReadingWay way;
  private PieceOrder order;
  private double columns;
  private double lossRate;

  /** What it scores that the second passage stands next to the first on the page. */
  private double next;

  /** What a loss scores on this page. */
  private double loss;

  /** What the way and the order on the page score, for each unit of their logarithms. */
  private double joinedWay;

  private double joinedOrder;
  private double lostWay;
  private double lostOrder;

  SeamScores(Page page, SeamEvidence evidence, ReadingWay usualWay, double[] weights) {
    int passages = page.passages.length;
    this.page = page;
    this.evidence = evidence;
    this.weights = weights;
    this.text = new Tally(weights);
    this.joinedTexts = new PairScores(passages, passages);
    this.scores = new PairScores(passages, passages);
    learn(usualWay, PieceOrder.unknown(page), 0);
  }

  /**
   * Takes up how the page is read.
   *
   * @param logLossRate how much more of it is lost than of others, as a logarithm
   */
  void learn(ReadingWay newWay, PieceOrder newOrder, double logLossRate) {
    way = newWay;
    order = newOrder;
    columns = Math.min(1, way.timesElsewhere() / SURELY_COLUMNS);
    lossRate = logLossRate;
    next = weight(Evidence.NEXT_ON_PAGE) * nextRatio();
    loss = weight(Evidence.LOST_ON_PAGE) * lossRate;
    joinedWay =
        weight(Evidence.WAY_ON_PAGE) * way.inOrder()
            + weight(Evidence.WAY_IN_DISORDER) * (1 - way.inOrder());
    joinedOrder = weight(Evidence.ORDER_ON_PAGE) * columns;
    lostWay = weight(Evidence.LOST_WAY);
    lostOrder = weight(Evidence.LOST_ORDER) * columns;
    scores.clear();
  }

  private double weight(Evidence of) {
    return weights[of.ordinal()];
  }

  private double nextRatio() {
    return page.nextRatio(way.timesElsewhere());
  }

  /** How likely the page is in any order at all. */
  double inOrder() {
    return way.inOrder();
  }

  /** How sure the page was set in columns, from 0 to 1. */
  double columns() {
    return columns;
  }

  /** How much more of the page is lost than of others, as a logarithm. */
  double lossRate() {
    return lossRate;
  }

  /** What one passage behind another scores, joined or with a loss, whatever is likelier. */
  double of(int from, int to) {
    double known = scores.get(from, to);
    if (Double.isNaN(known)) {
      known = computed(from, to);
      scores.put(from, to, known);
    }
    return known;
  }

  private double computed(int from, int to) {
    double joined = joinedText(from, to);
    double lost = lostText(from, to) + loss;
    if (page.isNext(from, to)) {
      return Math.max(joined, lost) + next;
    }
    double onWay = way.logRatio(from, to);
    double inOrder = order.logRatio(from, to);
    return Math.max(
        joined + joinedWay * onWay + joinedOrder * inOrder,
        lost + lostWay * onWay + lostOrder * inOrder);
  }

  /** What a loss between the two scores more than their being joined. */
  private double forLoss(int from, int to) {
    double text = lostText(from, to) + loss - joinedText(from, to);
    return page.isNext(from, to)
        ? text
        : text
            + (lostWay - joinedWay) * way.logRatio(from, to)
            + (lostOrder - joinedOrder) * order.logRatio(from, to);
  }

  /** Whether one passage behind another is best explained by text lost between them. */
  boolean isLoss(int from, int to) {
    return forLoss(from, to) > 0;
  }

  /** How likely text is lost between the two when one is behind the other. */
  double likelihoodOfLoss(int from, int to) {
    return 1 / (1 + Math.exp(-forLoss(from, to)));
  }

  /**
   * Whether a joint of the final solution should be taken for one with text lost in it: the search
   * settles for a joint that fits ill where nothing else is left.
   */
  boolean mayBeLoss(int from, int to) {
    return forLoss(from, to) > -SETTLED_FOR;
  }

  private double joinedText(int from, int to) {
    double known = joinedTexts.get(from, to);
    if (Double.isNaN(known)) {
      evidence.join(page.passages[from], page.passages[to], text.reset());
      known = text.score();
      joinedTexts.put(from, to, known);
    }
    return known;
  }

  private double lostText(int from, int to) {
    evidence.loss(page.passages[from], page.passages[to], text.reset());
    return text.score();
  }

  /** Adds the evidence of {@link #of} one by one. */
  void add(int from, int to, Tally tally) {
    if (isLoss(from, to)) {
      addLoss(from, to, tally);
    } else {
      addJoin(from, to, tally);
    }
  }

  /** Adds the evidence that one passage goes on in the other. */
  void addJoin(int from, int to, Tally tally) {
    evidence.join(page.passages[from], page.passages[to], tally);
    if (page.isNext(from, to)) {
      tally.add(Evidence.NEXT_ON_PAGE, nextRatio());
    } else {
      double onWay = way.logRatio(from, to);
      tally.add(Evidence.WAY_ON_PAGE, way.inOrder() * onWay);
      tally.add(Evidence.WAY_IN_DISORDER, (1 - way.inOrder()) * onWay);
      tally.add(Evidence.ORDER_ON_PAGE, columns * order.logRatio(from, to));
    }
  }

  /** Adds the evidence that text is lost between the two. */
  void addLoss(int from, int to, Tally tally) {
    evidence.loss(page.passages[from], page.passages[to], tally);
    tally.add(Evidence.LOST_ON_PAGE, lossRate);
    if (page.isNext(from, to)) {
      tally.add(Evidence.NEXT_ON_PAGE, nextRatio());
    } else {
      tally.add(Evidence.LOST_WAY, way.logRatio(from, to));
      tally.add(Evidence.LOST_ORDER, columns * order.logRatio(from, to));
    }
  }
}
