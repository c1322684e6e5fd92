package io.github.speechdigest.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One speech, rebuilt from its pieces.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSpeech.class)
@JsonDeserialize(as = ImmutableSpeech.class)
@JsonPropertyOrder({"ordinal", "title", "speaker", "introduction", "sections", "closing", "complete"})
public interface Speech {
  /** 1, 2, 3 … in the order of {@link Meeting#speeches()}. */
  int ordinal();

  /** The headline as printed; lines of a headline set on several lines are joined by one space. */
  Optional<String> title();

  /** Who speaks; empty when no byline was found. */
  Optional<Speaker> speaker();

  /** What stands before the first section, a point for each paragraph. */
  List<Point> introduction();

  /** The numbered sections, in reading order. */
  List<Section> sections();

  /** What stands after the last section and looks ahead or sums up. */
  List<Point> closing();

  /** False when text is known to be missing: cut off and not continued, a gap in the numbering, a heading with nothing under it. */
  boolean complete();

  /** Refuses values that contradict one another. */
  @Value.Check
  default void check() {
    Checks.ordinal("ordinal", ordinal());
    Checks.notEmpty("title", title());
  }

  /** Returns a builder with nothing set. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Speech}; not thread-safe. */
  final class Builder extends ImmutableSpeech.Builder {
    Builder() {}
  }
}
