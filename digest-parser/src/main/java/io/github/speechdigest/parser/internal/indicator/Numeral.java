package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Bound;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as it stands in a text, before its unit.
 *
 * @param start where it starts
 * @param end where it ends, exclusive
 * @param value what it says
 * @param form how it is written
 * @param bound the bound that the numeral itself holds (数十)
 * @param unit the unit that the numeral itself holds (百分之九十)
 */
record Numeral(
    int start, int end, BigDecimal value, Form form, Optional<Bound> bound, Optional<String> unit) {
  enum Form {
    ARABIC,
    /** In Chinese digits. */
    CHINESE,
    /** A power of ten without a digit before it: 百, 千万. */
    BARE,
    FRACTION,
    RATIO
  }

  static Numeral of(int start, int end, BigDecimal value, Form form) {
    return new Numeral(start, end, value, form, Optional.empty(), Optional.empty());
  }
}
