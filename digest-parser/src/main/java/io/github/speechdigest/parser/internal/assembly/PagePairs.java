package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;

/**
 * The pairs of neighbouring Han characters inside the passages of a page: how often they come, and
 * in which passages. A pair is known by a number, from 0 in the order in which they first come.
 */
final class PagePairs {
  /** Open-addressed from the pair to its number. */
  private final int[] keys;

  private final int[] numbers;

  /** By its number the pair, how often it comes, and behind how many of those read it last came. */
  private int[] pairs = new int[1 << 10];

  private int[] occurrences = new int[1 << 10];
  private int[] lastRead = new int[1 << 10];
  private int count;

  /** The pairs of one passage after the other, each once in a passage. */
  private final int[] read;

  private int size;

  /** Where the passages of every pair begin, and these in page order. */
  private final int[] starts;

  private final int[] passages;

  /** How often a character is a first one; in rows of 256, of which a page needs few. */
  private final int[][] firsts = new int[1 << 8][];

  PagePairs(Passage[] page) {
    int characters = 0;
    for (Passage passage : page) {
      characters += passage.text.length();
    }
    int capacity = Integer.highestOneBit(Math.max(8, characters)) << 1;
    keys = new int[capacity];
    numbers = new int[capacity];
    read = new int[characters];
    int[] ends = new int[page.length];
    for (int passage = 0; passage < page.length; passage++) {
      read(page[passage].text);
      ends[passage] = size;
    }
    starts = new int[count + 1];
    passages = new int[size];
    sortByPair(ends);
  }

  private void read(String text) {
    int start = size;
    char before = ' ';
    for (int at = 0; at < text.length(); at++) {
      char c = Alphabet.isHan(text.charAt(at)) ? text.charAt(at) : ' ';
      if (c != ' ' && before != ' ') {
        int number = number(before << 16 | c);
        occurrences[number]++;
        count(before);
        if (lastRead[number] <= start) {
          read[size++] = number;
          lastRead[number] = size;
        }
      }
      before = c;
    }
  }

  /** Counting sort. */
  private void sortByPair(int[] ends) {
    for (int i = 0; i < size; i++) {
      starts[read[i] + 1]++;
    }
    for (int pair = 0; pair < count; pair++) {
      starts[pair + 1] += starts[pair];
    }
    int[] next = Arrays.copyOf(starts, count);
    int passage = 0;
    for (int i = 0; i < size; i++) {
      while (ends[passage] <= i) {
        passage++;
      }
      passages[next[read[i]]++] = passage;
    }
  }

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

  /** In how many passages the pair comes. */
  int passageCount(int number) {
    return starts[number + 1] - starts[number];
  }

  /** The passages in which the pair comes, by their place in the list, in page order. */
  int passage(int number, int place) {
    return passages[starts[number] + place];
  }

  /** The numbers of those of a text's pairs that the page has, each once. */
  int[] in(String text) {
    return in(text, 1);
  }

  /** The numbers of those of words of two characters, one behind the other, that the page has. */
  int[] inWords(String words) {
    return in(words, 2);
  }

  private int[] in(String text, int step) {
    int[] found = new int[text.length()];
    int count = 0;
    for (int at = 1; at < text.length(); at += step) {
      int slot = slot(text.charAt(at - 1) << 16 | text.charAt(at));
      if (keys[slot] != 0 && !holds(found, count, numbers[slot])) {
        found[count++] = numbers[slot];
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static boolean holds(int[] found, int count, int number) {
    for (int i = 0; i < count; i++) {
      if (found[i] == number) {
        return true;
      }
    }
    return false;
  }

  /**
   * The share of the page's places behind {@code b} at which {@code c} stands, counted as if there
   * were one more.
   */
  double share(char b, char c) {
    int[] row = firsts[b >> 8];
    int slot = slot(b << 16 | c);
    return row == null || keys[slot] == 0 ? 0 : occurrences[numbers[slot]] / (row[b & 0xFF] + 1.0);
  }

  private int number(int pair) {
    int slot = slot(pair);
    if (keys[slot] != 0) {
      return numbers[slot];
    }
    if (count == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * count);
      occurrences = Arrays.copyOf(occurrences, 2 * count);
      lastRead = Arrays.copyOf(lastRead, 2 * count);
    }
    keys[slot] = pair;
    numbers[slot] = count;
    pairs[count] = pair;
    return count++;
  }

  /** Where the pair stands or would stand. */
  private int slot(int pair) {
    int mask = keys.length - 1;
    int at = pair * 0x9E3779B1 >>> 8 & mask;
    while (keys[at] != 0 && keys[at] != pair) {
      at = at + 1 & mask;
    }
    return at;
  }

  private void count(char first) {
    int[] row = firsts[first >> 8];
    if (row == null) {
      row = new int[1 << 8];
      firsts[first >> 8] = row;
    }
    row[first & 0xFF]++;
  }
}
