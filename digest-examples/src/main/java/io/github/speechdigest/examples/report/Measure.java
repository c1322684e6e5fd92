package io.github.speechdigest.examples.report;

import io.github.speechdigest.model.Indicator;
import io.github.speechdigest.model.IndicatorKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;

/**
 * What figures on one scale have in common.
 *
 * @param metric the catalogued name, or else the printed one
 * @param unit without magnitude; empty when there is none
 */
record Measure(String metric, IndicatorKind kind, String unit) {
  static final Comparator<Measure> ORDER =
      Comparator.comparing(Measure::metric)
          .thenComparing(Measure::kind)
          .thenComparing(Measure::unit);

  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

  static Measure of(Indicator indicator) {
    return new Measure(
        indicator.canonicalMetric().orElse(indicator.metric()),
        indicator.kind(),
        indicator.normalizedUnit().or(indicator::unit).orElse(""));
  }

  /** Kind and unit: {@code 变化（%）}. */
  String scale() {
    return FigureText.kind(kind) + (unit.isEmpty() ? "" : "（" + unit + "）");
  }

  /** A value on this scale: {@code +7.1%}, {@code 39.6亿元}. */
  String format(BigDecimal value) {
    BigDecimal size = value.abs();
    String sign = value.signum() < 0 ? "−" : kind == IndicatorKind.CHANGE ? "+" : "";
    if (size.compareTo(YI) >= 0) {
      return sign + rounded(size.divide(YI)) + "亿" + unit;
    }
    if (size.compareTo(WAN) >= 0) {
      return sign + rounded(size.divide(WAN)) + "万" + unit;
    }
    return sign + rounded(size) + unit;
  }

  private static String rounded(BigDecimal value) {
    BigDecimal rounded = value.setScale(2, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
