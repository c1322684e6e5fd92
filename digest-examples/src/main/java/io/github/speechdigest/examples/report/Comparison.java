package io.github.speechdigest.examples.report;

import io.github.speechdigest.model.MeetingDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Several meetings beside one another.
 *
 * @param meetings by date; those without a year follow in the order of the files
 */
record Comparison(List<MeetingPage> meetings, List<Spread> spreads) {

  /** What is drawn on one scale: what was reached of a measure, or what is aimed at. */
  record Shared(Measure measure, boolean target) {
    static final Comparator<Shared> ORDER =
        Comparator.comparing(Shared::measure, Measure.ORDER).thenComparing(Shared::target);

    static Shared of(Figure figure) {
      return new Shared(figure.measure(), FigureText.isTarget(figure.indicator()));
    }

    String scale() {
      return target ? "目标 · " + measure.scale() : measure.scale();
    }
  }

  /** What two or more meetings report. */
  record Spread(Shared shared, double zero, List<MeetingSpread> rows, List<BodyRow> bodies) {}

  /** The figures of one meeting on the measure's scale, and their middle. */
  record MeetingSpread(
      MeetingPage meeting, List<Mark> marks, String least, String middle, String most) {}

  record Mark(Figure figure, double place) {}

  /** A body that speaks of the measure at two or more meetings, and what it says at each. */
  record BodyRow(String body, List<BodyFigures> meetings) {}

  record BodyFigures(MeetingPage meeting, List<Figure> figures) {}

  private static final Comparator<MeetingPage> BY_DATE =
      Comparator.comparing(Comparison::dateKey, Comparator.nullsLast(Comparator.naturalOrder()));

  static Comparison of(List<MeetingPage> meetings) {
    List<MeetingPage> ordered = meetings.stream().sorted(BY_DATE).toList();
    Map<Shared, Map<Integer, List<Figure>>> measures = new TreeMap<>(Shared.ORDER);
    for (MeetingPage meeting : ordered) {
      for (Figure figure : meeting.figures()) {
        if (figure.indicator().canonicalMetric().isPresent()) {
          measures
              .computeIfAbsent(Shared.of(figure), shared -> new TreeMap<>())
              .computeIfAbsent(meeting.number(), number -> new ArrayList<>())
              .add(figure);
        }
      }
    }
    List<Spread> spreads = new ArrayList<>();
    measures.forEach(
        (shared, byMeeting) -> {
          if (byMeeting.size() > 1) {
            spreads.add(spread(shared, ordered, byMeeting));
          }
        });
    spreads.sort(Comparator.comparing((Spread spread) -> spread.rows.size()).reversed());
    return new Comparison(ordered, spreads);
  }

  /** Whether some meeting has no full date, so that the order says less than it seems to. */
  boolean lacksDates() {
    return meetings.stream().anyMatch(meeting -> dateKey(meeting) == null);
  }

  private static Integer dateKey(MeetingPage page) {
    Optional<MeetingDate> date = page.meeting().date();
    if (date.isEmpty() || date.get().year().isEmpty()) {
      return null;
    }
    MeetingDate known = date.get();
    return (known.year().getAsInt() * 100 + known.month().orElse(0)) * 100 + known.day().orElse(0);
  }

  private static Spread spread(
      Shared shared, List<MeetingPage> meetings, Map<Integer, List<Figure>> byMeeting) {
    Scale scale =
        Scale.fromZero(
            byMeeting.values().stream().flatMap(List::stream).map(Comparison::value).toList());
    List<MeetingSpread> rows = new ArrayList<>();
    for (MeetingPage meeting : meetings) {
      if (byMeeting.containsKey(meeting.number())) {
        rows.add(meetingSpread(shared.measure, scale, meeting, byMeeting.get(meeting.number())));
      }
    }
    List<MeetingPage> reporting = rows.stream().map(MeetingSpread::meeting).toList();
    return new Spread(shared, scale.at(BigDecimal.ZERO), rows, bodies(reporting, byMeeting));
  }

  private static MeetingSpread meetingSpread(
      Measure measure, Scale scale, MeetingPage meeting, List<Figure> figures) {
    List<Figure> ordered =
        figures.stream().sorted(Comparator.comparing(Comparison::value)).toList();
    List<Mark> marks =
        ordered.stream().map(figure -> new Mark(figure, scale.at(value(figure)))).toList();
    return new MeetingSpread(
        meeting,
        marks,
        measure.format(value(ordered.get(0))),
        measure.format(median(ordered)),
        measure.format(value(ordered.get(ordered.size() - 1))));
  }

  private static BigDecimal median(List<Figure> ordered) {
    int middle = ordered.size() / 2;
    BigDecimal upper = value(ordered.get(middle));
    return ordered.size() % 2 == 1
        ? upper
        : upper.add(value(ordered.get(middle - 1))).divide(BigDecimal.valueOf(2));
  }

  private static List<BodyRow> bodies(
      List<MeetingPage> meetings, Map<Integer, List<Figure>> byMeeting) {
    Map<String, List<BodyFigures>> bodies = new LinkedHashMap<>();
    for (MeetingPage meeting : meetings) {
      Map<String, List<Figure>> byBody =
          byMeeting.get(meeting.number()).stream()
              .collect(
                  Collectors.groupingBy(
                      figure -> figure.speaker().body(), LinkedHashMap::new, Collectors.toList()));
      byBody.forEach(
          (body, figures) ->
              bodies
                  .computeIfAbsent(body, name -> new ArrayList<>())
                  .add(new BodyFigures(meeting, figures)));
    }
    return bodies.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> new BodyRow(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static BigDecimal value(Figure figure) {
    return FigureText.comparable(figure.indicator());
  }
}
