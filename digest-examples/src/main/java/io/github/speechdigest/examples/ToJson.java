package io.github.speechdigest.examples;

import io.github.speechdigest.json.DigestJson;
import io.github.speechdigest.model.Meeting;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Prints digest pages as JSON, one document for each page. With {@code --compact} each stands on
 * one line, so that several pages make a JSON Lines stream.
 */
@Command(
    name = "to-json",
    description = "Prints speech digests (发言摘登) as JSON in UTF-8.",
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:every page was read",
      "1:a page could not be read or written",
      "2:the arguments are wrong"
    })
public final class ToJson implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Pages pages;

  @Option(names = "--compact", description = "One line a page; indented when not given.")
  private boolean compact;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      description =
          "A file to write, or a directory, which gets NAME.json for each page; standard output when not given.")
  private Path output;

  /** Runs the command; see {@code --help}. */
  public static void main(String[] args) {
    CommandRunner.exit(run(System.out, System.err, args));
  }

  static int run(OutputStream out, OutputStream err, String... args) {
    return CommandRunner.run(new ToJson(), out, err, args);
  }

  @Override
  public Integer call() {
    if (output == null) {
      return pages.forEach((file, meeting) -> spec.commandLine().getOut().print(json(meeting)));
    }
    if (Files.isDirectory(output)) {
      return pages.forEach((file, meeting) -> write(output.resolve(jsonName(file)), meeting));
    }
    if (pages.files().size() > 1) {
      throw new ParameterException(
          spec.commandLine(),
          "--output: expected an existing directory for several pages, found " + output);
    }
    return pages.forEach((file, meeting) -> write(output, meeting));
  }

  private void write(Path target, Meeting meeting) throws IOException {
    Files.writeString(target, json(meeting));
  }

  private String json(Meeting meeting) {
    return (compact ? DigestJson.write(meeting) : DigestJson.writePretty(meeting)) + "\n";
  }

  private static String jsonName(Path page) {
    String name = page.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name) + ".json";
  }
}
