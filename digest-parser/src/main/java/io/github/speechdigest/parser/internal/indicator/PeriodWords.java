package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.parser.internal.lexicon.CharSet;
import io.github.speechdigest.parser.internal.lexicon.DataFile;
import io.github.speechdigest.parser.internal.lexicon.TermIndex;
import io.github.speechdigest.parser.internal.lexicon.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code periods.tsv}. */
final class PeriodWords {
  private static final String FILE = "periods.tsv";

  /** The kinds of word that a period may begin with; the others stand inside it or behind it. */
  private static final Set<String> BEGINNING =
      Set.of("YEAR", "MONTHS", "EVENT", "SPAN", "NOW", "LEAD");

  /** Years by their distance from that of the meeting. */
  static final TermIndex<Integer> YEARS = years();

  /** The first and last month of parts of a year. */
  static final TermIndex<int[]> PARTS = parts();

  static final WordSet EVENTS = WordSet.read(FILE, "EVENT");
  static final WordSet SPANS = WordSet.read(FILE, "SPAN");
  static final WordSet NOW = WordSet.read(FILE, "NOW");
  static final WordSet LEADS = WordSet.read(FILE, "LEAD");
  static final WordSet TAILS = WordSet.read(FILE, "TAIL");
  static final WordSet SUFFIXES = WordSet.read(FILE, "SUFFIX");
  static final WordSet NAMES = WordSet.read(FILE, "NAME");
  static final WordSet BEGINNINGS = beginnings();

  /** The characters that a period may begin with; most of a text is passed over by them. */
  static final CharSet STARTS =
      CharSet.union(BEGINNINGS.heads(), CharSet.of("截自从前头元“0123456789０１２３４５６７８９零〇一二两三四五六七八九十几数"));

  private PeriodWords() {}

  private static TermIndex<Integer> years() {
    Map<String, Integer> years = new HashMap<>();
    for (List<String> row : DataFile.read(FILE)) {
      if (row.get(1).equals("YEAR")) {
        years.put(row.get(0), Integer.valueOf(row.get(2)));
      }
    }
    return new TermIndex<>(years);
  }

  private static TermIndex<int[]> parts() {
    Map<String, int[]> parts = new HashMap<>();
    for (List<String> row : DataFile.read(FILE)) {
      if (row.get(1).equals("MONTHS")) {
        parts.put(row.get(0), months(row.get(2)));
      }
    }
    return new TermIndex<>(parts);
  }

  private static int[] months(String range) {
    int dash = range.indexOf('-');
    return new int[] {
      Integer.parseInt(range.substring(0, dash)), Integer.parseInt(range.substring(dash + 1))
    };
  }

  private static WordSet beginnings() {
    List<String> words = new ArrayList<>();
    for (List<String> row : DataFile.read(FILE)) {
      if (BEGINNING.contains(row.get(1))) {
        words.add(row.get(0));
      }
    }
    return new WordSet(words);
  }
}
