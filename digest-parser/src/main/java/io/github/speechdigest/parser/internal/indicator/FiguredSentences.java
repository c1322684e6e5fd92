package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.parser.internal.lexicon.CharKinds;
import io.github.speechdigest.parser.internal.lexicon.CharSet;

/**
 * The sentences of a text in which a number may stand, one after the other. Most sentences hold
 * none and need no closer look.
 */
final class FiguredSentences {
  private static final CharKinds KINDS =
      new CharKinds(QuotedName.STARTS, QuantityReader.STARTS, CharSet.of("。！？!?\n\r"));

  private static final int NAME = 1;
  private static final int FIGURE = 1 << 1;
  private static final int END = 1 << 2;

  private final String text;
  private int start;
  private int end;

  FiguredSentences(String text) {
    this.text = text;
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

  /** Reads on behind the mark of a sentence; tells whether a number may stand before it. */
  private boolean readSentence() {
    boolean figured = false;
    boolean ended = false;
    while (end < text.length() && !ended) {
      int kinds = KINDS.of(text.charAt(end));
      int name = (kinds & NAME) != 0 ? QuotedName.end(text, end) : end;
      if (name == end) {
        figured |= (kinds & FIGURE) != 0;
        ended = (kinds & END) != 0;
        name++;
      } else if (QuotedName.isBracket(text.charAt(end))) {
        figured |= QuantityReader.STARTS.indexIn(text, end, name) < name;
      }
      end = name;
    }
    return figured;
  }
}
