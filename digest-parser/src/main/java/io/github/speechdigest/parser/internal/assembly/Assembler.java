package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.block.Block;
import io.github.speechdigest.parser.internal.block.BlockKind;
import io.github.speechdigest.parser.internal.head.MeetingHead;
import io.github.speechdigest.parser.internal.limit.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins blocks into speeches. */
public final class Assembler {
  private Assembler() {}

  /**
   * @param head what is left of the page when its head is read
   * @param deadline when to stop searching and give the best order found so far
   */
  public static Assembly assemble(MeetingHead head, Deadline deadline) {
    List<SpeechThread> threads = new ArrayList<>();
    List<Block> unplaced = new ArrayList<>();
    Optional<SpeechThread.Piece> title = Optional.empty();
    List<SpeechThread.Piece> pieces = new ArrayList<>();
    for (Block block : head.speechBlocks()) {
      SpeechThread.Piece piece = new SpeechThread.Piece(block, false, 1.0);
      if (block.kind() == BlockKind.HEADLINE) {
        if (title.isPresent()) {
          threads.add(new SpeechThread(title, Optional.empty(), List.copyOf(pieces), false));
          pieces.clear();
        }
        title = Optional.of(piece);
      } else if (title.isPresent()) {
        pieces.add(piece);
      } else {
        unplaced.add(block);
      }
    }
    title.ifPresent(
        last ->
            threads.add(
                new SpeechThread(Optional.of(last), Optional.empty(), List.copyOf(pieces), false)));
    return new Assembly(threads, unplaced, List.of());
  }
}
