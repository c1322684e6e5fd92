package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.block.Block;
import java.util.List;
import java.util.Optional;

/**
 * The pieces of one speech in reading order.
 *
 * @param title its headline
 * @param byline the line that names its speaker
 * @param pieces its running text in reading order
 * @param truncated whether the assembly knows that text is missing at a cut: a piece ends or begins
 *     in mid-sentence and nothing fits there
 */
public record SpeechThread(
    Optional<Piece> title, Optional<Piece> byline, List<Piece> pieces, boolean truncated) {
  /**
   * @param block the text
   * @param continues whether it goes on in the sentence (or the paragraph) that the piece before it
   *     left open
   * @param confidence how sure the placement is, from 0 to 1
   */
  public record Piece(Block block, boolean continues, double confidence) {}
}
