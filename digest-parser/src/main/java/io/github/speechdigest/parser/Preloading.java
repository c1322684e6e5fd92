package io.github.speechdigest.parser;

import io.github.speechdigest.model.Point;
import io.github.speechdigest.parser.internal.assembly.Assembler;
import io.github.speechdigest.parser.internal.indicator.IndicatorExtractor;
import io.github.speechdigest.parser.internal.source.SourceText;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Loads what the later stages need while the first parse of a JVM is still busy with the earlier
 * ones. A parse depends on none of it: what is not loaded yet when it gets there, it loads itself
 * or waits for, as several first parses at once do for one another. The thread ends by itself and
 * keeps no JVM alive.
 */
final class Preloading extends Thread {
  private static final AtomicBoolean BEGUN = new AtomicBoolean();

  /** Claims of the most usual kinds, so that words, units and months are looked up once. */
  private static final String CLAIMS = "2024年，全市粮食、油料产量分别增长5.2%、3.1%，达到80万吨、6万吨。";

  Preloading() {
    super(null, null, "digest-preloading", 0, false);
    setDaemon(true);
  }

  /** Begins at the first call, where there is a second processor. */
  static void begin() {
    if (BEGUN.get() || BEGUN.getAndSet(true) || Runtime.getRuntime().availableProcessors() < 2) {
      return;
    }
    try {
      new Preloading().start();
    } catch (OutOfMemoryError | SecurityException e) {
      // No thread may be had; the parse loads what it needs.
    }
  }

  @Override
  public void run() {
    Assembler.preload();
    new IndicatorExtractor(OptionalInt.empty()).extract(CLAIMS, Point.builder());
    SourceText.preload();
  }
}
