package io.github.speechdigest.examples.report;

import io.github.speechdigest.model.Bound;
import io.github.speechdigest.model.Direction;
import io.github.speechdigest.model.Indicator;
import io.github.speechdigest.model.IndicatorKind;
import io.github.speechdigest.model.IndicatorStatus;
import io.github.speechdigest.model.Period;
import java.math.BigDecimal;

/** Figures in few words, for people. */
final class FigureText {
  /** How many digits behind the point a printed decimal has at most. */
  private static final int MOST_DIGITS = 3;

  private FigureText() {}

  /** Metric and value: {@code 工业投资 +51.9%}. */
  static String claim(Indicator indicator) {
    return indicator.metric() + " " + value(indicator);
  }

  /**
   * The value with its unit; a change has a sign: {@code +7%}, {@code 33.6→66.4%}, {@code 超 1.2万吨}.
   */
  static String value(Indicator indicator) {
    String from = indicator.from().map(start -> number(start) + "→").orElse("");
    String upper = indicator.upper().map(end -> "–" + number(end)).orElse("");
    return indicator.bound().map(bound -> bound(bound) + " ").orElse("")
        + sign(indicator)
        + from
        + (isRounded(indicator) ? indicator.valueText() : number(indicator.value()))
        + upper
        + indicator.unit().orElse("");
  }

  /** Whether the number is a fraction (三分之一, 2/3), which is better read as printed. */
  private static boolean isRounded(Indicator indicator) {
    return indicator.upper().isEmpty() && indicator.value().scale() > MOST_DIGITS;
  }

  private static String number(BigDecimal value) {
    return value.toPlainString();
  }

  private static String sign(Indicator indicator) {
    if (indicator.kind() == IndicatorKind.AMOUNT) {
      return "";
    }
    return isFall(indicator) ? "−" : "+";
  }

  private static String bound(Bound bound) {
    return switch (bound) {
      case ABOUT -> "约";
      case AT_LEAST -> "至少";
      case MORE_THAN -> "超";
      case AT_MOST -> "至多";
      case LESS_THAN -> "不到";
    };
  }

  /**
   * Below zero for a fall, and with the magnitude of its unit multiplied out, so that figures
   * compare.
   */
  static BigDecimal comparable(Indicator indicator) {
    BigDecimal value = indicator.normalizedValue().orElse(indicator.value());
    return isFall(indicator) ? value.negate() : value;
  }

  private static boolean isFall(Indicator indicator) {
    return indicator.kind() == IndicatorKind.CHANGE
        && indicator.direction().filter(Direction.DECREASE::equals).isPresent();
  }

  static String kind(Indicator indicator) {
    return kind(indicator.kind());
  }

  static String kind(IndicatorKind kind) {
    return kind == IndicatorKind.AMOUNT ? "总量" : "变化";
  }

  static String status(Indicator indicator) {
    return isTarget(indicator) ? "目标" : "实绩";
  }

  static boolean isTarget(Indicator indicator) {
    return indicator.status() == IndicatorStatus.TARGET;
  }

  /** The period and the base of comparison, as far as printed. */
  static String period(Indicator indicator) {
    String period = indicator.period().map(Period::text).orElse("");
    String comparison =
        indicator
            .comparison()
            .map(
                base ->
                    switch (base) {
                      case YEAR_ON_YEAR -> "同比";
                      case PERIOD_ON_PERIOD -> "环比";
                    })
            .orElse("");
    return (period + " " + comparison).strip();
  }
}
