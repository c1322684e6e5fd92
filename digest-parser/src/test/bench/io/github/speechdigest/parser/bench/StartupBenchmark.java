package io.github.speechdigest.parser.bench;

import io.github.speechdigest.json.DigestJson;
import io.github.speechdigest.parser.DigestParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** First use in a fresh JVM: classes and data files are loaded inside the measured call. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
@State(Scope.Benchmark)
public class StartupBenchmark {
  private byte[] page;

  @Setup
  public void setUp() {
    page = Pages.realPage();
  }

  @Benchmark
  public Object firstParse() throws IOException {
    return DigestParser.parse(new ByteArrayInputStream(page), "page");
  }

  @Benchmark
  public String firstParseAndWrite() throws IOException {
    return DigestJson.write(DigestParser.parse(new ByteArrayInputStream(page), "page"));
  }
}
