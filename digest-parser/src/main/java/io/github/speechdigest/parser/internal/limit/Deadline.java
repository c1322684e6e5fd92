package io.github.speechdigest.parser.internal.limit;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * When one parse has to come to its end. A stage that searches asks {@link #passed()} between two
 * steps and, once it has, gives the best that it found. One parse, one thread, one deadline.
 */
public final class Deadline {
  /** Longer than any run, and far from the overflow of {@link System#nanoTime()}. */
  private static final long NEVER = Long.MAX_VALUE / 2;

  private final LongSupplier clock;
  private final long end;
  private boolean missed;

  private Deadline(LongSupplier clock, long nanos) {
    this.clock = clock;
    this.end = clock.getAsLong() + nanos;
  }

  /** A deadline that passes when the budget, counted from now, is spent. */
  public static Deadline in(Duration budget) {
    return in(budget, new SystemClock());
  }

  /** A deadline that never passes. */
  public static Deadline none() {
    return new Deadline(new SystemClock(), NEVER);
  }

  static Deadline in(Duration budget, LongSupplier clock) {
    boolean never = budget.compareTo(Duration.ofNanos(NEVER)) > 0;
    return new Deadline(clock, never ? NEVER : budget.toNanos());
  }

  /** Whether the time is up. Cheap, yet no call for an innermost loop. */
  public boolean passed() {
    if (!missed) {
      missed = clock.getAsLong() - end >= 0;
    }
    return missed;
  }

  /** A class, since the first lambda of a JVM takes as long as reading a page. */
  private static final class SystemClock implements LongSupplier {
    @Override
    public long getAsLong() {
      return System.nanoTime();
    }
  }

  /**
   * Whether any stage was told that the time is up, so that the meeting may fall short of the best.
   */
  public boolean missed() {
    return missed;
  }
}
