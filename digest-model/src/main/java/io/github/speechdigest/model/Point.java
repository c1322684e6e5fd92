package io.github.speechdigest.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One move of the argument: the whole of it as printed, its lead included. */
@Value.Immutable
@JsonSerialize(as = ImmutablePoint.class)
@JsonDeserialize(as = ImmutablePoint.class)
@JsonPropertyOrder({"lead", "text", "indicators"})
public interface Point {
  /** {@return the short phrase that opens the point, without its closing punctuation} */
  Optional<String> lead();

  /** {@return the point as printed; starts with {@link #lead()} when there is one} */
  String text();

  /** {@return the figures claimed, in the order in which they stand} */
  List<Indicator> indicators();

  /** Refuses values that contradict one another. */
  @Value.Check
  default void check() {
    Optional<String> lead = lead();
    Checks.notEmpty("lead", lead);
    Checks.notEmpty("text", text());
    if (lead.isPresent() && !text().startsWith(lead.get())) {
      throw Checks.unexpected("text to start with its lead " + lead.get(), text());
    }
    List<Indicator> indicators = indicators();
    for (int i = 0; i < indicators.size(); i++) {
      int end = indicators.get(i).end();
      if (end > text().length()) {
        throw Checks.unexpected(
            "an indicator to end within the " + text().length() + " units of its point", end);
      }
    }
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Point}; not thread-safe. */
  final class Builder extends ImmutablePoint.Builder {
    Builder() {}
  }
}
