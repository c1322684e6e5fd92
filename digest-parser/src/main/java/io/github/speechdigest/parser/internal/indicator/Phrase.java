package io.github.speechdigest.parser.internal.indicator;

/**
 * A noun phrase that names what is measured.
 *
 * @param text the phrase, as printed but for words left out of its middle
 * @param start where it starts in the text
 * @param end where it ends, exclusive
 */
record Phrase(String text, int start, int end) {}
