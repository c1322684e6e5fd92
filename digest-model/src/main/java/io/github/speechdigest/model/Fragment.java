package io.github.speechdigest.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Where one piece of the source went. Offsets are UTF-16 units, from 0, into the decoded source
 * text, end exclusive. Every non-white character of the source lies in exactly one fragment,
 * Markdown heading marks and the asterisks around a line that is all bold aside.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableFragment.class)
@JsonDeserialize(as = ImmutableFragment.class)
@JsonPropertyOrder({"start", "end", "role", "speech", "position", "continues", "confidence"})
public interface Fragment {
  /** {@return the offset of the first character} */
  int start();

  /** {@return the offset behind the last character; at least {@link #start()}} */
  int end();

  /** {@return what the piece is} */
  FragmentRole role();

  /** {@return the ordinal of the speech that it belongs to, for a title, byline or body} */
  OptionalInt speech();

  /** {@return its place in the reading order of that speech, from 1} */
  OptionalInt position();

  /**
   * {@return true when it goes on in the middle of the sentence that the fragment before it in
   * reading order left open}
   */
  Optional<Boolean> continues();

  /**
   * {@return how sure the placement is, from 0 to 1, calibrated: of the placements given 0.9, nine
   * in ten are right}
   */
  OptionalDouble confidence();

  /** Refuses values that contradict one another. */
  @Value.Check
  default void check() {
    Checks.span(start(), end());
    Checks.ordinal("speech", speech());
    Checks.ordinal("position", position());
    double found = confidence().orElse(1);
    if (!(found >= 0 && found <= 1)) { // not a number is neither
      throw Checks.unexpected("confidence to be from 0 to 1", found);
    }
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Fragment}; not thread-safe. */
  final class Builder extends ImmutableFragment.Builder {
    Builder() {}
  }
}
