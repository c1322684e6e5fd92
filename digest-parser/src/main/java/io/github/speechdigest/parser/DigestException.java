package io.github.speechdigest.parser;

import java.io.IOException;

/**
 * Thrown when an input is refused: it is missing, a directory, empty, no text, or over a limit of
 * {@link ParseOptions}. The message names the input, what was expected and what was found:
 *
 * <pre>{@code
 * pages/may.pdf: expected text, found a PDF document
 * }</pre>
 */
public final class DigestException extends IOException {
  private static final long serialVersionUID = 1L;

  private DigestException(String message, Throwable cause) {
    super(message, cause);
  }

  static DigestException of(String input, String expected, String found) {
    return of(input, expected, found, null);
  }

  static DigestException of(String input, String expected, String found, Throwable cause) {
    return new DigestException(input + ": expected " + expected + ", found " + found, cause);
  }
}
