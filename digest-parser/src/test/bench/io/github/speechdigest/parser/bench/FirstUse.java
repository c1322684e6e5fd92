package io.github.speechdigest.parser.bench;

import io.github.speechdigest.json.DigestJson;
import io.github.speechdigest.parser.DigestParser;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A program that does nothing, parses one page, or parses and writes it: {@code FirstUse
 * nothing|parse|write PAGE}.
 */
final class FirstUse {
  private FirstUse() {}

  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "nothing" -> {}
      case "parse" -> DigestParser.parse(Path.of(args[1]));
      case "write" -> DigestJson.write(DigestParser.parse(Path.of(args[1])));
      default ->
          throw new IllegalArgumentException("expected nothing, parse or write, found " + args[0]);
    }
  }
}
