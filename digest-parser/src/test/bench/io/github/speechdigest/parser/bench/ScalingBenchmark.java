package io.github.speechdigest.parser.bench;

import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.parser.DigestParser;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How the cost grows with the page. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class ScalingBenchmark {
  @Param({"10", "100", "1000", "10000"})
  public int blocks;

  private String page;

  @Setup
  public void setUp() {
    page = Pages.ofBlocks(blocks);
  }

  @Benchmark
  public Meeting parse() {
    return DigestParser.parse(page, "page");
  }
}
