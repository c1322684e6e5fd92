package io.github.speechdigest.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A numbered part of a speech. Joined in order, marker, heading, its stop and the texts of the
 * points give back the printed section.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSection.class)
@JsonDeserialize(as = ImmutableSection.class)
@JsonPropertyOrder({"ordinal", "marker", "heading", "points", "sections"})
public interface Section {
  /** {@return the number that the marker says: 一、 is 1} */
  int ordinal();

  /** {@return the marker as printed: {@code 3.}, {@code 一、}, {@code （二）}} */
  String marker();

  /** {@return the heading, without marker and final stop} */
  Optional<String> heading();

  /** {@return the points before any deeper section} */
  List<Point> points();

  /** {@return the sections of deeper numbering, e.g. {@code （一）} under {@code 一、}} */
  List<Section> sections();

  /** Refuses values that contradict one another. */
  @Value.Check
  default void check() {
    Checks.ordinal("ordinal", ordinal());
    Checks.notEmpty("marker", marker());
    Checks.notEmpty("heading", heading());
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Section}; not thread-safe. */
  final class Builder extends ImmutableSection.Builder {
    Builder() {}
  }
}
