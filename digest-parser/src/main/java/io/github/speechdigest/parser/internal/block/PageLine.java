package io.github.speechdigest.parser.internal.block;

/**
 * A printed line, or what a block before it has left of one.
 *
 * @param text its words
 * @param headingLevel 1 to 6 where the source marks it as a heading, else 0
 * @param apart whether the source sets it apart from the line before
 */
record PageLine(TracedText text, int headingLevel, boolean apart) {
  String value() {
    return text.value();
  }

  boolean isHeading() {
    return headingLevel > 0;
  }
}
