package io.github.speechdigest.examples;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Runs a command with UTF-8 output, whatever the platform's charset is. */
public final class CommandRunner {
  private CommandRunner() {}

  /**
   * Returns the exit status: 0 when all went well, 1 when a file failed, 2 when the arguments are
   * wrong.
   */
  public static int run(Object command, OutputStream out, OutputStream err, String... args) {
    try (PrintWriter output = utf8(out);
        PrintWriter errors = utf8(err)) {
      CommandLine line = new CommandLine(command).setOut(output).setErr(errors);
      line.getCommandSpec().addOption(help());
      return line.execute(args);
    }
  }

  /**
   * Ends the program with a status; a status of 0 lets it end by itself, since Maven may be running
   * it.
   */
  public static void exit(int status) {
    if (status != 0) {
      System.exit(status);
    }
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Prints this help.")
        .build();
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }
}
