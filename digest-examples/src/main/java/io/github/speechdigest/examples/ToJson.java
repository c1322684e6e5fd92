package io.github.speechdigest.examples;

import io.github.speechdigest.json.DigestJson;
import io.github.speechdigest.parser.DigestParser;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints digests as JSON. */
public final class ToJson {
  private ToJson() {}

  public static void main(String[] args) throws Exception {
    for (String arg : args) {
      Path in = Path.of(arg);
      String json = DigestJson.writePretty(DigestParser.parse(in));
      Files.writeString(Path.of(arg.replaceAll("\\.txt$", "") + ".json"), json);
    }
  }
}
