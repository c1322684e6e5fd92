package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.parser.internal.structure.SpeechOutline.PointOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts the text of a section into points: at the enumerators inside it, else at its leads. */
final class PointSplitter {
  private PointSplitter() {}

  static List<PointOutline> split(String body) {
    if (body.isBlank()) {
      return List.of();
    }
    List<LeadPlace> leads = Enumerators.find(body);
    return points(body, leads.isEmpty() ? LeadFinder.find(body) : leads);
  }

  private static List<PointOutline> points(String body, List<LeadPlace> leads) {
    List<PointOutline> points = new ArrayList<>();
    int start = 0;
    Optional<String> lead = Optional.empty();
    for (LeadPlace next : leads) {
      add(points, lead, body.substring(start, next.start()));
      start = next.start();
      lead = next.end() > next.start() ? Optional.of(body.substring(next.start(), next.end())) : Optional.empty();
    }
    add(points, lead, body.substring(start));
    return points;
  }

  private static void add(List<PointOutline> points, Optional<String> lead, String text) {
    String stripped = text.strip();
    if (!stripped.isEmpty()) {
      points.add(new PointOutline(lead, stripped));
    }
  }
}
