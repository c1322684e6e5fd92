package io.github.speechdigest.parser.internal.indicator;

/**
 * A phrase that names what is measured.
 *
 * @param text the phrase, as printed but for words left out of it, or an owner put before it
 * @param start where it starts in the text
 * @param end where it ends, exclusive
 */
record Phrase(String text, int start, int end) {
  Phrase saying(String other) {
    return new Phrase(other, start, end);
  }
}
