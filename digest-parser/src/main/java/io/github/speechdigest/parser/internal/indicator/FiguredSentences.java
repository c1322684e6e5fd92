package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.parser.internal.lexicon.CharKinds;
import io.github.speechdigest.parser.internal.lexicon.CharSet;

/**
 * The sentences of a text in which a figure may stand, one after the other. It is begun anew for
 * every text. Most sentences hold none and need no closer look.
 */
final class FiguredSentences {
  private static final CharSet DIGITS = CharSet.of("0123456789０１２３４５６７８９");

  /**
   * What may come right after the first character of a number in Chinese: more of it, or a unit.
   */
  private static final CharSet BEHIND_FIRST =
      CharSet.union(QuantityReader.STARTS, Units.STARTS, CharSet.of("分点 \u00a0"));

  private static final CharKinds KINDS =
      new CharKinds(
          QuotedName.STARTS, DIGITS, QuantityReader.STARTS, BEHIND_FIRST, CharSet.of("。！？!?\n\r"));

  private static final int NAME = 1;
  private static final int DIGIT = 1 << 1;
  private static final int NUMBER = 1 << 2;
  private static final int BEHIND = 1 << 3;
  private static final int END = 1 << 4;

  private String text = "";
  private int start;
  private int end;

  /** Begins a text. */
  void begin(String text) {
    this.text = text;
    end = 0;
  }

  /** Goes on to the next one; false when there is none. */
  boolean next() {
    boolean figured = false;
    while (end < text.length() && !figured) {
      start = end;
      figured = readSentence();
    }
    return figured;
  }

  /** Where the sentence starts. */
  int start() {
    return start;
  }

  /** Where it ends, its mark included. */
  int end() {
    return end;
  }

  /** Reads on behind the mark of a sentence; tells whether a figure may stand before it. */
  private boolean readSentence() {
    boolean figured = false;
    boolean ended = false;
    while (end < text.length() && !ended) {
      int kinds = KINDS.of(text.charAt(end));
      int name = (kinds & NAME) != 0 ? QuotedName.end(text, end) : end;
      if (name == end) {
        figured |= (kinds & DIGIT) != 0 || (kinds & NUMBER) != 0 && goesOn(end + 1);
        ended = (kinds & END) != 0;
        name++;
      } else if (QuotedName.isBracket(text.charAt(end))) {
        figured |= QuantityReader.STARTS.indexIn(text, end, name) < name;
      }
      end = name;
    }
    return figured;
  }

  /** Most characters that begin a number are parts of words: 一流, 过程. */
  private boolean goesOn(int at) {
    return at < text.length() && (KINDS.of(text.charAt(at)) & BEHIND) != 0;
  }
}
