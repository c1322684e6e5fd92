package io.github.speechdigest.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What a command gave: its exit status and what it printed, decoded as UTF-8. */
public record CommandResult(int status, String out, String err) {
  /** The real page, from the module's directory, in which Maven runs the tests. */
  public static final Path REAL_PAGE = Path.of("..", "seeds", "seed-chongqing-digest.txt");

  /** A command's entry point. */
  public interface Command {
    int run(OutputStream out, OutputStream err, String... args) throws IOException;
  }

  public static CommandResult of(Command command, String... args) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = command.run(out, err, args);
    return new CommandResult(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
