package io.github.speechdigest.parser.internal.assembly;

/** Scores by keys of 64 bits, none of them 0, in an open-addressed hash table. */
final class ScoreTable {
  private static final int FIRST_CAPACITY = 1 << 12;

  private final int most;
  private long[] keys = new long[FIRST_CAPACITY];
  private double[] scores = new double[FIRST_CAPACITY];
  private int size;

  /**
   * @param most how many places the table may have, a power of 2; when they are half taken, the
   *     table begins anew
   */
  ScoreTable(int most) {
    this.most = most;
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
    int at = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    double[] oldScores = scores;
    boolean full = oldKeys.length >= most;
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
