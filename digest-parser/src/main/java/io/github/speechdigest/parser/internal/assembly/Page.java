package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The headings and passages of a page in page order, and where between them the text visibly breaks off. Both are
 * known by their index, {@link #NONE} standing for no heading and no passage.
 */
final class Page {
  static final int NONE = -1;

  final List<Heading> headings;
  final Passage[] passages;

  /** For every heading the passage that stands next to it, or {@link #NONE}. */
  final int[] firstBelow;

  /** For every passage whether the one before it on the page runs on to it without a visible break. */
  private final boolean[] joinedToLast;

  /** For every passage the number of visible breaks before it on the page. */
  final int[] stretch;

  final int stretches;

  private Page(List<Heading> headings, Passage[] passages, int[] firstBelow, boolean[] joinedToLast) {
    this.headings = headings;
    this.passages = passages;
    this.firstBelow = firstBelow;
    this.joinedToLast = joinedToLast;
    this.stretch = new int[passages.length];
    int count = 0;
    for (int i = 0; i < passages.length; i++) {
      count += i > 0 && !joinedToLast[i] ? 1 : 0;
      stretch[i] = count;
    }
    this.stretches = count + 1;
  }

  /** Whether the second passage stands next to the first and nothing between them looks like a break. */
  boolean isNext(int from, int to) {
    return to == from + 1 && joinedToLast[to];
  }

  /** Whether the passage goes on from the one before it on the page without a visible break. */
  boolean isJoinedToLast(int passage) {
    return joinedToLast[passage];
  }

  static Page of(List<Block> blocks, CharacterModel model) {
    Reader reader = new Reader(model);
    blocks.forEach(reader::read);
    return reader.page();
  }

  private static final class Reader {
    private final CharacterModel model;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Integer> firstBelow = new ArrayList<>();
    private final List<Boolean> joined = new ArrayList<>();
    private Optional<Block> title = Optional.empty();
    private Optional<Block> byline = Optional.empty();
    private boolean headingOpen;
    private boolean broken = true;

    Reader(CharacterModel model) {
      this.model = model;
    }

    void read(Block block) {
      switch (block.kind()) {
        case HEADLINE -> title(block);
        case BYLINE -> byline(block);
        case TEXT -> text(block);
        default -> broken = true;
      }
    }

    private void title(Block block) {
      if (title.isPresent() || byline.isPresent() && passagesSinceHeading()) {
        closeHeading();
      }
      title = Optional.of(block);
      headingOpen = true;
    }

    private void byline(Block block) {
      if (byline.isPresent()) {
        closeHeading();
      }
      byline = Optional.of(block);
      headingOpen = true;
    }

    private boolean passagesSinceHeading() {
      return !headingOpen;
    }

    private void closeHeading() {
      if (title.isPresent() || byline.isPresent()) {
        headings.add(new Heading(title, byline));
        firstBelow.add(Page.NONE);
      }
      title = Optional.empty();
      byline = Optional.empty();
      headingOpen = false;
      broken = true;
    }

    private void text(Block block) {
      Passage passage = new Passage(block, model);
      if (headingOpen) {
        closeHeading();
        firstBelow.set(headings.size() - 1, passages.size());
      }
      boolean joins = !broken && !passages.isEmpty() && runsOn(passages.get(passages.size() - 1), passage);
      passages.add(passage);
      joined.add(joins);
      broken = false;
    }

    private static boolean runsOn(Passage last, Passage next) {
      return last.end != Passage.End.OPEN && next.start != Passage.Start.MIDWAY;
    }

    Page page() {
      closeHeading();
      boolean[] joinedToLast = new boolean[joined.size()];
      for (int i = 0; i < joinedToLast.length; i++) {
        joinedToLast[i] = joined.get(i);
      }
      int[] below = firstBelow.stream().mapToInt(Integer::intValue).toArray();
      return new Page(List.copyOf(headings), passages.toArray(new Passage[0]), below, joinedToLast);
    }
  }
}
