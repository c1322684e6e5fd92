package io.github.speechdigest.examples.report;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Something to look at: a diagnostic of the parser, or a placement that is not sure.
 *
 * @param warning false for what the parser repaired and is sure of
 * @param message the parser's words; empty where the way of the piece says the same
 * @param piece the piece that it concerns
 * @param speech ordinal of the speech that it concerns; 0 when none
 * @param target number of the piece to look at: that one, else the first of the speech that it
 *     concerns; 0 when none
 */
record Doubt(
    boolean warning, String label, String message, Optional<Piece> piece, int speech, int target) {
  private static final Comparator<Doubt> ORDER =
      Comparator.comparing(Doubt::warning)
          .reversed()
          .thenComparing(doubt -> doubt.piece.map(Piece::number).orElse(Integer.MAX_VALUE));

  /** Warnings and unsure placements in source order, then what needs no care. */
  static List<Doubt> of(Meeting meeting, Pieces pieces) {
    List<Doubt> doubts = new ArrayList<>();
    for (Diagnostic diagnostic : meeting.diagnostics()) {
      doubts.add(of(diagnostic, pieces));
    }
    Set<Integer> warned =
        doubts.stream().filter(Doubt::warning).map(Doubt::target).collect(Collectors.toSet());
    for (Piece piece : pieces.inSourceOrder()) {
      if (piece.doubtful() && !warned.contains(piece.number())) {
        doubts.add(
            new Doubt(true, label(piece), "", Optional.of(piece), piece.speech(), piece.number()));
      }
    }
    doubts.sort(ORDER);
    return List.copyOf(doubts);
  }

  private static Doubt of(Diagnostic diagnostic, Pieces pieces) {
    Optional<Piece> piece =
        diagnostic.start().isPresent()
            ? pieces.at(diagnostic.start().getAsInt())
            : Optional.empty();
    Optional<Piece> target =
        piece.or(() -> pieces.of(diagnostic.speech().orElse(0)).stream().findFirst());
    return new Doubt(
        diagnostic.severity() == Severity.WARNING,
        Labels.diagnostic(diagnostic.code()),
        saysWhereTo(diagnostic, piece) ? "" : diagnostic.message(),
        piece,
        diagnostic.speech().orElse(0),
        target.map(Piece::number).orElse(0));
  }

  /**
   * Whether it says no more than where the piece went, which the report says in its reader's
   * language.
   */
  private static boolean saysWhereTo(Diagnostic diagnostic, Optional<Piece> piece) {
    return diagnostic.code().equals(DiagnosticCode.FRAGMENT_MOVED)
        && piece.filter(Piece::placed).isPresent();
  }

  /** Which piece or speech it is about; empty when it is about the page. */
  String place() {
    return piece
        .map(found -> "第 " + found.number() + " 块")
        .orElse(speech == 0 ? "" : "发言 " + speech);
  }

  private static String label(Piece piece) {
    return piece.placed() ? "归属把握不足" : "未能归入发言";
  }
}
