package io.github.speechdigest.parser.internal.assembly;

/**
 * Remembers what strands score apart from their seams. The search meets most of them again and
 * again; they are known by a hash of 64 bits over the heading and the passages, so two of a page's
 * strands all but never share one.
 */
final class StrandScores {
  /** More than a page of ordinary length needs. */
  private static final int MOST_REMEMBERED = 1 << 18;

  private ScoreTable table = new ScoreTable(MOST_REMEMBERED);

  static long key(int heading, int[] passages, int length) {
    long key = mixed(heading);
    for (int i = 0; i < length; i++) {
      key = mixed(key + passages[i]);
    }
    return key == 0 ? 1 : key;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014), a bijection. */
  private static long mixed(long key) {
    long mixed = key + 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }

  void clear() {
    table = new ScoreTable(MOST_REMEMBERED);
  }

  /** The score, or {@link Double#NaN} when it is not known. */
  double get(long key) {
    return table.get(key);
  }

  void put(long key, double score) {
    table.put(key, score);
  }
}
