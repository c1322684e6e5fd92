package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.model.Severity;
import io.github.speechdigest.parser.internal.structure.SpeechOutline.SectionOutline;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reports gaps in the numbering of sections, numbers that stand twice, and headings with nothing
 * under them.
 */
final class NumberingCheck {
  private final int speech;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private NumberingCheck(int speech) {
    this.speech = speech;
  }

  static List<Diagnostic> of(List<SectionOutline> sections, int speech) {
    NumberingCheck check = new NumberingCheck(speech);
    check.check(sections);
    return check.diagnostics;
  }

  /** Whether what is reported shows that text is missing; a number that stands twice does not. */
  static boolean showsGap(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      if (!diagnostic.code().equals(DiagnosticCode.SECTION_REPEATED)) {
        return true;
      }
    }
    return false;
  }

  private void check(List<SectionOutline> siblings) {
    if (siblings.isEmpty()) {
      return;
    }
    BitSet ordinals = new BitSet();
    for (SectionOutline section : siblings) {
      if (ordinals.get(section.ordinal())) {
        report(
            DiagnosticCode.SECTION_REPEATED,
            "another section has the number of " + section.marker() + section.heading().orElse(""));
      }
      ordinals.set(section.ordinal());
    }
    int last = ordinals.length() - 1;
    for (int gap = ordinals.nextClearBit(1); gap < last; gap = ordinals.nextClearBit(gap + 1)) {
      report(DiagnosticCode.SECTION_MISSING, "the numbering lacks section " + gap + " of " + last);
    }
    boolean filled = false;
    for (SectionOutline section : siblings) {
      filled |= isFilled(section);
    }
    for (SectionOutline section : siblings) {
      if (!isFilled(section) && (filled || siblings.size() == 1)) {
        report(
            DiagnosticCode.SECTION_EMPTY,
            "nothing stands under " + section.marker() + section.heading().orElse(""));
      }
      check(section.sections());
    }
  }

  private static boolean isFilled(SectionOutline section) {
    return !section.points().isEmpty() || !section.sections().isEmpty();
  }

  private void report(String code, String message) {
    diagnostics.add(
        Diagnostic.builder()
            .code(code)
            .severity(Severity.WARNING)
            .message(message)
            .speech(speech)
            .build());
  }
}
