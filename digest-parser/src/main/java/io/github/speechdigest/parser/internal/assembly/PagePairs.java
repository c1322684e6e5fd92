package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;

/**
 * The pairs of neighbouring Han characters inside the passages of a page, and in which passages
 * they come. A pair is known by its slot in an open-addressed table.
 */
final class PagePairs {
  private static final int NONE = -1;

  /** For so many characters of a page there is one entry, rarely more. */
  private static final int CHARACTERS_FOR_AN_ENTRY = 2;

  /** By slot the pair, 0 for none. */
  private final int[] pairs;

  /**
   * By slot the passage in which the pair comes, as the complement of its number, or the entry of
   * the last of several.
   */
  private final int[] last;

  /** By entry a passage in which a pair comes, and the entry of the one before it. */
  private int[] passages;

  private int[] before;
  private int entries;

  PagePairs(Passage[] page) {
    int characters = 0;
    for (Passage passage : page) {
      characters += passage.length;
    }
    pairs = new int[2 * Integer.highestOneBit(Math.max(8, characters))];
    last = new int[pairs.length];
    passages = new int[Math.max(8, characters / CHARACTERS_FOR_AN_ENTRY)];
    before = new int[passages.length];
    for (int passage = 0; passage < page.length; passage++) {
      read(page[passage].text, passage);
    }
  }

  private void read(String text, int passage) {
    char previous = ' ';
    for (int at = 0; at < text.length(); at++) {
      char c = Alphabet.isHan(text.charAt(at)) ? text.charAt(at) : ' ';
      if (c != ' ' && previous != ' ') {
        add(previous << 16 | c, passage);
      }
      previous = c;
    }
  }

  private void add(int pair, int passage) {
    int slot = slot(pair);
    if (pairs[slot] == 0) {
      pairs[slot] = pair;
      last[slot] = ~passage;
      return;
    }
    int entry = last[slot];
    if (entry < 0 ? ~entry != passage : passages[entry] != passage) {
      int earlier = entry < 0 ? entry(~entry, NONE) : entry;
      last[slot] = entry(passage, earlier);
    }
  }

  private int entry(int passage, int earlier) {
    if (entries == passages.length) {
      passages = Arrays.copyOf(passages, 2 * entries);
      before = Arrays.copyOf(before, 2 * entries);
    }
    passages[entries] = passage;
    before[entries] = earlier;
    return entries++;
  }

  /** How many slots the table has; not all of them hold a pair. */
  int slots() {
    return pairs.length;
  }

  /** Whether the slot holds a pair that comes in more than one passage. */
  boolean isShared(int slot) {
    return pairs[slot] != 0 && last[slot] >= 0;
  }

  char first(int slot) {
    return (char) (pairs[slot] >>> 16);
  }

  char second(int slot) {
    return (char) pairs[slot];
  }

  /**
   * Writes down the passages in which a pair comes, the last on the page first, as many as there is
   * room for; gives how many these are.
   */
  int passages(int slot, int[] found) {
    if (last[slot] < 0) {
      found[0] = ~last[slot];
      return 1;
    }
    int count = 0;
    for (int entry = last[slot]; entry != NONE && count < found.length; entry = before[entry]) {
      found[count++] = passages[entry];
    }
    return count;
  }

  /** The slots of those of a text's pairs that the page has, each once. */
  int[] in(String text) {
    return in(text, 1);
  }

  /** The slots of those of words of two characters, one behind the other, that the page has. */
  int[] inWords(String words) {
    return in(words, 2);
  }

  private int[] in(String text, int step) {
    int[] found = new int[text.length()];
    int count = 0;
    for (int at = 1; at < text.length(); at += step) {
      int slot = slot(text.charAt(at - 1) << 16 | text.charAt(at));
      if (pairs[slot] != 0 && !holds(found, count, slot)) {
        found[count++] = slot;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static boolean holds(int[] found, int count, int slot) {
    for (int i = 0; i < count; i++) {
      if (found[i] == slot) {
        return true;
      }
    }
    return false;
  }

  /** Where the pair stands or would stand. */
  private int slot(int pair) {
    int mask = pairs.length - 1;
    int at = pair * 0x9E3779B1 >>> 8 & mask;
    while (pairs[at] != 0 && pairs[at] != pair) {
      at = at + 1 & mask;
    }
    return at;
  }
}
