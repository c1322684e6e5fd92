package io.github.speechdigest.examples.report;

import io.github.speechdigest.examples.IndicatorRow;
import io.github.speechdigest.examples.IndicatorRows;
import io.github.speechdigest.json.DigestJson;
import io.github.speechdigest.model.Fragment;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.Source;
import io.github.speechdigest.model.Speaker;
import io.github.speechdigest.model.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * One meeting of the report.
 *
 * @param number 1, 2, 3 … in the order of the files
 */
record MeetingPage(
    int number,
    Meeting meeting,
    SourcePane source,
    List<RebuiltSpeech> speeches,
    Flow flow,
    List<Doubt> doubts,
    List<Figure> figures,
    List<MetricCharts> charts) {

  /**
   * @param text the text that the meeting's offsets refer to
   */
  static MeetingPage of(int number, Meeting meeting, String text) {
    Pieces pieces = Pieces.of(meeting);
    AtomicInteger figureNumbers = new AtomicInteger();
    List<RebuiltSpeech> speeches = new ArrayList<>();
    for (Speech speech : meeting.speeches()) {
      speeches.add(
          new SpeechRebuilder(text, pieces, speech, figureNumbers::incrementAndGet).rebuild());
    }
    List<Figure> figures = figures(meeting);
    return new MeetingPage(
        number,
        meeting,
        SourcePane.of(text, pieces),
        speeches,
        Flow.of(text.length(), speeches, pieces),
        Doubt.of(meeting, pieces),
        figures,
        MetricCharts.of(figures));
  }

  private static List<Figure> figures(Meeting meeting) {
    List<Figure> figures = new ArrayList<>();
    for (IndicatorRow row : IndicatorRows.of(meeting)) {
      figures.add(new Figure(figures.size() + 1, row));
    }
    return figures;
  }

  String title() {
    return Labels.meeting(meeting);
  }

  /** A short name for tabs. */
  String shortTitle() {
    return meeting.name().orElseGet(this::title);
  }

  String date() {
    return meeting.date().map(Labels::date).orElse("");
  }

  /** Format and charset of the source. */
  String encoding() {
    Source source = meeting.source();
    return source.format() + source.charset().map(charset -> " · " + charset).orElse("");
  }

  /** The speakers that the lead names and that no speech has. */
  List<String> missingSpeakers() {
    return meeting.announcedSpeakers().stream().filter(name -> !speaks(name)).toList();
  }

  private boolean speaks(String announced) {
    return meeting.speeches().stream()
        .flatMap(speech -> speech.speaker().stream())
        .anyMatch(speaker -> isSame(speaker, announced));
  }

  private static boolean isSame(Speaker speaker, String announced) {
    return Stream.of(speaker.organization(), speaker.name())
        .flatMap(Optional::stream)
        .anyMatch(announced::contains);
  }

  List<Doubt> warnings() {
    return doubts.stream().filter(Doubt::warning).toList();
  }

  List<Doubt> notes() {
    return doubts.stream().filter(doubt -> !doubt.warning()).toList();
  }

  long cuts() {
    return meeting.fragments().stream()
        .filter(fragment -> fragment.continues().orElse(false))
        .count();
  }

  /** What the bar at the foot says of a piece: its number, and where it went. */
  String about(Piece piece) {
    return "第 " + piece.number() + " 块 · " + whereTo(piece);
  }

  String whereTo(Piece piece) {
    Fragment fragment = piece.fragment();
    String head = Labels.role(fragment.role());
    if (!piece.placed()) {
      return head;
    }
    SpeakerLabel speaker = speeches.get(piece.speech() - 1).label();
    String place =
        fragment.position().isPresent()
            ? " · 第 " + fragment.position().getAsInt() + "/" + piece.count() + " 段"
            : "";
    String joint = piece.cutBefore() ? " · 句中接第 " + piece.before().orElseThrow() + " 块" : "";
    return head + " → 发言 " + piece.speech() + " " + speaker.body() + place + joint;
  }

  List<SpeakerLabel> figureSpeakers() {
    return figures.stream().map(Figure::speaker).distinct().toList();
  }

  List<String> figureMetrics() {
    return figures.stream()
        .flatMap(figure -> figure.indicator().canonicalMetric().stream())
        .distinct()
        .toList();
  }

  String json() {
    return InlineText.json(DigestJson.write(meeting));
  }
}
