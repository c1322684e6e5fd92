package io.github.speechdigest.parser;

import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.parser.internal.assembly.Assembler;
import io.github.speechdigest.parser.internal.assembly.Assembly;
import io.github.speechdigest.parser.internal.assembly.SpeechThread;
import io.github.speechdigest.parser.internal.block.Block;
import io.github.speechdigest.parser.internal.block.BlockReader;
import io.github.speechdigest.parser.internal.head.MeetingHead;
import io.github.speechdigest.parser.internal.head.MeetingHeadReader;
import io.github.speechdigest.parser.internal.limit.Deadline;
import io.github.speechdigest.parser.internal.meeting.MeetingComposer;
import io.github.speechdigest.parser.internal.source.SourceReader;
import io.github.speechdigest.parser.internal.source.SourceText;
import io.github.speechdigest.parser.internal.structure.SpeechOutline;
import io.github.speechdigest.parser.internal.structure.SpeechOutliner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Turns the text of a digest page into a {@link Meeting}. Any text parses: what is broken is repaired or reported among
 * {@link Meeting#diagnostics()}; exceptions are for input that cannot be read as text.
 *
 * <pre>{@code
 * Meeting meeting = DigestParser.parse(Path.of("page.txt"));
 * }</pre>
 *
 * <p>All methods are static, keep no state and are safe to call from many threads at once.
 */
public final class DigestParser {
  private DigestParser() {}

  /**
   * Parses a file with the default options.
   *
   * @param file the page, not null
   * @return the meeting
   * @throws DigestException when the file is missing, no regular file, empty, too large or no text
   * @throws IOException when reading fails
   */
  public static Meeting parse(Path file) throws IOException {
    return parse(file, ParseOptions.defaults());
  }

  /** Parses a file; see {@link #parse(Path)}. */
  public static Meeting parse(Path file, ParseOptions options) throws IOException {
    return parse(
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8),
        file.getFileName().toString(),
        options);
  }

  /**
   * Parses a stream, which is read to its end and left open.
   *
   * @param in the bytes of the page, not null
   * @param sourceName what to call it in messages and in {@code Meeting.source.name}, not empty
   */
  public static Meeting parse(InputStream in, String sourceName) throws IOException {
    return parse(in, sourceName, ParseOptions.defaults());
  }

  /** Parses a stream; see {@link #parse(InputStream, String)}. */
  public static Meeting parse(InputStream in, String sourceName, ParseOptions options)
      throws IOException {
    return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), sourceName, options);
  }

  /**
   * Parses text that is decoded already.
   *
   * @param text the page, not null; may be empty
   * @param sourceName what to call it in {@code Meeting.source.name}, not empty
   */
  public static Meeting parse(String text, String sourceName) {
    return parse(text, sourceName, ParseOptions.defaults());
  }

  /** Parses text; see {@link #parse(String, String)}. */
  public static Meeting parse(String text, String sourceName, ParseOptions options) {
    Objects.requireNonNull(text, "text");
    return parse(SourceReader.read(text, Optional.of(sourceName)), options);
  }

  private static Meeting parse(SourceText source, ParseOptions options) {
    Deadline deadline = Deadline.in(options.timeBudget());
    List<Block> blocks = BlockReader.read(source);
    MeetingHead head = MeetingHeadReader.read(blocks, options.year());
    Assembly assembly = Assembler.assemble(head, deadline);
    List<SpeechOutline> outlines = new ArrayList<>();
    for (SpeechThread thread : assembly.threads()) {
      outlines.add(SpeechOutliner.outline(thread, outlines.size() + 1));
    }
    OptionalInt year = head.date().map(date -> date.year()).orElse(options.year());
    return new MeetingComposer(year).compose(source, blocks, head, assembly, outlines);
  }
}
