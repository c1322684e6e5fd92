package io.github.speechdigest.parser.bench;

import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.parser.DigestParser;
import io.github.speechdigest.parser.ParseOptions;
import io.github.speechdigest.parser.testkit.PathologicalInput;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a character of a million hostile ones costs, and what one of the real page costs. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
public class PathologicalBenchmark {
  private static final int SIZE = 1_000_000;

  /** Characters of the real page. */
  private static final int REAL = 6_181;

  /** An input of a million characters. */
  @State(Scope.Benchmark)
  public static class Hostile {
    @Param public PathologicalInput input;

    private final ParseOptions options = ParseOptions.builder().maxLines(SIZE).build();
    private String page;

    @Setup
    public void setUp() {
      page = input.page(SIZE);
    }
  }

  /** The real page. */
  @State(Scope.Benchmark)
  public static class Ordinary {
    private String page;

    @Setup
    public void setUp() {
      page = new String(Pages.realPage(), StandardCharsets.UTF_8);
      if (page.length() != REAL) {
        throw new IllegalStateException("expected " + REAL + " characters, found " + page.length());
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(SIZE)
  @Warmup(iterations = 2, time = 1)
  @Measurement(iterations = 3, time = 1)
  public Meeting hostile(Hostile state) {
    return DigestParser.parse(state.page, "page", state.options);
  }

  @Benchmark
  @OperationsPerInvocation(REAL)
  @Warmup(iterations = 5, time = 1)
  @Measurement(iterations = 5, time = 1)
  public Meeting ordinary(Ordinary state) {
    return DigestParser.parse(state.page, "page");
  }
}
