package io.github.speechdigest.parser.bench;

import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.parser.DigestParser;
import io.github.speechdigest.parser.testkit.GoldDigest;
import io.github.speechdigest.parser.testkit.Scrambler;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Many digests on one and on two threads: whether anything shared stands in the way. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class ParallelBenchmark {
  private final List<String> pages = new ArrayList<>();
  private final AtomicInteger next = new AtomicInteger();

  /** Each thread's own place in the list, so that the benchmark itself shares nothing. */
  @State(Scope.Thread)
  public static class Place {
    int at;

    @Setup
    public void setUp(ParallelBenchmark benchmark) {
      at = benchmark.next.addAndGet(37);
    }
  }

  @Setup
  public void setUp() {
    for (int seed = 1; seed <= 25; seed++) {
      for (GoldDigest digest : GoldDigest.training()) {
        pages.add(Scrambler.of(Scrambler.Mode.COLUMNS, seed).print(digest).text());
      }
    }
  }

  @Benchmark
  @Threads(1)
  public Meeting oneThread(Place place) {
    return DigestParser.parse(pages.get(place.at++ % pages.size()), "page");
  }

  @Benchmark
  @Threads(2)
  public Meeting twoThreads(Place place) {
    return DigestParser.parse(pages.get(place.at++ % pages.size()), "page");
  }
}
