package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;

/**
 * How this page is read: how far from a passage its continuation tends to stand, counted in visible breaks. A page whose
 * columns were read across one another has its continuations one to three breaks on; a page in disorder has them
 * anywhere. What is usual is known beforehand, what this page does is learnt from its own clear seams.
 */
final class ReadingWay {
  /** Breaks between a passage and its continuation, by which ways are told apart; the last class of each side is open. */
  private static final int[] FORWARD_FROM = {0, 1, 2, 3, 4, 6};
  private static final int[] BACKWARD_FROM = {0, 1, 2, 3, 5};

  static final int CLASSES = FORWARD_FROM.length + BACKWARD_FROM.length;

  /** How often the classes come on pages of all kinds, as if seen on {@link #PRIOR_WEIGHT} seams of this page. */
  private static final double[] PRIOR = {
    0.01, 0.42, 0.20, 0.12, 0.06, 0.07, 0.005, 0.035, 0.02, 0.02, 0.04
  };

  private static final double PRIOR_WEIGHT = 4;

  private final int[] stretch;
  private final int stretches;
  private final double[] logProbabilities;
  private final double logStretches;

  /** The way in which pages are read in general. */
  static ReadingWay usual(Page page) {
    return new ReadingWay(page, PRIOR);
  }

  /** The way in which this page is read, by a first solution. */
  static ReadingWay of(Page page, Cover cover) {
    ReadingWay usual = usual(page);
    double[] counts = new double[CLASSES];
    double seams = PRIOR_WEIGHT;
    for (int way = 0; way < CLASSES; way++) {
      counts[way] = PRIOR[way] * PRIOR_WEIGHT;
    }
    for (int heading = 0; heading < page.headings.size(); heading++) {
      int[] passages = cover.ofHeading(heading).passages();
      for (int i = 1; i < passages.length; i++) {
        if (!page.isNext(passages[i - 1], passages[i])) {
          counts[usual.classOf(passages[i - 1], passages[i])]++;
          seams++;
        }
      }
    }
    for (int way = 0; way < CLASSES; way++) {
      counts[way] /= seams;
    }
    return new ReadingWay(page, counts);
  }

  ReadingWay(Page page, double[] probabilities) {
    this.stretch = page.stretch;
    this.stretches = page.stretches;
    this.logProbabilities = Arrays.stream(probabilities).map(Math::log).toArray();
    this.logStretches = Math.log(stretches);
  }

  /** The class of the way from one passage to another. */
  int classOf(int from, int to) {
    int breaks = stretch[to] - stretch[from];
    if (breaks > 0 || breaks == 0 && to > from) {
      return last(FORWARD_FROM, breaks);
    }
    return FORWARD_FROM.length + last(BACKWARD_FROM, -breaks);
  }

  private static int last(int[] from, int breaks) {
    int at = from.length - 1;
    while (from[at] > breaks) {
      at--;
    }
    return at;
  }

  /** Log-likelihood ratio of a way against a page in which a passage goes on anywhere. */
  double logRatio(int from, int to) {
    int way = classOf(from, to);
    int room = room(way, stretch[from]);
    return logProbabilities[way] + logStretches - Math.log(room);
  }

  /** How many stretches of text the class holds, seen from one of them. */
  private int room(int way, int at) {
    boolean forward = way < FORWARD_FROM.length;
    int[] from = forward ? FORWARD_FROM : BACKWARD_FROM;
    int index = forward ? way : way - FORWARD_FROM.length;
    int ahead = forward ? stretches - 1 - at : at;
    int until = index + 1 < from.length ? Math.min(from[index + 1] - 1, ahead) : ahead;
    return Math.max(1, until - from[index] + 1);
  }
}
