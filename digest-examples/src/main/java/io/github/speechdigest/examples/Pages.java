package io.github.speechdigest.examples;

import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.parser.DigestParser;
import io.github.speechdigest.parser.ParseOptions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The pages to read, and the options for reading them: what all commands share. */
public final class Pages {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Pages to read: text, Markdown or HTML.")
  private List<Path> files;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "Year of the meeting, for pages that do not print it.")
  private Integer year;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "Charset of the pages, e.g. UTF-8 or GB18030; detected when not given.")
  private Charset charset;

  /** Takes one parsed page. */
  public interface Sink {
    void accept(Path file, Meeting meeting) throws IOException;
  }

  public List<Path> files() {
    return files;
  }

  /**
   * Parses each page and hands it on. A page that fails is reported on standard error, and the next
   * one is read.
   *
   * @return the exit status: 0, or 1 when a page failed
   */
  public int forEach(Sink sink) {
    return forEach(sink, file -> {});
  }

  /** The same, and tells of each page when it is done with, whether it was read or not. */
  public int forEach(Sink sink, Consumer<Path> done) {
    ParseOptions options = options();
    int status = 0;
    for (Path file : files) {
      try {
        sink.accept(file, DigestParser.parse(file, options));
      } catch (IOException e) {
        report(e);
        status = 1;
      }
      done.accept(file);
    }
    return status;
  }

  /** The text that the offsets of a page's meeting count in. */
  public String text(Path file) throws IOException {
    return DigestParser.text(file, options());
  }

  public void report(IOException e) {
    spec.commandLine().getErr().println(spec.name() + ": " + Messages.of(e));
  }

  private ParseOptions options() {
    ParseOptions.Builder options = ParseOptions.builder();
    if (charset != null) {
      options.charset(charset);
    }
    try {
      return (year == null ? options : options.year(year)).build();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--year: " + e.getMessage(), e);
    }
  }
}
