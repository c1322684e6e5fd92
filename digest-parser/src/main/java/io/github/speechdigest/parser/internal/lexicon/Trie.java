package io.github.speechdigest.parser.internal.lexicon;

import java.util.Collection;

/**
 * Words as paths of characters: one look-up walks over the text once and makes no garbage. The
 * first two characters are one step, since most words have two and most look-ups go no farther;
 * that there is no such step, a few bits tell in most places.
 */
final class Trie {
  /** What a look-up gives when there is nothing. */
  static final int NONE = -1;

  /** The node of words that no other goes on from. */
  private static final int LEAF = 0;

  /** There are fewer words than this, and fewer nodes. */
  private static final int MOST = Character.MAX_VALUE;

  /** How many bits tell which characters words begin with, those of one remainder together. */
  private static final int HEADS = 1 << 12;

  /** How many bits for each word tell which two characters they begin with. */
  private static final int BITS_OF_WORD = 8;

  private final boolean backwards;
  private final long[] heads = new long[HEADS / Long.SIZE];
  private final long[] singles = new long[HEADS / Long.SIZE];
  private final long[] pairs;

  /** From the first two characters, or from one and no other. */
  private final Steps first;

  /** From a node and a character. */
  private final Steps further = new Steps(0);

  private int nodes = LEAF;

  private Trie(boolean backwards, Collection<String> words) {
    this.backwards = backwards;
    this.pairs = new long[powerOver(BITS_OF_WORD * words.size() / Long.SIZE)];
    this.first = new Steps(words.size());
    int number = 0;
    for (String word : words) {
      add(word, number++);
    }
  }

  /** A trie that reads forwards from a place. */
  static Trie forwards(Collection<String> words) {
    return new Trie(false, words);
  }

  /** A trie that reads backwards from a place. */
  static Trie backwards(Collection<String> words) {
    return new Trie(true, words);
  }

  /**
   * Finds the longest word that begins at {@code start}.
   *
   * @return its number in the order of the collection given, {@link #NONE} when there is none
   */
  int longestAt(CharSequence text, int start) {
    int length = text.length();
    if (start >= length) {
      return NONE;
    }
    char head = text.charAt(start);
    if (!has(heads, head)) {
      return NONE;
    }
    int found = NONE;
    if (start + 1 < length) {
      int pair = key(head, text.charAt(start + 1));
      int target = has(pairs, bit(pair)) ? first.target(pair) : 0;
      found = Steps.word(target, NONE);
      for (int at = start + 2; Steps.node(target) != LEAF && at < length; at++) {
        target = further.target(key(Steps.node(target), text.charAt(at)));
        found = Steps.word(target, found);
      }
    }
    return found == NONE ? single(head) : found;
  }

  /**
   * Finds the longest word that ends before {@code end}; of a trie that reads backwards.
   *
   * @param most the greatest length asked for
   * @return its number in the order of the collection given, {@link #NONE} when there is none
   */
  int longestBefore(CharSequence text, int end, int most) {
    if (end <= 0 || most <= 0) {
      return NONE;
    }
    char head = text.charAt(end - 1);
    if (!has(heads, head)) {
      return NONE;
    }
    int from = (int) Math.max(0, (long) end - most);
    int found = NONE;
    if (end - 2 >= from) {
      int pair = key(head, text.charAt(end - 2));
      int target = has(pairs, bit(pair)) ? first.target(pair) : 0;
      found = Steps.word(target, NONE);
      for (int at = end - 3; Steps.node(target) != LEAF && at >= from; at--) {
        target = further.target(key(Steps.node(target), text.charAt(at)));
        found = Steps.word(target, found);
      }
    }
    return found == NONE ? single(head) : found;
  }

  /** The word of one character. */
  private int single(char head) {
    return has(singles, head) ? Steps.word(first.target(key(head, '\0')), NONE) : NONE;
  }

