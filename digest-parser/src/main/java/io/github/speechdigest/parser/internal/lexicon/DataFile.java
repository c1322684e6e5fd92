package io.github.speechdigest.parser.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A data file of this package: UTF-8, a record a line, fields parted by tabs, empty lines and lines
 * that begin with {@code #} left out.
 */
public final class DataFile {
  /**
   * The files read, until the next garbage collection: many word lists, made one after the other at
   * the first parse, come from one file.
   */
  private static final Map<String, WeakReference<DataFile>> READ = new ConcurrentHashMap<>();

  /**
   * One of the files, beside which the others are found: to search for each anew goes through all
   * modules of the JDK first.
   */
  private static final URL NEIGHBOUR = DataFile.class.getResource("units.tsv");

  private final String name;
  private final List<List<String>> records;

  /** The first fields of the records by their second one, null until asked for. */
  private volatile Map<String, List<String>> kinds;

  private DataFile(String name) {
    this.name = name;
    this.records = records(text(name));
  }

  /**
   * Reads a file.
   *
   * @param name the file's name beside this class, e.g. {@code units.tsv}
   * @return the fields of every record
   * @throws UncheckedIOException when the jar lacks it
   */
  public static List<List<String>> read(String name) {
    return of(name).records;
  }

  /**
   * Reads the first field of those records of a file whose second field says {@code kind}.
   *
   * @throws IllegalStateException when there are none
   */
  static List<String> read(String name, String kind) {
    return of(name).ofKind(kind);
  }

  private static DataFile of(String name) {
    WeakReference<DataFile> kept = READ.get(name);
    DataFile file = kept == null ? null : kept.get();
    if (file == null) {
      file = new DataFile(name);
      READ.put(name, new WeakReference<>(file));
    }
    return file;
  }

  private List<String> ofKind(String kind) {
    Map<String, List<String>> known = kinds;
    if (known == null) {
      known = byKind();
      kinds = known;
    }
    List<String> words = known.get(kind);
    if (words == null) {
      throw new IllegalStateException("data file " + name + " has no records of kind " + kind);
    }
    return words;
  }

  private Map<String, List<String>> byKind() {
    Map<String, List<String>> words = new HashMap<>();
    for (List<String> fields : records) {
      List<String> alike = words.get(fields.get(1));
      if (alike == null) {
        alike = new ArrayList<>();
        words.put(fields.get(1), alike);
      }
      alike.add(fields.get(0));
    }
    return words;
  }

  private static CharBuffer text(String name) {
    try (InputStream in = new URL(NEIGHBOUR, name).openStream()) {
      return StandardCharsets.UTF_8.decode(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("data file " + name + " cannot be read", e);
    }
  }

  private static List<List<String>> records(CharBuffer text) {
    List<List<String>> records = new ArrayList<>();
    char[] chars = text.array();
    int end = text.limit();
    int start = 0;
    int tabs = 0;
    for (int at = 0; at <= end; at++) {
      char c = at == end ? '\n' : chars[at];
      if (c == '\t') {
        tabs++;
      } else if (c == '\n') {
        if (at > start && chars[start] != '#') {
          records.add(fields(chars, start, at, tabs));
        }
        start = at + 1;
        tabs = 0;
      }
    }
    return List.copyOf(records);
  }

  private static List<String> fields(char[] chars, int from, int end, int tabs) {
    String[] fields = new String[tabs + 1];
    int start = from;
    for (int i = 0; i < tabs; i++) {
      int tab = start;
      while (chars[tab] != '\t') {
        tab++;
      }
      fields[i] = new String(chars, start, tab - start);
      start = tab + 1;
    }
    fields[tabs] = new String(chars, start, end - start);
    return List.of(fields);
  }
}
