package io.github.speechdigest.parser.internal.lexicon;

/** Which of several sets of characters hold a character, told by one look. */
public final class CharKinds {
  private final byte[] kinds = new byte[Character.MAX_VALUE + 1];

  /**
   * @param sets at most eight sets; the first has the lowest bit
   */
  public CharKinds(CharSet... sets) {
    for (int i = 0; i < sets.length; i++) {
      sets[i].mark(kinds, 1 << i);
    }
  }

  /** A bit for each of the sets that hold a character. */
  public int of(char c) {
    return kinds[c];
  }
}
