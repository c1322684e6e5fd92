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
import io.github.speechdigest.parser.internal.source.RefusedSourceException;
import io.github.speechdigest.parser.internal.source.SourceReader;
import io.github.speechdigest.parser.internal.source.SourceText;
import io.github.speechdigest.parser.internal.structure.SpeechOutline;
import io.github.speechdigest.parser.internal.structure.SpeechOutliner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Turns the text of a digest page into a {@link Meeting}. Any text parses: what is broken is
 * repaired or reported among {@link Meeting#diagnostics()}; exceptions are for input that is no
 * text or that cannot be read.
 *
 * <pre>{@code
 * Meeting meeting = DigestParser.parse(Path.of("page.txt"));
 * }</pre>
 *
 * <p>A page may be plain text, Markdown or HTML, in any charset of Chinese; both are found by what
 * it holds. All offsets of a meeting count in the decoded text, or in the text taken out of an HTML
 * page: {@link #text(Path) text} gives it.
 *
 * <p>All methods are static, keep no state and are safe to call from many threads at once. None
 * takes or returns null. Where there are several processors, the first parse starts a daemon thread
 * that loads data meanwhile and ends.
 */
public final class DigestParser {
  private DigestParser() {}

  /**
   * Parses a file with the default options.
   *
   * @param file the page
   * @return the meeting
   * @throws DigestException when the file is missing, a directory, empty, no text, or over a limit
   * @throws IOException when reading fails
   */
  public static Meeting parse(Path file) throws IOException {
    return parse(file, ParseOptions.defaults());
  }

  /**
   * Parses a file.
   *
   * @param file the page
   * @param options year, charset and limits
   * @return the meeting
   * @throws DigestException when the file is missing, a directory, empty, no text, or over a limit
   * @throws IOException when reading fails
   */
  public static Meeting parse(Path file, ParseOptions options) throws IOException {
    Preloading.begin();
    return parse(read(file, options), options);
  }

  /**
   * Parses a stream with the default options.
   *
   * @param in the bytes of the page; read to its end, or to the limit, and left open
   * @param sourceName what to call it in messages and in {@code Meeting.source.name}, not empty
   * @return the meeting
   * @throws DigestException when the stream is empty, no text, or over a limit
   * @throws IOException when reading fails
   */
  public static Meeting parse(InputStream in, String sourceName) throws IOException {
    return parse(in, sourceName, ParseOptions.defaults());
  }

  /**
   * Parses a stream.
   *
   * @param in the bytes of the page; read to its end, or to the limit, and left open
   * @param sourceName what to call it in messages and in {@code Meeting.source.name}, not empty
   * @param options year, charset and limits
   * @return the meeting
   * @throws DigestException when the stream is empty, no text, or over a limit
   * @throws IOException when reading fails
   */
  public static Meeting parse(InputStream in, String sourceName, ParseOptions options)
      throws IOException {
    Preloading.begin();
    return parse(read(in, sourceName, options), options);
  }

  /**
   * Parses text that is decoded already, with the default options.
   *
   * @param text the page; may be empty
   * @param sourceName what to call it in messages and in {@code Meeting.source.name}, not empty
   * @return the meeting
   * @throws IllegalArgumentException when the text is over a limit
   */
  public static Meeting parse(String text, String sourceName) {
    return parse(text, sourceName, ParseOptions.defaults());
  }

  /**
   * Parses text that is decoded already.
   *
   * @param text the page; may be empty
   * @param sourceName what to call it in messages and in {@code Meeting.source.name}, not empty
   * @param options year and limits; the charset plays no part
   * @return the meeting
   * @throws IllegalArgumentException when the text is over a limit
   */
  public static Meeting parse(String text, String sourceName, ParseOptions options) {
    Preloading.begin();
    return parse(read(text, sourceName, options), options);
  }

  /**
   * Gives the text in which all offsets of the file's meeting count.
   *
   * @param file the page
   * @return the decoded text; of an HTML page, the text taken out of it
   * @throws DigestException when the file is missing, a directory, empty, no text, or over a limit
   * @throws IOException when reading fails
   */
  public static String text(Path file) throws IOException {
    return text(file, ParseOptions.defaults());
  }

  /**
   * Gives the text in which all offsets of the file's meeting count.
   *
   * @param file the page
   * @param options charset and limits, those that the page was parsed with
   * @return the decoded text; of an HTML page, the text taken out of it
   * @throws DigestException when the file is missing, a directory, empty, no text, or over a limit
   * @throws IOException when reading fails
   */
  public static String text(Path file, ParseOptions options) throws IOException {
    return read(file, options).text();
  }

  /**
   * Gives the text in which all offsets of the stream's meeting count.
   *
   * @param in the bytes of the page; read to its end, or to the limit, and left open
   * @param sourceName what to call it in messages, not empty
   * @param options charset and limits, those that the page was parsed with
   * @return the decoded text; of an HTML page, the text taken out of it
   * @throws DigestException when the stream is empty, no text, or over a limit
   * @throws IOException when reading fails
   */
  public static String text(InputStream in, String sourceName, ParseOptions options)
      throws IOException {
    return read(in, sourceName, options).text();
  }

  /**
   * Gives the text in which all offsets of the meeting count that {@code parse} makes of a text: of
   * an HTML page, what is read of it; of any other text, the text itself.
   *
   * @param text the page; may be empty
   * @param sourceName what to call it in messages, not empty
   * @param options limits, those that the page was parsed with
   * @return the text, or the text taken out of the HTML page
   * @throws IllegalArgumentException when the text is over a limit
   */
  public static String text(String text, String sourceName, ParseOptions options) {
    return read(text, sourceName, options).text();
  }

  private static SourceText read(Path file, ParseOptions options) throws IOException {
    byte[] bytes = new InputBytes(options.maxBytes()).read(file);
    return read(bytes, file.toString(), file.getFileName().toString(), options);
  }

  private static SourceText read(InputStream in, String name, ParseOptions options)
      throws IOException {
    requireName(name);
    return read(new InputBytes(options.maxBytes()).read(in, name), name, name, options);
  }

  private static SourceText read(byte[] bytes, String input, String name, ParseOptions options)
      throws DigestException {
    try {
      return new SourceReader(options.maxLines()).read(bytes, name, options.charset());
    } catch (RefusedSourceException e) {
      throw DigestException.of(input, e.expected(), e.found(), e);
    }
  }

  private static SourceText read(String text, String name, ParseOptions options) {
    requireName(name);
    if (text.length() > options.maxBytes()) {
      throw new IllegalArgumentException(
          name
              + ": expected at most "
              + options.maxBytes()
              + " UTF-16 units, found "
              + text.length());
    }
    try {
      return new SourceReader(options.maxLines()).read(text, name);
    } catch (RefusedSourceException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  private static void requireName(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("expected a source name, found an empty one");
    }
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
    OptionalInt year = head.date().isPresent() ? head.date().get().year() : options.year();
    return new MeetingComposer(year).compose(source, blocks, head, assembly, outlines, deadline);
  }
}
