package io.github.speechdigest.parser.internal.source;

/** Thrown when a source is no text or over a limit. */
public final class RefusedSourceException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String expected;
  private final String found;

  RefusedSourceException(String expected, String found) {
    super("expected " + expected + ", found " + found);
    this.expected = expected;
    this.found = found;
  }

  static RefusedSourceException noText(String found) {
    return new RefusedSourceException("text", found);
  }

  /** What the source should have been, e.g. {@code text}. */
  public String expected() {
    return expected;
  }

  /** What it is, e.g. {@code a PDF document}. */
  public String found() {
    return found;
  }
}
