package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;

/**
 * Those pairs of neighbouring Han characters of a page that come more than once in its passages, or
 * in some other texts, and in which passages they come; of the rest nearly none. A pair is known by
 * its slot in an open-addressed table.
 */
final class PagePairs {
  private static final int NONE = -1;

  /** For so many characters of a page there is one entry, rarely more. */
  private static final int CHARACTERS_FOR_AN_ENTRY = 3;

  /** In so many bits for a character of the page few pairs meet by chance. */
  private static final int BITS_FOR_A_CHARACTER = 8;

  /** By slot the pair, 0 for none. */
  private int[] pairs;

  private int size;

  /**
   * By slot the passage in which the pair comes, as the complement of its number, or the entry of
   * the last of several.
   */
  private int[] last;

  /** By entry a passage in which a pair comes, and the entry of the one before it. */
  private int[] passages;

  private int[] before;
  private int entries;

  /**
   * @param page the passages
   * @param asked texts that will be asked for; their pairs are kept however rare they are
   */
  PagePairs(Passage[] page, String[]... asked) {
    int characters = 0;
    for (Passage passage : page) {
      characters += passage.length;
    }
    long[] wanted = repeated(page, characters);
    for (String[] texts : asked) {
      want(texts, wanted);
    }
    int bits = 0;
    for (long some : wanted) {
      bits += Long.bitCount(some);
    }
    pairs = new int[2 * Integer.highestOneBit(Math.max(8, bits))];
    last = new int[pairs.length];
    passages = new int[Math.max(8, characters / CHARACTERS_FOR_AN_ENTRY)];
    before = new int[passages.length];
    for (int passage = 0; passage < page.length; passage++) {
      String text = page[passage].text;
      for (int at = 1; at < text.length(); at++) {
        int pair = pair(text, at);
        if (pair != 0 && has(wanted, pair)) {
          add(pair, passage);
        }
      }
    }
  }

  /** A bit for each pair that comes more than once, by its hash; for some others too. */
  private static long[] repeated(Passage[] page, int characters) {
    int size = BITS_FOR_A_CHARACTER * Integer.highestOneBit(Math.max(8, characters));
    long[] repeated = new long[size / Long.SIZE];
    long[] met = new long[repeated.length];
    for (Passage passage : page) {
      String text = passage.text;
      for (int at = 1; at < text.length(); at++) {
        int pair = pair(text, at);
        if (pair != 0) {
          set(has(met, pair) ? repeated : met, pair);
        }
      }
    }
    return repeated;
  }

  private static void want(String[] texts, long[] wanted) {
    for (String text : texts) {
      for (int at = 1; at < text.length(); at++) {
        set(wanted, text.charAt(at - 1) << Character.SIZE | text.charAt(at));
      }
    }
  }

  /** The pair whose second character stands there, 0 where one of the two is not Han. */
  private static int pair(String text, int at) {
    char first = text.charAt(at - 1);
    char second = text.charAt(at);
    return Alphabet.isHan(first) && Alphabet.isHan(second) ? first << Character.SIZE | second : 0;
  }

  private static boolean has(long[] bits, int pair) {
    int bit = hash(pair);
    return (bits[bit / Long.SIZE & bits.length - 1] & 1L << bit) != 0;
  }

  private static void set(long[] bits, int pair) {
    int bit = hash(pair);
    bits[bit / Long.SIZE & bits.length - 1] |= 1L << bit;
  }

  private static int hash(int pair) {
    return pair * 0x9E3779B1 >>> 8;
  }

  private void add(int pair, int passage) {
    int slot = slot(pair);
    if (pairs[slot] == 0) {
      if (4 * ++size > 3 * pairs.length) {
        grow();
        slot = slot(pair);
      }
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

  private void grow() {
    int[] oldPairs = pairs;
    int[] oldLast = last;
    pairs = new int[2 * oldPairs.length];
    last = new int[pairs.length];
    for (int old = 0; old < oldPairs.length; old++) {
      if (oldPairs[old] != 0) {
        int slot = slot(oldPairs[old]);
        pairs[slot] = oldPairs[old];
        last[slot] = oldLast[old];
      }
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

  /** The slots of those of another text's pairs that the page has, each once. */
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
      int slot = slot(text.charAt(at - 1) << Character.SIZE | text.charAt(at));
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
    int at = hash(pair) & mask;
    while (pairs[at] != 0 && pairs[at] != pair) {
      at = at + 1 & mask;
    }
    return at;
  }
}
