package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.parser.internal.lexicon.Punctuation;

/** The form of a headline: phrases parted by spaces, without stops. */
final class Headline {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 60;
  private static final int SHORTEST_PHRASE = 3;

  private Headline() {}

  /** Whether a text has the form of a headline. */
  static boolean matches(String text) {
    return text.length() >= SHORTEST
        && text.length() <= LONGEST
        && hasNoStops(text)
        && isBalanced(text)
        && SectionMarkers.read(text, 0).isEmpty()
        && !Punctuation.isDash(text.charAt(text.length() - 1));
  }

  /** Whether a text has that form and consists of several phrases, which running text never does. */
  static boolean isPhrased(String text) {
    if (!matches(text)) {
      return false;
    }
    int phrases = 0;
    int length = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Punctuation.isWhite(text.charAt(i))) {
        phrases += length >= SHORTEST_PHRASE ? 1 : 0;
        length = 0;
      } else {
        length += Punctuation.isHan(text.charAt(i)) ? 1 : 0;
      }
    }
    return phrases >= 2;
  }

  private static boolean hasNoStops(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '。' || "，,；;：:".indexOf(c) >= 0) {
        return false;
      }
    }
    char last = text.charAt(text.length() - 1);
    return last != '、';
  }

  /** A piece cut off a paragraph often holds half a quotation. */
  private static boolean isBalanced(String text) {
    int open = 0;
    for (int i = 0; i < text.length() && open >= 0; i++) {
      if (Punctuation.isOpening(text.charAt(i))) {
        open++;
      } else if (Punctuation.isClosing(text.charAt(i))) {
        open--;
      }
    }
    return open == 0;
  }
}
