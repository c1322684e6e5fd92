package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.parser.internal.assembly.SpeechThread;
import io.github.speechdigest.parser.internal.block.Hyphenation;
import io.github.speechdigest.parser.internal.block.SectionMarker;
import io.github.speechdigest.parser.internal.block.SectionMarkers;
import io.github.speechdigest.parser.internal.block.TracedText;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The running text of a speech: its pieces joined where one goes on in the next. */
final class SpeechText {
  private static final int LONGEST_HEADING = 45;

  private final Set<SectionMarker.Style> stylesWithText;
  private final List<TracedText> paragraphs = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** The pieces of the paragraph that is being read; joined once, at its end. */
  private final List<TracedText> open = new ArrayList<>();

  private int openLength;

  SpeechText(SpeechThread thread) {
    this.stylesWithText = stylesWithText(thread);
    List<String> texts = new ArrayList<>(thread.pieces().size());
    for (SpeechThread.Piece piece : thread.pieces()) {
      add(piece);
      texts.add(piece.block().text().value());
    }
    close();
    Hyphenation hyphenation = new Hyphenation(texts);
    for (int i = 0; i < paragraphs.size(); i++) {
      paragraphs.set(i, hyphenation.repair(paragraphs.get(i), diagnostics));
    }
  }

  List<String> paragraphs() {
    List<String> values = new ArrayList<>(paragraphs.size());
    for (TracedText paragraph : paragraphs) {
      values.add(paragraph.value());
    }
    return values;
  }

  /** The words that were cut in two at a joint and had a hyphen there. */
  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private void add(SpeechThread.Piece piece) {
    TracedText next = piece.block().text();
    if (!piece.continues() && !opensMidway(next.value()) && !isCutHeading(next.value())) {
      close();
    }
    open.add(next);
    openLength += next.value().length();
  }

  private void close() {
    if (!open.isEmpty()) {
      paragraphs.add(TracedText.join("", open));
    }
    open.clear();
    openLength = 0;
  }

  private static boolean opensMidway(String text) {
    char first = text.charAt(0);
    return Punctuation.isClauseStop(first)
        || Punctuation.isSentenceStop(first)
        || Punctuation.isClosing(first);
  }

  /**
   * Whether the heading that is being read goes on in the next piece: a numbered line without a
   * stop, in a speech that sets its headings in one line with the text behind them.
   */
  private boolean isCutHeading(String next) {
    if (open.isEmpty() || openLength > LONGEST_HEADING) {
      return false;
    }
    String paragraph = TracedText.join("", open).value();
    Optional<SectionMarker> marker = SectionMarkers.read(paragraph, 0);
    return marker.isPresent()
        && stylesWithText.contains(marker.get().style())
        && isHeadingLine(paragraph)
        && SectionMarkers.read(next, 0).isEmpty();
  }

  /** The kinds of numbering behind which the speech goes on in the same line. */
  private static Set<SectionMarker.Style> stylesWithText(SpeechThread thread) {
    Set<SectionMarker.Style> styles = EnumSet.noneOf(SectionMarker.Style.class);
    for (SpeechThread.Piece piece : thread.pieces()) {
      String text = piece.block().text().value();
      Optional<SectionMarker> marker =
          isHeadingLine(text) ? Optional.empty() : SectionMarkers.read(text, 0);
      if (marker.isPresent()) {
        styles.add(marker.get().style());
      }
    }
    return styles;
  }

  private static boolean isHeadingLine(String paragraph) {
    char last = paragraph.charAt(paragraph.length() - 1);
    return paragraph.length() <= LONGEST_HEADING
        && !Punctuation.isClauseStop(last)
        && Stops.OF_SENTENCES.indexIn(paragraph, 0) == paragraph.length();
  }
}
