package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.block.Block;
import io.github.speechdigest.parser.internal.speaker.SpeakerLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The headings and passages of a page in page order, and where between them the text visibly breaks
 * off. Both are known by their index, {@link #NONE} standing for no heading and no passage.
 */
final class Page {
  static final int NONE = -1;

  /** Shorter texts, such as headings, may well stand twice. */
  private static final int SHORTEST_DUPLICATE = 40;

  /** Characters in a line of a newspaper's column. */
  private static final int LINE = 18;

  /** More lines of a page are not the last ones of their paragraphs. */
  private static final double MOST_LAST_LINES = 0.5;

  /**
   * A broken page has many breaks, so this many that are visible may well be slips of the pen on
   * one that is not broken.
   */
  private static final double SLIPS = 3;

  /** Hidden breaks on a page without a visible one. */
  private static final double FEWEST_HIDDEN = 1e-4;

  final List<Heading> headings;
  final Passage[] passages;

  /** Passages that stand on the page a second time. */
  final List<Passage> duplicates;

  /** For every heading the passage that stands next to it, or {@link #NONE}. */
  final int[] firstBelow;

  /** For every passage the speaker line that stands behind it and closes its speech, or null. */
  final Block[] signatures;

  /** For every passage whether no heading stands between it and the one before it on the page. */
  private final boolean[] belowLast;

  /**
   * For every passage whether the one before it on the page runs on to it without a visible break.
   */
  private final boolean[] joinedToLast;

  /** For every passage the number of visible breaks before it on the page. */
  final int[] stretch;

  final int stretches;

  /** At how many places the text visibly breaks off. */
  final int visibleBreaks;

  /**
   * How much likelier two passages that stand next to each other, without a visible break, belong
   * together than not, as a logarithm. Breaks that fall at a paragraph's end are not visible; the
   * more are visible on a page, the more of the others there must be, and a page without any is
   * hardly broken at all.
   */
  final double nextRatio;

  /** How likely a break that is not visible lies between two such passages. */
  private final double hidden;

  private Page(Reader reader) {
    this.headings = List.copyOf(reader.headings);
    this.passages = reader.passages.toArray(new Passage[0]);
    this.duplicates = List.copyOf(reader.duplicates);
    this.firstBelow = new int[headings.size()];
    for (int heading = 0; heading < firstBelow.length; heading++) {
      firstBelow[heading] = reader.firstBelow.get(heading);
    }
    this.signatures = reader.signatures.toArray(new Block[0]);
    this.belowLast = new boolean[passages.length];
    this.joinedToLast = new boolean[passages.length];
    for (int i = 0; i < passages.length; i++) {
      belowLast[i] = reader.below.get(i);
      joinedToLast[i] =
          belowLast[i] && !reader.apart.get(i) && runsOn(passages[i - 1], passages[i]);
    }
    this.stretch = new int[passages.length];
    int count = 0;
    for (int i = 0; i < passages.length; i++) {
      count += i > 0 && !joinedToLast[i] ? 1 : 0;
      stretch[i] = count;
    }
    this.stretches = count + 1;
    int visible = 0;
    int next = 0;
    for (int i = 1; i < passages.length; i++) {
      visible += runsOn(passages[i - 1], passages[i]) ? 0 : 1;
      next += joinedToLast[i] ? 1 : 0;
    }
    this.visibleBreaks = visible;
    double share = hiddenByVisible() * visible / (visible + SLIPS);
    this.hidden = (FEWEST_HIDDEN + share * visible) / (next + 1);
    this.nextRatio = nextRatio(1);
  }

  /**
   * How many breaks there are at a paragraph's end for each visible one: columns end at any line,
   * and so at the last one of a paragraph the more often the shorter the paragraphs are.
   */
  private double hiddenByVisible() {
    int lines = 1;
    int last = 0;
    for (Passage passage : passages) {
      lines += (passage.length + LINE - 1) / LINE;
      last += passage.end == Passage.End.OPEN ? 0 : 1;
    }
    double share = Math.min(MOST_LAST_LINES, (double) last / lines);
    return share / (1 - share);
  }

  /**
   * The {@link #nextRatio} of a page whose text goes on elsewhere behind so many times as many
   * breaks as usual.
   */
  double nextRatio(double timesElsewhere) {
    return Math.log(Math.max(1, 1 / (hidden * timesElsewhere) - 1));
  }

  private static boolean runsOn(Passage last, Passage next) {
    return last.end != Passage.End.OPEN && next.start != Passage.Start.MIDWAY;
  }

  /** Whether the second passage stands next to the first. */
  boolean isBelow(int from, int to) {
    return to == from + 1 && belowLast[to];
  }

  /**
   * Whether the second passage stands next to the first and nothing between them looks like a
   * break.
   */
  boolean isNext(int from, int to) {
    return to == from + 1 && joinedToLast[to];
  }

  /** Whether the passage goes on from the one before it on the page without a visible break. */
  boolean isJoinedToLast(int passage) {
    return joinedToLast[passage];
  }

  /** The indexes of the passages from one up to another, exclusive. */
  static int[] range(int start, int end) {
    int[] range = new int[end - start];
    for (int i = 0; i < range.length; i++) {
      range[i] = start + i;
    }
    return range;
  }

  static Page of(List<Block> blocks, CharacterModel model) {
    Reader reader = new Reader(model);
    for (Block block : blocks) {
      reader.read(block);
    }
    reader.closeHeading();
    return new Page(reader);
  }

  private static final class Reader {
    private final CharacterModel model;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Block> signatures = new ArrayList<>();
    private final List<Integer> firstBelow = new ArrayList<>();
    private final List<Boolean> below = new ArrayList<>();
    private final List<Boolean> apart = new ArrayList<>();
    private final List<Passage> duplicates = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();
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
      if (title.isPresent()) {
        closeHeading();
      }
      title = Optional.of(block);
      headingOpen = true;
    }

    private void byline(Block block) {
      if (isSignature(block)) {
        signatures.set(passages.size() - 1, block);
        broken = true;
        return;
      }
      if (byline.isPresent()) {
        closeHeading();
      }
      byline = Optional.of(block);
      headingOpen = true;
    }

    /** A speaker line in brackets behind a passage, below a headline that has none. */
    private boolean isSignature(Block block) {
      return !headingOpen
          && !passages.isEmpty()
          && !headings.isEmpty()
          && headings.get(headings.size() - 1).byline().isEmpty()
          && SpeakerLine.isBracket(block.text().value())
          && signatures.get(passages.size() - 1) == null;
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
      String text = passage.text;
      if (text.length() >= SHORTEST_DUPLICATE && !texts.add(text)) {
        duplicates.add(passage);
        broken = true;
        return;
      }
      below.add(!headingOpen && !passages.isEmpty());
      apart.add(broken);
      if (headingOpen) {
        closeHeading();
        firstBelow.set(headings.size() - 1, passages.size());
      }
      passages.add(passage);
      signatures.add(null);
      broken = false;
    }
  }
}
