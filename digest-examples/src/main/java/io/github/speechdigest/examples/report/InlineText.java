package io.github.speechdigest.examples.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Text that goes into a script or style element, where HTML knows no escapes. */
final class InlineText {
  private InlineText() {}

  /**
   * The same JSON in characters that can neither end the element nor start a comment in it: {@code
   * <}, {@code >}, {@code &} and the line separators U+2028 and U+2029, which old scripts took for
   * line ends, become JSON escapes. They can stand only inside strings, so the value stays the
   * same.
   */
  static String json(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      switch (c) {
        case '<', '>', '&', '\u2028', '\u2029' -> escaped.append(String.format("\\u%04x", (int) c));
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** A file of this package, with the line ends that HTML parsing gives it. */
  static String resource(String name) {
    try (InputStream in = InlineText.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The hash by which a content security policy allows an element with exactly this text. */
  static String policyHash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
