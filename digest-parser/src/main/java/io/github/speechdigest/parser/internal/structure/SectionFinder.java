package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.parser.internal.block.SectionMarker;
import io.github.speechdigest.parser.internal.block.SectionMarker.Style;
import io.github.speechdigest.parser.internal.block.SectionMarkers;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where sections begin. A marker at the beginning of a paragraph opens one; a marker inside a
 * paragraph does so when it is a numeral in brackets or with a stop and belongs to a run from one
 * upwards, or when it fills the gap between two sections: then it was glued to the paragraph before
 * it.
 */
final class SectionFinder {
  /** Numerals that open a section wherever they stand. */
  private static final Set<Style> NUMERALS =
      EnumSet.of(Style.CHINESE_BRACKETED, Style.ARABIC, Style.ARABIC_BRACKETED);

  private static final Stops BEFORE_MARKERS = Stops.of("。！？!?；;：:");

  /**
   * A marker in a speech.
   *
   * @param paragraph index of the paragraph
   * @param at offset in it
   */
  record Place(int paragraph, int at, SectionMarker marker) {
    /** Where the marker ends, exclusive. */
    int end() {
      return at + marker.length();
    }

    /** The marker as the speech prints it. */
    String printed(List<String> paragraphs) {
      return paragraphs.get(paragraph).substring(at, end());
    }

    boolean opensParagraph() {
      return at == 0;
    }

    boolean isBefore(Place other) {
      return paragraph < other.paragraph || paragraph == other.paragraph && at < other.at;
    }
  }

  private final List<Place> candidates = new ArrayList<>();

  private SectionFinder(List<String> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      collect(paragraphs.get(i), i);
    }
  }

  /** The places at which a section begins, in order. */
  static List<Place> find(List<String> paragraphs) {
    return new SectionFinder(paragraphs).sections();
  }

  private void collect(String paragraph, int index) {
    int at = 0;
    while (at < paragraph.length()) {
      Optional<SectionMarker> marker = marker(paragraph, at);
      if (marker.isPresent()) {
        candidates.add(new Place(index, at, marker.get()));
        at += marker.get().length() - 1;
      }
      at = BEFORE_MARKERS.indexIn(paragraph, at) + 1;
    }
  }

  private static Optional<SectionMarker> marker(String paragraph, int at) {
    return at == 0 ? SectionMarkers.readOpening(paragraph) : SectionMarkers.read(paragraph, at);
  }

  private List<Place> sections() {
    List<Place> sections = new ArrayList<>(candidates.size());
    Map<Style, Integer> reached = new EnumMap<>(Style.class);
    for (int i = 0; i < candidates.size(); i++) {
      Place place = candidates.get(i);
      Style style = place.marker().style();
      boolean opens =
          place.opensParagraph() ? opensSection(place) : isGlued(i, reached) || isInRun(i, reached);
      if (opens) {
        sections.add(place);
        forgetDeeper(style, reached);
        reached.put(style, place.marker().ordinal());
      }
    }
    return sections;
  }

  /** 首先 and 最后 are words like any other unless they come as a pair. */
  private boolean opensSection(Place place) {
    if (place.marker().style() != Style.SEQUENCE) {
      return true;
    }
    for (Place other : candidates) {
      if (other.opensParagraph()
          && other.marker().style() == Style.SEQUENCE
          && other.marker().ordinal() != place.marker().ordinal()) {
        return true;
      }
    }
    return false;
  }

  /**
   * A numeral inside a paragraph that goes on from the one before, or is the first of at least two.
   */
  private boolean isInRun(int index, Map<Style, Integer> reached) {
    Place place = candidates.get(index);
    Style style = place.marker().style();
    if (!NUMERALS.contains(style)) {
      return false;
    }
    int ordinal = place.marker().ordinal();
    return ordinal == 1 ? isFollowed(index, 2) : ordinal == reached.getOrDefault(style, 0) + 1;
  }

  /** A marker whose neighbours in the numbering open paragraphs. */
  private boolean isGlued(int index, Map<Style, Integer> reached) {
    Place place = candidates.get(index);
    Style style = place.marker().style();
    int ordinal = place.marker().ordinal();
    if (ordinal != reached.getOrDefault(style, 0) + 1) {
      return false;
    }
    boolean next = nextOpens(index, ordinal + 1);
    if (ordinal == 1) {
      return next || style == Style.CHINESE && isFollowed(index, 2);
    }
    return next || style == Style.CHINESE || opensItsParagraph(place);
  }

  private boolean isFollowed(int index, int ordinal) {
    Style style = candidates.get(index).marker().style();
    for (Place place : candidates.subList(index + 1, candidates.size())) {
      if (place.marker().style() == style) {
        return place.marker().ordinal() == ordinal;
      }
    }
    return false;
  }

  /** Whether the next marker of the style that opens a paragraph has this ordinal. */
  private boolean nextOpens(int index, int ordinal) {
    Style style = candidates.get(index).marker().style();
    for (Place place : candidates.subList(index + 1, candidates.size())) {
      if (place.opensParagraph() && place.marker().style() == style) {
        return place.marker().ordinal() == ordinal;
      }
    }
    return false;
  }

  /** 一是…；二是… where 一是 opens the paragraph: all of them are sections or none. */
  private boolean opensItsParagraph(Place place) {
    for (Place first : candidates) {
      if (first.paragraph() == place.paragraph()
          && first.opensParagraph()
          && first.marker().style() == place.marker().style()) {
        return true;
      }
    }
    return false;
  }

  /** A section ends the numbering of those inside it: the next 1. is the first of another run. */
  private static void forgetDeeper(Style style, Map<Style, Integer> reached) {
    Iterator<Style> styles = reached.keySet().iterator();
    while (styles.hasNext()) {
      if (styles.next().compareTo(style) > 0) {
        styles.remove();
      }
    }
  }
}
