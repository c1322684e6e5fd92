package io.github.speechdigest.parser.internal.indicator;

import java.util.List;

/** The tokens of a sentence, with the questions that the interpreters ask of them. */
final class Passage {
  private static final String CLAUSE_MARKS = "，,；;：:。！？!?\n\r（）()…—";

  private final String text;
  private final List<Token> tokens;

  /** For every token the roles of its word; interpreters ask for little else. */
  private final long[] roles;

  /**
   * @param text the text that holds the sentence
   * @param tokens the sentence's tokens, in order and without gap, its mark the last
   */
  Passage(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.roles = new long[tokens.size()];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = tokens.get(i) instanceof Token.OfWord w ? w.word().roles().bits() : 0;
    }
  }

  String text() {
    return text;
  }

  int size() {
    return roles.length;
  }

  /** Where a token starts in the text. */
  int start(int index) {
    return tokens.get(index).start();
  }

  /** Where a token ends in the text, exclusive. */
  int end(int index) {
    return tokens.get(index).end();
  }

  /** The text of the tokens from one index to another, exclusive. */
  String text(int from, int to) {
    return from < to ? text.substring(tokens.get(from).start(), tokens.get(to - 1).end()) : "";
  }

  boolean is(int index, Role role) {
    return inside(index) && role.in(roles[index]);
  }

  boolean isAny(int index, Roles wanted) {
    return inside(index) && (this.roles[index] & wanted.bits()) != 0;
  }

  boolean isWord(int index) {
    return inside(index) && roles[index] != 0;
  }

  Word word(int index) {
    return ((Token.OfWord) tokens.get(index)).word();
  }

  boolean isText(int index, String wanted) {
    return inside(index) && length(index) == wanted.length() && beginsWith(index, wanted);
  }

  boolean isText(int index, String... texts) {
    if (!inside(index)) {
      return false;
    }
    int start = start(index);
    int length = end(index) - start;
    for (String wanted : texts) {
      if (wanted.length() == length && text.startsWith(wanted, start)) {
        return true;
      }
    }
    return false;
  }

  /** How many characters a token has. */
  int length(int index) {
    return end(index) - start(index);
  }

  /** Whether a token begins with a text. */
  boolean beginsWith(int index, String beginning) {
    return inside(index)
        && text.startsWith(beginning, start(index))
        && start(index) + beginning.length() <= end(index);
  }

  /** Whether a token ends with a text. */
  boolean endsWith(int index, String ending) {
    return inside(index)
        && end(index) - ending.length() >= start(index)
        && text.startsWith(ending, end(index) - ending.length());
  }

  /** Whether the tokens from one index to another, exclusive, end with a text. */
  boolean endsWith(int from, int to, String ending) {
    int start = from < to ? end(to - 1) - ending.length() : -1;
    return start >= 0 && start >= start(from) && text.startsWith(ending, start);
  }

  /** How many characters the tokens from one index to another, exclusive, have. */
  int length(int from, int to) {
    return from < to ? end(to - 1) - start(from) : 0;
  }

  /** Whether a token is a run of characters that holds no word. */
  boolean isText(int index) {
    return inside(index) && tokens.get(index) instanceof Token.OfText;
  }

  /** Whether a token between two indices has one of the texts. */
  boolean hasText(int from, int to, String... texts) {
    for (int i = from; i < to; i++) {
      if (isText(i, texts)) {
        return true;
      }
    }
    return false;
  }

  boolean hasMark(int from, int to, String marks) {
    for (int i = from; i < to; i++) {
      if (isMark(i, marks)) {
        return true;
      }
    }
    return false;
  }

  /** The first token between two indices that has a role, else -1. */
  int indexOf(Role role, int from, int to) {
    for (int i = from; i < to; i++) {
      if (is(i, role)) {
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
    int high = roles.length;
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

  boolean isQuote(int index) {
    return inside(index) && tokens.get(index) instanceof Token.OfQuote;
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

  private boolean inside(int index) {
    return index >= 0 && index < roles.length;
  }
}
