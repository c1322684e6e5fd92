package io.github.speechdigest.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The README, whose generated blocks stand between a line {@code <!-- block: NAME -->} with the
 * opening fence under it and the closing fence.
 */
final class Readme {
  static final Path PATH = Path.of("..", "README.md");
  private static final String FENCE = "```";

  private final List<String> lines;

  private Readme(List<String> lines) {
    this.lines = lines;
  }

  static Readme read() throws IOException {
    return new Readme(Files.readAllLines(PATH));
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  /** The lines inside the block's fences. */
  List<String> block(String name) {
    int start = start(name);
    return lines.subList(start, end(start));
  }

  /** Puts other lines into a block of the file. */
  void replace(String name, List<String> content) throws IOException {
    List<String> block = block(name);
    block.clear();
    block.addAll(content);
    Files.writeString(PATH, text());
  }

  private int start(String name) {
    int marker = lines.indexOf("<!-- block: " + name + " -->");
    if (marker < 0 || !lines.get(marker + 1).startsWith(FENCE)) {
      throw new AssertionError("README.md has no fenced block " + name);
    }
    return marker + 2;
  }

  private int end(int start) {
    int end = start;
    while (!lines.get(end).equals(FENCE)) {
      end++;
    }
    return end;
  }
}
