package io.github.speechdigest.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The day of a meeting, as far as the text gives it. {@link #year()} is present only when the text
 * names the year or the caller supplied it; it is never guessed.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableMeetingDate.class)
@JsonDeserialize(as = ImmutableMeetingDate.class)
@JsonPropertyOrder({"text", "year", "month", "day"})
public interface MeetingDate {
  /** {@return the date as printed, e.g. {@code 10月21日}} */
  String text();

  /** {@return the year, e.g. 2024} */
  OptionalInt year();

  /** {@return the month, 1 to 12} */
  OptionalInt month();

  /** {@return the day of the month, 1 to 31; the first day of a meeting of several days} */
  OptionalInt day();

  /** Refuses values that contradict one another. */
  @Value.Check
  default void check() {
    Checks.notEmpty("text", text());
    Checks.range("month", month(), 1, 12);
    Checks.range("day", day(), 1, 31);
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MeetingDate}; not thread-safe. */
  final class Builder extends ImmutableMeetingDate.Builder {
    Builder() {}
  }
}
