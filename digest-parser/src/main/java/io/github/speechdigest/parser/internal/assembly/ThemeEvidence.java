package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;

/**
 * The words that a speech's passages share with each other and with its heading, weighed by how
 * rare they are on the page and in the language, less what they would share by chance. Pairs of
 * neighbouring characters stand for words. One instance serves one thread.
 */
final class ThemeEvidence {
  /** Pairs in more passages than this tell nothing of a theme. */
  private static final int MOST_PASSAGES = 12;

  /** Pairs that say less than so many bits are part of the register, not of a theme. */
  private static final double COMMON = 12;

  private static final double SCALE = 0.1;

  /**
   * However much a passage shares, it never counts more than this: what long passages share is one
   * theme, not many.
   */
  private static final double MOST = 0.4;

  private final int[][] pairsOfPassage;
  private final int[][] pairsOfHeading;
  private final double[] sharedWeight;
  private final double[] headingWeight;

  /**
   * For every passage, respectively heading, what its pairs say in all: what it would share with
   * the whole page.
   */
  private final double[] mostShared;

  private final double[] mostHeaded;

  /** For every passage its share of the page's text. */
  private final double[] length;

  /** For every pair the passages that have it. */
  private final int[][] passagesOfPair;

  private final int[] seen;
  private final int[] inHeading;
  private int speech;
  private int heading;
  private double lengthBefore;

  ThemeEvidence(Page page, CharacterModel model) {
    CharacterPairs pairs = new CharacterPairs();
    int[][] ofPassage = new int[page.passages.length][];
    for (int passage = 0; passage < ofPassage.length; passage++) {
      ofPassage[passage] = pairs.of(page.passages[passage].text);
    }
    int[] passages = new int[pairs.count()];
    for (int[] list : ofPassage) {
      for (int pair : list) {
        passages[pair]++;
      }
    }
    int[][] ofHeading = new int[page.headings.size()][];
    boolean[] headed = new boolean[passages.length];
    for (int i = 0; i < ofHeading.length; i++) {
      ofHeading[i] =
          Arrays.stream(pairs.of(page.headings.get(i).text()))
              .filter(p -> p < passages.length)
              .toArray();
      for (int pair : ofHeading[i]) {
        headed[pair] = true;
      }
    }
    sharedWeight = new double[passages.length];
    headingWeight = new double[passages.length];
    for (int pair = 0; pair < passages.length; pair++) {
      boolean shared = passages[pair] >= 2 && passages[pair] <= MOST_PASSAGES;
      if (shared || headed[pair]) {
        double information = information(model, pairs.first(pair), pairs.second(pair));
        sharedWeight[pair] = shared ? information / (passages[pair] - 1) : 0;
        headingWeight[pair] = headed[pair] ? information / passages[pair] : 0;
      }
    }
    pairsOfPassage = new int[ofPassage.length][];
    for (int passage = 0; passage < ofPassage.length; passage++) {
      pairsOfPassage[passage] = telling(ofPassage[passage]);
    }
    pairsOfHeading = new int[ofHeading.length][];
    for (int i = 0; i < ofHeading.length; i++) {
      pairsOfHeading[i] = telling(ofHeading[i]);
    }
    length = lengths(page);
    mostShared = new double[pairsOfPassage.length];
    passagesOfPair = new int[passages.length][];
    int[] filled = new int[passages.length];
    for (int passage = 0; passage < mostShared.length; passage++) {
      for (int pair : pairsOfPassage[passage]) {
        mostShared[passage] += sharedWeight[pair] * (passages[pair] - 1);
        if (passagesOfPair[pair] == null) {
          passagesOfPair[pair] = new int[passages[pair]];
        }
        passagesOfPair[pair][filled[pair]++] = passage;
      }
    }
    mostHeaded = new double[pairsOfHeading.length];
    for (int i = 0; i < mostHeaded.length; i++) {
      for (int pair : pairsOfHeading[i]) {
        mostHeaded[i] += headingWeight[pair] * passages[pair];
      }
    }
    seen = new int[passages.length];
    inHeading = new int[passages.length];
  }

  private static double information(CharacterModel model, char first, char second) {
    return Math.max(0, SCALE * (model.information(model.id(first), model.id(second)) - COMMON));
  }

  private int[] telling(int[] pairs) {
    int count = 0;
    int[] telling = new int[pairs.length];
    for (int pair : pairs) {
      if (sharedWeight[pair] > 0 || headingWeight[pair] > 0) {
        telling[count++] = pair;
      }
    }
    return Arrays.copyOf(telling, count);
  }

  private static double[] lengths(Page page) {
    double[] length = new double[page.passages.length];
    double sum = 1;
    for (Passage passage : page.passages) {
      sum += passage.text.length();
    }
    for (int passage = 0; passage < length.length; passage++) {
      length[passage] = page.passages[passage].text.length() / sum;
    }
    return length;
  }

  void begin(int newHeading) {
    speech++;
    heading = newHeading;
    lengthBefore = 0;
    if (heading != Page.NONE) {
      for (int pair : pairsOfHeading[heading]) {
        inHeading[pair] = speech;
      }
    }
  }

  /** Adds what the passage shares beyond what it would by chance. */
  void add(int passage, Tally tally) {
    double shared = -mostShared[passage] * lengthBefore;
    double headed = heading == Page.NONE ? 0 : -mostHeaded[heading] * length[passage];
    for (int pair : pairsOfPassage[passage]) {
      if (seen[pair] == speech) {
        shared += sharedWeight[pair];
      } else {
        seen[pair] = speech;
      }
      if (inHeading[pair] == speech) {
        headed += headingWeight[pair];
      }
    }
    lengthBefore += length[passage];
    tally.add(Evidence.THEME_SHARED, bounded(shared));
    tally.add(Evidence.THEME_OF_HEADING, bounded(headed));
  }

  /** What a theme counts, however many words carry it. */
  static double bounded(double amount) {
    return amount / (1 + Math.abs(amount) / MOST);
  }

  /** Adds to {@code shared}, for every passage, what this one shares with it. */
  void addShared(int passage, double[] shared) {
    for (int pair : pairsOfPassage[passage]) {
      if (sharedWeight[pair] > 0) {
        for (int other : passagesOfPair[pair]) {
          shared[other] += sharedWeight[pair];
        }
      }
    }
  }
}
