package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.block.SectionMarker;

/**
 * A number in a passage that counts sections or points.
 *
 * @param style its kind
 * @param ordinal the number, from 1
 * @param form the sign that closes it, e.g. {@code 、} of {@code 一、}, in half width
 * @param leading whether the passage begins with it
 * @param at where it begins in the passage
 * @param end where the words behind it begin
 */
record Enumerator(
    SectionMarker.Style style, int ordinal, char form, boolean leading, int at, int end) {
  /** The ordinal of 最后, which closes 首先 and 其次 however many there are. */
  static final int LAST_OF_SEQUENCE = 4;

  /** Whether it closes a sequence of any length. */
  boolean closesSequence() {
    return style == SectionMarker.Style.SEQUENCE && ordinal == LAST_OF_SEQUENCE;
  }
}
