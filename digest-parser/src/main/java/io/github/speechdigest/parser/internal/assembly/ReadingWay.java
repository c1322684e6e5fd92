package io.github.speechdigest.parser.internal.assembly;

/**
 * How a page is read: how far from a passage its continuation tends to stand, counted in visible
 * breaks. A page whose columns were read across one another has its continuations one to three
 * breaks on; on a page in disorder they stand anywhere. What is usual is known beforehand; whether
 * this page is in order, and what it does, is learnt from a first solution.
 */
final class ReadingWay {
  /**
   * Breaks between a passage and its continuation, by which ways are told apart; the last class of
   * each side is open.
   */
  private static final int[] FORWARD_FROM = {0, 1, 2, 3, 4, 6};

  private static final int[] BACKWARD_FROM = {0, 1, 2, 3, 5};

  /** The class of the way to a passage before or behind on the page, by the breaks between. */
  private static final byte[] BACKWARD = classes(BACKWARD_FROM, FORWARD_FROM.length);

  private static final byte[] FORWARD = classes(FORWARD_FROM, 0);

  /**
   * How often the classes come on pages in order, as counted on broken pages of the annotated
   * digests.
   */
  private static final double[] USUAL = {
    0.02, 0.50, 0.24, 0.12, 0.05, 0.02, 0.002, 0.025, 0.010, 0.008, 0.005
  };

  /** On how many continuations a way rests when it is held against those of a page. */
  private static final double WEIGHT = 6;

  /**
   * More stretches of text than a page has. What holds more holds several pages, and no text goes
   * on on any of them.
   */
  private static final int MOST_STRETCHES = 48;

  private static final double USUALLY_IN_ORDER = 0.8;

  /**
   * The share of breaks behind which the text goes on elsewhere than directly below, and on how
   * many breaks that rests.
   */
  private static final double USUALLY_ELSEWHERE = 0.75;

  private static final double BREAKS_BEFORE = 2;

  /**
   * How much one continuation tells whether the page is in order; less than all, for some of them
   * are wrong.
   */
  private static final double TRUST = 0.5;

  private final Page page;
  private final int[] stretch;
  private final int stretches;
  private final double[] probabilities;
  private final double inOrder;
  private final double timesElsewhere;

  /** By the class and the stretch from which it sets out. */
  private final double[] logRatios;

  private ReadingWay(Page page, double[] probabilities, double inOrder, double timesElsewhere) {
    this.page = page;
    this.stretch = page.stretch;
    this.stretches = page.stretches;
    this.probabilities = probabilities;
    this.inOrder = inOrder;
    this.timesElsewhere = timesElsewhere;
    this.logRatios = new double[probabilities.length * stretches];
    for (int way = 0; way < probabilities.length; way++) {
      for (int at = 0; at < stretches; at++) {
        logRatios[way * stretches + at] = Math.log(inOrder * ratio(way, at) + 1 - inOrder);
      }
    }
  }

  /** The way in which pages are read in general. */
  static ReadingWay usual(Page page) {
    return new ReadingWay(page, USUAL, USUALLY_IN_ORDER, 1);
  }

  /** The way in which the page is read by a solution, when this one is what is usual. */
  ReadingWay learnt(Cover cover) {
    double[] counts = new double[probabilities.length];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = probabilities[i] * WEIGHT;
    }
    double all = WEIGHT;
    double elsewhere = USUALLY_ELSEWHERE * BREAKS_BEFORE;
    double breaks = BREAKS_BEFORE;
    double evidence = Math.log(inOrder / (1 - inOrder));
    for (int heading = 0; heading < page.headings.size(); heading++) {
      int[] passages = cover.ofHeading(heading).passages();
      for (int i = 1; i < passages.length; i++) {
        if (!page.isNext(passages[i - 1], passages[i])) {
          int way = classOf(passages[i - 1], passages[i]);
          counts[way]++;
          all++;
          elsewhere += page.isBelow(passages[i - 1], passages[i]) ? 0 : 1;
          breaks++;
          evidence += TRUST * Math.log(ratio(way, page.stretch[passages[i - 1]]));
        }
      }
    }
    for (int i = 0; i < counts.length; i++) {
      counts[i] /= all;
    }
    return new ReadingWay(
        page, counts, 1 / (1 + Math.exp(-evidence)), elsewhere / breaks / USUALLY_ELSEWHERE);
  }

  /**
   * Behind how many times as many breaks as usual the text goes on elsewhere than directly below:
   * on a page that was cut up and left in its order, behind few.
   */
  double timesElsewhere() {
    return timesElsewhere;
  }

  /** How likely the page is in any order at all. */
  double inOrder() {
    return inOrder;
  }

  /** Log-likelihood ratio of a way against a page in which a passage goes on anywhere. */
  double logRatio(int from, int to) {
    return logRatios[classOf(from, to) * stretches + stretch[from]];
  }

  private double ratio(int way, int at) {
    return probabilities[way] * Math.min(MOST_STRETCHES, stretches) / room(way, at);
  }

  /** The class of the way from one passage to another. */
  private int classOf(int from, int to) {
    int breaks = stretch[to] - stretch[from];
    return to > from
        ? FORWARD[Math.min(breaks, FORWARD.length - 1)]
        : BACKWARD[Math.min(-breaks, BACKWARD.length - 1)];
  }

  /** The class for every number of breaks, the last one for all that are more. */
  private static byte[] classes(int[] from, int first) {
    byte[] classes = new byte[from[from.length - 1] + 1];
    int at = 0;
    for (int breaks = 0; breaks < classes.length; breaks++) {
      at += at + 1 < from.length && from[at + 1] == breaks ? 1 : 0;
      classes[breaks] = (byte) (first + at);
    }
    return classes;
  }

  /** How many stretches of text the class holds, seen from one of them. */
  private int room(int way, int at) {
    boolean forward = way < FORWARD_FROM.length;
    int[] from = forward ? FORWARD_FROM : BACKWARD_FROM;
    int index = forward ? way : way - FORWARD_FROM.length;
    int ahead = forward ? stretches - 1 - at : at;
    int until = index + 1 < from.length ? Math.min(from[index + 1] - 1, ahead) : ahead;
    return Math.max(1, Math.min(MOST_STRETCHES, until - from[index] + 1));
  }
}
