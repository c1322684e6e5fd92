package io.github.speechdigest.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A parsed digest: one meeting, its speeches, and where every character of the page went.
 *
 * <p>Immutable and safe to share between threads. {@code io.github.speechdigest.json.DigestJson}
 * writes it as JSON and reads it back into an equal value.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableMeeting.class)
@JsonDeserialize(as = ImmutableMeeting.class)
@JsonPropertyOrder({
  "title",
  "subtitle",
  "name",
  "convener",
  "date",
  "lead",
  "announcedSpeakers",
  "speeches",
  "source",
  "fragments",
  "diagnostics"
})
public interface Meeting {
  /** {@return the headline of the page} */
  Optional<String> title();

  /** {@return the second headline, without its leading dashes} */
  Optional<String> subtitle();

  /** {@return the meeting's name as the lead, or else the subtitle, gives it} */
  Optional<String> name();

  /** {@return who called the meeting, e.g. {@code 市委}} */
  Optional<String> convener();

  /** {@return when it was held} */
  Optional<MeetingDate> date();

  /** {@return the lead-in, without its label} */
  Optional<String> lead();

  /** {@return the bodies or persons that the lead says spoke, in its order} */
  List<String> announcedSpeakers();

  /**
   * {@return the speeches, in the order in which their titles (else bylines, else first text) stand
   * in the source}
   */
  List<Speech> speeches();

  /** {@return what was read} */
  Source source();

  /** {@return where every piece of the source went, in source order; they do not overlap} */
  List<Fragment> fragments();

  /** {@return what was repaired, doubted, or found missing} */
  List<Diagnostic> diagnostics();

  /** Refuses values that contradict one another. */
  @Value.Check
  default void check() {
    Checks.notEmpty("title", title());
    Checks.notEmpty("subtitle", subtitle());
    Checks.notEmpty("name", name());
    Checks.notEmpty("convener", convener());
    Checks.notEmpty("lead", lead());
    for (String name : announcedSpeakers()) {
      Checks.notEmpty("an announced speaker", name);
    }
    int ordinal = 0;
    for (Speech speech : speeches()) {
      ordinal++;
      if (speech.ordinal() != ordinal) {
        throw Checks.unexpected("speech ordinal " + ordinal, speech.ordinal());
      }
    }
    int covered = 0;
    for (Fragment fragment : fragments()) {
      if (fragment.start() < covered) {
        throw Checks.unexpected("a fragment at " + covered + " or later", fragment.start());
      }
      covered = fragment.end();
      int speech = fragment.speech().orElse(0);
      if (speech > speeches().size()) {
        throw Checks.unexpected("a fragment of one of " + speeches().size() + " speeches", speech);
      }
    }
    Checks.that(
        covered <= source().length(),
        "fragments within the " + source().length() + " units of the source",
        covered);
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Meeting}; not thread-safe. */
  final class Builder extends ImmutableMeeting.Builder {
    Builder() {}
  }
}
