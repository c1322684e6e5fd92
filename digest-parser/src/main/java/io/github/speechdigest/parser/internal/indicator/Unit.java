package io.github.speechdigest.parser.internal.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A unit as printed after a number.
 *
 * @param text as printed, with its magnitude and without 余 or 多; empty for a pure number
 * @param unitClass its class
 * @param scale what the value is multiplied by for the normal unit
 * @param normal the unit without magnitude, in its normal form
 */
record Unit(String text, UnitClass unitClass, BigDecimal scale, Optional<String> normal) {
  static final Unit NONE = new Unit("", UnitClass.NONE, BigDecimal.ONE, Optional.empty());

  /** What a value in this unit is in the normal unit, without trailing zeros or an exponent. */
  BigDecimal normalized(BigDecimal value) {
    BigDecimal product = Units.product(value, scale);
    if (product.scale() == 0) {
      return product;
    }
    BigDecimal stripped = product.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Whether both are printed alike; they are then of one class and scale too. */
  boolean is(Unit other) {
    return text.equals(other.text);
  }

  boolean is(String name) {
    return normal.isPresent() && normal.get().equals(name);
  }
}
