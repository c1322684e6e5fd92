package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.block.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts a solution into the words of the stages that follow, with what a reader should know of it.
 */
final class AssemblyReport {
  /** A joint is doubtful when the odds against it are higher. */
  private static final double DOUBTFUL = 0.5;

  private final Page page;
  private final Score score;
  private final Cover cover;
  private final Confidence confidence;
  private final Findings findings;

  /** For every passage whether the speaker line behind it is that of its speech. */
  private final boolean[] signed;

  /**
   * @param speechesBefore how many speeches the pages before this one have
   */
  AssemblyReport(Score score, Cover cover, Confidence confidence, int speechesBefore) {
    this.page = score.page;
    this.score = score;
    this.cover = cover;
    this.confidence = confidence;
    this.findings = new Findings(page, speechesBefore);
    this.signed = new boolean[page.passages.length];
  }

  Assembly assembly() {
    List<SpeechThread> threads = new ArrayList<>();
    for (int heading = 0; heading < page.headings.size(); heading++) {
      threads.add(thread(heading, cover.ofHeading(heading).passages()));
    }
    List<Block> unplaced = new ArrayList<>();
    for (int passage = 0; passage < page.passages.length; passage++) {
      if (cover.ofPassage(passage).heading() == Page.NONE) {
        unplaced.add(page.passages[passage].block);
        findings.unplaced(page.passages[passage].block);
      }
    }
    for (int passage = 0; passage < page.passages.length; passage++) {
      Block signature = page.signatures[passage];
      if (signature != null && !signed[passage]) {
        unplaced.add(signature);
        findings.unplaced(signature);
      }
    }
    for (Passage duplicate : page.duplicates) {
      unplaced.add(duplicate.block);
      findings.duplicate(duplicate);
    }
    return new Assembly(threads, unplaced, findings.diagnostics());
  }

  private SpeechThread thread(int heading, int[] passages) {
    List<SpeechThread.Piece> pieces = new ArrayList<>();
    boolean[] gaps = score.gaps(passages);
    boolean truncated = passages.length == 0;
    for (int i = 0; i < passages.length; i++) {
      int before = i == 0 ? Page.NONE : passages[i - 1];
      boolean lost = gaps[i] || i == 0 && page.passages[passages[0]].start == Passage.Start.MIDWAY;
      truncated |= lost;
      boolean continues = before != Page.NONE && !lost && score.continues(before, passages[i]);
      pieces.add(piece(passages[i], continues && !standsOver(before, passages[i], passages)));
      report(heading, before, passages[i], lost);
    }
    if (passages.length > 0 && last(passages).end.isOpen()) {
      truncated = true;
      findings.lostBehind(heading + 1, passages[passages.length - 1]);
    }
    Heading lines = page.headings.get(heading);
    Optional<Block> byline = lines.byline();
    for (int i = passages.length - 1; i >= 0 && byline.isEmpty(); i--) {
      byline = Optional.ofNullable(page.signatures[passages[i]]);
      signed[passages[i]] = byline.isPresent();
    }
    return new SpeechThread(certain(lines.title()), certain(byline), pieces, truncated);
  }

  private static Optional<SpeechThread.Piece> certain(Optional<Block> block) {
    return block.isPresent()
        ? Optional.of(new SpeechThread.Piece(block.get(), false, 1.0))
        : Optional.empty();
  }

  private SpeechThread.Piece piece(int passage, boolean continues) {
    return new SpeechThread.Piece(page.passages[passage].block, continues, confidence.of(passage));
  }

  /**
   * Whether the first is a heading above the second, a paragraph of its own, and not the first half
   * of a heading: all others of its kind in the speech stand alone on their lines.
   */
  private boolean standsOver(int first, int second, int[] speech) {
    Passage heading = page.passages[first];
    Passage text = page.passages[second];
    if (heading.end != Passage.End.HEADING
        || text.start == Passage.Start.MIDWAY
        || text.end != Passage.End.CLOSED) {
      return false;
    }
    int others = 0;
    for (int passage : speech) {
      Passage other = page.passages[passage];
      boolean sameKind =
          passage != first
              && other.leadingEnumerator != null
              && other.leadingEnumerator.style() == heading.leadingEnumerator.style();
      if (sameKind && other.end != Passage.End.HEADING) {
        return false;
      }
      others += sameKind ? 1 : 0;
    }
    return others > 0;
  }

  private void report(int heading, int before, int passage, boolean lost) {
    boolean moved =
        before == Page.NONE ? page.firstBelow[heading] != passage : !page.isBelow(before, passage);
    if (moved) {
      findings.moved(heading + 1, before, passage);
    }
    if (lost) {
      findings.lostBefore(heading + 1, passage);
    }
    if (confidence.oddsAgainstJoint(passage) <= DOUBTFUL) {
      return;
    }
    Strand rival = confidence.rival(passage);
    if (rival != null) {
      findings.ambiguous(heading + 1, before, passage, rival);
    }
  }

  private Passage last(int[] passages) {
    return page.passages[passages[passages.length - 1]];
  }
}
