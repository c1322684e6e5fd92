package io.github.speechdigest.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The period that governs a figure. {@link #start()} and {@link #end()} are given only when the
 * year is known; of a period that goes on (今年以来) the start alone.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePeriod.class)
@JsonDeserialize(as = ImmutablePeriod.class)
@JsonPropertyOrder({"text", "start", "end"})
public interface Period {
  /** {@return the period as printed, e.g. {@code 前三季度}} */
  String text();

  /** {@return the first month; in JSON an ISO month, {@code 2024-01}} */
  Optional<YearMonth> start();

  /**
   * {@return the last month, inclusive; not before {@link #start()}; not given for a period that
   * goes on, e.g. {@code 今年以来}}
   */
  Optional<YearMonth> end();

  /** Refuses values that contradict one another. */
  @Value.Check
  default void check() {
    Checks.notEmpty("text", text());
    if (start().isEmpty() && end().isPresent()) {
      throw Checks.unexpected("no end without a start", start() + " and " + end());
    }
    if (end().isPresent()) {
      if (end().get().isBefore(start().orElseThrow())) {
        throw Checks.unexpected("end not before start " + start().get(), end().get());
      }
    }
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Period}; not thread-safe. */
  final class Builder extends ImmutablePeriod.Builder {
    Builder() {}
  }
}
