package io.github.speechdigest.parser.internal.indicator;

import java.util.Arrays;

/**
 * The pieces into which the scan cuts a sentence; they follow one another without gap. One object
 * serves all sentences one after the other, so that a token takes no memory of its own.
 */
final class Tokens {
  /** What a token is. */
  enum Kind {
    /** A word of the vocabulary. */
    WORD,
    /** A number with its unit. */
    QUANTITY,
    /** A period or date. */
    PERIOD,
    /** A punctuation mark. */
    MARK,
    /** A short quotation with its marks: a name. */
    QUOTE,
    /** Anything else: a run of characters that begins no word. */
    TEXT
  }

  private static final int ROOM = 32;

  private String text = "";
  private int size;

  /** Where the tokens start and, behind the last, where it ends. */
  private int[] starts = new int[ROOM + 1];

  private Kind[] kinds = new Kind[ROOM];

  /** The roles of words. */
  private long[] roles = new long[ROOM];

  /** The character of marks, else 0. */
  private char[] marks = new char[ROOM];

  /** The word, quantity or period of a token; null of others. */
  private Object[] contents = new Object[ROOM];

  /** Begins a sentence at a place of a text. */
  void begin(String text, int start) {
    this.text = text;
    size = 0;
    starts[0] = start;
  }

  void add(int end, Word word) {
    add(end, Kind.WORD, word.roles().bits(), '\0', word);
  }

  void add(int end, Quantity quantity) {
    add(end, Kind.QUANTITY, 0, '\0', quantity);
  }

  void add(int end, PeriodMention period) {
    add(end, Kind.PERIOD, 0, '\0', period);
  }

  /** Adds a mark, which need not be the character that is printed. */
  void add(int end, char mark) {
    add(end, Kind.MARK, 0, mark, null);
  }

  void addQuote(int end) {
    add(end, Kind.QUOTE, 0, '\0', null);
  }

  /** Adds text; text after text is one token. */
  void addText(int end) {
    if (size > 0 && kinds[size - 1] == Kind.TEXT) {
      starts[size] = end;
    } else {
      add(end, Kind.TEXT, 0, '\0', null);
    }
  }

  private void add(int end, Kind kind, long bits, char mark, Object content) {
    if (size == kinds.length) {
      starts = Arrays.copyOf(starts, 2 * size + 1);
      kinds = Arrays.copyOf(kinds, 2 * size);
      roles = Arrays.copyOf(roles, 2 * size);
      marks = Arrays.copyOf(marks, 2 * size);
      contents = Arrays.copyOf(contents, 2 * size);
    }
    kinds[size] = kind;
    roles[size] = bits;
    marks[size] = mark;
    contents[size] = content;
    starts[++size] = end;
  }

  /** The text that holds the sentence. */
  String text() {
    return text;
  }

  int size() {
    return size;
  }

  /** Where a token starts, which is where the one before it ends. */
  int start(int index) {
    return starts[index];
  }

  /** Where a token ends, exclusive. */
  int end(int index) {
    return starts[index + 1];
  }

  /** Whether there is such a token, and it is of a kind. */
  boolean is(int index, Kind kind) {
    return index >= 0 && index < size && kinds[index] == kind;
  }

  /** A bit for each role of a word; 0 where there is no such token, or it is no word. */
  long roles(int index) {
    return index >= 0 && index < size ? roles[index] : 0;
  }

  Word word(int index) {
    return (Word) contents[index];
  }

  Quantity quantity(int index) {
    return (Quantity) contents[index];
  }

  PeriodMention period(int index) {
    return (PeriodMention) contents[index];
  }

  /** The character of a mark; 0 where there is no such token, or it is no mark. */
  char mark(int index) {
    return index >= 0 && index < size ? marks[index] : 0;
  }
}
