package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;

/**
 * Remembers the scores of seams between passages: all of a small page, those asked for of a large
 * one.
 */
final class SeamScores {
  private static final int MOST_IN_TABLE = 400;

  private final int passages;
  private final double[] table;
  private long[] keys = new long[0];
  private double[] values = new double[0];
  private int size;

  SeamScores(int passages) {
    this.passages = passages;
    boolean small = passages <= MOST_IN_TABLE;
    table = small ? new double[passages * passages] : null;
    clear();
  }

  void clear() {
    if (table != null) {
      Arrays.fill(table, Double.NaN);
    } else {
      keys = new long[1 << 14];
      values = new double[1 << 14];
      size = 0;
    }
  }

  /** The score, or {@link Double#NaN} when it is not known yet. */
  double get(int from, int to) {
    if (table != null) {
      return table[from * passages + to];
    }
    long key = key(from, to);
    int at = slot(key);
    return keys[at] == key ? values[at] : Double.NaN;
  }

  void put(int from, int to, double score) {
    if (table != null) {
      table[from * passages + to] = score;
      return;
    }
    if (2 * ++size > keys.length) {
      grow();
    }
    long key = key(from, to);
    int at = slot(key);
    keys[at] = key;
    values[at] = score;
  }

  private long key(int from, int to) {
    return (long) from * passages + to + 1;
  }

  /** Where the key stands or would stand. */
  private int slot(long key) {
    int mask = keys.length - 1;
    int at = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    double[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new double[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
