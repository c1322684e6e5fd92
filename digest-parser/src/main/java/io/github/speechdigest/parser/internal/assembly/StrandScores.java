package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;

/**
 * Remembers what strands score apart from their seams, and how their pieces lie on the page, each
 * strand by a number. The search meets most of them again and again; they are known by a hash of 64
 * bits ({@link Route}), so two of a page's strands all but never share one.
 */
final class StrandScores {
  /** More than a page of ordinary length needs. */
  private static final int MOST_REMEMBERED = 1 << 18;

  private static final int FEW = 1 << 11;

  private final KeyNumbers strands = new KeyNumbers(FEW, MOST_REMEMBERED);
  private double[] text = new double[FEW * 3 / 4];
  private double[] unevenness = new double[FEW * 3 / 4];
  private short[] backward = new short[FEW * 3 / 4];

  /** The number of a strand, or {@link KeyNumbers#UNKNOWN}; good until the next is put. */
  int find(long key) {
    return strands.find(key);
  }

  /**
   * Takes up a strand that is not known.
   *
   * @param textScore what it scores for its text, however the page is read
   * @param pieceUnevenness how uneven its pieces are
   * @param timesBackward how often it goes backward on the page
   * @return its number
   */
  int put(long key, double textScore, double pieceUnevenness, int timesBackward) {
    int strand = strands.add(key);
    if (strand == text.length) {
      text = Arrays.copyOf(text, 2 * strand);
      unevenness = Arrays.copyOf(unevenness, 2 * strand);
      backward = Arrays.copyOf(backward, 2 * strand);
    }
    text[strand] = textScore;
    unevenness[strand] = pieceUnevenness;
    backward[strand] = (short) timesBackward;
    return strand;
  }

  double text(int strand) {
    return text[strand];
  }

  double unevenness(int strand) {
    return unevenness[strand];
  }

  int backward(int strand) {
    return backward[strand];
  }
}
