package io.github.speechdigest.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One figure that a speech claims. Numbers keep one form for equal values: no trailing zeros, no
 * exponent.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableIndicator.class)
@JsonDeserialize(as = ImmutableIndicator.class)
@JsonPropertyOrder({
  "metric",
  "canonicalMetric",
  "kind",
  "direction",
  "value",
  "valueText",
  "unit",
  "normalizedValue",
  "normalizedUnit",
  "upper",
  "status",
  "from",
  "bound",
  "comparison",
  "period",
  "text",
  "start",
  "end"
})
public interface Indicator {
  /** {@return what is measured, as printed, with the words that say of what} */
  String metric();

  /** {@return the statistical office's name of the metric, where it is a catalogued one} */
  Optional<String> canonicalMetric();

  /** {@return whether it is an amount or a change} */
  IndicatorKind kind();

  /** {@return which way it moved; always given for a change} */
  Optional<Direction> direction();

  /** {@return the printed number; the lower end of a range} */
  BigDecimal value();

  /** {@return the number as printed} */
  String valueText();

  /** {@return the unit as printed, with its magnitude: {@code %}, {@code 亿元}, {@code 万亩}} */
  Optional<String> unit();

  /** {@return the value with the magnitude of its unit multiplied out} */
  Optional<BigDecimal> normalizedValue();

  /** {@return the unit without magnitude: 亿元 is 元} */
  Optional<String> normalizedUnit();

  /** {@return the upper end of a range, in {@link #unit()}; not below {@link #value()}} */
  Optional<BigDecimal> upper();

  /** {@return whether it is reached or aimed at} */
  IndicatorStatus status();

  /** {@return the start of a move, in {@link #unit()}} */
  Optional<BigDecimal> from();

  /** {@return how the printed number stands to the true one; empty when exact} */
  Optional<Bound> bound();

  /** {@return the base of a change, when printed} */
  Optional<Comparison> comparison();

  /** {@return the period that governs the figure} */
  Optional<Period> period();

  /** {@return the words that make the claim, from metric to unit, as printed} */
  String text();

  /** {@return where {@link #text()} starts in its point's text, in UTF-16 units from 0} */
  int start();

  /** {@return where it ends in its point's text, exclusive} */
  int end();

  /**
   * {@return this figure, its numbers in their one form} Refuses values that contradict one
   * another.
   */
  @Value.Check
  default Indicator check() {
    Checks.notEmpty("metric", metric());
    Checks.notEmpty("canonicalMetric", canonicalMetric());
    Checks.notEmpty("valueText", valueText());
    Checks.notEmpty("unit", unit());
    Checks.notEmpty("normalizedUnit", normalizedUnit());
    Checks.notEmpty("text", text());
    Checks.span(start(), end());
    Checks.number("value", value());
    Optional<BigDecimal> normalized = normalizedValue();
    Checks.number("normalizedValue", normalized);
    Checks.number("upper", upper());
    Checks.number("from", from());
    Checks.that(
        kind() == IndicatorKind.AMOUNT || direction().isPresent(),
        "a direction for a change",
        text());
    if (upper().isPresent() && upper().get().compareTo(value()) < 0) {
      throw Checks.unexpected("upper to be at least value " + value(), upper().get());
    }
    if (Checks.isPlain(value())
        && Checks.isPlain(normalized)
        && Checks.isPlain(upper())
        && Checks.isPlain(from())) {
      return this;
    }
    return builder()
        .metric(metric())
        .canonicalMetric(canonicalMetric())
        .kind(kind())
        .direction(direction())
        .value(Checks.plain(value()))
        .valueText(valueText())
        .unit(unit())
        .normalizedValue(Checks.plain(normalized))
        .normalizedUnit(normalizedUnit())
        .upper(Checks.plain(upper()))
        .status(status())
        .from(Checks.plain(from()))
        .bound(bound())
        .comparison(comparison())
        .period(period())
        .text(text())
        .start(start())
        .end(end())
        .build();
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Indicator}; not thread-safe. */
  final class Builder extends ImmutableIndicator.Builder {
    Builder() {}
  }
}
