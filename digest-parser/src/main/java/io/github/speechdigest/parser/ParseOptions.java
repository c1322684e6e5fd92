package io.github.speechdigest.parser;

import io.github.speechdigest.model.DiagnosticCode;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a caller can tell the parser. Immutable and thread-safe; {@link #defaults()} suits most
 * pages.
 */
public final class ParseOptions {
  private static final ParseOptions DEFAULTS = new Builder().build();

  private final OptionalInt year;
  private final Optional<Charset> charset;
  private final int maxBytes;
  private final int maxLines;
  private final Duration timeBudget;

  private ParseOptions(Builder builder) {
    this.year = builder.year;
    this.charset = builder.charset;
    this.maxBytes = builder.maxBytes;
    this.maxLines = builder.maxLines;
    this.timeBudget = builder.timeBudget;
  }

  /** {@return the options that {@link DigestParser#parse(java.nio.file.Path)} uses} */
  public static ParseOptions defaults() {
    return DEFAULTS;
  }

  /** {@return a builder that starts from the defaults} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the year of the meeting, used where the text names none; empty by default} */
  public OptionalInt year() {
    return year;
  }

  /** {@return the charset of the bytes; empty by default, which means that it is detected} */
  public Optional<Charset> charset() {
    return charset;
  }

  /**
   * {@return the most bytes that an input may have, or the most UTF-16 units of a text that is
   * given as such; 16 Mi by default} A larger one is refused before it is read.
   */
  public int maxBytes() {
    return maxBytes;
  }

  /**
   * {@return the most lines that a page may have, blank ones not counted; 200,000 by default} More
   * are refused.
   */
  public int maxLines() {
    return maxLines;
  }

  /**
   * {@return how long a parse may search for the best order of the pieces; 30 seconds by default,
   * which no ordinary page comes near} Once it is spent, the meeting is the best found so far, with
   * the diagnostic {@link DiagnosticCode#TIME_BUDGET_EXCEEDED}; what is left to do is linear in the
   * text, so the parse takes somewhat longer than the budget.
   */
  public Duration timeBudget() {
    return timeBudget;
  }

  /** Builds {@link ParseOptions}; not thread-safe. A bad value fails here, not when parsing. */
  public static final class Builder {
    private OptionalInt year = OptionalInt.empty();
    private Optional<Charset> charset = Optional.empty();
    private int maxBytes = 16 << 20;
    private int maxLines = 200_000;
    private Duration timeBudget = Duration.ofSeconds(30);

    private Builder() {}

    /**
     * Sets the year of the meeting.
     *
     * @param year from 1900 to 2999
     * @return this builder
     * @throws IllegalArgumentException when out of that range
     */
    public Builder year(int year) {
      if (year < 1900 || year > 2999) {
        throw new IllegalArgumentException("expected a year from 1900 to 2999, found " + year);
      }
      this.year = OptionalInt.of(year);
      return this;
    }

    /**
     * Sets the charset of the bytes; it wins over anything that the bytes themselves declare.
     *
     * @param charset not null
     * @return this builder
     */
    public Builder charset(Charset charset) {
      this.charset = Optional.of(Objects.requireNonNull(charset, "charset"));
      return this;
    }

    /**
     * Sets the most bytes that an input may have.
     *
     * @param maxBytes 1 or more
     * @return this builder
     * @throws IllegalArgumentException when less
     */
    public Builder maxBytes(int maxBytes) {
      if (maxBytes < 1) {
        throw new IllegalArgumentException("expected at least 1 byte, found " + maxBytes);
      }
      this.maxBytes = maxBytes;
      return this;
    }

    /**
     * Sets the most lines that a page may have.
     *
     * @param maxLines 1 or more
     * @return this builder
     * @throws IllegalArgumentException when less
     */
    public Builder maxLines(int maxLines) {
      if (maxLines < 1) {
        throw new IllegalArgumentException("expected at least 1 line, found " + maxLines);
      }
      this.maxLines = maxLines;
      return this;
    }

    /**
     * Sets how long a parse may search.
     *
     * @param timeBudget more than nothing
     * @return this builder
     * @throws IllegalArgumentException when zero or negative
     */
    public Builder timeBudget(Duration timeBudget) {
      if (timeBudget.isZero() || timeBudget.isNegative()) {
        throw new IllegalArgumentException(
            "expected a time budget of more than nothing, found " + timeBudget);
      }
      this.timeBudget = timeBudget;
      return this;
    }

    /** {@return the options} */
    public ParseOptions build() {
      return new ParseOptions(this);
    }
  }
}
