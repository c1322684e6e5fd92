package io.github.speechdigest.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;

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

  /** What a stream says is there is mostly all of it, and is read into its place. */
  byte[] read(InputStream in, String name) throws IOException {
    byte[] start = new byte[Math.min(limit, in.available())];
    int length = in.readNBytes(start, 0, start.length);
    int next = in.read();
    if (next < 0) {
      return checked(length < start.length ? Arrays.copyOf(start, length) : start, name);
    }
    byte[] rest = in.readNBytes(limit - length); // with the next, one more than the limit
    if (length + rest.length >= limit) {
      throw overLimit(name, "more");
    }
    byte[] all = Arrays.copyOf(start, length + 1 + rest.length);
    all[length] = (byte) next;
    System.arraycopy(rest, 0, all, length + 1, rest.length);
    return checked(all, name);
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
