package io.github.speechdigest.parser.bench;

import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.Point;
import io.github.speechdigest.parser.internal.assembly.Assembler;
import io.github.speechdigest.parser.internal.assembly.Assembly;
import io.github.speechdigest.parser.internal.assembly.SpeechThread;
import io.github.speechdigest.parser.internal.block.Block;
import io.github.speechdigest.parser.internal.block.BlockReader;
import io.github.speechdigest.parser.internal.head.MeetingHead;
import io.github.speechdigest.parser.internal.head.MeetingHeadReader;
import io.github.speechdigest.parser.internal.indicator.IndicatorExtractor;
import io.github.speechdigest.parser.internal.limit.Deadline;
import io.github.speechdigest.parser.internal.meeting.MeetingComposer;
import io.github.speechdigest.parser.internal.source.RefusedSourceException;
import io.github.speechdigest.parser.internal.source.SourceReader;
import io.github.speechdigest.parser.internal.source.SourceText;
import io.github.speechdigest.parser.internal.structure.SpeechOutline;
import io.github.speechdigest.parser.internal.structure.SpeechOutliner;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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
import org.openjdk.jmh.infra.Blackhole;

/** Each stage of the pipeline alone, on the real page. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class StageBenchmark {
  private String text;
  private SourceText source;
  private List<Block> blocks;
  private MeetingHead head;
  private Assembly assembly;
  private List<SpeechOutline> outlines;

  @Setup
  public void setUp() throws RefusedSourceException {
    text = new String(Pages.realPage(), StandardCharsets.UTF_8);
    source = source();
    blocks = block();
    head = head();
    assembly = assembly();
    outlines = structure();
  }

  @Benchmark
  public SourceText source() throws RefusedSourceException {
    return new SourceReader(Integer.MAX_VALUE).read(text, "page");
  }

  @Benchmark
  public List<Block> block() {
    return BlockReader.read(source);
  }

  @Benchmark
  public MeetingHead head() {
    return MeetingHeadReader.read(blocks, OptionalInt.empty());
  }

  @Benchmark
  public Assembly assembly() {
    return Assembler.assemble(head, Deadline.none());
  }

  @Benchmark
  public List<SpeechOutline> structure() {
    List<SpeechOutline> made = new ArrayList<>();
    for (SpeechThread thread : assembly.threads()) {
      made.add(SpeechOutliner.outline(thread, made.size() + 1));
    }
    return made;
  }

  @Benchmark
  public void indicator(Blackhole sink) {
    IndicatorExtractor extractor = new IndicatorExtractor(OptionalInt.empty());
    for (Block block : blocks) {
      Point.Builder point = Point.builder();
      extractor.extract(block.text().value(), point);
      sink.consume(point);
    }
  }

  /** The model is made with its figures, so this holds what {@link #indicator} measures. */
  @Benchmark
  public Meeting meeting() {
    return new MeetingComposer(OptionalInt.empty())
        .compose(source, blocks, head, assembly, outlines, Deadline.none());
  }
}
