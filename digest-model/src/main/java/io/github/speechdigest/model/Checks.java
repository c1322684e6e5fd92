package io.github.speechdigest.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The rules that several types share; each throws {@link IllegalArgumentException} naming the
 * field.
 */
final class Checks {
  private static final int MOST_DIGITS = 1000;
  private static final int DIGITS_OF_SHA_256 = 64;

  private Checks() {}

  static void that(boolean holds, String expected, Object found) {
    if (!holds) {
      throw unexpected(expected, found);
    }
  }

  /** For what is checked often: the words are put together only where they are needed. */
  static IllegalArgumentException unexpected(String expected, Object found) {
    return new IllegalArgumentException("expected " + expected + ", found " + found);
  }

  static void notEmpty(String field, String value) {
    if (value.isEmpty()) {
      throw unexpected(field + " not to be empty", "\"\"");
    }
  }

  static void notEmpty(String field, Optional<String> value) {
    if (value.isPresent()) {
      notEmpty(field, value.get());
    }
  }

  static void ordinal(String field, int value) {
    if (value < 1) {
      throw unexpected(field + " to be 1 or more", value);
    }
  }

  static void ordinal(String field, OptionalInt value) {
    if (value.isPresent()) {
      ordinal(field, value.getAsInt());
    }
  }

  static void range(String field, OptionalInt value, int least, int most) {
    if (value.isPresent()) {
      int found = value.getAsInt();
      if (found < least || found > most) {
        throw unexpected(field + " to be from " + least + " to " + most, found);
      }
    }
  }

  static void span(int start, int end) {
    if (start < 0) {
      throw unexpected("start to be 0 or more", start);
    }
    if (end < start) {
      throw unexpected("end to be at least start " + start, end);
    }
  }

  static boolean isSha256(String digest) {
    int at = 0;
    while (at < digest.length() && "0123456789abcdef".indexOf(digest.charAt(at)) >= 0) {
      at++;
    }
    return at == DIGITS_OF_SHA_256 && at == digest.length();
  }

  /**
   * Keeps numbers such as 1E999999999, which a short text can hold, from filling the memory once
   * written out.
   */
  static void number(String field, BigDecimal value) {
    if (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS) {
      throw unexpected(field + " to have at most " + MOST_DIGITS + " digits", value);
    }
  }

  static void number(String field, Optional<BigDecimal> value) {
    if (value.isPresent()) {
      number(field, value.get());
    }
  }

  /**
   * One form for equal numbers (39.60 and 39.6, 3.96E+9 and 3960000000), so that values compare by
   * value and JSON reads back into an equal model.
   */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static Optional<BigDecimal> plain(Optional<BigDecimal> number) {
    return number.isPresent() ? Optional.of(plain(number.get())) : number;
  }

  static boolean isPlain(BigDecimal number) {
    return number.scale() == 0
        || number.scale() > 0 && number.stripTrailingZeros().scale() == number.scale();
  }

  static boolean isPlain(Optional<BigDecimal> number) {
    return number.isEmpty() || isPlain(number.get());
  }
}
