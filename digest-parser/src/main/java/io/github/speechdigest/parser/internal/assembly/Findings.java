package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.model.Severity;
import io.github.speechdigest.parser.internal.block.Block;
import java.util.ArrayList;
import java.util.List;

/** Collects what a reader should know of a solution. */
final class Findings {
  private static final int QUOTED = 12;

  private final Page page;
  private final int speechesBefore;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /**
   * @param speechesBefore how many speeches the pages before this one have
   */
  Findings(Page page, int speechesBefore) {
    this.page = page;
    this.speechesBefore = speechesBefore;
  }

  List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  /**
   * A passage stands elsewhere in its speech than on the page; {@code before} is {@link Page#NONE}
   * for the first.
   */
  void moved(int ordinal, int before, int passage) {
    add(
        DiagnosticCode.FRAGMENT_MOVED,
        Severity.INFO,
        begin(passage) + " was placed " + behind(ordinal - 1, before),
        passage,
        ordinal);
  }

  void lostBefore(int ordinal, int passage) {
    add(
        DiagnosticCode.TEXT_TRUNCATED,
        Severity.WARNING,
        "text is missing before " + begin(passage),
        passage,
        ordinal);
  }

  void lostBehind(int ordinal, int passage) {
    add(
        DiagnosticCode.TEXT_TRUNCATED,
        Severity.WARNING,
        "text is missing behind " + end(passage),
        passage,
        ordinal);
  }

  void unplaced(Block block) {
    diagnostics.add(
        Diagnostic.builder()
            .code(DiagnosticCode.FRAGMENT_UNPLACED)
            .severity(Severity.WARNING)
            .message(begin(block.text().value()) + " fits no speech")
            .start(block.text().start())
            .end(block.text().end())
            .build());
  }

  /** Another place, in the rival strand, is about as likely. */
  void ambiguous(int ordinal, int before, int passage, Strand rival) {
    add(
        DiagnosticCode.PLACEMENT_AMBIGUOUS,
        Severity.WARNING,
        begin(passage)
            + " was placed "
            + behind(ordinal - 1, before)
            + " but may also stand "
            + elsewhere(rival, passage),
        passage,
        ordinal);
  }

  void duplicate(Passage passage) {
    diagnostics.add(
        Diagnostic.builder()
            .code(DiagnosticCode.DUPLICATE_TEXT)
            .severity(Severity.WARNING)
            .message(begin(passage.text) + " stands twice; the second was set apart")
            .start(passage.block.text().start())
            .end(passage.block.text().end())
            .build());
  }

  private void add(String code, Severity severity, String message, int passage, int ordinal) {
    Diagnostic.Builder diagnostic = Diagnostic.builder();
    diagnostic
        .code(code)
        .severity(severity)
        .message(message)
        .start(page.passages[passage].block.text().start())
        .end(page.passages[passage].block.text().end());
    if (ordinal > 0) {
      diagnostic.speech(speechesBefore + ordinal);
    }
    diagnostics.add(diagnostic.build());
  }

  private String elsewhere(Strand rival, int passage) {
    int[] passages = rival.passages();
    int at = 0;
    while (passages[at] != passage) {
      at++;
    }
    if (at == 0 && rival.heading() == Page.NONE) {
      return "in no speech";
    }
    return behind(rival.heading(), at == 0 ? Page.NONE : passages[at - 1]);
  }

  private String behind(int heading, int before) {
    return before == Page.NONE
        ? "first under \"" + page.headings.get(heading).text().strip().replace('\n', ' ') + "\""
        : "behind " + end(before);
  }

  private String begin(int passage) {
    return begin(page.passages[passage].text);
  }

  private static String begin(String text) {
    int length = text.length();
    return "\"" + text.substring(0, Math.min(QUOTED, length)) + (length > QUOTED ? "…\"" : "\"");
  }

  private String end(int passage) {
    String text = page.passages[passage].text;
    int length = text.length();
    return (length > QUOTED ? "\"…" : "\"") + text.substring(Math.max(0, length - QUOTED)) + "\"";
  }
}
