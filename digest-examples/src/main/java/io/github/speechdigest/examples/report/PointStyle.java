package io.github.speechdigest.examples.report;

import io.github.speechdigest.model.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which characters of a text are its lead, and which make a figure; figures may overlap. */
final class PointStyle {
  private final String text;
  private final Map<Integer, Indicator> figures = new TreeMap<>();
  private int leadEnd;

  PointStyle(String text) {
    this.text = text;
  }

  void lead(String lead) {
    leadEnd = lead.length();
  }

  void figure(Indicator indicator, int number) {
    figures.put(number, indicator);
  }

  /** The segments of a stretch, each as long as its style lasts. */
  List<Run.Segment> segments(int start, int end) {
    List<Run.Segment> segments = new ArrayList<>();
    int from = start;
    for (int at = start + 1; at <= end; at++) {
      if (at == end || isLead(at) != isLead(from) || !figuresAt(at).equals(figuresAt(from))) {
        segments.add(segment(from, at));
        from = at;
      }
    }
    return segments;
  }

  private Run.Segment segment(int start, int end) {
    List<Integer> numbers = figuresAt(start);
    List<String> claims = numbers.stream().map(number -> FigureText.claim(figures.get(number))).toList();
    return new Run.Segment(
        text.substring(start, end), isLead(start), numbers, String.join("；", claims));
  }

  private boolean isLead(int at) {
    return at < leadEnd;
  }

  private List<Integer> figuresAt(int at) {
    List<Integer> found = new ArrayList<>();
    figures.forEach(
        (number, indicator) -> {
          if (indicator.start() <= at && at < indicator.end()) {
            found.add(number);
          }
        });
    return found;
  }
}
