package com.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.PackageVersion;
import io.github.speechdigest.json.DigestJson;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.parser.DigestParser;
import java.nio.file.Path;

public class Application {
  /** Set up unlike the library's, which it must neither disturb nor be disturbed by. */
  private static final ObjectMapper MAPPER =
      new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

  public static class Reply {
    public JsonNode digestOfPage;
  }

  public static void main(String[] args) throws Exception {
    expect(PackageVersion.VERSION.toString(), args[0]);

    Meeting meeting = DigestParser.parse(Path.of(args[1]));
    Reply reply = new Reply();
    reply.digestOfPage = MAPPER.readTree(DigestJson.write(meeting));
    JsonNode sent = MAPPER.readTree(MAPPER.writeValueAsString(reply));

    expect(DigestJson.read(sent.get("digest_of_page").toString()), meeting);
    expect(sent.at("/digest_of_page/speeches/0/ordinal").asInt(), 1);
    expect(sent.at("/digest_of_page/announcedSpeakers").isArray(), true);
  }

  private static void expect(Object found, Object expected) {
    if (!found.equals(expected)) {
      throw new AssertionError("expected " + expected + ", found " + found);
    }
  }
}
