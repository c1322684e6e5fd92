package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.parser.internal.source.SourceLine;
import io.github.speechdigest.parser.internal.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a source text into blocks. */
public final class BlockReader {
  private BlockReader() {}

  public static List<Block> read(SourceText source) {
    List<Block> blocks = new ArrayList<>();
    for (SourceLine line : source.lines()) {
      TracedText text = TracedText.of(source.text(), line.start(), line.end());
      BlockKind kind = line.headingLevel() == 1 ? BlockKind.MEETING_TITLE : line.headingLevel() == 2 ? BlockKind.HEADLINE : BlockKind.TEXT;
      blocks.add(new Block(blocks.size(), kind, text, Optional.empty(), Optional.empty(), List.of()));
    }
    return blocks;
  }
}
