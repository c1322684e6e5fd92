package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Bound;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number with its unit and the words of bound around it.
 *
 * @param start where it starts, a word of bound before it included
 * @param unitEnd where its unit (or, without one, its number) ends
 * @param end where it ends, a word of bound after it included
 * @param numeral its number; of a range the lower end
 * @param valueText the number as printed; of a range both ends
 * @param upper the upper end of a range
 * @param unit its unit
 * @param bound how the number stands to the true one
 */
record Quantity(
    int start,
    int unitEnd,
    int end,
    Numeral numeral,
    String valueText,
    Optional<BigDecimal> upper,
    Unit unit,
    Optional<Bound> bound) {
  Quantity with(Bound other) {
    return new Quantity(start, unitEnd, end, numeral, valueText, upper, unit, Optional.of(other));
  }

  boolean counts() {
    return unit.unitClass() == UnitClass.COUNT;
  }

  boolean rates() {
    return unit.unitClass() == UnitClass.RATE || numeral.form() == Numeral.Form.FRACTION;
  }
}
