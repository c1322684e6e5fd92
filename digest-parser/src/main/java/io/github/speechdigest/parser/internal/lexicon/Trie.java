package io.github.speechdigest.parser.internal.lexicon;

import java.util.Arrays;
import java.util.Collection;

/**
 * Words as paths of characters: one look-up walks over the text once and makes no garbage. All
 * steps lie in one open table, found by node and character together.
 */
final class Trie {
  /** What a look-up gives when there is nothing. */
  static final int NONE = -1;

  private static final int ROOT = 0;

  /** How many bits tell which characters words begin with, those of one remainder together. */
  private static final int HEADS = 1 << 12;

  private final boolean backwards;
  private final long[] heads = new long[HEADS / Long.SIZE];

  /** Steps and, in the lower half, the nodes that they lead to; 0 where there is none. */
  private long[] steps = new long[64];

  private int[] words = new int[16];
  private int nodes = 1;

  private Trie(boolean backwards) {
    this.backwards = backwards;
    Arrays.fill(words, NONE);
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
    if (start >= text.length() || !mayBegin(text.charAt(start))) {
      return NONE;
    }
    int found = NONE;
    int node = ROOT;
    int length = text.length();
    for (int at = start; at < length && node != NONE; at++) {
      node = next(node, text.charAt(at));
      if (node != NONE && words[node] != NONE) {
        found = words[node];
      }
    }
    return found;
  }

  /**
   * Finds the longest word that ends before {@code end}; of a trie that reads backwards.
   *
   * @param most the greatest length asked for
   * @return its number in the order of the collection given, {@link #NONE} when there is none
   */
  int longestBefore(CharSequence text, int end, int most) {
    if (end <= 0 || !mayBegin(text.charAt(end - 1))) {
      return NONE;
    }
    int found = NONE;
    int node = ROOT;
    int first = (int) Math.max(0, (long) end - most);
    for (int at = end - 1; at >= first && node != NONE; at--) {
      node = next(node, text.charAt(at));
      if (node != NONE && words[node] != NONE) {
        found = words[node];
      }
    }
    return found;
  }

  /** Whether a word may begin with a character: most places of a text are told by this alone. */
  private boolean mayBegin(char c) {
    return (heads[(c & HEADS - 1) / Long.SIZE] & 1L << c) != 0;
  }

  private void add(String word, int number) {
    int node = ROOT;
    char head = word.charAt(backwards ? word.length() - 1 : 0);
    heads[(head & HEADS - 1) / Long.SIZE] |= 1L << head;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(backwards ? word.length() - 1 - i : i);
      int target = next(node, c);
      node = target == NONE ? grow(node, c) : target;
    }
    words[node] = number;
  }

  private int grow(int node, char c) {
    if (nodes == 1 << Character.SIZE) {
      throw new IllegalStateException("more than " + nodes + " nodes");
    }
    if (2 * nodes > steps.length) {
      rehash();
    }
    if (nodes == words.length) {
      words = Arrays.copyOf(words, 2 * nodes);
      Arrays.fill(words, nodes, words.length, NONE);
    }
    int step = step(node, c);
    steps[slot(step)] = (long) step << Integer.SIZE | nodes;
    return nodes++;
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

  private int next(int node, char c) {
    long step = steps[slot(step(node, c))];
    return step == 0 ? NONE : (int) step;
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
