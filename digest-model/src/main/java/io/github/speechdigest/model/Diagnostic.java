package io.github.speechdigest.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One thing that was repaired, doubted, or found missing. Offsets are UTF-16 units, from 0, into
 * the decoded source text, end exclusive.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDiagnostic.class)
@JsonDeserialize(as = ImmutableDiagnostic.class)
@JsonPropertyOrder({"code", "severity", "message", "speech", "start", "end"})
public interface Diagnostic {
  /**
   * {@return what happened: a constant of {@link DiagnosticCode}, or a further code of a newer
   * version}
   */
  String code();

  /** {@return how much it matters} */
  Severity severity();

  /** {@return the finding in words, for a person, naming what and where} */
  String message();

  /** {@return the ordinal of the speech that it concerns} */
  OptionalInt speech();

  /** {@return the offset of the first character that it concerns} */
  OptionalInt start();

  /** {@return the offset behind the last character; given together with {@link #start()}} */
  OptionalInt end();

  /** Refuses values that contradict one another. */
  @Value.Check
  default void check() {
    Checks.notEmpty("code", code());
    Checks.notEmpty("message", message());
    Checks.ordinal("speech", speech());
    if (start().isPresent() != end().isPresent()) {
      throw Checks.unexpected("start and end to be given together", start() + " and " + end());
    }
    if (start().isPresent()) {
      Checks.span(start().getAsInt(), end().getAsInt());
    }
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Diagnostic}; not thread-safe. */
  final class Builder extends ImmutableDiagnostic.Builder {
    Builder() {}
  }
}
