package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The pairs of neighbouring Han characters inside the passages of a page: how often they come, and
 * in which passages. A pair is known by a number, from 0 in the order in which they first come.
 */
final class PagePairs {
  /** Open-addressed from the pair to one more than its number. */
  private final int[] slots;

  /** By its number the pair, and how often it comes. */
  private final int[] pairs;

  private final int[] occurrences;
  private int count;

  /** Where the passages of every pair begin, and how many these are, in page order. */
  private final int[] starts;

  private final int[] passageCounts;
  private final int[] passages;

  /** Open-addressed from a character to how many pairs of the page it begins. */
  private final char[] firsts;

  private final int[] firstCounts;

  PagePairs(Passage[] page) {
    int characters = 0;
    for (Passage passage : page) {
      characters += passage.length;
    }
    slots = new int[2 * Integer.highestOneBit(Math.max(8, characters))];
    pairs = new int[characters];
    occurrences = new int[characters];
    int[] read = new int[characters];
    int[] ends = new int[page.length];
    int size = 0;
    for (int passage = 0; passage < page.length; passage++) {
      size = read(page[passage].text, read, size);
      ends[passage] = size;
    }
    starts = new int[count];
    for (int pair = 1; pair < count; pair++) {
      starts[pair] = starts[pair - 1] + occurrences[pair - 1];
    }
    passageCounts = new int[count];
    passages = new int[size];
    int at = 0;
    for (int passage = 0; passage < page.length; passage++) {
      while (at < ends[passage]) {
        addPassage(read[at++], passage);
      }
    }
    BitSet begin = new BitSet();
    for (int pair = 0; pair < count; pair++) {
      begin.set(first(pair));
    }
    firsts = new char[4 * Integer.highestOneBit(Math.max(1, begin.cardinality()))];
    firstCounts = new int[firsts.length];
    for (int pair = 0; pair < count; pair++) {
      int slot = firstSlot(first(pair));
      firsts[slot] = first(pair);
      firstCounts[slot] += occurrences[pair];
    }
  }

  /** Reads a text's pairs into a list of their numbers; gives where the list ends. */
  private int read(String text, int[] read, int start) {
    int size = start;
    char before = ' ';
    for (int at = 0; at < text.length(); at++) {
      char c = Alphabet.isHan(text.charAt(at)) ? text.charAt(at) : ' ';
      if (c != ' ' && before != ' ') {
        int number = number(before << 16 | c);
        occurrences[number]++;
        read[size++] = number;
      }
      before = c;
    }
    return size;
  }

  /** Adds a passage to those of a pair, if it is not the last one already. */
  private void addPassage(int pair, int passage) {
    int end = starts[pair] + passageCounts[pair];
    if (end == starts[pair] || passages[end - 1] != passage) {
      passages[end] = passage;
      passageCounts[pair]++;
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
    return passageCounts[number];
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
