package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.parser.internal.lexicon.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The statistical office's names of metrics, found by the names in print. */
final class MetricCatalogue {
  private static final Map<String, String> NAMES = read();

  private MetricCatalogue() {}

  private static Map<String, String> read() {
    Map<String, String> names = new HashMap<>();
    for (List<String> row : DataFile.read("metrics.tsv")) {
      names.put(row.get(0), row.get(0));
      if (row.size() > 1 && !row.get(1).isEmpty()) {
        for (String variant : row.get(1).split(" ", -1)) {
          names.put(variant, row.get(0));
        }
      }
    }
    return Map.copyOf(names);
  }

  /** The catalogued name of a whole metric; the area that it covers (全市) is no part of it. */
  static Optional<String> find(String metric) {
    String name = NAMES.get(metric);
    if (name == null) {
      name =
          Vocabulary.WORDS
              .longestAt(metric, 0)
              .filter(word -> word.value().is(Role.SCOPE))
              .map(word -> NAMES.get(metric.substring(word.end())))
              .orElse(null);
    }
    return Optional.ofNullable(name);
  }
}
