package io.github.speechdigest.parser;

import java.io.IOException;

/** Thrown when an input cannot be read as text; the message names it, what was expected and what was found. */
public class DigestException extends IOException {
  private static final long serialVersionUID = 1L;

  public DigestException(String message) {
    super(message);
  }

  DigestException(String message, Throwable cause) {
    super(message, cause);
  }
}
