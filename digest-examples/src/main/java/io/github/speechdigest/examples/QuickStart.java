package io.github.speechdigest.examples;

import io.github.speechdigest.json.DigestJson;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.Speaker;
import io.github.speechdigest.model.Speech;
import io.github.speechdigest.parser.DigestParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The example of the README: prints who spoke under which headline, and writes the whole as JSON.
 */
public final class QuickStart {
  private QuickStart() {}

  /** Reads {@code page.txt} and writes {@code page.json}, both in the current directory. */
  public static void main(String[] args) throws IOException {
    Meeting meeting = DigestParser.parse(Path.of("page.txt"));
    for (Speech speech : meeting.speeches()) {
      System.out.println(
          speech.speaker().map(Speaker::byline).orElse("?") + " | " + speech.title().orElse("?"));
    }
    Files.writeString(Path.of("page.json"), DigestJson.writePretty(meeting));
  }
}
