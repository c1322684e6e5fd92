package io.github.speechdigest.examples.report;

import io.github.speechdigest.examples.CommandRunner;
import io.github.speechdigest.examples.Pages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes digest pages as one HTML file that shows where each piece went, and the figures. */
@Command(
    name = "html-report",
    description =
        "Shows speech digests (发言摘登) in one HTML file that needs no network: each page beside its rebuilt speeches,"
            + " what is doubtful, and the figures as tables and charts. The language of the report is Chinese.",
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:every page was read",
      "1:a page could not be read, or the report not be written",
      "2:the arguments are wrong"
    })
public final class HtmlReport implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Pages pages;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The HTML file to write.")
  private Path output;

  /** Runs the command; see {@code --help}. */
  public static void main(String[] args) {
    CommandRunner.exit(run(System.out, System.err, args));
  }

  static int run(OutputStream out, OutputStream err, String... args) {
    return CommandRunner.run(new HtmlReport(), out, err, args);
  }

  @Override
  public Integer call() {
    Report report = new Report();
    Progress progress =
        new Progress(
            spec.commandLine().getErr(), spec.name(), pages.files().size(), System::nanoTime);
    int status =
        pages.forEach(
            (file, meeting) -> report.add(meeting, pages.text(file)),
            file -> progress.done(String.valueOf(file.getFileName())));
    if (report.meetings().isEmpty()) {
      spec.commandLine()
          .getErr()
          .println(spec.name() + ": no page was read, so there is no report");
      return 1;
    }
    // Unlike the writers of Files, this one does not fail for half a character that a page may
    // hold.
    try (Writer out =
        new OutputStreamWriter(Files.newOutputStream(output), StandardCharsets.UTF_8)) {
      report.write(out);
    } catch (IOException e) {
      pages.report(e);
      return 1;
    }
    return status;
  }
}
