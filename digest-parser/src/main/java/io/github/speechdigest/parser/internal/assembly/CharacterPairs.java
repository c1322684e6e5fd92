package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;

/**
 * Numbers the pairs of neighbouring Han characters of a page, from 0 in the order in which they
 * first come.
 */
final class CharacterPairs {
  private int[] keys = new int[1 << 10];
  private int[] numbers = new int[1 << 10];
  private int[] pairs = new int[1 << 9];
  private int[] lastText = new int[1 << 9];
  private int count;
  private int texts;
  private int[] found = new int[64];

  /** How many pairs have a number. */
  int count() {
    return count;
  }

  char first(int number) {
    return (char) (pairs[number] >>> 16);
  }

  char second(int number) {
    return (char) pairs[number];
  }

  /** The numbers of a text's pairs, each once. */
  int[] of(String text) {
    texts++;
    int size = 0;
    char before = ' ';
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Alphabet.isHan(c) && Alphabet.isHan(before)) {
        int number = number(before << 16 | c);
        if (lastText[number] != texts) {
          lastText[number] = texts;
          if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
          }
          found[size++] = number;
        }
      }
      before = c;
    }
    return Arrays.copyOf(found, size);
  }

  private int number(int pair) {
    int mask = keys.length - 1;
    int at = pair * 0x9E3779B1 >>> 8 & mask;
    while (keys[at] != 0) {
      if (keys[at] == pair) {
        return numbers[at];
      }
      at = at + 1 & mask;
    }
    keys[at] = pair;
    numbers[at] = count;
    if (count == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * count);
      lastText = Arrays.copyOf(lastText, 2 * count);
    }
    pairs[count++] = pair;
    if (2 * count > keys.length) {
      grow();
    }
    return count - 1;
  }

  private void grow() {
    int mask = 2 * keys.length - 1;
    keys = new int[mask + 1];
    numbers = new int[mask + 1];
    for (int number = 0; number < count; number++) {
      int at = pairs[number] * 0x9E3779B1 >>> 8 & mask;
      while (keys[at] != 0) {
        at = at + 1 & mask;
      }
      keys[at] = pairs[number];
      numbers[at] = number;
    }
  }
}
