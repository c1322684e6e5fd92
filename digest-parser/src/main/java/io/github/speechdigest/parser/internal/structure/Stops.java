package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.parser.internal.lexicon.CharSet;

/** Marks at which text is cut, those within quotations and brackets aside. */
final class Stops {
  /** What ends a sentence, a line end among it. */
  static final Stops OF_SENTENCES = of("。！？!?\n");

  /** What ends a clause or more. */
  static final Stops OF_CLAUSES = of("，,；;：:。！？!?\n");

  private final CharSet marks;

  /** The marks, and what opens a quotation: all that a search for them halts at. */
  private final CharSet halts;

  private Stops(CharSet marks) {
    this.marks = marks;
    this.halts = CharSet.union(marks, Sentences.OPENING_MARKS);
  }

  static Stops of(String marks) {
    return new Stops(CharSet.of(marks));
  }

  /** Whether a mark is one of them. */
  boolean has(char mark) {
    return marks.has(mark);
  }

  /**
   * Offset of the first of them from {@code start} on, outside quotations; the length when there is
   * none.
   */
  int indexIn(String text, int start) {
    int at = halts.indexIn(text, start, text.length());
    while (at < text.length() && !marks.has(text.charAt(at))) {
      at = halts.indexIn(text, Sentences.past(text, at), text.length());
    }
    return Math.min(at, text.length());
  }
}
