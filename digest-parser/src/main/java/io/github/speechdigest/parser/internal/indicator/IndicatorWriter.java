package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Indicator;
import java.math.BigDecimal;

/** Writes a claim as an indicator of the published model. */
final class IndicatorWriter {
  private IndicatorWriter() {}

  static Indicator write(Claim claim, String text) {
    Quantity quantity = claim.quantity();
    Unit unit = quantity.unit();
    BigDecimal value = quantity.numeral().value();
    Indicator.Builder indicator =
        Indicator.builder()
            .metric(claim.metric().text())
            .canonicalMetric(MetricCatalogue.find(claim.metric().text()))
            .kind(claim.kind())
            .direction(claim.direction())
            .value(value)
            .valueText(quantity.valueText())
            .upper(quantity.upper())
            .status(claim.status())
            .from(claim.from())
            .bound(quantity.bound())
            .comparison(claim.comparison())
            .text(text.substring(claim.textStart(), claim.textEnd()))
            .start(claim.textStart())
            .end(claim.textEnd());
    if (claim.period().isPresent()) {
      indicator.period(claim.period().get().toPeriod());
    }
    if (!unit.text().isEmpty()) {
      indicator
          .unit(unit.text())
          .normalizedValue(unit.normalized(value))
          .normalizedUnit(unit.normal());
    }
    return indicator.build();
  }
}
