package io.github.speechdigest.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the bytes of an input, never more of them than the limit allows. */
final class InputBytes {
  private final int limit;

  InputBytes(int limit) {
    this.limit = limit;
  }

  byte[] read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw DigestException.of(file.toString(), "a file", "a directory");
    }
    try {
      long size = Files.size(file);
      if (size > limit) {
        throw overLimit(file.toString(), size + " bytes");
      }
      return size > 0 ? checked(Files.readAllBytes(file), file.toString()) : readUnsized(file);
    } catch (NoSuchFileException e) {
      throw DigestException.of(file.toString(), "a file", "none", e);
    } catch (AccessDeniedException e) {
      throw DigestException.of(file.toString(), "a file that may be read", "one that may not", e);
    }
  }

  /** Reads what does not say its length, as a pipe does not that is opened as a file. */
  private byte[] readUnsized(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  byte[] read(InputStream in, String name) throws IOException {
    byte[] bytes = in.readNBytes(limit);
    if (bytes.length == limit && in.read() >= 0) {
      throw overLimit(name, "more");
    }
    return checked(bytes, name);
  }

  /** A file may change between the look at its size and the reading. */
  private byte[] checked(byte[] bytes, String name) throws DigestException {
    if (bytes.length == 0) {
      throw DigestException.of(name, "text", "no bytes at all");
    }
    if (bytes.length > limit) {
      throw overLimit(name, bytes.length + " bytes");
    }
    return bytes;
  }

  private DigestException overLimit(String name, String found) {
    return DigestException.of(name, "at most " + limit + " bytes", found);
  }
}
