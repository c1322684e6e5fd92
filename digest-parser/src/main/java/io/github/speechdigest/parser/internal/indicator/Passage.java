package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.parser.internal.lexicon.CharSet;
import io.github.speechdigest.parser.internal.lexicon.WordSet;

/** The tokens of a sentence, with the questions that the interpreters ask of them. */
final class Passage {
  private static final CharSet CLAUSE_MARKS = CharSet.of("，,；;：:。！？!?\n\r（）()…—");

  private final Tokens tokens;

  /**
   * @param tokens the sentence's tokens, its mark the last; those of the next one may take their
   *     place
   */
  Passage(Tokens tokens) {
    this.tokens = tokens;
  }

  String text() {
    return tokens.text();
  }

  int size() {
    return tokens.size();
  }

  /** Where a token starts in the text. */
  int start(int index) {
    return tokens.start(index);
  }

  /** Where a token ends in the text, exclusive. */
  int end(int index) {
    return tokens.end(index);
  }

  /** The text of the tokens from one index to another, exclusive. */
  String text(int from, int to) {
    return from < to ? text().substring(tokens.start(from), tokens.end(to - 1)) : "";
  }

  boolean is(int index, Role role) {
    return role.in(tokens.roles(index));
  }

  boolean isAny(int index, Roles wanted) {
    return (tokens.roles(index) & wanted.bits()) != 0;
  }

  boolean isWord(int index) {
    return tokens.roles(index) != 0;
  }

  Word word(int index) {
    return tokens.word(index);
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
      if (wanted.length() == length && text().startsWith(wanted, start)) {
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
        && text().startsWith(beginning, start(index))
        && start(index) + beginning.length() <= end(index);
  }

  /** Whether a token ends with a text. */
  boolean endsWith(int index, String ending) {
    return inside(index)
        && end(index) - ending.length() >= start(index)
        && text().startsWith(ending, end(index) - ending.length());
  }

  /** Whether the tokens from one index to another, exclusive, end with a text. */
  boolean endsWith(int from, int to, String ending) {
    int start = from < to ? end(to - 1) - ending.length() : -1;
    return start >= 0 && start >= start(from) && text().startsWith(ending, start);
  }

  /** Whether the tokens from one index to another, exclusive, end with one of some words. */
  boolean endsWith(int from, int to, WordSet endings) {
    return from < to && endings.end(text(), start(from), end(to - 1));
  }

  /** Whether the tokens from one index to another, exclusive, end like a measured quantity. */
  boolean endsWithMetricHead(int from, int to) {
    return from < to && MetricHeads.end(text(), start(from), end(to - 1));
  }

  /**
   * Whether the tokens from one index to another, exclusive, are the ending of a measured quantity.
   */
  boolean isMetricSuffix(int from, int to) {
    return from < to && MetricHeads.isSuffix(text(), start(from), end(to - 1));
  }

  /** Whether the last character of a token is the ending of a measured quantity. */
  boolean lastIsMetricSuffix(int index) {
    return MetricHeads.isSuffix(text(), end(index) - 1, end(index));
  }

  /** Whether a token is nothing but white space. */
  boolean isBlank(int index) {
    int at = start(index);
    while (at < end(index) && Character.isWhitespace(text().charAt(at))) {
      at++;
    }
    return at == end(index);
  }

  /** How many characters the tokens from one index to another, exclusive, have. */
  int length(int from, int to) {
    return from < to ? end(to - 1) - start(from) : 0;
  }

  /** Whether a token is a run of characters that holds no word. */
  boolean isText(int index) {
    return tokens.is(index, Tokens.Kind.TEXT);
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
    return phrase(from, to, text(from, to));
  }

  /** The phrase of those tokens, with other words for them. */
  Phrase phrase(int from, int to, String text) {
    return new Phrase(text, tokens.start(from), tokens.end(to - 1));
  }

  /** The first token that does not start before an offset of the text. */
  int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean isQuantity(int index) {
    return tokens.is(index, Tokens.Kind.QUANTITY);
  }

  Quantity quantity(int index) {
    return tokens.quantity(index);
  }

  boolean isPeriod(int index) {
    return tokens.is(index, Tokens.Kind.PERIOD);
  }

  PeriodMention period(int index) {
    return tokens.period(index);
  }

  boolean isQuote(int index) {
    return tokens.is(index, Tokens.Kind.QUOTE);
  }

  boolean isMark(int index, String marks) {
    char mark = tokens.mark(index);
    return mark != 0 && marks.indexOf(mark) >= 0;
  }

  boolean isMark(int index) {
    return tokens.mark(index) != 0;
  }

  boolean isClauseMark(int index) {
    return CLAUSE_MARKS.has(tokens.mark(index));
  }

  private boolean inside(int index) {
    return index >= 0 && index < tokens.size();
  }
}
