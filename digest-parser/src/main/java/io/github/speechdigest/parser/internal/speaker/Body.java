package io.github.speechdigest.parser.internal.speaker;

import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import io.github.speechdigest.parser.internal.lexicon.WordSet;

/** Tells the name of a public body, an enterprise or a place by how it ends. */
public final class Body {
  private static final WordSet ENDINGS = WordSet.read("bodies.tsv");
  private static final int LONGEST = 30;

  /** What names of bodies hold, though no name has such words: 某省新的社会阶层人士联合会. */
  private static final WordSet DESCRIPTIONS = WordSet.read("body-words.tsv", "description");

  /** Words of sentences, which no name of a body holds. */
  private static final WordSet NEVER = WordSet.read("body-words.tsv", "never");

  private Body() {}

  /**
   * Whether {@code text} ends as the name of a body does and holds nothing that such a name does
   * not.
   */
  public static boolean matches(String text) {
    return text.length() >= 2
        && text.length() <= LONGEST
        && endsAsBody(text)
        && isPlain(text)
        && NEVER.indexIn(text) < 0;
  }

  /** Whether {@code text} ends as the name of a body does. */
  static boolean endsAsBody(String text) {
    return ENDINGS.longestBefore(text, text.length()) > 0;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i += Math.max(1, DESCRIPTIONS.longestAt(text, i))) {
      char c = text.charAt(i);
      boolean inName = Punctuation.isHan(c) || Punctuation.isLatin(c) || "（）()“”·".indexOf(c) >= 0;
      if (!inName || c == '的') {
        return false;
      }
    }
    return true;
  }
}
