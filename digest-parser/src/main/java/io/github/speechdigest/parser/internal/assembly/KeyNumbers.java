package io.github.speechdigest.parser.internal.assembly;

/**
 * Numbers keys of 64 bits, none of them 0, from 0 in the order in which they come; an
 * open-addressed hash table.
 */
final class KeyNumbers {
  /** What a look-up gives for a key that is not known. */
  static final int UNKNOWN = -1;

  private final int most;
  private long[] keys;
  private int[] numbers;
  private int size;

  /**
   * @param few how many places the table has at first, a power of 2
   * @param most how many it may have, a power of 2; when three in four are taken, the table forgets
   *     all keys and begins anew from 0
   */
  KeyNumbers(int few, int most) {
    this.most = most;
    this.keys = new long[few];
    this.numbers = new int[few];
  }

  /** The number of a key, or {@link #UNKNOWN}. */
  int find(long key) {
    int at = slot(key);
    return keys[at] == key ? numbers[at] : UNKNOWN;
  }

  /** Takes up a key that is not known; gives its number. */
  int add(long key) {
    if (4 * (size + 1) > 3 * keys.length) {
      grow();
    }
    int at = slot(key);
    keys[at] = key;
    numbers[at] = size;
    return size++;
  }

  /** Where the key stands or would stand. */
  private int slot(long key) {
    int mask = keys.length - 1;
    int at = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    boolean full = oldKeys.length >= most;
    keys = new long[full ? oldKeys.length : 2 * oldKeys.length];
    numbers = new int[keys.length];
    if (full) {
      size = 0;
      return;
    }
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = slot(oldKeys[i]);
        keys[at] = oldKeys[i];
        numbers[at] = oldNumbers[i];
      }
    }
  }
}
