package io.github.speechdigest.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was read. Offsets everywhere in a {@link Meeting} are UTF-16 units, from 0, into the decoded
 * text; of an HTML page, into the text extracted from it.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSource.class)
@JsonDeserialize(as = ImmutableSource.class)
@JsonPropertyOrder({"name", "format", "charset", "length", "sha256"})
public interface Source {
  /** {@return the name of the file or stream, when it has one} */
  Optional<String> name();

  /** {@return the format, told by the content} */
  SourceFormat format();

  /**
   * {@return the IANA name of the charset that the bytes were decoded with; empty when text was
   * given}
   */
  Optional<String> charset();

  /** {@return the length of the decoded text in UTF-16 units} */
  int length();

  /**
   * {@return the SHA-256 of the bytes read, as 64 lower-case hexadecimal digits; empty when text
   * was given}
   */
  Optional<String> sha256();

  /** Refuses values that contradict one another. */
  @Value.Check
  default void check() {
    Checks.notEmpty("name", name());
    Checks.notEmpty("charset", charset());
    Checks.that(length() >= 0, "length to be 0 or more", length());
    if (sha256().isPresent() && !Checks.isSha256(sha256().get())) {
      throw Checks.unexpected("sha256 to be 64 hexadecimal digits", sha256().get());
    }
  }

  /** {@return a builder with nothing set} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Source}; not thread-safe. */
  final class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}
