package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;

/**
 * Passages in reading order that may become a strand, put together from parts of the strands of a
 * solution; used again and again. It has a hash of its passages, computed from those of the parts,
 * so a route that was met before need not be written out. Not thread-safe.
 */
final class Route {
  private static final long BASE = 0x9E3779B97F4A7C15L;
  private static final int MOST_PARTS = 5;
  private static final int FEW = 64;

  /** The first powers of the base; most parts of strands have fewer passages. */
  private static final long[] POWERS = powers();

  private final int[][] parts = new int[MOST_PARTS][];
  private final int[] starts = new int[MOST_PARTS];
  private final int[] ends = new int[MOST_PARTS];
  private int count;
  private int length;
  private long hash;

  private int[] passages = new int[32];
  private boolean written;

  /** The hash of some passages with one more behind them; that of none is 0. */
  static long hash(long before, int passage) {
    return before * BASE + mixed(passage + 1);
  }

  /** What tells a strand under a heading from any other; not 0. */
  static long key(int heading, long hash) {
    long key = mixed(hash + mixed(-2L - heading));
    return key == 0 ? 1 : key;
  }

  /** A multiplication and a shift, each of which loses nothing. */
  private static long mixed(long key) {
    long mixed = key * 0xD6E8FEB86659FD93L;
    return mixed ^ mixed >>> 32;
  }

  Route clear() {
    count = 0;
    length = 0;
    hash = 0;
    written = false;
    return this;
  }

  /** Becomes like another one. */
  void set(Route other) {
    System.arraycopy(other.parts, 0, parts, 0, other.count);
    System.arraycopy(other.starts, 0, starts, 0, other.count);
    System.arraycopy(other.ends, 0, ends, 0, other.count);
    count = other.count;
    length = other.length;
    hash = other.hash;
    written = false;
  }

  /**
   * Goes on with a part of a strand, from one place in it up to another.
   *
   * @param cover a solution that has the strand
   * @param strand the strand's passages
   */
  Route add(Cover cover, int[] strand, int start, int end) {
    if (start == end) {
      return this;
    }
    long before = start == 0 ? 0 : cover.hashUpTo(strand[start - 1]);
    long power = power(end - start);
    hash = hash * power + cover.hashUpTo(strand[end - 1]) - before * power;
    length += end - start;
    parts[count] = strand;
    starts[count] = start;
    ends[count++] = end;
    return this;
  }

  /** Goes on with passages of which nothing is known yet. */
  Route add(int[] more) {
    for (int passage : more) {
      hash = hash(hash, passage);
    }
    length += more.length;
    parts[count] = more;
    starts[count] = 0;
    ends[count++] = more.length;
    return this;
  }

  private static long[] powers() {
    long[] powers = new long[FEW];
    powers[0] = 1;
    for (int i = 1; i < FEW; i++) {
      powers[i] = powers[i - 1] * BASE;
    }
    return powers;
  }

  private static long power(int exponent) {
    long power = 1;
    int left = exponent;
    for (; left >= FEW; left -= FEW - 1) {
      power *= POWERS[FEW - 1];
    }
    return power * POWERS[left];
  }

  /** How many passages it has. */
  int length() {
    return length;
  }

  /** What tells it from any other when it stands under a heading. */
  long key(int heading) {
    return key(heading, hash);
  }

  /** Its passages and, behind them, anything; overwritten by the next route. */
  int[] passages() {
    if (!written) {
      if (length > passages.length) {
        passages = new int[2 * length];
      }
      int at = 0;
      for (int part = 0; part < count; part++) {
        int size = ends[part] - starts[part];
        System.arraycopy(parts[part], starts[part], passages, at, size);
        at += size;
      }
      written = true;
    }
    return passages;
  }

  /** Its passages, which it won't change any more. */
  int[] toArray() {
    return Arrays.copyOf(passages(), length);
  }

  boolean holds(int passage) {
    int[] all = passages();
    for (int i = 0; i < length; i++) {
      if (all[i] == passage) {
        return true;
      }
    }
    return false;
  }
}
