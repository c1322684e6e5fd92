package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Comparison;
import io.github.speechdigest.model.Direction;
import io.github.speechdigest.model.IndicatorKind;
import io.github.speechdigest.model.IndicatorStatus;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure with all that was read of it.
 *
 * @param metric what is measured
 * @param quantity the figure
 * @param kind amount or change
 * @param direction which way it moved
 * @param from the start of a move
 * @param status reached or aimed at
 * @param comparison the base of a change
 * @param period the period that governs it
 * @param textEnd where the words that make the claim end
 */
record Claim(
    Phrase metric,
    Quantity quantity,
    IndicatorKind kind,
    Optional<Direction> direction,
    Optional<BigDecimal> from,
    IndicatorStatus status,
    Optional<Comparison> comparison,
    Optional<PeriodMention> period,
    int textEnd) {
  /** Words farther from their figure than this lend it their metric, but do not make the claim. */
  private static final int LONGEST_TEXT = 240;

  /** Where the number starts. */
  int valueStart() {
    return quantity.numeral().start();
  }

  int textStart() {
    boolean near = quantity.start() - metric.start() <= LONGEST_TEXT;
    return near ? Math.min(metric.start(), quantity.start()) : quantity.start();
  }
}
