package io.github.speechdigest.parser.internal.source;

import io.github.speechdigest.model.Source;
import java.nio.charset.Charset;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What was given to be read: bytes in a charset, or text that was decoded already. */
final class SourceInput {
  private final String name;

  /** Null of text. */
  private final byte[] bytes;

  /** Null of text. */
  private final Charset charset;

  private SourceInput(String name, byte[] bytes, Charset charset) {
    this.name = name;
    this.bytes = bytes;
    this.charset = charset;
  }

  static SourceInput of(String name, byte[] bytes, Charset charset) {
    return new SourceInput(name, bytes, charset);
  }

  static SourceInput ofText(String name) {
    return new SourceInput(name, null, null);
  }

  /** Tells its name and, of bytes, their charset and digest. */
  void describe(Source.Builder source) {
    source.name(name);
    if (bytes != null) {
      source.charset(charset.name()).sha256(sha256(bytes));
    }
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
