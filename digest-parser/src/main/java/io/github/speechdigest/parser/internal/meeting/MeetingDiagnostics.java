package io.github.speechdigest.parser.internal.meeting;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.model.Severity;
import io.github.speechdigest.parser.internal.assembly.Assembly;
import io.github.speechdigest.parser.internal.block.Block;
import io.github.speechdigest.parser.internal.head.MeetingHead;
import io.github.speechdigest.parser.internal.limit.Deadline;
import io.github.speechdigest.parser.internal.source.SourceText;
import io.github.speechdigest.parser.internal.structure.SpeechOutline;
import java.util.ArrayList;
import java.util.List;

/** Gathers what the stages found wrong, in their order, and adds what only the whole shows. */
final class MeetingDiagnostics {
  private MeetingDiagnostics() {}

  static List<Diagnostic> of(
      SourceText source,
      List<Block> blocks,
      MeetingHead head,
      Assembly assembly,
      List<SpeechOutline> outlines,
      Deadline deadline) {
    List<Diagnostic> diagnostics = new ArrayList<>(source.diagnostics());
    for (Block block : blocks) {
      diagnostics.addAll(block.diagnostics());
    }
    diagnostics.addAll(assembly.diagnostics());
    for (SpeechOutline outline : outlines) {
      diagnostics.addAll(outline.diagnostics());
    }
    diagnostics.addAll(AnnouncementCheck.of(head.announcedSpeakers(), outlines, blocks));
    if (outlines.isEmpty()) {
      diagnostics.add(
          warning(DiagnosticCode.NO_SPEECH_FOUND, "nothing in the text looks like a speech"));
    }
    if (deadline.missed()) {
      diagnostics.add(
          warning(
              DiagnosticCode.TIME_BUDGET_EXCEEDED,
              "the time budget ran out; the pieces stand in the best order found until then"));
    }
    return diagnostics;
  }

  private static Diagnostic warning(String code, String message) {
    return Diagnostic.builder().code(code).severity(Severity.WARNING).message(message).build();
  }
}
