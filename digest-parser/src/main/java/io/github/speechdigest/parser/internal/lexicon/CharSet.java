package io.github.speechdigest.parser.internal.lexicon;

/** A set of characters that is asked for every character of a text. */
public final class CharSet {
  private final long[] bits;

  private CharSet(long[] bits) {
    this.bits = bits;
  }

  /** The characters of a text. */
  public static CharSet of(CharSequence characters) {
    long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
    for (int i = 0; i < characters.length(); i++) {
      add(bits, characters.charAt(i));
    }
    return new CharSet(bits);
  }

  /** The characters that words begin with. */
  static CharSet heads(Iterable<String> words) {
    long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
    for (String word : words) {
      add(bits, word.charAt(0));
    }
    return new CharSet(bits);
  }

  private static void add(long[] bits, char c) {
    bits[c / Long.SIZE] |= 1L << c;
  }

  /** The characters of any of the sets. */
  public static CharSet union(CharSet... sets) {
    long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
    for (CharSet set : sets) {
      for (int i = 0; i < bits.length; i++) {
        bits[i] |= set.bits[i];
      }
    }
    return new CharSet(bits);
  }

  /** Sets a bit at the place of every character of the set. */
  void mark(byte[] characters, int bit) {
    for (int i = 0; i < bits.length; i++) {
      for (long rest = bits[i]; rest != 0; rest &= rest - 1) {
        characters[i * Long.SIZE + Long.numberOfTrailingZeros(rest)] |= (byte) bit;
      }
    }
  }

  /** Whether a character is one of them. */
  public boolean has(char c) {
    return (bits[c / Long.SIZE] & 1L << c) != 0;
  }

  /** Where the first of them stands in a part of a text; the end of the part when none does. */
  public int indexIn(String text, int from, int to) {
    int at = from;
    while (at < to && !has(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
