package io.github.speechdigest.parser.internal.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** An immutable set of words that is asked which of them stands at a place in a text. */
public final class WordSet {
  private final List<String> list;
  private final Trie forwards;
  private volatile Trie backwards;

  public WordSet(Collection<String> words) {
    this.list = List.copyOf(words);
    this.forwards = Trie.forwards(list);
  }

  /** Reads the first column of a data file. */
  public static WordSet read(String file) {
    List<String> words = new ArrayList<>();
    for (List<String> record : DataFile.read(file)) {
      words.add(record.get(0));
    }
    return new WordSet(words);
  }

  /**
   * Reads the first column of those records of a data file whose second column says {@code kind}.
   */
  public static WordSet read(String file, String kind) {
    return new WordSet(DataFile.read(file, kind));
  }

  /** Whether {@code word} is one of the words. */
  public boolean contains(String word) {
    return !word.isEmpty() && longestAt(word, 0) == word.length();
  }

  /** The characters that the words begin with. */
  public CharSet heads() {
    return CharSet.heads(list);
  }

  /** Whether a text begins with one of the words. */
  public boolean begin(CharSequence text) {
    return longestAt(text, 0) > 0;
  }

  /** Whether a text ends with one of the words. */
  public boolean end(CharSequence text) {
    return longestBefore(text, text.length()) > 0;
  }

  /** Whether a part of a text ends with one of the words. */
  public boolean end(CharSequence text, int from, int to) {
    return backwards().longestBefore(text, to, to - from) != Trie.NONE;
  }

  /** Length of the longest word that begins at {@code start}, 0 when none does. */
  public int longestAt(CharSequence text, int start) {
    int found = forwards.longestAt(text, start);
    return found == Trie.NONE ? 0 : list.get(found).length();
  }

  /** Where the longest word ends that begins at {@code start}; that place itself when none does. */
  public int endAt(CharSequence text, int start) {
    return start + longestAt(text, start);
  }

  /** Whether a word begins at {@code start}. */
  public boolean beginsAt(CharSequence text, int start) {
    return longestAt(text, start) > 0;
  }

  /** Length of the longest word that ends before {@code end}, 0 when none does. */
  public int longestBefore(CharSequence text, int end) {
    int found = backwards().longestBefore(text, end, Integer.MAX_VALUE);
    return found == Trie.NONE ? 0 : list.get(found).length();
  }

  /** Offset of the first word in {@code text}, -1 when it holds none. */
  public int indexIn(CharSequence text) {
    for (int at = 0; at < text.length(); at++) {
      if (longestAt(text, at) > 0) {
        return at;
      }
    }
    return -1;
  }

  /** How many places of {@code text} a word begins at. */
  public int countIn(CharSequence text) {
    int count = 0;
    for (int at = 0; at < text.length(); at++) {
      int length = longestAt(text, at);
      if (length > 0) {
        count++;
        at += length - 1;
      }
    }
    return count;
  }

  /**
   * Made when first asked for, since few tables are read backwards; two threads may make it both.
   */
  private Trie backwards() {
    Trie trie = backwards;
    if (trie == null) {
      trie = Trie.backwards(list);
      backwards = trie;
    }
    return trie;
  }
}
