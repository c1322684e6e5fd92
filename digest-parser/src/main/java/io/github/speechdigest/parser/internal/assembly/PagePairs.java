package io.github.speechdigest.parser.internal.assembly;

/**
 * How often one character follows another inside the passages of a page: what the page's own names
 * and terms look like.
 */
final class PagePairs {
  private final int[] keys;
  private final int[] pairs;

  /** How often a character is a first one; in rows of 256, of which a page needs few. */
  private final int[][] firsts = new int[1 << 8][];

  PagePairs(Passage[] passages) {
    int characters = 0;
    for (Passage passage : passages) {
      characters += passage.text.length();
    }
    int size = Integer.highestOneBit(Math.max(8, characters)) << 1;
    keys = new int[size];
    pairs = new int[size];
    for (Passage passage : passages) {
      add(passage.text);
    }
  }

  private void add(String text) {
    char before = ' ';
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Alphabet.isHan(c) && Alphabet.isHan(before)) {
        int key = before << 16 | c;
        int slot = slot(key);
        keys[slot] = key;
        pairs[slot]++;
        count(before);
      }
      before = c;
    }
  }

  private void count(char first) {
    int[] row = firsts[first >> 8];
    if (row == null) {
      row = new int[1 << 8];
      firsts[first >> 8] = row;
    }
    row[first & 0xFF]++;
  }

  private int countOf(char first) {
    int[] row = firsts[first >> 8];
    return row == null ? 0 : row[first & 0xFF];
  }

  /** Where the key stands, or would stand. */
  private int slot(int key) {
    int mask = keys.length - 1;
    int at = key * 0x9E3779B1 >>> 8 & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  /**
   * The share of the page's places behind {@code b} at which {@code c} stands, counted as if there
   * were one more.
   */
  double share(char b, char c) {
    int count = countOf(b);
    return count == 0 ? 0 : pairs[slot(b << 16 | c)] / (count + 1.0);
  }
}
