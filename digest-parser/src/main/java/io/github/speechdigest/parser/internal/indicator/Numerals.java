package io.github.speechdigest.parser.internal.indicator;

/**
 * The numbers of one text after the other. Several readers ask for the number at a place one after
 * the other; it is read once.
 */
final class Numerals {
  private final NumeralReader reader = new NumeralReader();
  private String text = "";
  private int place = -1;
  private Numeral numeral;

  /** Begins a text. */
  void begin(String text) {
    this.text = text;
    place = -1;
  }

  String text() {
    return text;
  }

  /** The number that starts at a place, as {@link NumeralReader#read} gives it. */
  Numeral at(int start) {
    if (start != place) {
      numeral = reader.read(text, start);
      place = start;
    }
    return numeral;
  }
}
