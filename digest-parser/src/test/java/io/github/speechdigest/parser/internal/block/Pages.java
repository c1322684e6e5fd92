package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.parser.internal.source.SourceReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Pages made of a few lines. */
final class Pages {
  private Pages() {}

  static Page page(String... lines) {
    return new Page(SourceReader.read(String.join("\n\n", lines), Optional.empty()));
  }

  static List<Block> blocks(String... lines) {
    return BlockReader.read(SourceReader.read(String.join("\n", lines), Optional.empty()));
  }

  static List<BlockKind> kinds(String... lines) {
    return blocks(lines).stream().map(Block::kind).collect(Collectors.toList());
  }
}
