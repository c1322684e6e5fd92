package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.parser.internal.assembly.SpeechThread;
import io.github.speechdigest.parser.internal.block.TracedText;
import java.util.ArrayList;
import java.util.List;

/** The running text of a speech: its pieces joined where one goes on in the next. */
final class SpeechText {
  private SpeechText() {}

  static List<TracedText> paragraphs(SpeechThread thread) {
    List<TracedText> paragraphs = new ArrayList<>();
    for (SpeechThread.Piece piece : thread.pieces()) {
      int last = paragraphs.size() - 1;
      if (piece.continues() && last >= 0) {
        paragraphs.set(last, paragraphs.get(last).join("", piece.block().text()));
      } else {
        paragraphs.add(piece.block().text());
      }
    }
    return paragraphs;
  }
}
