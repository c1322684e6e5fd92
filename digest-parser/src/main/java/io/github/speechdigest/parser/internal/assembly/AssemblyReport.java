package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.model.Severity;
import io.github.speechdigest.parser.internal.block.Block;
import java.util.ArrayList;
import java.util.List;

/** Puts a solution into the words of the stages that follow, with what a reader should know of it. */
final class AssemblyReport {
  private static final int QUOTED = 12;

  private final Page page;
  private final Score score;
  private final Cover cover;
  private final Confidence confidence;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private int ordinal;

  AssemblyReport(Score score, Cover cover, Confidence confidence) {
    this.page = score.page;
    this.score = score;
    this.cover = cover;
    this.confidence = confidence;
  }

  Assembly assembly() {
    List<SpeechThread> threads = new ArrayList<>();
    for (int heading = 0; heading < page.headings.size(); heading++) {
      ordinal = heading + 1;
      threads.add(thread(cover.ofHeading(heading)));
    }
    List<Block> unplaced = new ArrayList<>();
    for (int passage = 0; passage < page.passages.length; passage++) {
      if (cover.ofPassage(passage).heading() == Page.NONE) {
        unplaced.add(page.passages[passage].block);
        reportUnplaced(page.passages[passage]);
      }
    }
    return new Assembly(threads, unplaced, diagnostics);
  }

  private SpeechThread thread(Strand strand) {
    Heading heading = page.headings.get(strand.heading());
    List<SpeechThread.Piece> pieces = new ArrayList<>();
    int[] passages = strand.passages();
    boolean truncated = passages.length == 0;
    for (int i = 0; i < passages.length; i++) {
      boolean lost = i == 0 ? page.passages[passages[0]].start == Passage.Start.MIDWAY : score.isLoss(passages[i - 1], passages[i]);
      boolean continues = i > 0 && !lost && continues(passages[i - 1], passages[i]);
      pieces.add(new SpeechThread.Piece(page.passages[passages[i]].block, continues, confidence.of(passages[i])));
      if (!(i == 0 ? page.firstBelow[strand.heading()] == passages[0] : page.isNext(passages[i - 1], passages[i]))) {
        reportMoved(i == 0 ? Page.NONE : passages[i - 1], passages[i]);
      }
      if (lost) {
        reportTruncated(page.passages[passages[Math.max(0, i - 1)]], "before", page.passages[passages[i]]);
        truncated = true;
      }
    }
    if (passages.length > 0 && page.passages[passages[passages.length - 1]].end == Passage.End.OPEN) {
      Passage last = page.passages[passages[passages.length - 1]];
      reportTruncated(last, "behind", last);
      truncated = true;
    }
    return new SpeechThread(heading.title().map(AssemblyReport::certain), heading.byline().map(AssemblyReport::certain), pieces, truncated);
  }

  private static SpeechThread.Piece certain(Block block) {
    return new SpeechThread.Piece(block, false, 1.0);
  }

  private boolean continues(int from, int to) {
    return page.passages[from].end == Passage.End.OPEN && page.passages[to].start != Passage.Start.NUMBERED;
  }

  private void reportMoved(int behind, int moved) {
    String where = behind == Page.NONE ? "under the headline" : "behind …" + end(page.passages[behind]);
    report(
        DiagnosticCode.FRAGMENT_MOVED,
        Severity.INFO,
        "\"" + begin(page.passages[moved]) + "…\" was placed " + where,
        page.passages[moved],
        true);
  }

  private void reportTruncated(Passage passage, String side, Passage at) {
    report(
        DiagnosticCode.TEXT_TRUNCATED,
        Severity.WARNING,
        "text is missing " + side + " \"" + (side.equals("before") ? begin(at) + "…" : "…" + end(passage)) + "\"",
        at,
        true);
  }

  private void reportUnplaced(Passage passage) {
    report(
        DiagnosticCode.FRAGMENT_UNPLACED,
        Severity.WARNING,
        "\"" + begin(passage) + "…\" fits no speech",
        passage,
        false);
  }

  private void report(String code, Severity severity, String message, Passage at, boolean inSpeech) {
    Diagnostic.Builder diagnostic = Diagnostic.builder();
    diagnostic
        .code(code)
        .severity(severity)
        .message(message)
        .start(at.block.text().start())
        .end(at.block.text().end());
    if (inSpeech) {
      diagnostic.speech(ordinal);
    }
    diagnostics.add(diagnostic.build());
  }

  private static String begin(Passage passage) {
    return passage.text.substring(0, Math.min(QUOTED, passage.text.length()));
  }

  private static String end(Passage passage) {
    return passage.text.substring(Math.max(0, passage.text.length() - QUOTED));
  }
}
