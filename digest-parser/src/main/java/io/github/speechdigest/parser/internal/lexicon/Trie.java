package io.github.speechdigest.parser.internal.lexicon;

import java.util.Collection;

/**
 * Words as paths of characters: one look-up walks over the text once and makes no garbage. All
 * steps lie in one open table, found by node and character together.
 */
final class Trie {
  /** What a look-up gives when there is nothing. */
  static final int NONE = -1;

  private static final int ROOT = 0;

  /** There are fewer words than this, and fewer nodes. */
  private static final int MOST = Character.MAX_VALUE;

  /** About how many steps a word adds, by which room is made. */
  private static final int STEPS_OF_WORD = 2;

  /** How many bits tell which characters words begin with, those of one remainder together. */
  private static final int HEADS = 1 << 12;

  /** How many bits tell which two characters they begin with. */
  private static final int PAIRS = 1 << 14;

  private final boolean backwards;
  private final long[] heads = new long[HEADS / Long.SIZE];
  private final long[] singles = new long[HEADS / Long.SIZE];
  private final long[] pairs = new long[PAIRS / Long.SIZE];

  /**
   * The character and node of each step and, in the lower half, what it leads to: the number of the
   * word that ends there, counted from 1, and the next node. 0 where there is no step.
   */
  private long[] steps;

  private int nodes = 1;

  private Trie(boolean backwards) {
    this.backwards = backwards;
  }

  /** A trie that reads forwards from a place. */
  static Trie forwards(Collection<String> words) {
    return new Trie(false).with(words);
  }

  /** A trie that reads backwards from a place. */
  static Trie backwards(Collection<String> words) {
    return new Trie(true).with(words);
  }

  private Trie with(Collection<String> all) {
    steps = new long[Integer.highestOneBit(Math.max(16, STEPS_OF_WORD * all.size())) << 1];
    int number = 0;
    for (String word : all) {
      add(word, number++);
    }
    return this;
  }

  /**
   * Finds the longest word that begins at {@code start}.
   *
   * @return its number in the order of the collection given, {@link #NONE} when there is none
   */
  int longestAt(CharSequence text, int start) {
    int length = text.length();
    if (start >= length || !mayBegin(text, start, start + 1)) {
      return NONE;
    }
    int found = NONE;
    int target = ROOT;
    int at = start;
    do {
      target = target(node(target), text.charAt(at));
      found = word(target, found);
      at++;
    } while (target != ROOT && at < length);
    return found;
  }

  /**
   * Finds the longest word that ends before {@code end}; of a trie that reads backwards.
   *
   * @param most the greatest length asked for
   * @return its number in the order of the collection given, {@link #NONE} when there is none
   */
  int longestBefore(CharSequence text, int end, int most) {
    if (end <= 0 || !mayBegin(text, end - 1, end - 2)) {
      return NONE;
    }
    int first = (int) Math.max(0, (long) end - most);
    int found = NONE;
    int target = ROOT;
    int at = end - 1;
    while (at >= first) {
      target = target(node(target), text.charAt(at));
      found = word(target, found);
      at = target == ROOT ? first - 1 : at - 1;
    }
    return found;
  }

  /**
   * Whether a word may begin with a character and the one beyond it: most places of a text are told
   * by this alone.
   */
  private boolean mayBegin(CharSequence text, int first, int second) {
    char c = text.charAt(first);
    return has(heads, c)
        && (has(singles, c)
            || second >= 0 && second < text.length() && has(pairs, pair(c, text.charAt(second))));
  }

  private static boolean has(long[] bits, int number) {
    return (bits[number / Long.SIZE & bits.length - 1] & 1L << number) != 0;
  }

  private static void set(long[] bits, int number) {
    bits[number / Long.SIZE & bits.length - 1] |= 1L << number;
  }

  private static int pair(char first, char second) {
    return first * 61 + second;
  }

  private void add(String word, int number) {
    if (number == MOST) {
      throw new IllegalStateException("more than " + number + " words");
    }
    int last = word.length() - 1;
    char head = character(word, 0);
    set(heads, head);
    if (last == 0) {
      set(singles, head);
    } else {
      set(pairs, pair(head, character(word, 1)));
    }
    int node = ROOT;
    for (int i = 0; i < last; i++) {
      node = node(targetOrNew(node, character(word, i)));
    }
    int target = targetOrNew(node, character(word, last));
    put(step(node, character(word, last)), number + 1, node(target));
  }

  private char character(String word, int index) {
    return word.charAt(backwards ? word.length() - 1 - index : index);
  }

  private int targetOrNew(int node, char c) {
    if (target(node, c) == ROOT) {
      if (nodes == MOST) {
        throw new IllegalStateException("more than " + nodes + " nodes");
      }
      if (2 * nodes > steps.length) {
        rehash();
      }
      put(step(node, c), 0, nodes++);
    }
    return target(node, c);
  }

  private void rehash() {
    long[] old = steps;
    steps = new long[2 * old.length];
    for (long step : old) {
      if (step != 0) {
        steps[slot((int) (step >>> Integer.SIZE))] = step;
      }
    }
  }

  private void put(int step, int word, int node) {
    steps[slot(step)] = (long) step << Integer.SIZE | (long) word << Character.SIZE | node;
  }

  /** What a step leads to, {@link #ROOT} when nothing. */
  private int target(int node, char c) {
    return (int) steps[slot(step(node, c))];
  }

  private static int node(int target) {
    return target & Character.MAX_VALUE;
  }

  /** The word that ends at a target, or another when none does. */
  private static int word(int target, int other) {
    int word = target >>> Character.SIZE;
    return word == 0 ? other : word - 1;
  }

  private static int step(int node, char c) {
    return node << Character.SIZE | c;
  }

  /** Where a step lies, or the free slot where it would. */
  private int slot(int step) {
    int mask = steps.length - 1;
    int slot = step * 0x9E3779B1; // Fibonacci hashing: 2^32 over the golden ratio
    slot = (slot ^ slot >>> Character.SIZE) & mask;
    while (steps[slot] != 0 && (int) (steps[slot] >>> Integer.SIZE) != step) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
