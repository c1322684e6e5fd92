package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.block.Block;
import io.github.speechdigest.parser.internal.block.BlockKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a text that is longer than one page can be. Text goes on elsewhere on its page and hardly
 * ever on another, so each part is rebuilt on its own, and the work grows with their number.
 */
final class Pages {
  /** More paragraphs than a page of a newspaper holds. */
  private static final int MOST_ON_PAGE = 150;

  /** A page that is told apart has at least so many. */
  private static final int FEWEST_ON_PAGE = 75;

  private Pages() {}

  /** The blocks by page, all of them in their order. */
  static List<List<Block>> of(List<Block> blocks) {
    int texts = 0;
    for (Block block : blocks) {
      texts += isText(block) ? 1 : 0;
    }
    if (texts <= MOST_ON_PAGE) {
      return List.of(blocks);
    }
    List<List<Block>> pages = new ArrayList<>();
    int start = 0;
    int onPage = 0;
    for (int at = 0; at < blocks.size(); at++) {
      boolean isText = isText(blocks.get(at));
      boolean begins = !isText && at > start && isText(blocks.get(at - 1));
      if (begins
          && onPage >= FEWEST_ON_PAGE
          && texts >= FEWEST_ON_PAGE
          && isClosed(blocks, at - 1)) {
        pages.add(blocks.subList(start, at));
        start = at;
        onPage = 0;
      }
      onPage += isText ? 1 : 0;
      texts -= isText ? 1 : 0;
    }
    pages.add(blocks.subList(start, blocks.size()));
    return pages;
  }

  private static boolean isText(Block block) {
    return block.kind() == BlockKind.TEXT;
  }

  private static boolean isClosed(List<Block> blocks, int at) {
    return Passage.endOf(blocks.get(at).text().value(), false) == Passage.End.CLOSED;
  }
}
