package io.github.speechdigest.parser.internal.indicator;

import java.util.Optional;

/**
 * The numbers of one text. Several readers ask for the number at a place one after the other; it is
 * read once.
 */
final class Numerals {
  private final String text;
  private int place = -1;
  private Optional<Numeral> numeral = Optional.empty();

  Numerals(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /** The number that starts at a place, as {@link NumeralReader#read} gives it. */
  Optional<Numeral> at(int start) {
    if (start != place) {
      numeral = NumeralReader.read(text, start);
      place = start;
    }
    return numeral;
  }
}
