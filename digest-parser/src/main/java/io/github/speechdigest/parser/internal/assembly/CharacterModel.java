package io.github.speechdigest.parser.internal.assembly;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * Which character follows which in official Chinese prose: interpolated trigram probabilities.
 *
 * <p>The counts come from {@code characters.bin}, which {@code CharacterModelBuilder} in the test
 * tree writes from n-gram counts over 48 million characters of government work reports. Rare
 * n-grams are left out and counts kept to about 4 %, which costs no accuracy that could be
 * measured. A symbol of the {@link Alphabet} that the model doesn't know has the probability of a
 * rare one.
 *
 * <p>The probability of {@code c} behind {@code ab} is smoothed towards that behind {@code b}, and
 * that towards the frequency of {@code c} (Dirichlet smoothing; MacKay and Peto 1995).
 *
 * <p>The triples that a symbol begins are read when first asked for: a page asks for those of a few
 * symbols. Two threads may read the same ones both.
 */
final class CharacterModel {
  /** Steps of the logarithm to base 2 in which counts are stored. */
  static final double STEPS = 8;

  private static final double LOG_2 = Math.log(2);
  private static final double BIGRAM_PRIOR = 100;
  private static final double TRIGRAM_PRIOR = 50;

  private final short[] symbolIds = new short[1 << 16];
  private final double[] frequencies;
  private final double total;
  private final Pairs pairs;
  private final Triples triples;
  private final double[] counts = new double[256];

  private CharacterModel(byte[] file) {
    for (int step = 1; step < counts.length; step++) {
      counts[step] = Math.pow(2, (step - 1) / STEPS);
    }
    ByteBuffer in = ByteBuffer.wrap(file);
    int size = in.getInt();
    char[] symbols = new char[size];
    in.asCharBuffer().get(symbols);
    in.position(in.position() + size * Character.BYTES);
    int[] occurrences = new int[size];
    in.asIntBuffer().get(occurrences);
    in.position(in.position() + size * Integer.BYTES);
    frequencies = new double[size + 1];
    frequencies[0] = 1;
    double sum = 0;
    for (int id = 1; id <= size; id++) {
      symbolIds[symbols[id - 1]] = (short) id;
      frequencies[id] = occurrences[id - 1];
      sum += frequencies[id];
    }
    total = sum;
    pairs = new Pairs(size, file, in);
    triples = new Triples(size, pairs, file, in);
  }

  /** The model of the jar, read on first use. */
  static CharacterModel get() {
    return Holder.MODEL;
  }

  private static final class Holder {
    static final CharacterModel MODEL = load();

    private static CharacterModel load() {
      try (InputStream in = CharacterModel.class.getResourceAsStream("characters.bin")) {
        if (in == null) {
          throw new IllegalStateException("data file characters.bin is not in the jar");
        }
        DataInputStream data = new DataInputStream(in);
        byte[] file = new byte[data.readInt()];
        data.readFully(file);
        return new CharacterModel(file);
      } catch (IOException e) {
        throw new UncheckedIOException("data file characters.bin cannot be read", e);
      }
    }
  }

  /** The number by which the model knows a symbol, 0 for one that it doesn't know. */
  int id(char symbol) {
    return symbolIds[symbol];
  }

  /** How often the symbol comes, as a probability. */
  double probability(int c) {
    return frequencies[c] / total;
  }

  /** How often {@code c} comes behind {@code b}; 0 where that is too rare to be counted. */
  double count(int b, int c) {
    return counts[pairs.table.get(b, c)];
  }

  /** How often {@code c} comes behind {@code ab}; never where one of the two pairs does not. */
  double count(int a, int b, int c) {
    return counts[triples.behind(a).get(b, c)];
  }

  /**
   * The probability of a symbol next to {@code b}.
   *
   * @param together how often the two come together
   * @param chance the symbol's own probability
   */
  double nextTo(int b, double together, double chance) {
    return (together + BIGRAM_PRIOR * chance) / (frequencies[b] + BIGRAM_PRIOR);
  }

  /**
   * The probability of a symbol next to a pair.
   *
   * @param together how often the three come together
   * @param context how often the pair comes
   * @param shorter the symbol's probability next to one symbol of the pair
   */
  static double nextTo(double together, double context, double shorter) {
    return context == 0
        ? shorter
        : (together + TRIGRAM_PRIOR * shorter) / (Math.max(context, together) + TRIGRAM_PRIOR);
  }

  /** The probability of {@code c} behind {@code b}. */
  double probability(int b, int c) {
    return nextTo(b, count(b, c), probability(c));
  }

  /** The probability of {@code c} behind {@code ab}. */
  double probability(int a, int b, int c) {
    return nextTo(count(a, b, c), count(a, b), probability(b, c));
  }

  /** The probability of {@code b} in front of {@code c}. */
  double probabilityBefore(int b, int c) {
    return nextTo(c, count(b, c), probability(b));
  }

  /** How much a pair of symbols says, in bits: the negative logarithm of its probability. */
  double information(int a, int b) {
    return -Math.log(probability(a) * probability(a, b)) / LOG_2;
  }

  /** Reads numbers stored with seven bits a byte, the least significant first. */
  private static final class Numbers {
    private final byte[] bytes;
    private int at;

