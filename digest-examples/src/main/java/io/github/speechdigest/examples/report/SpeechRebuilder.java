package io.github.speechdigest.examples.report;

import io.github.speechdigest.model.FragmentRole;
import io.github.speechdigest.model.Indicator;
import io.github.speechdigest.model.Point;
import io.github.speechdigest.model.Section;
import io.github.speechdigest.model.Speech;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/** Lays out one speech as runs, each with the piece that it comes from. */
final class SpeechRebuilder {
  private final Speech speech;
  private final Map<Integer, Piece> pieces;
  private final PieceTrace titleTrace;
  private final PieceTrace bylineTrace;
  private final PieceTrace bodyTrace;
  private final IntSupplier figureNumbers;
  private final Set<Integer> seen = new HashSet<>();

  /**
   * @param text the source
   * @param figureNumbers gives the next figure's number, in the order in which figures stand in the
   *     meeting
   */
  SpeechRebuilder(String text, Pieces pieces, Speech speech, IntSupplier figureNumbers) {
    this.speech = speech;
    this.figureNumbers = figureNumbers;
    this.pieces =
        pieces.of(speech.ordinal()).stream()
            .collect(Collectors.toMap(Piece::number, Function.identity()));
    this.titleTrace = trace(text, pieces, FragmentRole.TITLE);
    this.bylineTrace = trace(text, pieces, FragmentRole.BYLINE);
    this.bodyTrace = trace(text, pieces, FragmentRole.BODY);
  }

  private PieceTrace trace(String text, Pieces all, FragmentRole role) {
    return new PieceTrace(text, all.of(speech.ordinal(), role).toList());
  }

  RebuiltSpeech rebuild() {
    String byline = speech.speaker().map(speaker -> speaker.byline()).orElse("");
    return new RebuiltSpeech(
        speech,
        SpeakerLabel.of(speech),
        pieces.size(),
        plain(titleTrace, speech.title().orElse("")),
        plain(bylineTrace, byline),
        paragraphs(speech.introduction()),
        parts(speech.sections()),
        paragraphs(speech.closing()));
  }

  private List<RebuiltSpeech.Part> parts(List<Section> sections) {
    List<RebuiltSpeech.Part> parts = new ArrayList<>();
    for (Section section : sections) {
      List<Run> heading = plain(bodyTrace, section.marker() + section.heading().orElse(""));
      parts.add(
          new RebuiltSpeech.Part(heading, paragraphs(section.points()), parts(section.sections())));
    }
    return parts;
  }

  private List<RebuiltSpeech.Paragraph> paragraphs(List<Point> points) {
    List<RebuiltSpeech.Paragraph> paragraphs = new ArrayList<>();
    for (Point point : points) {
      paragraphs.add(new RebuiltSpeech.Paragraph(runs(point)));
    }
    return paragraphs;
  }

  private List<Run> plain(PieceTrace trace, String text) {
    return runs(trace.owners(text), new PointStyle(text));
  }

  private List<Run> runs(Point point) {
    PointStyle style = new PointStyle(point.text());
    point.lead().ifPresent(style::lead);
    for (Indicator indicator : point.indicators()) {
      style.figure(indicator, figureNumbers.getAsInt());
    }
    return runs(bodyTrace.owners(point.text()), style);
  }

  private List<Run> runs(int[] owners, PointStyle style) {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= owners.length; end++) {
      if (end == owners.length || owners[end] != owners[start]) {
        runs.add(run(owners[start], style.segments(start, end)));
        start = end;
      }
    }
    return runs;
  }

  private Run run(int owner, List<Run.Segment> segments) {
    Piece piece = pieces.get(owner);
    boolean first = piece != null && seen.add(owner);
    return new Run(
        owner, first, first && piece.cutBefore(), piece != null && piece.doubtful(), segments);
  }
}
