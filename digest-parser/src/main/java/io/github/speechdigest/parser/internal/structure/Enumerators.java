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

  private record Found(int at, SectionMarker marker) {}

  private Enumerators() {}

  static List<LeadPlace> find(String body) {
    List<LeadPlace> places = new ArrayList<>();
    List<Found> run = new ArrayList<>();
    for (Found found : candidates(body)) {
      if (!goesOn(run, found.marker())) {
        close(body, run, places);
        run.clear();
      }
      if (!run.isEmpty() || found.marker().ordinal() == 1) {
        run.add(found);
      }
    }
    close(body, run, places);
    return places;
  }

  private static boolean goesOn(List<Found> run, SectionMarker next) {
    if (run.isEmpty()) {
      return true;
    }
    SectionMarker last = run.get(run.size() - 1).marker();
    boolean following =
        next.style() == Style.SEQUENCE
            ? next.ordinal() > last.ordinal()
            : next.ordinal() == last.ordinal() + 1;
    return last.style() == next.style() && following && sameVerb(last, next);
  }

  /** 一抓…；二抓… go on, and 一是…；二要… do not. */
  private static boolean sameVerb(SectionMarker last, SectionMarker next) {
    return last.style() != Style.MUST || lastOf(last.text()) == lastOf(next.text());
  }

  private static char lastOf(String text) {
    return text.charAt(text.length() - 1);
  }

  private static void close(String body, List<Found> run, List<LeadPlace> places) {
    if (run.size() > 1) {
      for (Found found : run) {
        places.add(new LeadPlace(found.at(), leadEnd(body, found)));
      }
    }
  }

  private static List<Found> candidates(String body) {
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < body.length(); at = Stops.OF_CLAUSES.indexIn(body, at) + 1) {
      Optional<SectionMarker> marker = read(body, at);
      if (marker.isPresent()) {
        found.add(new Found(at, marker.get()));
      }
    }
    return found;
  }

  private static Optional<SectionMarker> read(String body, int at) {
    for (int i = 0; i < SEQUENCE.size(); i++) {
      if (body.startsWith(SEQUENCE.get(i), at)) {
        return Optional.of(new SectionMarker(Style.SEQUENCE, i + 1, SEQUENCE.get(i)));
      }
    }
    Optional<SectionMarker> marker = SectionMarkers.read(body, at);
    boolean inText =
        marker.isPresent()
            && marker.get().style() != Style.CHINESE
            && marker.get().style() != Style.ARABIC;
    return inText ? marker : counted(body, at);
  }

  /** 一抓, 二靠: a verb that is counted like 一是 and belongs to what it governs. */
  private static Optional<SectionMarker> counted(String body, int at) {
    int ordinal = NUMERALS.indexOf(body.charAt(at)) + 1;
    int verb = ordinal > 0 ? VERBS.longestAt(body, at + 1) : 0;
    return verb > 0
        ? Optional.of(new SectionMarker(Style.MUST, ordinal, body.substring(at, at + 1 + verb)))
        : Optional.empty();
  }

  /**
   * The lead goes from the enumerator to the end of the first clause, when that is short and gives
   * no figure.
   */
  private static int leadEnd(String body, Found found) {
    int clause = found.at() + found.marker().text().length();
    while (clause < body.length() && Stops.OF_CLAUSES.has(body.charAt(clause))) {
      clause++;
    }
    int end = Stops.OF_CLAUSES.indexIn(body, clause);
    boolean lead =
        end - clause <= LONGEST_LEAD && end > clause && !Sentences.hasFigure(body, clause, end);
    return lead ? end : found.at();
  }
}
