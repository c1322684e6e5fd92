package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.parser.internal.block.SectionMarker;
import io.github.speechdigest.parser.internal.block.SectionMarker.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A section while its text is being gathered. */
final class SectionNode {
  private final SectionFinder.Place place;
  private final int ordinal;
  private final String marker;
  private final String text;
  private final List<SectionNode> children = new ArrayList<>();

  private SectionNode(SectionFinder.Place place, int ordinal, String marker, String text) {
    this.place = place;
    this.ordinal = ordinal;
    this.marker = marker;
    this.text = text;
  }

  Style style() {
    return place.marker().style();
  }

  int ordinal() {
    return ordinal;
  }

  /** Its marker as printed. */
  String marker() {
    return marker;
  }

  /** The paragraphs that it stands in, as far as the next marker, parted by line ends. */
  String text() {
    return text;
  }

  /** Where it begins in the text, behind its marker. */
  int start() {
    return place.end();
  }

  List<SectionNode> children() {
    return children;
  }

  /**
   * Nests sections: a style that is open already goes on at its level, any other is one level
   * deeper.
   *
   * @param paragraphs the speech
   * @param places where its sections begin
   * @param end index behind the last paragraph that belongs to a section
   */
  static List<SectionNode> nest(
      List<String> paragraphs, List<SectionFinder.Place> places, int end) {
    List<SectionNode> roots = new ArrayList<>();
    Deque<SectionNode> open = new ArrayDeque<>();
    for (int i = 0; i < places.size(); i++) {
      SectionFinder.Place place = places.get(i);
      close(open, place.marker().style());
      List<SectionNode> siblings = open.isEmpty() ? roots : open.peek().children;
      SectionNode node =
          new SectionNode(
              place,
              ordinal(place.marker(), siblings),
              place.printed(paragraphs),
              text(paragraphs, place, i + 1 < places.size() ? places.get(i + 1) : null, end));
      siblings.add(node);
      open.push(node);
    }
    return roots;
  }

  private static void close(Deque<SectionNode> open, Style style) {
    boolean isOpen = false;
    for (SectionNode node : open) {
      isOpen |= node.style() == style;
    }
    while (isOpen) {
      isOpen = open.pop().style() != style;
    }
  }

  /** 最后 says no number: it is the one behind its neighbour. */
  private static int ordinal(SectionMarker marker, List<SectionNode> siblings) {
    boolean last = marker.style() == Style.SEQUENCE && !siblings.isEmpty();
    return last ? siblings.get(siblings.size() - 1).ordinal + 1 : marker.ordinal();
  }

  /**
   * The paragraph of a place, which is mostly all, and those behind it as far as the next place.
   */
  private static String text(
      List<String> paragraphs, SectionFinder.Place from, SectionFinder.Place to, int end) {
    int last = to == null ? end : to.paragraph();
    String rest = to == null ? "" : paragraphs.get(last).substring(0, to.at());
    if (last == from.paragraph()) {
      return rest;
    }
    String text =
        last == from.paragraph() + 1
            ? paragraphs.get(from.paragraph())
            : String.join("\n", paragraphs.subList(from.paragraph(), last));
    return rest.isEmpty() ? text : text + "\n" + rest;
  }
}
