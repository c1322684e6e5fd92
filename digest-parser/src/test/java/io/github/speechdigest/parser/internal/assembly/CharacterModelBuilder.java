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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

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
    int leastPair = args.length > 2 ? Integer.parseInt(args[2]) : 8;
    int leastTriple = args.length > 3 ? Integer.parseInt(args[3]) : 16;
    new CharacterModelBuilder().write(Path.of(args[0]), Path.of(args[1]), leastPair, leastTriple);
  }

  private void write(Path from, Path to, int leastPair, int leastTriple) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream tables = new DataOutputStream(file);
    writeSymbols(read(from.resolve("char1.tsv.gz"), 1), tables);
    Map<Integer, NavigableMap<Integer, Integer>> pairs =
        byContext(read(from.resolve("char2.tsv.gz"), leastPair));
    writePairs(pairs, tables);
    writeTriples(pairs, byContext(read(from.resolve("char3.tsv.gz"), leastTriple)), tables);
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(to))) {
      out.writeInt(file.size());
      file.writeTo(out);
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

  /** By the symbols before the last, and by the last: the logarithm of the count, in steps. */
  private Map<Integer, NavigableMap<Integer, Integer>> byContext(Map<String, Integer> counts) {
    Map<Integer, NavigableMap<Integer, Integer>> byContext = new TreeMap<>();
    counts.forEach(
        (symbols, count) -> {
          int last = symbols.length() - 1;
          int context = key(symbols.substring(0, last));
          int symbol = key(symbols.substring(last));
          if (context >= 0 && symbol >= 0) {
            int steps = (int) Math.round(CharacterModel.STEPS * Math.log(count) / Math.log(2));
            byContext.computeIfAbsent(context, c -> new TreeMap<>()).put(symbol, 1 + steps);
          }
        });
    return byContext;
  }

  /** The followers of each symbol, the most frequent first. */
  private static Map<Integer, List<Integer>> ranked(
      Map<Integer, NavigableMap<Integer, Integer>> pairs) {
    Map<Integer, List<Integer>> ranked = new TreeMap<>();
    pairs.forEach(
        (id, behind) -> {
          List<Integer> followers = new ArrayList<>(behind.keySet());
          followers.sort(Comparator.comparing(behind::get, Comparator.reverseOrder()));
          ranked.put(id, followers);
        });
    return ranked;
  }

  private void writePairs(Map<Integer, NavigableMap<Integer, Integer>> pairs, DataOutputStream out)
      throws IOException {
    Map<Integer, List<Integer>> ranked = ranked(pairs);
    ByteArrayOutputStream counts = new ByteArrayOutputStream();
    ByteArrayOutputStream drops = new ByteArrayOutputStream();
    ByteArrayOutputStream gaps = new ByteArrayOutputStream();
    int written = 0;
    for (int id = 1; id <= ids.size(); id++) {
      List<Integer> followers = ranked.getOrDefault(id, List.of());
      writeNumber(followers.size(), counts);
      int lastValue = 256;
      int last = 0;
      for (int follower : followers) {
        int value = pairs.get(id).get(follower);
        writeNumber(lastValue - value, drops);
        writeNumber(follower - (lastValue == value ? last : 0), gaps);
        lastValue = value;
        last = follower;
        written++;
      }
    }
    out.writeInt(written);
    writeBytes(counts, out);
    writeBytes(drops, out);
    writeBytes(gaps, out);
    System.out.println(written + " pairs");
  }

  /**
   * What follows a pair is nearly always among the most frequent followers of its second symbol, so
   * that ranks among those are small numbers, and the gaps between them smaller yet. Where those of
   * a first symbol begin, the reader finds by how many they are, and how many of their numbers take
   * more than a byte.
   */
  private void writeTriples(
      Map<Integer, NavigableMap<Integer, Integer>> pairs,
      Map<Integer, NavigableMap<Integer, Integer>> triples,
      DataOutputStream out)
      throws IOException {
    Map<Integer, List<Integer>> ranked = ranked(pairs);
    ByteArrayOutputStream numbers = new ByteArrayOutputStream();
    ByteArrayOutputStream longerCounts = new ByteArrayOutputStream();
    ByteArrayOutputStream longerGaps = new ByteArrayOutputStream();
    ByteArrayOutputStream counts = new ByteArrayOutputStream();
    ByteArrayOutputStream gaps = new ByteArrayOutputStream();
    ByteArrayOutputStream values = new ByteArrayOutputStream();
    for (int id = 1; id <= ids.size(); id++) {
      List<Integer> followers = ranked.getOrDefault(id, List.of());
      int countsBefore = counts.size();
      int gapsBefore = gaps.size();
      int valuesBefore = values.size();
      for (int second : followers) {
        NavigableMap<Integer, Integer> behind = triples.remove(id << 12 | second);
        writeNumber(behind == null ? 0 : behind.size(), counts);
        if (behind != null) {
          writeFollowers(behind, ranked.getOrDefault(second, List.of()), gaps, values);
        }
      }
      int number = values.size() - valuesBefore;
      writeNumber(number, numbers);
      writeNumber(counts.size() - countsBefore - followers.size(), longerCounts);
      writeNumber(gaps.size() - gapsBefore - number, longerGaps);
    }
    if (!triples.isEmpty()) {
      throw new IllegalArgumentException("A triple is kept whose first pair is not");
    }
    writeBytes(numbers, out);
    writeBytes(longerCounts, out);
    writeBytes(longerGaps, out);
    writeBytes(counts, out);
    writeBytes(gaps, out);
    values.writeTo(out);
    System.out.println(values.size() + " triples");
  }

  private static void writeFollowers(
      NavigableMap<Integer, Integer> behind,
      List<Integer> ranked,
      ByteArrayOutputStream gaps,
      ByteArrayOutputStream values) {
    int last = -1;
    int found = 0;
    for (int rank = 0; rank < ranked.size(); rank++) {
      Integer value = behind.get(ranked.get(rank));
      if (value != null) {
        writeNumber(rank - last, gaps);
        values.write(value);
        last = rank;
        found++;
      }
    }
    if (found < behind.size()) {
      throw new IllegalArgumentException("A triple is kept whose second pair is not");
    }
  }

  private static void writeBytes(ByteArrayOutputStream bytes, DataOutputStream out)
      throws IOException {
    out.writeInt(bytes.size());
    bytes.writeTo(out);
  }

  private static void writeNumber(int number, ByteArrayOutputStream out) {
    int left = number;
    while (left >= 0x80) {
      out.write(left & 0x7f | 0x80);
      left >>>= 7;
    }
    out.write(left);
  }

  private int key(String symbols) {
    int key = 0;
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
