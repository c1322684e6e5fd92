package io.github.speechdigest.examples.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;

/** Places values on a line from 0 to 100. */
record Scale(double least, double most) {
  /** A scale that holds all values and zero; of at least one value. */
  static Scale fromZero(Collection<BigDecimal> values) {
    return new Scale(
        Math.min(0, Collections.min(values).doubleValue()),
        Math.max(0, Collections.max(values).doubleValue()));
  }

  /** The place, rounded to what a screen can show. */
  double at(BigDecimal value) {
    double span = most - least;
    double place = span == 0 ? 0 : (value.doubleValue() - least) / span * 100;
    return Math.round(place * 100) / 100.0;
  }
}