  private static int powerOver(int size) {
    return Integer.highestOneBit(Math.max(1, size)) << 1;
  }

  private static boolean has(long[] bits, int number) {
    return (bits[number / Long.SIZE & bits.length - 1] & 1L << number) != 0;
  }

  private static void set(long[] bits, int number) {
    bits[number / Long.SIZE & bits.length - 1] |= 1L << number;
  }

  /** The bit of a pair of characters. */
  private static int bit(int pair) {
    return (pair >>> Character.SIZE) * 61 + (char) pair;
  }

  private static int key(int from, char c) {
    return from << Character.SIZE | c;
  }

  private void add(String word, int number) {
    if (number == MOST) {
      throw new IllegalStateException("more than " + number + " words");
    }
    char head = character(word, 0);
    set(heads, head);
    if (word.length() == 1) {
      set(singles, head);
      first.setWord(key(head, '\0'), number);
      return;
    }
    int key = key(head, character(word, 1));
    set(pairs, bit(key));
    Steps steps = first;
    for (int i = 2; i < word.length(); i++) {
      key = key(nodeBehind(steps, key), character(word, i));
      steps = further;
    }
    steps.setWord(key, number);
  }

  private char character(String word, int index) {
    return word.charAt(backwards ? word.length() - 1 - index : index);
  }

  private int nodeBehind(Steps steps, int key) {
    int node = steps.nodeBehind(key, nodes + 1);
    nodes = Math.max(nodes, node);
    if (nodes == MOST) {
      throw new IllegalStateException("more than " + nodes + " nodes");
    }
    return node;
  }

  /** An open table of what steps lead to: the word that ends there, counted from 1, and a node. */
  private static final class Steps {
    private static final int FEWEST = 8;

    /** The key of each step and, in the lower half, its target; 0 where there is no step. */
    private long[] slots;

    private int size;

    /**
     * @param expected about how many steps there will be
     */
    Steps(int expected) {
      slots = new long[powerOver(Math.max(FEWEST, expected))];
    }

    /** Where a step leads, 0 when nowhere. */
    int target(int key) {
      return (int) slots[slot(key)];
    }

    static int node(int target) {
      return target & Character.MAX_VALUE;
    }

    /** The word that ends at a target, or another when none does. */
    static int word(int target, int other) {
      int word = target >>> Character.SIZE;
      return word == 0 ? other : word - 1;
    }

    void setWord(int key, int word) {
      int slot = slotOf(key);
      int target = word + 1 << Character.SIZE | node((int) slots[slot]);
      slots[slot] = (long) key << Integer.SIZE | target & 0xFFFF_FFFFL;
    }

    /** The node that a step leads to; a new one where it leads to none. */
    int nodeBehind(int key, int next) {
      int slot = slotOf(key);
      int node = node((int) slots[slot]);
      if (node == LEAF) {
        slots[slot] |= next;
        return next;
      }
      return node;
    }

    /** Where a step lies, with its key. */
    private int slotOf(int key) {
      int slot = slot(key);
      if (slots[slot] == 0) {
        if (2 * ++size > slots.length) {
          grow();
          slot = slot(key);
        }
        slots[slot] = (long) key << Integer.SIZE;
      }
      return slot;
    }

    private void grow() {
      long[] old = slots;
      slots = new long[2 * old.length];
      for (long step : old) {
        if (step != 0) {
          slots[slot((int) (step >>> Integer.SIZE))] = step;
        }
      }
    }

    /** Where a step lies, or the free slot where it would. */
    private int slot(int key) {
      int mask = slots.length - 1;
      int slot = key * 0x9E3779B1; // Fibonacci hashing: 2^32 over the golden ratio
      slot = (slot ^ slot >>> Character.SIZE) & mask;
      while (slots[slot] != 0 && (int) (slots[slot] >>> Integer.SIZE) != key) {
        slot = slot + 1 & mask;
      }
      return slot;
    }
  }
}
