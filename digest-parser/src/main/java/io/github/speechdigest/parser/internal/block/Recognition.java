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

  static Recognition speaker(Speaker speaker, int lines) {
    return new Recognition(BlockKind.BYLINE, lines, " ", WHOLE, Optional.of(speaker));
  }

  static Recognition wrappedSpeaker(Speaker speaker, int lines) {
    return new Recognition(BlockKind.BYLINE, lines, "", WHOLE, Optional.of(speaker));
  }

  static Recognition openingSpeaker(Speaker speaker, int length) {
    return new Recognition(BlockKind.BYLINE, 1, "", length, Optional.of(speaker));
  }

  boolean leavesRest() {
    return length != WHOLE;
  }
}
