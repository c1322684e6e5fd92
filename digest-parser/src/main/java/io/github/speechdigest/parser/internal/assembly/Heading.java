package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.block.Block;
import java.util.Optional;

/**
 * What a speech begins with: its headline, the line that names its speaker, or both.
 *
 * @param title the headline
 * @param byline the speaker's line
 */
record Heading(Optional<Block> title, Optional<Block> byline) {
  /** The words of both. */
  String text() {
    return text(title) + "\n" + text(byline);
  }

  private static String text(Optional<Block> block) {
    return block.isPresent() ? block.get().text().value() : "";
  }
}
