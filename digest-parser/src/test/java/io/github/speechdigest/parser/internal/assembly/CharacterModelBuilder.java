package io.github.speechdigest.parser.internal.assembly;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the data file of {@link CharacterModel} from counts of n-grams: {@code char1.tsv.gz},
 * {@code char2.tsv.gz} and {@code char3.tsv.gz} of one directory, each line an n-gram, a tab and
 * its count.
 *
 * <pre>CharacterModelBuilder DIRECTORY characters.bin [least count of a pair, of a triple]</pre>
 */
final class CharacterModelBuilder {
  private static final int MOST_SYMBOLS = 4095;

  private final Map<Character, Integer> ids = new LinkedHashMap<>();

  private CharacterModelBuilder() {}

  public static void main(String[] args) throws IOException {
    int leastPair = args.length > 2 ? Integer.parseInt(args[2]) : 12;
    int leastTriple = args.length > 3 ? Integer.parseInt(args[3]) : 24;
    new CharacterModelBuilder().write(Path.of(args[0]), Path.of(args[1]), leastPair, leastTriple);
  }

  private void write(Path from, Path to, int leastPair, int leastTriple) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new GZIPOutputStream(Files.newOutputStream(to)) {
              {
                def.setLevel(Deflater.BEST_COMPRESSION);
              }
            })) {
      writeSymbols(read(from.resolve("char1.tsv.gz"), 1), out);
      writeTable(read(from.resolve("char2.tsv.gz"), leastPair), out);
      writeTable(read(from.resolve("char3.tsv.gz"), leastTriple), out);
    }
    System.out.println(to + ": " + Files.size(to) + " bytes");
  }

  private static Map<String, Integer> read(Path file, int least) throws IOException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.lastIndexOf('\t');
        int count = Integer.parseInt(line.substring(tab + 1));
        if (count >= least) {
          counts.put(line.substring(0, tab), count);
        }
      }
    }
    return counts;
  }

  private void writeSymbols(Map<String, Integer> counts, DataOutputStream out) throws IOException {
    List<Integer> kept = new ArrayList<>();
    counts.forEach(
        (symbol, count) -> {
          if (symbol.length() == 1 && ids.size() < MOST_SYMBOLS) {
            ids.put(symbol.charAt(0), ids.size() + 1);
            kept.add(count);
          }
        });
    out.writeInt(kept.size());
    for (char symbol : ids.keySet()) {
      out.writeChar(symbol);
    }
    for (int count : kept) {
      out.writeInt(count);
    }
  }

  private void writeTable(Map<String, Integer> counts, DataOutputStream out) throws IOException {
    TreeMap<Long, Integer> sorted = new TreeMap<>();
    counts.forEach(
        (symbols, count) -> {
          long key = key(symbols);
          if (key >= 0) {
            sorted.put(
                key, 1 + (int) Math.round(CharacterModel.STEPS * Math.log(count) / Math.log(2)));
          }
        });
    ByteArrayOutputStream gaps = new ByteArrayOutputStream();
    long last = 0;
    for (long key : sorted.keySet()) {
      long gap = key - last;
      last = key;
      while (gap >= 0x80) {
        gaps.write((int) (gap & 0x7f | 0x80));
        gap >>>= 7;
      }
      gaps.write((int) gap);
    }
    out.writeInt(sorted.size());
    out.writeInt(gaps.size());
    gaps.writeTo(out);
    for (int value : sorted.values()) {
      out.writeByte(value);
    }
    System.out.println(sorted.size() + " n-grams");
  }

  private long key(String symbols) {
    long key = 0;
    for (int i = 0; i < symbols.length(); i++) {
      Integer id = ids.get(symbols.charAt(i));
      if (id == null) {
        return -1;
      }
      key = key << 12 | id;
    }
    return key;
  }
}
