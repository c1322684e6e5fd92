package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;

/**
 * The pairs of neighbouring Han characters inside the passages of a page: how often they come, and
 * in which passages. A pair is known by a number, from 0 in the order in which they first come.
 */
final class PagePairs {
  /** Open-addressed from the pair to one more than its number. */
  private final int[] slots;

  /** By its number the pair, how often it comes, and behind how many of those read it last came. */
  private int[] pairs;

  private int[] occurrences;
  private int[] lastRead;
  private int count;

  /** The pairs of one passage after the other, each once in a passage. */
  private final int[] read;

  private int size;

  /** Where the passages of every pair begin, and these in page order. */
  private final int[] starts;

  private final int[] passages;

  /** Open-addressed from a character to how many pairs of the page it begins. */
  private final char[] firsts;

  private final int[] firstCounts;

  PagePairs(Passage[] page) {
    int characters = 0;
    for (Passage passage : page) {
      characters += passage.length;
    }
    int most = Integer.highestOneBit(Math.max(8, characters));
    slots = new int[2 * most];
    pairs = new int[most / 2];
    occurrences = new int[most / 2];
    lastRead = new int[most / 2];
    read = new int[characters];
    int[] ends = new int[page.length];
    for (int passage = 0; passage < page.length; passage++) {
      read(page[passage].text);
      ends[passage] = size;
    }
    starts = new int[count + 1];
    passages = new int[size];
    sortByPair(ends);
    firsts = new char[2 * Integer.highestOneBit(Math.max(1, count))];
    firstCounts = new int[firsts.length];
    for (int pair = 0; pair < count; pair++) {
      int slot = firstSlot(first(pair));
      firsts[slot] = first(pair);
      firstCounts[slot] += occurrences[pair];
    }
  }

  private void read(String text) {
    int start = size;
    char before = ' ';
    for (int at = 0; at < text.length(); at++) {
      char c = Alphabet.isHan(text.charAt(at)) ? text.charAt(at) : ' ';
      if (c != ' ' && before != ' ') {
        int number = number(before << 16 | c);
        occurrences[number]++;
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
      int number = slots[slot(text.charAt(at - 1) << 16 | text.charAt(at))] - 1;
      if (number >= 0 && !holds(found, count, number)) {
        found[count++] = number;
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
    int number = slots[slot(b << 16 | c)] - 1;
    return number < 0 ? 0 : occurrences[number] / (firstCounts[firstSlot(b)] + 1.0);
  }

  private int number(int pair) {
    int slot = slot(pair);
    if (slots[slot] == 0) {
      if (count == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * count);
        occurrences = Arrays.copyOf(occurrences, 2 * count);
        lastRead = Arrays.copyOf(lastRead, 2 * count);
      }
      pairs[count] = pair;
      slots[slot] = ++count;
    }
    return slots[slot] - 1;
  }

  /** Where the pair stands or would stand. */
  private int slot(int pair) {
    int mask = slots.length - 1;
    int at = pair * 0x9E3779B1 >>> 8 & mask;
    while (slots[at] != 0 && pairs[slots[at] - 1] != pair) {
      at = at + 1 & mask;
    }
    return at;
  }

  /** Where the character stands or would stand. */
  private int firstSlot(char first) {
    int mask = firsts.length - 1;
    int at = first * 0x9E3779B1 >>> 16 & mask;
    while (firsts[at] != 0 && firsts[at] != first) {
      at = at + 1 & mask;
    }
    return at;
  }
}
