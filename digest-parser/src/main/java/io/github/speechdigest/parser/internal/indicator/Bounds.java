package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Bound;
import io.github.speechdigest.parser.internal.lexicon.DataFile;
import io.github.speechdigest.parser.internal.lexicon.TermIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of bound that stand before a number and after it. */
final class Bounds {
  static final TermIndex<Bound> BEFORE = read("BEFORE");
  static final TermIndex<Bound> AFTER = read("AFTER");

  private Bounds() {}

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
