package io.github.speechdigest.parser.internal.block;

/**
 * A printed line, or what a block before it has left of one.
 *
 * @param text its words
 * @param printed the whole line
 * @param headingLevel 1 to 6 where the source marks it as a heading, else 0
 * @param apart whether the source sets it apart from the line before
 */
record PageLine(TracedText text, String printed, int headingLevel, boolean apart) {
  static PageLine of(TracedText text, int headingLevel, boolean apart) {
    return new PageLine(text, text.value(), headingLevel, apart);
  }

  /** The line with its beginning taken off. */
  PageLine left(TracedText rest) {
    return new PageLine(rest, printed, 0, true);
  }

  /** Whether a block before has taken the beginning of the line. */
  boolean isRest() {
    return text.value().length() < printed.length();
  }

  String value() {
    return text.value();
  }

  boolean isHeading() {
    return headingLevel > 0;
  }
}
