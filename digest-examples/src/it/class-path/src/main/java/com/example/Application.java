package com.example;

import io.github.speechdigest.json.DigestJson;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.parser.DigestParser;
import java.nio.file.Path;

public class Application {
  public static void main(String[] args) throws Exception {
    Meeting meeting = DigestParser.parse(Path.of(args[0]));
    String json = DigestJson.write(meeting);
    System.out.println(json);

    expect(Application.class.getModule().isNamed(), false);
    expect(meeting.speeches().isEmpty(), false);
    expect(DigestJson.read(json), meeting);
  }

  private static void expect(Object found, Object expected) {
    if (!found.equals(expected)) {
      throw new AssertionError("expected " + expected + ", found " + found);
    }
  }
}
