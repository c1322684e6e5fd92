package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.parser.internal.assembly.SpeechThread;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the sections and points of a speech. */
public final class SpeechOutliner {
  private SpeechOutliner() {}

  /**
   * @param thread the pieces
   * @param ordinal the speech's ordinal, for diagnostics
   */
  public static SpeechOutline outline(SpeechThread thread, int ordinal) {
    List<SpeechOutline.PointOutline> points = new ArrayList<>();
    for (SpeechThread.Piece piece : thread.pieces()) {
      points.add(new SpeechOutline.PointOutline(Optional.empty(), piece.block().text().value()));
    }
    return new SpeechOutline(
        thread.title().map(piece -> piece.block().text().value()),
        thread.byline().flatMap(piece -> piece.block().speaker()),
        points,
        List.of(),
        List.of(),
        !thread.truncated(),
        List.of());
  }
}
