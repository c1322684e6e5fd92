package io.github.speechdigest.parser;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a caller can tell the parser. Immutable and thread-safe; {@link #defaults()} suits most pages.
 */
public final class ParseOptions {
  private static final ParseOptions DEFAULTS = new Builder().build();

  private final OptionalInt year;
  private final Optional<Charset> charset;
  private final int maxBytes;

  private ParseOptions(Builder builder) {
    this.year = builder.year;
    this.charset = builder.charset;
    this.maxBytes = builder.maxBytes;
  }

  /** Returns the options that {@link DigestParser#parse(java.nio.file.Path)} uses. */
  public static ParseOptions defaults() {
    return DEFAULTS;
  }

  /** Returns a builder that starts from the defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** The year of the meeting, used where the text names none; empty by default. */
  public OptionalInt year() {
    return year;
  }

  /** The charset of the bytes; empty by default, which means that it is detected. */
  public Optional<Charset> charset() {
    return charset;
  }

  /** The most bytes that an input may have; 16 MiB by default. A larger one throws {@link DigestException}. */
  public int maxBytes() {
    return maxBytes;
  }

  /** Builds {@link ParseOptions}; not thread-safe. A bad value fails here, not when parsing. */
  public static final class Builder {
    private OptionalInt year = OptionalInt.empty();
    private Optional<Charset> charset = Optional.empty();
    private int maxBytes = 16 << 20;

    private Builder() {}

    /**
     * Sets the year of the meeting.
     *
     * @param year from 1900 to 2999
     * @throws IllegalArgumentException when out of that range
     */
    public Builder year(int year) {
      if (year < 1900 || year > 2999) {
        throw new IllegalArgumentException("expected a year from 1900 to 2999, found " + year);
      }
      this.year = OptionalInt.of(year);
      return this;
    }

    /** Sets the charset of the bytes; it wins over anything that the bytes themselves declare. */
    public Builder charset(Charset charset) {
      this.charset = Optional.of(Objects.requireNonNull(charset, "charset"));
      return this;
    }

    /**
     * Sets the most bytes that an input may have.
     *
     * @param maxBytes 1 or more
     * @throws IllegalArgumentException when less
     */
    public Builder maxBytes(int maxBytes) {
      if (maxBytes < 1) {
        throw new IllegalArgumentException("expected at least 1 byte, found " + maxBytes);
      }
      this.maxBytes = maxBytes;
      return this;
    }

    /** Returns the options. */
    public ParseOptions build() {
      return new ParseOptions(this);
    }
  }
}
