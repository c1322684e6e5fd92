package io.github.speechdigest.parser.internal.indicator;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * A text and its tokens, with the questions that the interpreters ask of them.
 *
 * @param text the text
 * @param tokens its tokens, in order and without gap
 */
record Passage(String text, List<Token> tokens) {
  private static final String CLAUSE_MARKS = "，,；;：:。！？!?\n\r（）()…—";
  private static final String SENTENCE_MARKS = "。！？!?\n\r";

  int size() {
    return tokens.size();
  }

  /** The text of the tokens from one index to another, exclusive. */
  String text(int from, int to) {
    return from < to ? text.substring(tokens.get(from).start(), tokens.get(to - 1).end()) : "";
  }

  boolean is(int index, Role role) {
    return inside(index) && tokens.get(index) instanceof Token.OfWord w && w.word().is(role);
  }

  boolean isAny(int index, Roles roles) {
    return inside(index) && tokens.get(index) instanceof Token.OfWord w && w.word().isAny(roles);
  }

  boolean isWord(int index) {
    return inside(index) && tokens.get(index) instanceof Token.OfWord;
  }

  Word word(int index) {
    return ((Token.OfWord) tokens.get(index)).word();
  }

  boolean isText(int index, String... texts) {
    return inside(index) && List.of(texts).contains(text(index, index + 1));
  }

  /** Whether a token is a run of characters that holds no word. */
  boolean isText(int index) {
    return inside(index) && tokens.get(index) instanceof Token.OfText;
  }

  /** Whether a token between two indices has one of the texts. */
  boolean hasText(int from, int to, String... texts) {
    return find(from, to, i -> isText(i, texts)) >= 0;
  }

  boolean hasMark(int from, int to, String marks) {
    return find(from, to, i -> isMark(i, marks)) >= 0;
  }

  /** The first token between two indices that has a role, else -1. */
  int indexOf(Role role, int from, int to) {
    return find(from, to, i -> is(i, role));
  }

  private static int find(int from, int to, IntPredicate wanted) {
    for (int i = from; i < to; i++) {
      if (wanted.test(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The phrase of the tokens from one index to another, exclusive; there must be one. */
  Phrase phrase(int from, int to) {
    return new Phrase(text(from, to), tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The first token that does not start before an offset of the text. */
  int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean isQuantity(int index) {
    return inside(index) && tokens.get(index) instanceof Token.OfQuantity;
  }

  Quantity quantity(int index) {
    return ((Token.OfQuantity) tokens.get(index)).quantity();
  }

  boolean isPeriod(int index) {
    return inside(index) && tokens.get(index) instanceof Token.OfPeriod;
  }

  PeriodMention period(int index) {
    return ((Token.OfPeriod) tokens.get(index)).period();
  }

  boolean isMark(int index, String marks) {
    return inside(index)
        && tokens.get(index) instanceof Token.OfMark m
        && marks.indexOf(m.mark()) >= 0;
  }

  boolean isMark(int index) {
    return inside(index) && tokens.get(index) instanceof Token.OfMark;
  }

  boolean isClauseMark(int index) {
    return isMark(index, CLAUSE_MARKS);
  }

  boolean isSentenceMark(int index) {
    return isMark(index, SENTENCE_MARKS);
  }

  private boolean inside(int index) {
    return index >= 0 && index < tokens.size();
  }
}
