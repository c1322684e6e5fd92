package io.github.speechdigest.parser.internal.speaker;

import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import io.github.speechdigest.parser.internal.lexicon.WordSet;

/** Tells what can be the name of a person, by surname and length. */
public final class PersonName {
  private static final WordSet SURNAMES = WordSet.read("surnames.tsv");
  private static final WordSet SOUNDS = WordSet.read("sounds.tsv");
  private static final int LONGEST_SOUNDED = 8;
  private static final int LONGEST_LATIN = 40;

  /** Characters of the longest name with a middle dot. */
  static final int LONGEST = 20;

  private static final String MIDDLE_DOTS = "·•・‧．";

  private PersonName() {}

  /**
   * Whether {@code text} begins with a surname and is as long as a name, or is a name with a middle
   * dot.
   */
  public static boolean matches(String text) {
    return matches(text, 0);
  }

  /** As {@link #matches(String)}, of what stands from a place of a text on. */
  static boolean matches(String text, int from) {
    if (!hasShape(text, from)) {
      return false;
    }
    if (isDotted(text, from)) {
      return true;
    }
    int length = text.length() - from;
    int surname = SURNAMES.longestAt(text, from);
    return surname > 0 && length <= 3 || surname > 1 && length > 2;
  }

  /** Whether {@code text} has the length and the characters of a name, whatever its surname. */
  public static boolean hasShape(String text) {
    return hasShape(text, 0);
  }

  private static boolean hasShape(String text, int from) {
    int length = text.length() - from;
    if (length > LONGEST) {
      return false;
    }
    if (isDotted(text, from)) {
      return true;
    }
    return length >= 2
        && (length <= 4 || length <= LONGEST_SOUNDED && isSounded(text, from))
        && Punctuation.areHan(text, from, text.length());
  }

  /** As {@link #hasShape}, white space in it aside. */
  public static boolean hasShapeSpread(String text) {
    int length = 0;
    for (int i = 0; i < text.length() && length <= LONGEST; i++) {
      length += Punctuation.isWhite(text.charAt(i)) ? 0 : 1;
    }
    return length <= LONGEST && hasShape(Punctuation.withoutWhite(text));
  }

  /**
   * Whether {@code text} is several words with a capital each, as a foreign name may be printed.
   */
  public static boolean isLatin(String text) {
    int words = 0;
    for (int start = 0, end = 0; start < text.length(); start = end + 1) {
      end = text.indexOf(' ', start) < 0 ? text.length() : text.indexOf(' ', start);
      if (!isLatinWord(text, start, end)) {
        return false;
      }
      words++;
    }
    return words > 1 && text.length() <= LONGEST_LATIN;
  }

  /** Anna, J., O’Hara; not GDP. */
  private static boolean isLatinWord(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean plausible =
          i == start
              ? Character.isUpperCase(c)
              : Punctuation.isLatin(c)
                  ? i > start + 1 || Character.isLowerCase(c)
                  : ".-'’".indexOf(c) >= 0;
      if (!plausible) {
        return false;
      }
    }
    return start < end;
  }

  /** Whether a text is written in the characters that spell foreign sounds, as 阿布都热合曼 is. */
  private static boolean isSounded(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (SOUNDS.longestAt(text, i) == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDotted(String text, int from) {
    boolean dotted = false;
    for (int i = from; i < text.length(); i++) {
      boolean dot = MIDDLE_DOTS.indexOf(text.charAt(i)) >= 0;
      if (dot && (i == from || i == text.length() - 1)
          || !dot && !Punctuation.isHan(text.charAt(i))) {
        return false;
      }
      dotted |= dot;
    }
    return dotted;
  }
}
