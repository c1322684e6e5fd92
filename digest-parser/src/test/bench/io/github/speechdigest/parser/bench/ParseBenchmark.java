package io.github.speechdigest.parser.bench;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.tokenizer.SpeedTokenizer;
import com.hankcs.hanlp.tokenizer.StandardTokenizer;
import io.github.speechdigest.json.DigestJson;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.parser.DigestParser;
import io.github.speechdigest.parser.testkit.Scrambler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
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

/**
 * The real page: decoding to {@link Meeting}, its JSON, a broken print of it, and the peers. A
 * parse has some 1,200 methods, which take the JVM's compiler 13 s of one core: what is measured
 * before that is half compiled.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Benchmark)
public class ParseBenchmark {
  private byte[] page;
  private byte[] clean;
  private byte[] columns;
  private byte[] shuffled;
  private String text;
  private Meeting meeting;
  private String json;
  private Parser markdown;

  @Setup
  public void setUp() throws IOException {
    page = Pages.realPage();
    clean = Pages.printed(Scrambler.of(Scrambler.Mode.CLEAN, 1));
    columns = Pages.printed(Scrambler.of(Scrambler.Mode.COLUMNS, 1));
    shuffled = Pages.printed(Scrambler.of(Scrambler.Mode.SHUFFLE, 1));
    text = new String(page, StandardCharsets.UTF_8);
    meeting = DigestParser.parse(text, "page");
    json = DigestJson.write(meeting);
    markdown = Parser.builder().build();
    HanLP.segment(text);
  }

  @Benchmark
  public String decodeUtf8() {
    return new String(page, StandardCharsets.UTF_8);
  }

  @Benchmark
  public Meeting parse() throws IOException {
    return DigestParser.parse(new ByteArrayInputStream(page), "page");
  }

  @Benchmark
  public Meeting parseClean() throws IOException {
    return DigestParser.parse(new ByteArrayInputStream(clean), "page");
  }

  @Benchmark
  public Meeting parseColumns() throws IOException {
    return DigestParser.parse(new ByteArrayInputStream(columns), "page");
  }

  @Benchmark
  public Meeting parseShuffled() throws IOException {
    return DigestParser.parse(new ByteArrayInputStream(shuffled), "page");
  }

  @Benchmark
  public String writeJson() {
    return DigestJson.write(meeting);
  }

  @Benchmark
  public Meeting readJson() {
    return DigestJson.read(json);
  }

  @Benchmark
  public Node peerCommonmark() {
    return markdown.parse(text);
  }

  @Benchmark
  public Object peerHanlpSpeed() {
    return SpeedTokenizer.segment(text);
  }

  @Benchmark
  public Object peerHanlpStandard() {
    return StandardTokenizer.segment(text);
  }
}
