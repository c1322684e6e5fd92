package io.github.speechdigest.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Who holds a speech, as the line under its headline says. */
@Value.Immutable
@JsonSerialize(as = ImmutableSpeaker.class)
@JsonDeserialize(as = ImmutableSpeaker.class)
@JsonPropertyOrder({"name", "organization", "roles", "byline"})
public interface Speaker {
  /**
   * {@return the name, without white space inside it; empty when a body speaks without naming a
   * person}
   */
  Optional<String> name();

  /**
   * {@return the body that the speech is held for, in general the one named before the last role}
   */
  Optional<String> organization();

  /** {@return the offices, in printed order; one that is held elsewhere keeps its body} */
  List<String> roles();

  /** {@return the line as printed} */
  String byline();

  /** Refuses values that contradict one another. */
  @Value.Check
  default void check() {
    Checks.notEmpty("name", name());
    Checks.notEmpty("organization", organization());
    Checks.notEmpty("byline", byline());
    for (String role : roles()) {
      Checks.notEmpty("a role", role);
    }
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Speaker}; not thread-safe. */
  final class Builder extends ImmutableSpeaker.Builder {
    Builder() {}
  }
}
