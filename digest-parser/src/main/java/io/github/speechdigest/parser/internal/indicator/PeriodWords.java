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
import java.util.function.Function;

/** The words of {@code periods.tsv}. */
final class PeriodWords {
  private static final List<List<String>> ROWS = DataFile.read("periods.tsv");

  /** The kinds of word that a period may begin with; the others stand inside it or behind it. */
  private static final Set<String> BEGINNING =
      Set.of("YEAR", "MONTHS", "EVENT", "SPAN", "NOW", "LEAD");

  static final TermIndex<Integer> YEARS = read("YEAR", Integer::valueOf);
  static final TermIndex<int[]> PARTS = read("MONTHS", PeriodWords::months);
  static final TermIndex<Boolean> EVENTS = read("EVENT", v -> true);
  static final TermIndex<Boolean> SPANS = read("SPAN", v -> true);
  static final TermIndex<Boolean> NOW = read("NOW", v -> true);
  static final TermIndex<Boolean> LEADS = read("LEAD", v -> true);
  static final TermIndex<Boolean> TAILS = read("TAIL", v -> true);
  static final TermIndex<Boolean> SUFFIXES = read("SUFFIX", v -> true);
  static final TermIndex<Boolean> NAMES = read("NAME", v -> true);
  static final WordSet BEGINNINGS = beginnings();

  /** The characters that a period may begin with; most of a text is passed over by them. */
  static final CharSet STARTS =
      CharSet.union(BEGINNINGS.heads(), CharSet.of("截自从前头元“0123456789０１２３４５６７８９零〇一二两三四五六七八九十几数"));

  private PeriodWords() {}

  private static <T> TermIndex<T> read(String kind, Function<String, T> parser) {
    Map<String, T> words = new HashMap<>();
    for (List<String> row : ROWS) {
      if (row.get(1).equals(kind)) {
        words.put(row.get(0), parser.apply(row.size() > 2 ? row.get(2) : ""));
      }
    }
    return new TermIndex<>(words);
  }

  private static WordSet beginnings() {
    List<String> words = new ArrayList<>();
    ROWS.stream().filter(row -> BEGINNING.contains(row.get(1))).forEach(r -> words.add(r.get(0)));
    return new WordSet(words);
  }

  private static int[] months(String range) {
    int dash = range.indexOf('-');
    return new int[] {
      Integer.parseInt(range.substring(0, dash)), Integer.parseInt(range.substring(dash + 1))
    };
  }
}
