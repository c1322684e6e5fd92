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

  /**
   * @param text the text of a section
   * @param from where its heading ends
   */
  static List<PointOutline> split(String text, int from) {
    if (firstInk(text, from, text.length()) == text.length()) {
      return List.of();
    }
    List<LeadPlace> enumerators = Enumerators.find(text, from);
    List<LeadPlace> paragraphs = ParagraphLeads.find(text, from);
    boolean neither = enumerators.isEmpty() && paragraphs.isEmpty();
    List<LeadPlace> leads = neither ? LeadFinder.find(text, from) : merged(enumerators, paragraphs);
    return points(text, from, leads);
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

  private static List<PointOutline> points(String text, int from, List<LeadPlace> leads) {
    List<PointOutline> points = new ArrayList<>(leads.size() + 1);
    LeadPlace place = new LeadPlace(from, from);
    for (LeadPlace next : leads) {
      add(points, text, place, next.start());
      place = next;
    }
    add(points, text, place, text.length());
    return points;
  }

  /** The next point may begin inside the lead of this one: 首先 alone on a line, above 其次. */
  private static void add(List<PointOutline> points, String text, LeadPlace place, int end) {
    String point = stripped(text, place.start(), end);
    String lead = stripped(text, place.start(), Math.min(place.end(), end));
    if (!point.isEmpty()) {
      points.add(new PointOutline(lead.isEmpty() ? Optional.empty() : Optional.of(lead), point));
    }
  }

  /** A part of a text without the white space at its ends; copied once. */
  private static String stripped(String text, int from, int to) {
    int start = firstInk(text, from, to);
    int end = to;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static int firstInk(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
