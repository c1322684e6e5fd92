package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Bound;
import io.github.speechdigest.parser.internal.lexicon.DataFile;
import io.github.speechdigest.parser.internal.lexicon.TermIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of bound that stand before a number and after it. */
final class Bounds {
  static final TermIndex<Bound> BEFORE = read("BEFORE");
  private static final TermIndex<Bound> AFTER = read("AFTER");

  /** What turns the bound into the beginning of a word: 上下游, 内设机构. */
  private static final Map<String, String> NO_BOUND_BEFORE =
      Map.of("上下", "游联文", "内", "设部在外陆地容生贸资涝河", "多", "种样元式媒年月个彩次功渠层方民部学语维用", "余", "热");

  private Bounds() {}

  /** Finds the bound that stands right after a quantity. */
  static Optional<TermIndex.Match<Bound>> after(String text, int at) {
    Optional<TermIndex.Match<Bound>> bound = AFTER.longestAt(text, at);
    return bound.isPresent() && isBound(text, at, bound.get().end()) ? bound : Optional.empty();
  }

  private static boolean isBound(String text, int start, int end) {
    return end == text.length()
        || NO_BOUND_BEFORE.getOrDefault(text.substring(start, end), "").indexOf(text.charAt(end))
            < 0;
  }

  private static TermIndex<Bound> read(String side) {
    Map<String, Bound> words = new HashMap<>();
    for (List<String> row : DataFile.read("bounds.tsv")) {
      if (row.get(1).equals(side)) {
        words.put(row.get(0), Bound.valueOf(row.get(2)));
      }
    }
    return new TermIndex<>(words);
  }
}
