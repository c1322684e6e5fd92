package io.github.speechdigest.parser.internal.head;

import io.github.speechdigest.parser.internal.block.Block;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the head of the page. */
public final class MeetingHeadReader {
  private MeetingHeadReader() {}

  public static MeetingHead read(List<Block> blocks, OptionalInt year) {
    return new MeetingHead(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), blocks);
  }
}
