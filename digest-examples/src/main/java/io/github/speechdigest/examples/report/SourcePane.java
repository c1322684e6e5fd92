package io.github.speechdigest.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The source as it stood, cut into pieces and what lies between them. */
record SourcePane(List<Stretch> stretches) {

  /**
   * @param piece empty for white space and heading marks, which belong to no piece
   */
  record Stretch(String text, Optional<Piece> piece) {}

  static SourcePane of(String text, Pieces pieces) {
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    for (Piece piece : pieces.inSourceOrder()) {
      int start = Math.min(piece.fragment().start(), text.length());
      int end = Math.min(piece.fragment().end(), text.length());
      gap(stretches, text.substring(at, start));
      stretches.add(new Stretch(text.substring(start, end), Optional.of(piece)));
      at = end;
    }
    gap(stretches, text.substring(at).stripTrailing());
    return new SourcePane(stretches);
  }

  private static void gap(List<Stretch> stretches, String text) {
    String shown = stretches.isEmpty() ? text.stripLeading() : text;
    if (!shown.isEmpty()) {
      stretches.add(new Stretch(shown, Optional.empty()));
    }
  }
}
