package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.parser.internal.assembly.SpeechThread;
import io.github.speechdigest.parser.internal.block.SectionMarker;
import io.github.speechdigest.parser.internal.block.SectionMarkers;
import io.github.speechdigest.parser.internal.block.TracedText;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The running text of a speech: its pieces joined where one goes on in the next. */
final class SpeechText {
  private static final int LONGEST_HEADING = 45;

  private final SpeechThread thread;
  private final List<TracedText> paragraphs = new ArrayList<>();

  private SpeechText(SpeechThread thread) {
    this.thread = thread;
  }

  static List<TracedText> paragraphs(SpeechThread thread) {
    SpeechText text = new SpeechText(thread);
    thread.pieces().forEach(text::add);
    return text.paragraphs;
  }

  private void add(SpeechThread.Piece piece) {
    TracedText next = piece.block().text();
    int last = paragraphs.size() - 1;
    if (last >= 0 && (piece.continues() || opensMidway(next.value()) || isCutHeading(paragraphs.get(last).value(), next.value()))) {
      paragraphs.set(last, paragraphs.get(last).join("", next));
    } else {
      paragraphs.add(next);
    }
  }

  private static boolean opensMidway(String text) {
    char first = text.charAt(0);
    return Punctuation.isClauseStop(first) || Punctuation.isSentenceStop(first) || Punctuation.isClosing(first);
  }

  /**
   * Whether a heading goes on in the next piece: a numbered line without a stop, in a speech that sets its headings in
   * one line with the text behind them.
   */
  private boolean isCutHeading(String paragraph, String next) {
    Optional<SectionMarker> marker = SectionMarkers.read(paragraph, 0);
    return marker.isPresent()
        && isHeadingLine(paragraph)
        && SectionMarkers.read(next, 0).isEmpty()
        && thread.pieces().stream()
            .map(piece -> piece.block().text().value())
            .anyMatch(other -> !isHeadingLine(other) && hasStyle(other, marker.get().style()));
  }

  private static boolean isHeadingLine(String paragraph) {
    char last = paragraph.charAt(paragraph.length() - 1);
    return paragraph.length() <= LONGEST_HEADING
        && !Punctuation.isClauseStop(last)
        && Sentences.indexOf(paragraph, 0, "。！？!?") == paragraph.length();
  }

  private static boolean hasStyle(String paragraph, SectionMarker.Style style) {
    return SectionMarkers.read(paragraph, 0).filter(marker -> marker.style() == style).isPresent();
  }
}
