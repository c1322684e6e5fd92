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
  private final BigramTable bigrams;
  private final TrigramTable trigrams;
  private final double[] counts = new double[256];

  private CharacterModel(byte[] file) {
    for (int step = 1; step < counts.length; step++) {
      counts[step] = Math.pow(2, (step - 1) / STEPS);
    }
    ByteBuffer in = ByteBuffer.wrap(file);
    int size = in.getInt();
    frequencies = new double[size + 1];
    for (int id = 1; id <= size; id++) {
      symbolIds[in.getChar()] = (short) id;
    }
    double sum = 0;
    for (int id = 1; id <= size; id++) {
      frequencies[id] = in.getInt();
      sum += frequencies[id];
    }
    frequencies[0] = 1;
    total = sum;
    Pairs pairs = new Pairs(size, in);
    bigrams = new BigramTable(pairs.keys, pairs.values);
    int triples = in.getInt();
    trigrams = new TrigramTable(readTriples(triples, pairs, in), bytes(triples, in));
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
    return counts[bigrams.get(b, c)];
  }

  /** How often {@code c} comes behind {@code ab}; never where one of the two pairs does not. */
  double count(int a, int b, int c) {
    return counts[trigrams.get(a, b, c)];
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

  /** As many numbers, stored with seven bits a byte, the least significant first. */
  private static int[] numbers(int count, ByteBuffer in) {
    byte[] bytes = bytes(in.getInt(), in);
    int[] numbers = new int[count];
    int i = 0;
    int number = 0;
    int shift = 0;
    for (byte b : bytes) {
      number |= (b & 0x7f) << shift;
      shift += 7;
      if (b >= 0) {
        numbers[i++] = number;
        number = 0;
        shift = 0;
      }
    }
    return numbers;
  }

  private static byte[] bytes(int length, ByteBuffer in) {
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  /**
   * The pairs of symbols, by their first one, and those of one first symbol from the most frequent
   * to the rarest. Their values are stored as drops, and pairs of one value as the gaps between
   * their second symbols.
   */
  private static final class Pairs {
    final int[] keys;
    final byte[] values;

    /** Where the pairs that a symbol begins start; they end where those of the next one do. */
    final int[] starts;

    Pairs(int symbols, ByteBuffer in) {
      int count = in.getInt();
      int[] counts = numbers(symbols, in);
      int[] drops = numbers(count, in);
      int[] gaps = numbers(count, in);
      keys = new int[count];
      values = new byte[count];
      starts = new int[symbols + 2];
      for (int a = 1; a <= symbols; a++) {
        starts[a + 1] = starts[a] + counts[a - 1];
        int value = 256;
        int b = 0;
        for (int i = starts[a]; i < starts[a + 1]; i++) {
          if (drops[i] > 0) {
            value -= drops[i];
            b = 0;
          }
          b += gaps[i];
          keys[i] = a << 12 | b;
          values[i] = (byte) value;
        }
      }
    }
  }

  /**
   * Reads {@code count} triples. They are stored as what follows each pair: the rank of the last
   * symbol among all that follow the one before it, as the gap from the rank before.
   */
  private static long[] readTriples(int count, Pairs pairs, ByteBuffer in) {
    int[] counts = numbers(pairs.keys.length, in);
    int[] gaps = numbers(count, in);
    long[] keys = new long[count];
    int at = 0;
    for (int i = 0; i < counts.length; i++) {
      int pair = pairs.keys[i];
      int rank = pairs.starts[pair & 0xfff] - 1;
      for (int end = at + counts[i]; at < end; at++) {
        rank += gaps[at];
        keys[at] = (long) pair << 12 | pairs.keys[rank] & 0xfff;
      }
    }
    return keys;
  }

  private static int capacity(int count) {
    return Integer.highestOneBit(Math.max(8, count + count / 4)) << 1;
  }

  private static int slot(long key, int mask) {
    long h = key * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 36) & mask;
  }

  /** Open-addressed hash table from 24-bit pairs of symbols to one byte, both in one int. */
  private static final class BigramTable {
    private final int[] entries;

    BigramTable(int[] keys, byte[] values) {
      entries = new int[capacity(keys.length)];
      int mask = entries.length - 1;
      for (int i = 0; i < keys.length; i++) {
        int at = slot(keys[i], mask);
        while (entries[at] != 0) {
          at = at + 1 & mask;
        }
        entries[at] = keys[i] << 8 | values[i] & 0xff;
      }
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
  }

  /** Open-addressed hash table from 36-bit triples of symbols to one byte, both in one long. */
  private static final class TrigramTable {
    private final long[] entries;

    TrigramTable(long[] keys, byte[] values) {
      entries = new long[capacity(keys.length)];
      int mask = entries.length - 1;
      for (int i = 0; i < keys.length; i++) {
        int at = slot(keys[i], mask);
        while (entries[at] != 0) {
          at = at + 1 & mask;
        }
        entries[at] = keys[i] << 8 | values[i] & 0xff;
      }
    }

    int get(int a, int b, int c) {
      long key = (long) a << 24 | (long) b << 12 | c;
      int mask = entries.length - 1;
      for (int at = slot(key, mask); entries[at] != 0; at = at + 1 & mask) {
        if (entries[at] >>> 8 == key) {
          return (int) entries[at] & 0xff;
        }
      }
      return 0;
    }
  }
}
