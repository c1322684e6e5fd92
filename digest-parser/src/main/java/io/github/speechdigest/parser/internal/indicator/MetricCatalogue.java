package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.parser.internal.lexicon.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The statistical office's names of metrics, found by the names in print. */
final class MetricCatalogue {
  private static final Map<String, String> NAMES = read();

  /** What the name of an administrative place ends with. */
  private static final String PLACES = "省市县区州盟旗镇乡村";

  /** What ends so and is a kind of place, so that the metric is of a part only. */
  private static final Set<String> NO_PLACES =
      Set.of("农村", "乡村", "城镇", "乡镇", "村镇", "城市", "地区", "山区", "社区", "园区", "景区", "上市");

  private static final int SHORTEST_PLACE = 2;
  private static final int LONGEST_PLACE = 8;

  private MetricCatalogue() {}

  private static Map<String, String> read() {
    Map<String, String> names = new HashMap<>();
    for (List<String> row : DataFile.read("metrics.tsv")) {
      names.put(normal(row.get(0)), row.get(0));
      if (row.size() > 1 && !row.get(1).isEmpty()) {
        for (String variant : row.get(1).split(" ", -1)) {
          names.put(normal(variant), row.get(0));
        }
      }
    }
    return Map.copyOf(names);
  }

  /** Brackets of either width are the same in print. */
  private static String normal(String name) {
    return name.replace('（', '(').replace('）', ')');
  }

  /** The catalogued name of a whole metric; the area that it covers (全市, 甲县) is no part of it. */
  static Optional<String> find(String printed) {
    String metric = normal(printed);
    String name = NAMES.get(metric);
    if (name == null) {
      Word scope = Vocabulary.WORDS.at(metric, 0);
      name =
          scope != null && scope.is(Role.SCOPE)
              ? NAMES.get(metric.substring(scope.length()))
              : null;
    }
    if (name == null) {
      name = ofPlace(metric);
    }
    return Optional.ofNullable(name);
  }

  /** 甲县一般公共预算收入, but not 农村固定资产投资 or 对甲州出口额: the name after that of a place, else null. */
  private static String ofPlace(String metric) {
    if (metric.startsWith("对")) {
      return null;
    }
    int last = Math.min(LONGEST_PLACE, metric.length() - 1);
    for (int end = SHORTEST_PLACE; end <= last; end++) {
      String name =
          PLACES.indexOf(metric.charAt(end - 1)) >= 0 ? NAMES.get(metric.substring(end)) : null;
      if (name != null && !NO_PLACES.contains(metric.substring(end - 2, end))) {
        return name;
      }
    }
    return null;
  }
}
