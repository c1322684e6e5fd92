package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;

/**
 * The words that a speech's passages share with each other and with its heading, weighed by how
 * rare they are on the page and in the language, less what they would share by chance. Pairs of
 * neighbouring characters stand for words.
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

  /** Up to this many passages, each is compared with every other. */
  private static final int MOST_IN_TABLE = 512;

  /** On a page of more, passages are compared with this many before them on the page. */
  private static final int REACH = 128;

  /** With how many passages before it in a speech a passage is compared. */
  private static final int MOST_BEFORE = 16;

  /** Characters of a word that names something rather than tells of it. */
  private static final int NAME = 3;

  private static final long WORD = (1L << Character.SIZE * NAME) - 1;

  private static final int FEW_WORDS = 1 << 9;

  /** How far from one another on the page passages are compared. */
  private final int reach;

  /** What each passage shares with each that it is compared with, one row behind the other. */
  private final float[] shared;

  /** From where a passage is found in one row to where in the next; a row holds its own. */
  private final int step;

  /** Where the first passage is found in the first row. */
  private final int middle;

  /** What each passage shares with all others. */
  private final double[] mostShared;

  /** For every heading what the passages share with its words. */
  private final Shared[] headed;

  /** For every heading what the passages share with the speaker's field of work. */
  private final Shared[] fields;

  /** For every passage the headings that it has a word of, and no other heading has. */
  private final int[][] namedIn;

  /** For every passage its share of the page's text. */
  private final double[] length;

  ThemeEvidence(Page page, CharacterModel model) {
    int n = page.passages.length;
    boolean all = n <= MOST_IN_TABLE;
    reach = all ? n : REACH;
    step = all ? n : 2 * REACH;
    middle = all ? 0 : REACH;
    shared = new float[n * (all ? n : 2 * REACH + 1)];
    mostShared = new double[n];
    length = lengths(page);
    int headings = page.headings.size();
    String[] texts = new String[headings];
    String[] fieldsOfWork = new String[headings];
    for (int heading = 0; heading < headings; heading++) {
      Heading lines = page.headings.get(heading);
      texts[heading] = lines.text();
      fieldsOfWork[heading] =
          lines.byline().isPresent() ? FieldsOfWork.of(lines.byline().get().text().value()) : "";
    }
    PagePairs pairs = new PagePairs(page.passages, texts, fieldsOfWork);
    int[] few = new int[MOST_PASSAGES + 1];
    for (int pair = 0; pair < pairs.slots(); pair++) {
      int count = pairs.isShared(pair) ? pairs.passages(pair, few) : 0;
      if (count >= 2 && count <= MOST_PASSAGES) {
        share(few, count, information(model, pairs, pair));
      }
    }
    headed = new Shared[headings];
    fields = new Shared[headings];
    Sharing sharing = new Sharing(pairs, model, n);
    for (int heading = 0; heading < headings; heading++) {
      headed[heading] = sharing.of(pairs.in(texts[heading]));
      fields[heading] = sharing.of(pairs.inWords(fieldsOfWork[heading]));
    }
    namedIn = namedIn(page.passages, texts);
  }

  private static int[][] namedIn(Passage[] passages, String[] headingTexts) {
    KeyNumbers words = new KeyNumbers(FEW_WORDS, 1 << 30);
    int[] headings = new int[FEW_WORDS];
    for (int heading = 0; heading < headingTexts.length; heading++) {
      String text = headingTexts[heading];
      long word = 0;
      for (int at = 0; at < text.length(); at++) {
        word = shifted(word, text.charAt(at));
        if (isWord(word)) {
          int number = words.find(word);
          if (number == KeyNumbers.UNKNOWN) {
            number = words.add(word);
            headings = number < headings.length ? headings : Arrays.copyOf(headings, 2 * number);
            headings[number] = heading;
          } else if (headings[number] != heading) {
            headings[number] = Page.NONE;
          }
        }
      }
    }
    int[][] named = new int[passages.length][];
    int[] found = new int[headingTexts.length];
    for (int passage = 0; passage < named.length; passage++) {
      String text = passages[passage].text;
      int count = 0;
      long word = 0;
      for (int at = 0; at < text.length(); at++) {
        word = shifted(word, text.charAt(at));
        int number = isWord(word) ? words.find(word) : KeyNumbers.UNKNOWN;
        if (number != KeyNumbers.UNKNOWN) {
          count = with(headings[number], found, count);
        }
      }
      named[passage] = Arrays.copyOf(found, count);
    }
    return named;
  }

  /** The last characters of a text when one more is read, 0 for each that is not Han. */
  private static long shifted(long word, char c) {
    return (word << Character.SIZE | (Alphabet.isHan(c) ? c : 0)) & WORD;
  }

  private static boolean isWord(long word) {
    return word >>> Character.SIZE * (NAME - 1) != 0
        && (word >>> Character.SIZE & 0xffff) != 0
        && (word & 0xffff) != 0;
  }

  /** Adds a heading to those found if it is one and not among them; gives how many there are. */
  private static int with(int heading, int[] found, int count) {
    for (int i = 0; i < count; i++) {
      if (found[i] == heading) {
        return count;
      }
    }
    if (heading == Page.NONE) {
      return count;
    }
    found[count] = heading;
    return count + 1;
  }

  /** Adds what the passages share that have a pair, the last of them first. */
  private void share(int[] passages, int count, double information) {
    float each = (float) (information / (count - 1));
    for (int i = 0; i < count; i++) {
      int later = passages[i];
      mostShared[later] += information;
      for (int j = i + 1; j < count && later - passages[j] <= reach; j++) {
        shared[at(passages[j], later)] += each;
        shared[at(later, passages[j])] += each;
      }
    }
  }

  private int at(int passage, int other) {
    return passage * step + other + middle;
  }

  private static double information(CharacterModel model, PagePairs pairs, int pair) {
    int first = model.id(pairs.first(pair));
    int second = model.id(pairs.second(pair));
    return Math.max(0, SCALE * (model.information(first, second) - COMMON));
  }

  private static double[] lengths(Page page) {
    double[] length = new double[page.passages.length];
    double sum = 1;
    for (Passage passage : page.passages) {
      sum += passage.length;
    }
    for (int passage = 0; passage < length.length; passage++) {
      length[passage] = page.passages[passage].length / sum;
    }
    return length;
  }

  /** Adds what a passage of a speech shares with those before it beyond what it would by chance. */
  void shared(int[] passages, int at, Tally tally) {
    int passage = passages[at];
    double amount = 0;
    double lengthBefore = 0;
    for (int i = Math.max(0, at - MOST_BEFORE); i < at; i++) {
      amount += shared(passages[i], passage);
      lengthBefore += length[passages[i]];
    }
    tally.add(Evidence.THEME_SHARED, bounded(amount - mostShared[passage] * lengthBefore));
  }

  /** Adds what a passage shares with a heading beyond what it would by chance. */
  void headed(int heading, int passage, Tally tally) {
    tally.add(Evidence.THEME_OF_HEADING, bounded(headed[heading].amount(passage, length)));
    for (int named : namedIn[passage]) {
      if (named == heading) {
        tally.add(Evidence.NAMED_IN_HEADING);
      }
    }
    tally.add(Evidence.FIELD_OF_WORK, bounded(fields[heading].amount(passage, length)));
  }

  /** What a theme counts, however many words carry it. */
  static double bounded(double amount) {
    return amount / (1 + Math.abs(amount) / MOST);
  }

  /** What the two passages share. */
  double shared(int one, int other) {
    return Math.abs(one - other) > reach ? 0 : shared[at(one, other)];
  }

  /** Finds what passages share with one thing after another. */
  private static final class Sharing {
    private final PagePairs pairs;
    private final CharacterModel model;
    private final float[] amounts;
    private final int[] found;

    Sharing(PagePairs pairs, CharacterModel model, int passages) {
      this.pairs = pairs;
      this.model = model;
      this.amounts = new float[passages];
      this.found = new int[passages];
    }

    /** What the passages share with something that has these pairs. */
    Shared of(int[] itsPairs) {
      double all = 0;
      for (int pair : itsPairs) {
        double information = information(model, pairs, pair);
        int count = information > 0 ? pairs.passages(pair, found) : 0;
        for (int i = 0; i < count; i++) {
          amounts[found[i]] += (float) (information / count);
        }
        all += information;
      }
      Shared shared = Shared.of(amounts, all);
      Arrays.fill(amounts, 0);
      return shared;
    }
  }

  /**
   * What passages share with one thing.
   *
   * @param passages those that share with it, in page order
   * @param amounts what they share
   * @param all what all of them share together
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Shared(int[] passages, float[] amounts, double all) {
    static Shared of(float[] weights, double all) {
      int count = 0;
      for (float weight : weights) {
        count += weight > 0 ? 1 : 0;
      }
      int[] passages = new int[count];
      float[] amounts = new float[count];
      int at = 0;
      for (int passage = 0; passage < weights.length; passage++) {
        if (weights[passage] > 0) {
          passages[at] = passage;
          amounts[at++] = weights[passage];
        }
      }
      return new Shared(passages, amounts, all);
    }

    /** What a passage shares beyond what it would by chance. */
    double amount(int passage, double[] length) {
      if (all == 0) {
        return 0;
      }
      int at = Arrays.binarySearch(passages, passage);
      return (at < 0 ? 0 : amounts[at]) - all * length[passage];
    }
  }
}
