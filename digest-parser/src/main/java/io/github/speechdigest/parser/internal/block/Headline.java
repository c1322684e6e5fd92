package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.parser.internal.lexicon.CharSet;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import io.github.speechdigest.parser.internal.lexicon.WordSet;

/** The form of a headline: phrases parted by spaces, without stops. */
final class Headline {
  private static final int SHORTEST = 4;
  private static final int SHORTEST_SHORT = 2;
  private static final int LONGEST = 60;
  private static final int LONGEST_TASK = 28;
  private static final WordSet TASKS = WordSet.read("headline.tsv");
  private static final int LONGEST_PHRASE = 10;
  private static final int LONGEST_CLAUSE = 14;
  private static final int LONGEST_FIRST = 8;
  private static final int SHORTEST_PHRASE = 3;
  private static final int MOST_CLAUSES = 3;
  private static final int LONGEST_TOPIC = 12;
  private static final CharSet COLONS = CharSet.of("：:");
  private static final CharSet COMMAS = CharSet.of("，,");

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

  /** Whether a text is a phrase too short for a headline of its own: 稳楼市. */
  static boolean isShort(String text) {
    return text.length() >= SHORTEST_SHORT
        && text.length() < SHORTEST
        && Punctuation.areHan(text, 0, text.length());
  }

  /**
   * Whether a text has that form and consists of several phrases, which running text never does;
   * one that it quotes may.
   */
  static boolean isPhrased(String text) {
    if (!matches(text)) {
      return false;
    }
    int phrases = 0;
    int length = 0;
    int open = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || open == 0 && Punctuation.isWhite(text.charAt(i))) {
        phrases += length >= SHORTEST_PHRASE ? 1 : 0;
        length = 0;
      } else {
        char c = text.charAt(i);
        length += Punctuation.isHan(c) ? 1 : 0;
        open += Punctuation.isOpening(c) ? 1 : Punctuation.isClosing(c) ? -1 : 0;
      }
    }
    return phrases >= 2;
  }

  /**
   * Whether a text is one phrase that names a task, as the headline of a speech does and the
   * beginning of a paragraph seldom.
   */
  static boolean isTask(String text) {
    return matches(text)
        && text.length() <= LONGEST_TASK
        && opensTask(text)
        && text.indexOf('、') < 0
        && !Punctuation.haveDigit(text);
  }

  /** Whether a text begins with a word with which phrases that name a task begin. */
  static boolean opensTask(String text) {
    return TASKS.longestAt(text, 0) > 0;
  }

  /**
   * Whether a text is two or three phrases with commas between them, of about one length
   * (以高质量投资，推动高质量发展) or so that one of them names a task (以文塑旅，让古城“活”起来).
   */
  static boolean isClaused(String text) {
    int phrases = 0;
    int shortest = LONGEST_PHRASE;
    int longest = 0;
    boolean task = false;
    for (int start = 0, end = 0; end < text.length(); start = end + 1, phrases++) {
      end = COMMAS.indexIn(text, start, text.length());
      String phrase = text.substring(start, end);
      if (phrases == MOST_CLAUSES
          || !matches(phrase)
          || phrase.indexOf('、') >= 0
          || Punctuation.haveDigit(phrase)) {
        return false;
      }
      shortest = Math.min(shortest, phrase.length());
      longest = Math.max(longest, phrase.length());
      task |= TASKS.longestAt(phrase, 0) > 0;
    }
    boolean even = longest <= LONGEST_PHRASE && longest - shortest <= 1;
    return phrases > 1 && (even || task && shortest <= LONGEST_FIRST && longest <= LONGEST_CLAUSE);
  }

  /** Whether a text names what it is about in front of a colon: 云山县：用脚步丈量民情. */
  static boolean isTitled(String text) {
    int colon = COLONS.indexIn(text, 0, text.length());
    return colon > 1
        && colon <= LONGEST_TOPIC
        && colon < text.length()
        && Punctuation.areHan(text, 0, colon)
        && matches(text.substring(colon + 1).strip());
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
