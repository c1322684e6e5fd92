package io.github.speechdigest.examples.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The charts of one catalogued metric that several speakers report, one for each kind and unit. */
record MetricCharts(String metric, int speakers, List<Chart> charts) {

  /**
   * Bars on one scale, the largest first, in a box 100 wide.
   *
   * @param zero where the scale's zero stands
   */
  record Chart(Measure measure, double zero, List<Bar> bars) {}

  record Bar(Figure figure, double start, double width) {}

  /** The metrics that two or more speakers report, the most reported first. */
  static List<MetricCharts> of(List<Figure> figures) {
    Map<String, List<Figure>> byMetric = new LinkedHashMap<>();
    for (Figure figure : figures) {
      figure
          .indicator()
          .canonicalMetric()
          .ifPresent(
              metric -> byMetric.computeIfAbsent(metric, m -> new ArrayList<>()).add(figure));
    }
    return byMetric.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue()))
        .filter(charts -> charts.speakers > 1)
        .sorted(Comparator.comparing(MetricCharts::speakers).reversed())
        .toList();
  }

  private static MetricCharts of(String metric, List<Figure> figures) {
    Map<Measure, List<Figure>> byMeasure = new TreeMap<>(Measure.ORDER);
    for (Figure figure : figures) {
      byMeasure.computeIfAbsent(figure.measure(), measure -> new ArrayList<>()).add(figure);
    }
    List<Chart> charts = new ArrayList<>();
    byMeasure.forEach((measure, group) -> charts.add(chart(measure, group)));
    charts.sort(Comparator.comparing((Chart chart) -> chart.bars.size()).reversed());
    long speakers =
        figures.stream().map(figure -> figure.row().speech().ordinal()).distinct().count();
    return new MetricCharts(metric, (int) speakers, charts);
  }

  private static Chart chart(Measure measure, List<Figure> figures) {
    Scale scale = Scale.fromZero(figures.stream().map(MetricCharts::value).toList());
    List<Bar> bars =
        figures.stream()
            .sorted(Comparator.comparing(MetricCharts::value).reversed())
            .map(figure -> bar(scale, figure))
            .toList();
    return new Chart(measure, scale.at(BigDecimal.ZERO), bars);
  }

  private static Bar bar(Scale scale, Figure figure) {
    double zero = scale.at(BigDecimal.ZERO);
    double end = scale.at(value(figure));
    return new Bar(figure, Math.min(zero, end), Math.abs(end - zero));
  }

  private static BigDecimal value(Figure figure) {
    return FigureText.comparable(figure.indicator());
  }
}
