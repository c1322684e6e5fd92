package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.parser.internal.block.SectionMarker;
import io.github.speechdigest.parser.internal.block.SectionMarker.Style;
import io.github.speechdigest.parser.internal.block.SectionMarkers;
import io.github.speechdigest.parser.internal.lexicon.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the points that enumerators open: 一是…；二是…, 首先…其次…, ①…②…, 一抓…；二抓…. They come in runs from
 * one upwards.
 */
final class Enumerators {
  private static final int LONGEST_LEAD = 32;
  private static final List<String> SEQUENCE = List.of("首先", "其次", "再次", "最后");

  private static final String NUMERALS = "一二三四五六七八九";
  private static final WordSet VERBS = WordSet.read("leads.tsv", "counted");

  private record Found(int at, SectionMarker marker) {
    int end() {
      return at + marker.length();
    }
  }

  private Enumerators() {}

  /** The points from a place of a text on. */
  static List<LeadPlace> find(String text, int from) {
    List<Found> candidates = candidates(text, from);
    if (candidates.size() < 2) {
      return List.of(); // one makes no run
    }
    List<LeadPlace> places = new ArrayList<>(candidates.size());
    List<Found> run = new ArrayList<>(candidates.size());
    for (Found found : candidates) {
      if (!goesOn(text, run, found)) {
        close(text, run, places);
        run.clear();
      }
      if (!run.isEmpty() || found.marker().ordinal() == 1) {
        run.add(found);
      }
    }
    close(text, run, places);
    return places;
  }

  private static boolean goesOn(String text, List<Found> run, Found next) {
    if (run.isEmpty()) {
      return true;
    }
    Found last = run.get(run.size() - 1);
    Style style = next.marker().style();
    int ordinal = next.marker().ordinal();
    boolean following =
        style == Style.SEQUENCE
            ? ordinal > last.marker().ordinal()
            : ordinal == last.marker().ordinal() + 1;
    return last.marker().style() == style && following && sameVerb(text, last, next);
  }

  /** 一抓…；二抓… go on, and 一是…；二要… do not. */
  private static boolean sameVerb(String text, Found last, Found next) {
    return last.marker().style() != Style.MUST
        || text.charAt(last.end() - 1) == text.charAt(next.end() - 1);
  }

  private static void close(String text, List<Found> run, List<LeadPlace> places) {
    if (run.size() > 1) {
      for (Found found : run) {
        places.add(new LeadPlace(found.at(), leadEnd(text, found)));
      }
    }
  }

  private static List<Found> candidates(String text, int from) {
    List<Found> found = new ArrayList<>();
    for (int at = from; at < text.length(); at = Stops.OF_CLAUSES.indexIn(text, at) + 1) {
      Optional<SectionMarker> marker = read(text, at);
      if (marker.isPresent()) {
        found.add(new Found(at, marker.get()));
      }
    }
    return found;
  }

  private static Optional<SectionMarker> read(String text, int at) {
    for (int i = 0; i < SEQUENCE.size(); i++) {
      if (text.startsWith(SEQUENCE.get(i), at)) {
        return Optional.of(new SectionMarker(Style.SEQUENCE, i + 1, SEQUENCE.get(i).length()));
      }
    }
    Optional<SectionMarker> marker = SectionMarkers.read(text, at);
    boolean inText =
        marker.isPresent()
            && marker.get().style() != Style.CHINESE
            && marker.get().style() != Style.ARABIC;
    return inText ? marker : counted(text, at);
  }

  /** 一抓, 二靠: a verb that is counted like 一是 and belongs to what it governs. */
  private static Optional<SectionMarker> counted(String text, int at) {
    int ordinal = NUMERALS.indexOf(text.charAt(at)) + 1;
    int verb = ordinal > 0 ? VERBS.longestAt(text, at + 1) : 0;
    return verb > 0
        ? Optional.of(new SectionMarker(Style.MUST, ordinal, 1 + verb))
        : Optional.empty();
  }

  /**
   * The lead goes from the enumerator to the end of the first clause, when that is short and gives
   * no figure.
   */
  private static int leadEnd(String text, Found found) {
    int clause = found.end();
    while (clause < text.length() && Stops.OF_CLAUSES.has(text.charAt(clause))) {
      clause++;
    }
    int end = Stops.OF_CLAUSES.indexIn(text, clause);
    boolean lead =
        end - clause <= LONGEST_LEAD && end > clause && !Sentences.hasFigure(text, clause, end);
    return lead ? end : found.at();
  }
}
