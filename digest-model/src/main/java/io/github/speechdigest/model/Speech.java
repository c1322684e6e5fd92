package io.github.speechdigest.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One speech, rebuilt from its pieces. */
@Value.Immutable
@JsonSerialize(as = ImmutableSpeech.class)
@JsonDeserialize(as = ImmutableSpeech.class)
@JsonPropertyOrder({
  "ordinal",
  "title",
  "speaker",
  "introduction",
  "sections",
  "closing",
  "complete"
})
public interface Speech {
  /** {@return 1, 2, 3 … in the order of {@link Meeting#speeches()}} */
  int ordinal();

  /**
   * {@return the headline as printed; lines of a headline set on several lines are joined by one
   * space}
   */
  Optional<String> title();

  /** {@return who speaks; empty when no byline was found} */
  Optional<Speaker> speaker();

  /** {@return what stands before the first section, a point for each paragraph} */
  List<Point> introduction();

  /** {@return the numbered sections, in reading order} */
  List<Section> sections();

  /** {@return what stands after the last section and looks ahead or sums up} */
  List<Point> closing();

  /**
   * {@return false when text is known to be missing: cut off and not continued, a gap in the
   * numbering, a heading with nothing under it}
   */
  boolean complete();

  /** Refuses values that contradict one another. */
  @Value.Check
  default void check() {
    Checks.ordinal("ordinal", ordinal());
    Checks.notEmpty("title", title());
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Speech}; not thread-safe. */
  final class Builder extends ImmutableSpeech.Builder {
    Builder() {}
  }
}
