package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.parser.internal.structure.SpeechOutline.PointOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Cuts the text of a section into points: at its enumerators and the leads of its paragraphs, else
 * at other leads.
 */
final class PointSplitter {
  private PointSplitter() {}

  static List<PointOutline> split(String body) {
    if (body.isBlank()) {
      return List.of();
    }
    List<LeadPlace> enumerators = Enumerators.find(body);
    List<LeadPlace> paragraphs = ParagraphLeads.find(body);
    boolean neither = enumerators.isEmpty() && paragraphs.isEmpty();
    return points(body, neither ? LeadFinder.find(body) : merged(enumerators, paragraphs));
  }

  private static List<LeadPlace> merged(List<LeadPlace> enumerators, List<LeadPlace> paragraphs) {
    Map<Integer, LeadPlace> merged = new TreeMap<>();
    for (LeadPlace lead : paragraphs) {
      merged.put(lead.start(), lead);
    }
    for (LeadPlace lead : enumerators) {
      merged.put(lead.start(), lead);
    }
    return List.copyOf(merged.values());
  }

  private static List<PointOutline> points(String body, List<LeadPlace> leads) {
    List<PointOutline> points = new ArrayList<>(leads.size() + 1);
    LeadPlace place = new LeadPlace(0, 0);
    for (LeadPlace next : leads) {
      add(points, body, place, next.start());
      place = next;
    }
    add(points, body, place, body.length());
    return points;
  }

  /** The next point may begin inside the lead of this one: 首先 alone on a line, above 其次. */
  private static void add(List<PointOutline> points, String body, LeadPlace place, int end) {
    String text = stripped(body, place.start(), end);
    String lead = stripped(body, place.start(), Math.min(place.end(), end));
    if (!text.isEmpty()) {
      points.add(new PointOutline(lead.isEmpty() ? Optional.empty() : Optional.of(lead), text));
    }
  }

  /** A part of a text without the white space at its ends; copied once. */
  private static String stripped(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
