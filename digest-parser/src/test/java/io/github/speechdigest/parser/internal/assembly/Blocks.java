package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.block.Block;
import io.github.speechdigest.parser.internal.block.BlockKind;
import io.github.speechdigest.parser.internal.block.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pages for tests: a line with {@code #} before it is a headline, with {@code @} a byline, with
 * {@code %} furniture.
 */
final class Blocks {
  private Blocks() {}

  static List<Block> of(String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      BlockKind kind =
          switch (line.charAt(0)) {
            case '#' -> BlockKind.HEADLINE;
            case '@' -> BlockKind.BYLINE;
            case '%' -> BlockKind.FURNITURE;
            default -> BlockKind.TEXT;
          };
      blocks.add(
          block(blocks.size(), kind, kind == BlockKind.TEXT ? line : line.substring(1).strip()));
    }
    return blocks;
  }

  static Block block(int index, BlockKind kind, String text) {
    return new Block(index, kind, new TracedText(text, 1000 * index), Optional.empty(), List.of());
  }

  static Page page(String... lines) {
    return Page.of(of(lines), CharacterModel.get());
  }

  static Passage passage(String text) {
    return new Passage(block(0, BlockKind.TEXT, text), CharacterModel.get());
  }

  /** The amounts of evidence by which a step tallies, by the ordinal of the evidence. */
  static double[] amounts(java.util.function.Consumer<Tally> step) {
    double[] amounts = new double[Evidence.COUNT];
    step.accept(new Tally(new double[Evidence.COUNT], amounts));
    return amounts;
  }
}
