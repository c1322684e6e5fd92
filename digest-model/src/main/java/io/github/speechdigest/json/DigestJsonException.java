package io.github.speechdigest.json;

/** Thrown when text is not the JSON of a meeting; the message says where and what was expected. */
public final class DigestJsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DigestJsonException(String message, Throwable cause) {
    super(message, cause);
  }
}
