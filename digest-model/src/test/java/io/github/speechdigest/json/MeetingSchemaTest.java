package io.github.speechdigest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the stored JSON Schema against the model. After a wanted change of the model, write it anew
 * with
 *
 * <pre>mvn -q test -pl digest-model -Dtest=MeetingSchemaTest -Dschema.update=true</pre>
 *
 * and enter the change in CHANGELOG.md.
 */
class MeetingSchemaTest {
  private static final Path STORED =
      Path.of("src/main/resources/META-INF/speech-digest/meeting.schema.json");
  private static final Path MODEL = Path.of("src/main/java/io/github/speechdigest/model");
  private static final Path CHANGELOG = Path.of("..", "CHANGELOG.md");

  /** Before all tests, so that the fingerprint asked for is that of the new schema. */
  @BeforeAll
  static void update() throws IOException {
    if (Boolean.getBoolean("schema.update")) {
      Files.writeString(STORED, generated());
    }
  }

  @Test
  void should_be_what_the_model_gives() throws IOException {
    assertThat(Files.readString(STORED))
        .as("stored schema; to write it anew, see MeetingSchemaTest")
        .isEqualTo(generated());
  }

  /**
   * The fingerprint ties the entry to the schema: another schema has another one, which no older
   * entry names.
   */
  @Test
  void should_be_entered_in_the_changelog() throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(STORED));
    String fingerprint = HexFormat.of().formatHex(digest, 0, 6);

    assertThat(Files.readString(CHANGELOG, StandardCharsets.UTF_8))
        .as("CHANGELOG.md must say what changed in the JSON, in a line with this fingerprint")
        .contains("schema `" + fingerprint + "`");
  }

  private static String generated() throws IOException {
    return new MeetingSchema(ModelJavadoc.read(MODEL)).generate();
  }
}
