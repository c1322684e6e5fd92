package io.github.speechdigest.parser.internal.assembly;

/**
 * Scores by keys of 64 bits, none of them 0, in an open-addressed hash table. Every key has the
 * same number of scores.
 */
final class ScoreTable {
  /** What a look-up gives for a key that is not known. */
  static final int UNKNOWN = -1;

  private static final int FIRST_CAPACITY = 1 << 10;

  private final int width;
  private final int most;
  private long[] keys = new long[FIRST_CAPACITY];
  private double[] scores;
  private int size;

  /**
   * @param width how many scores a key has
   * @param most how many places the table may have, a power of 2; when three in four are taken, the
   *     table begins anew
   */
  ScoreTable(int width, int most) {
    this.width = width;
    this.most = most;
    this.scores = new double[width * FIRST_CAPACITY];
  }

  /** The place of a key, or {@link #UNKNOWN}; good until a key is added. */
  int find(long key) {
    int at = slot(keys, key);
    return keys[at] == key ? at : UNKNOWN;
  }

  /** Takes up a key that is not known; gives its place, good until the next key is added. */
  int add(long key) {
    if (4 * ++size > 3 * keys.length) {
      grow();
    }
    int at = slot(keys, key);
    keys[at] = key;
    return at;
  }

  /**
   * @param place of a key
   * @param which from 0
   */
  double score(int place, int which) {
    return scores[width * place + which];
  }

  void put(int place, int which, double score) {
    scores[width * place + which] = score;
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
    scores = new double[width * keys.length];
    if (full) {
      size = 1;
      return;
    }
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = slot(keys, oldKeys[i]);
        keys[at] = oldKeys[i];
        System.arraycopy(oldScores, width * i, scores, width * at, width);
      }
    }
  }
}
