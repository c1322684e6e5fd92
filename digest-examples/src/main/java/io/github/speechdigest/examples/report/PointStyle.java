package io.github.speechdigest.examples.report;

import io.github.speechdigest.model.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which characters of a text are its lead, and which make a figure; figures may overlap. */
final class PointStyle {
  private final String text;
  private final NavigableSet<Integer> changes = new TreeSet<>();
  private final NavigableMap<Integer, List<Claim>> figures = new TreeMap<>();
  private int leadEnd;
  private int longest;

  private record Claim(int number, Indicator indicator) {}

  PointStyle(String text) {
    this.text = text;
  }

  void lead(String lead) {
    leadEnd = lead.length();
    changes.add(leadEnd);
  }

  void figure(Indicator indicator, int number) {
    figures
        .computeIfAbsent(indicator.start(), start -> new ArrayList<>())
        .add(new Claim(number, indicator));
    longest = Math.max(longest, indicator.end() - indicator.start());
    changes.add(indicator.start());
    changes.add(indicator.end());
  }

  /** The segments of a stretch, each as long as its style lasts. */
  List<Run.Segment> segments(int start, int end) {
    List<Run.Segment> segments = new ArrayList<>();
    int from = start;
    for (int change : changes.subSet(start, false, end, false)) {
      segments.add(segment(from, change));
      from = change;
    }
    segments.add(segment(from, end));
    return segments;
  }

  private Run.Segment segment(int start, int end) {
    List<Claim> found = figuresAt(start);
    List<String> claims = found.stream().map(figure -> FigureText.claim(figure.indicator)).toList();
    return new Run.Segment(
        text.substring(start, end),
        start < leadEnd,
        found.stream().map(Claim::number).toList(),
        String.join("；", claims));
  }

  /** A figure that covers a place starts no further before it than the longest figure is long. */
  private List<Claim> figuresAt(int at) {
    List<Claim> found = new ArrayList<>();
    for (List<Claim> starting : figures.subMap(at - longest, true, at, true).values()) {
      for (Claim figure : starting) {
        if (at < figure.indicator.end()) {
          found.add(figure);
        }
      }
    }
    return found;
  }
}