    Numbers(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    /** Those of the next part of the file, which begins with how many bytes it has. */
    static Numbers next(byte[] file, ByteBuffer in) {
      int length = in.getInt();
      int start = in.position();
      in.position(start + length);
      return new Numbers(file, start);
    }

    int next() {
      int b = bytes[at++];
      int number = b & 0x7f;
      for (int shift = 7; b < 0; shift += 7) {
        b = bytes[at++];
        number |= (b & 0x7f) << shift;
      }
      return number;
    }
  }

  /**
   * The pairs of symbols, by their first one, and those of one first symbol from the most frequent
   * to the rarest. Their values are stored as drops, and pairs of one value as the gaps between
   * their second symbols.
   */
  private static final class Pairs {
    final PairTable table;
    final short[] seconds;

    /** Where the pairs that a symbol begins start; they end where those of the next one do. */
    final int[] starts;

    Pairs(int symbols, byte[] file, ByteBuffer in) {
      int count = in.getInt();
      Numbers counts = Numbers.next(file, in);
      Numbers drops = Numbers.next(file, in);
      Numbers gaps = Numbers.next(file, in);
      int[] entries = PairTable.entries(count);
      seconds = new short[count];
      starts = new int[symbols + 2];
      for (int a = 1; a <= symbols; a++) {
        starts[a + 1] = starts[a] + counts.next();
        int value = 256;
        int b = 0;
        for (int i = starts[a]; i < starts[a + 1]; i++) {
          int drop = drops.next();
          value -= drop;
          b = gaps.next() + (drop > 0 ? 0 : b);
          seconds[i] = (short) b;
          PairTable.put(entries, a, b, value);
        }
      }
      table = new PairTable(entries);
    }
  }

  /**
   * The triples, by their first pair. They are stored as what follows each pair: the rank of the
   * last symbol among all that follow the one before it, as the gap from the rank before.
   */
  private static final class Triples {
    private final Pairs pairs;
    private final byte[] file;

    /** By the first symbol, how many triples there are before; where their numbers are stored. */
    private final int[] starts;

    private final int[] counts;
    private final int[] gaps;
    private final int values;

    /** By the first symbol, null until asked for. */
    private final PairTable[] tables;

    Triples(int symbols, Pairs pairs, byte[] file, ByteBuffer in) {
      this.pairs = pairs;
      this.file = file;
      this.starts = new int[symbols + 2];
      this.counts = new int[symbols + 2];
      this.gaps = new int[symbols + 2];
      this.tables = new PairTable[symbols + 1];
      Numbers triples = Numbers.next(file, in);
      Numbers longerCounts = Numbers.next(file, in);
      Numbers longerGaps = Numbers.next(file, in);
      counts[1] = Numbers.next(file, in).at;
      gaps[1] = Numbers.next(file, in).at;
      values = in.position();
      for (int a = 1; a <= symbols; a++) {
        int count = triples.next();
        starts[a + 1] = starts[a] + count;
        counts[a + 1] = counts[a] + pairs.starts[a + 1] - pairs.starts[a] + longerCounts.next();
        gaps[a + 1] = gaps[a] + count + longerGaps.next();
      }
    }

    /** What follows a symbol: the pairs that make a triple with it. */
    PairTable behind(int a) {
      PairTable table = tables[a];
      if (table == null) {
        table = read(a);
        tables[a] = table;
      }
      return table;
    }

    private PairTable read(int a) {
      int[] entries = PairTable.entries(starts[a + 1] - starts[a]);
      Numbers count = new Numbers(file, counts[a]);
      Numbers gap = new Numbers(file, gaps[a]);
      int value = values + starts[a];
      for (int i = pairs.starts[a]; i < pairs.starts[a + 1]; i++) {
        int b = pairs.seconds[i];
        int rank = pairs.starts[b] - 1;
        for (int left = count.next(); left > 0; left--) {
          rank += gap.next();
          PairTable.put(entries, b, pairs.seconds[rank], file[value++]);
        }
      }
      return new PairTable(entries);
    }
  }

  /**
   * Open-addressed hash table from 24-bit pairs of symbols to one byte, both in one int. It is made
   * of entries that are all there, so that a thread that finds a table which another one made finds
   * them too.
   */
  private static final class PairTable {
    private final int[] entries;

    PairTable(int[] entries) {
      this.entries = entries;
    }

    /** Room for the entries of so many pairs. */
    static int[] entries(int count) {
      return new int[Integer.highestOneBit(count + count / 4 + 1) << 1];
    }

    static void put(int[] entries, int a, int b, int value) {
      int key = a << 12 | b;
      int mask = entries.length - 1;
      int at = slot(key, mask);
      while (entries[at] != 0) {
        at = at + 1 & mask;
      }
      entries[at] = key << 8 | value & 0xff;
    }

    int get(int a, int b) {
      int key = a << 12 | b;
      int mask = entries.length - 1;
      for (int at = slot(key, mask); entries[at] != 0; at = at + 1 & mask) {
        if (entries[at] >>> 8 == key) {
          return entries[at] & 0xff;
        }
      }
      return 0;
    }

    private static int slot(long key, int mask) {
      long h = key * 0x9E3779B97F4A7C15L;
      return (int) (h >>> 36) & mask;
    }
  }
}
