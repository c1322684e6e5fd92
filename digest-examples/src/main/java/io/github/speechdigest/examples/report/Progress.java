package io.github.speechdigest.examples.report;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Says how far a run over many pages has come: a line when the first page is done, then one a
 * second at most, and one at the end. A single page needs none.
 */
final class Progress {
  private static final long INTERVAL = TimeUnit.SECONDS.toNanos(1);

  private final PrintWriter err;
  private final String name;
  private final int total;
  private final LongSupplier nanoTime;
  private int done;
  private long printed;

  Progress(PrintWriter err, String name, int total, LongSupplier nanoTime) {
    this.err = err;
    this.name = name;
    this.total = total;
    this.nanoTime = nanoTime;
  }

  void done(String page) {
    done++;
    long now = nanoTime.getAsLong();
    if (total > 1 && (done == 1 || done == total || now - printed >= INTERVAL)) {
      err.println(name + ": " + done + "/" + total + " " + page);
      err.flush();
      printed = now;
    }
  }
}
