package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How often on a page a Han character with which a passage ends has another behind it with which a
 * passage begins.
 */
final class SeamPairs {
  private static final int FEW = 1 << 8;

  /** The characters that end a passage, and the pairs, each with how often it comes. */
  private final KeyNumbers numbers = new KeyNumbers(FEW, 1 << 30);

  private int[] counts = new int[FEW];

  SeamPairs(Passage[] page) {
    BitSet begin = new BitSet(Alphabet.LAST_HAN + 1);
    BitSet end = new BitSet(Alphabet.LAST_HAN + 1);
    for (Passage passage : page) {
      char first = passage.text.charAt(0);
      char last = passage.text.charAt(passage.length - 1);
      begin.set(first, Alphabet.isHan(first));
      end.set(last, Alphabet.isHan(last));
    }
    for (Passage passage : page) {
      String text = passage.text;
      for (int at = 1; at < text.length(); at++) {
        char b = text.charAt(at - 1);
        char c = text.charAt(at);
        if (end.get(b) && Alphabet.isHan(c)) {
          count(b);
          if (begin.get(c)) {
            count(pair(b, c));
          }
        }
      }
    }
  }

  private void count(long key) {
    int number = numbers.find(key);
    if (number == KeyNumbers.UNKNOWN) {
      number = numbers.add(key);
      counts = number < counts.length ? counts : Arrays.copyOf(counts, 2 * number);
    }
    counts[number]++;
  }

  private static long pair(char b, char c) {
    return (long) b << Character.SIZE | c;
  }

  /**
   * The share of the page's places behind {@code b}, with which a passage ends, at which {@code c}
   * stands, with which one begins; counted as if there were one more place.
   */
  double share(char b, char c) {
    int pair = numbers.find(pair(b, c));
    return pair == KeyNumbers.UNKNOWN ? 0 : counts[pair] / (counts[numbers.find(b)] + 1.0);
  }
}
