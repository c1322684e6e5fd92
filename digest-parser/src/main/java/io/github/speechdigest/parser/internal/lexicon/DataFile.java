package io.github.speechdigest.parser.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

  private DataFile() {}

  /**
   * Reads a file.
   *
   * @param name the file's name beside this class, e.g. {@code units.tsv}
   * @return the fields of every record
   * @throws IllegalStateException when the jar lacks it
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
    try (InputStream in = DataFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("data file " + name + " is not in the jar");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          records.add(List.of(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("data file " + name + " cannot be read", e);
    }
    return List.copyOf(records);
  }
}
