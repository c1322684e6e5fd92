package io.github.speechdigest.examples;

import io.github.speechdigest.parser.DigestException;
import java.io.IOException;

/** Exceptions in words. */
final class Messages {
  private Messages() {}

  /**
   * The message of the library is whole; that of a plain file exception is often no more than a
   * path.
   */
  static String of(IOException e) {
    return e instanceof DigestException
        ? e.getMessage()
        : e.getClass().getSimpleName() + ": " + e.getMessage();
  }
}
