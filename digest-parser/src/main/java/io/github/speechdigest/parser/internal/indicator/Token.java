package io.github.speechdigest.parser.internal.indicator;

/** A piece of the text as the scan cut it; tokens follow one another without gap. */
sealed interface Token {
  /** Where it starts. */
  int start();

  /** Where it ends, exclusive. */
  int end();

  /** A word of the vocabulary. */
  record OfWord(int start, int end, Word word) implements Token {}

  /** A number with its unit. */
  record OfQuantity(int start, int end, Quantity quantity) implements Token {}

  /** A period or date. */
  record OfPeriod(int start, int end, PeriodMention period) implements Token {}

  /** A punctuation mark. */
  record OfMark(int start, int end, char mark) implements Token {}

  /** A short quotation with its marks: a name. */
  record OfQuote(int start, int end) implements Token {}

  /** Anything else: a run of characters that begins no word. */
  record OfText(int start, int end) implements Token {}
}
