package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.parser.internal.lexicon.CharSet;

/**
 * The sentences of a text in which a number may stand, one after the other. Most sentences hold
 * none and need no closer look.
 */
final class FiguredSentences {
  private static final CharSet ENDS = CharSet.of("。！？!?\n\r");

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
      char c = text.charAt(end);
      int name = QuotedName.end(text, end);
      if (name == end) {
        figured |= QuantityReader.STARTS.has(c);
        ended = ENDS.has(c);
        name++;
      } else if (QuotedName.isBracket(c)) {
        figured |= QuantityReader.STARTS.indexIn(text, end, name) < name;
      }
      end = name;
    }
    return figured;
  }
}
