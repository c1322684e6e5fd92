package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a page in the order in which its passages stand. */
final class PageOrder {
  private PageOrder() {}

  static Assembly assembly(Page page) {
    List<SpeechThread> threads = new ArrayList<>();
    List<Block> unplaced = new ArrayList<>();
    int at = 0;
    int first = firstPassage(page, 0);
    while (at < first) {
      unplaced.add(page.passages[at++].block);
    }
    for (int heading = 0; heading < page.headings.size(); heading++) {
      int end = firstPassage(page, heading + 1);
      List<SpeechThread.Piece> pieces = new ArrayList<>();
      while (at < end) {
        pieces.add(new SpeechThread.Piece(page.passages[at++].block, false, 0.5));
      }
      Heading lines = page.headings.get(heading);
      threads.add(new SpeechThread(piece(lines.title()), piece(lines.byline()), pieces, false));
    }
    return new Assembly(threads, unplaced, List.of());
  }

  private static int firstPassage(Page page, int from) {
    for (int heading = from; heading < page.headings.size(); heading++) {
      if (page.firstBelow[heading] != Page.NONE) {
        return page.firstBelow[heading];
      }
    }
    return page.passages.length;
  }

  private static Optional<SpeechThread.Piece> piece(Optional<Block> block) {
    return block.map(line -> new SpeechThread.Piece(line, false, 1.0));
  }
}
