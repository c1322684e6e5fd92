package io.github.speechdigest.parser.internal.speaker;

import io.github.speechdigest.parser.internal.lexicon.CharSet;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;

/** A text with the brackets in it left out, and the way back to what is printed. */
final class Bracketed {
  private static final CharSet BRACKETS = CharSet.of("（()）");

  private final String text;
  private final StringBuilder bare = new StringBuilder();

  /** For every character of {@link #bare}, where it stands in {@link #text}. */
  private final int[] places;

  Bracketed(String text) {
    this.text = text;
    this.places = new int[text.length()];
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean bracket = BRACKETS.has(c);
      open += bracket ? Punctuation.isOpening(c) ? 1 : -1 : 0;
      if (!bracket && open == 0) {
        places[bare.length()] = i;
        bare.append(c);
      }
    }
  }

  /** The text without the brackets and what they hold. */
  String bare() {
    return bare.toString();
  }

  /** Whether there is a bracket in a text. */
  static boolean holdsBracket(String text) {
    return BRACKETS.indexIn(text, 0, text.length()) < text.length();
  }

  /**
   * What is printed from one character of {@link #bare} to another: a bracket behind a body belongs
   * to its name, one behind the whole is a remark.
   */
  String printed(int start, int end) {
    if (start == end) {
      return "";
    }
    return text.substring(places[start], end == bare.length() ? places[end - 1] + 1 : places[end]);
  }
}
