package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.parser.internal.source.Sources;
import java.util.List;
import java.util.stream.Collectors;

/** Pages made of a few lines. */
final class Pages {
  private Pages() {}

  static Page page(String... lines) {
    return new Page(Sources.of(String.join("\n\n", lines)));
  }

  static List<Block> blocks(String... lines) {
    return BlockReader.read(Sources.of(String.join("\n", lines)));
  }

  static List<BlockKind> kinds(String... lines) {
    return blocks(lines).stream().map(Block::kind).collect(Collectors.toList());
  }
}
