package io.github.speechdigest.parser.internal.assembly;

/**
 * Remembers what strands score apart from their seams. The search meets most of them again and
 * again; they are known by a hash of 64 bits over the heading and the passages, so two of a page's
 * strands all but never share one.
 */
final class StrandScores {
  private static final int FIRST_CAPACITY = 1 << 12;

  /** More than a page of ordinary length needs; a table that is full begins anew. */
  private static final int MOST = 1 << 18;

  private long[] keys = new long[FIRST_CAPACITY];
  private double[] scores = new double[FIRST_CAPACITY];
  private int size;

  static long key(int heading, int[] passages) {
    long key = mixed(heading);
    for (int passage : passages) {
      key = mixed(key + passage);
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

  /** The score, or {@link Double#NaN} when it is not known. */
  double get(long key) {
    int at = slot(keys, key);
    return keys[at] == key ? scores[at] : Double.NaN;
  }

  void put(long key, double score) {
    if (2 * ++size > keys.length) {
      grow();
    }
    int at = slot(keys, key);
    keys[at] = key;
    scores[at] = score;
  }

  /** Where the key stands or would stand. */
  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int at = (int) (key >>> 32) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    double[] oldScores = scores;
    boolean full = oldKeys.length >= MOST;
    keys = new long[full ? oldKeys.length : 2 * oldKeys.length];
    scores = new double[keys.length];
    if (full) {
      size = 1;
      return;
    }
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = slot(keys, oldKeys[i]);
        keys[at] = oldKeys[i];
        scores[at] = oldScores[i];
      }
    }
  }
}
