package io.github.speechdigest.parser.internal.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A data file of this package: UTF-8, a record a line, fields parted by tabs, blank lines and lines
 * that begin with {@code #} left out.
 */
public final class DataFile {
  /**
   * The records of the files, until the next garbage collection: many word lists, made one after
   * the other at the first parse, come from one file.
   */
  private static final Map<String, WeakReference<List<List<String>>>> READ =
      new ConcurrentHashMap<>();

  /**
   * One of the files, beside which the others are found: to search for each anew goes through all
   * modules of the JDK first.
   */
  private static final URL NEIGHBOUR = DataFile.class.getResource("units.tsv");

  private DataFile() {}

  /**
   * Reads a file.
   *
   * @param name the file's name beside this class, e.g. {@code units.tsv}
   * @return the fields of every record
   * @throws UncheckedIOException when the jar lacks it
   */
  public static List<List<String>> read(String name) {
    WeakReference<List<List<String>>> kept = READ.get(name);
    List<List<String>> records = kept == null ? null : kept.get();
    if (records == null) {
      records = load(name);
      READ.put(name, new WeakReference<>(records));
    }
    return records;
  }

  private static List<List<String>> load(String name) {
    List<List<String>> records = new ArrayList<>();
    String text = text(name);
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end);
      if (!line.isBlank() && line.charAt(0) != '#') {
        records.add(fields(line));
      }
      start = end + 1;
    }
    return Collections.unmodifiableList(records);
  }

  private static String text(String name) {
    try (InputStream in = new URL(NEIGHBOUR, name).openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("data file " + name + " cannot be read", e);
    }
  }

  private static List<String> fields(String line) {
    int tab = line.indexOf('\t');
    if (tab < 0) {
      return List.of(line);
    }
    List<String> fields = new ArrayList<>();
    int start = 0;
    for (; tab >= 0; tab = line.indexOf('\t', start)) {
      fields.add(line.substring(start, tab));
      start = tab + 1;
    }
    fields.add(line.substring(start));
    return Collections.unmodifiableList(fields);
  }
}
