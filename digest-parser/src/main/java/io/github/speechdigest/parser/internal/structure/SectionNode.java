package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.parser.internal.block.SectionMarker;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A section while its text is being gathered. */
final class SectionNode {
  private final SectionMarker marker;
  private final int ordinal;
  private final int paragraph;
  private final List<String> parts = new ArrayList<>();
  private final List<SectionNode> children = new ArrayList<>();

  private SectionNode(SectionMarker marker, int ordinal, int paragraph) {
    this.marker = marker;
    this.ordinal = ordinal;
    this.paragraph = paragraph;
  }

  SectionMarker marker() {
    return marker;
  }

  int ordinal() {
    return ordinal;
  }

  /** Index of the paragraph in which it begins. */
  int paragraph() {
    return paragraph;
  }

  /** What stands between its marker and the next one, its paragraphs parted by line ends. */
  String text() {
    return parts.size() == 1 ? parts.get(0) : String.join("\n", parts);
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
      close(open, place.marker());
      List<SectionNode> siblings = open.isEmpty() ? roots : open.peek().children;
      SectionNode node =
          new SectionNode(place.marker(), ordinal(place.marker(), siblings), place.paragraph());
      siblings.add(node);
      open.push(node);
      node.gather(paragraphs, place, i + 1 < places.size() ? places.get(i + 1) : null, end);
    }
    return roots;
  }

  private static void close(Deque<SectionNode> open, SectionMarker marker) {
    boolean isOpen = false;
    for (SectionNode node : open) {
      isOpen |= node.marker.style() == marker.style();
    }
    while (isOpen) {
      isOpen = open.pop().marker.style() != marker.style();
    }
  }

  /** 最后 says no number: it is the one behind its neighbour. */
  private static int ordinal(SectionMarker marker, List<SectionNode> siblings) {
    boolean last = marker.style() == SectionMarker.Style.SEQUENCE && !siblings.isEmpty();
    return last ? siblings.get(siblings.size() - 1).ordinal + 1 : marker.ordinal();
  }

  private void gather(
      List<String> paragraphs, SectionFinder.Place from, SectionFinder.Place to, int end) {
    int start = from.at() + from.marker().text().length();
    for (int i = from.paragraph(); i < end; i++) {
      boolean last = to != null && to.paragraph() == i;
      String paragraph = paragraphs.get(i);
      String part = paragraph.substring(start, last ? to.at() : paragraph.length());
      if (!part.isEmpty()) {
        parts.add(part);
      }
      if (last) {
        return;
      }
      start = 0;
    }
  }
}
