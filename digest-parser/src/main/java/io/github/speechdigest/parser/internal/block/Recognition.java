package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.model.Speaker;
import java.util.Optional;

/**
 * What a recogniser found at a line.
 *
 * @param kind the kind of block
 * @param lines how many lines it takes, 1 or more
 * @param separator what joins those lines
 * @param length how many characters of the first line it takes when it leaves the rest of it to the
 *     next block, else -1
 * @param speaker who the line names, for a byline
 */
record Recognition(
    BlockKind kind, int lines, String separator, int length, Optional<Speaker> speaker) {
  private static final int WHOLE = -1;

  static Recognition line(BlockKind kind) {
    return lines(kind, 1, "");
  }

  static Recognition lines(BlockKind kind, int lines, String separator) {
    return new Recognition(kind, lines, separator, WHOLE, Optional.empty());
  }

  static Recognition opening(BlockKind kind, int length) {
    return new Recognition(kind, 1, "", length, Optional.empty());
  }

  /** A speaker line; empty when it names nobody. */
  static Optional<Recognition> speaker(Optional<Speaker> speaker, int lines) {
    return speaker(lines, " ", WHOLE, speaker);
  }

  static Optional<Recognition> wrappedSpeaker(Optional<Speaker> speaker, int lines) {
    return speaker(lines, "", WHOLE, speaker);
  }

  static Optional<Recognition> openingSpeaker(Optional<Speaker> speaker, int length) {
    return speaker(1, "", length, speaker);
  }

  private static Optional<Recognition> speaker(
      int lines, String separator, int length, Optional<Speaker> speaker) {
    return speaker.isPresent()
        ? Optional.of(new Recognition(BlockKind.BYLINE, lines, separator, length, speaker))
        : Optional.empty();
  }

  boolean leavesRest() {
    return length != WHOLE;
  }
}
