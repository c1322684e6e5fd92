package io.github.speechdigest.examples;

import io.github.speechdigest.model.Indicator;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.Point;
import io.github.speechdigest.model.Section;
import io.github.speechdigest.model.Speech;
import java.util.ArrayList;
import java.util.List;

/** Walks a meeting and gathers its figures in printed order. */
public final class IndicatorRows {
  private final Meeting meeting;
  private final List<IndicatorRow> rows = new ArrayList<>();

  private IndicatorRows(Meeting meeting) {
    this.meeting = meeting;
  }

  public static List<IndicatorRow> of(Meeting meeting) {
    IndicatorRows walk = new IndicatorRows(meeting);
    meeting.speeches().forEach(walk::add);
    return List.copyOf(walk.rows);
  }

  private void add(Speech speech) {
    addPoints(speech, "", speech.introduction());
    addSections(speech, "", speech.sections());
    addPoints(speech, "", speech.closing());
  }

  private void addSections(Speech speech, String outer, List<Section> sections) {
    for (Section section : sections) {
      String path = (outer + " " + section.marker() + section.heading().orElse("")).strip();
      addPoints(speech, path, section.points());
      addSections(speech, path, section.sections());
    }
  }

  private void addPoints(Speech speech, String section, List<Point> points) {
    for (Point point : points) {
      for (Indicator indicator : point.indicators()) {
        rows.add(new IndicatorRow(meeting, speech, section, point, indicator));
      }
    }
  }
}
