package io.github.speechdigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.speechdigest.json.DigestJson;
import io.github.speechdigest.parser.testkit.GoldDigest;
import io.github.speechdigest.parser.testkit.Scrambler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Validates what the parser gives against the JSON Schema that the model's jar carries. */
class JsonSchemaTest {
  private static final Path REAL_PAGE = Path.of("..", "seeds", "seed-chongqing-digest.txt");
  private static final Schema SCHEMA = schema();

  @Test
  void should_hold_for_the_real_page() throws IOException {
    assertThat(errors(DigestJson.write(DigestParser.parse(REAL_PAGE)))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("digests")
  void should_hold_for_every_print_of_a_digest(GoldDigest digest) {
    for (Scrambler.Mode mode : Scrambler.Mode.values()) {
      String page = Scrambler.of(mode, 1).dropping(0.1).print(digest).text();

      assertThat(errors(DigestJson.write(DigestParser.parse(page, digest.name()))))
          .as("%s %s", digest.name(), mode)
          .isEmpty();
    }
  }

  @Test
  void should_hold_for_an_empty_page() {
    assertThat(errors(DigestJson.write(DigestParser.parse("", "empty.txt")))).isEmpty();
  }

  @Test
  void should_refuse_what_no_meeting_looks_like() throws IOException {
    String json = DigestJson.write(DigestParser.parse(REAL_PAGE));

    assertThat(errors("{}")).isNotEmpty();
    assertThat(errors(json.replace("\"ordinal\":1,", "\"ordinal\":\"one\","))).isNotEmpty();
    assertThat(errors(json.replace("\"format\":\"", "\"format\":\"NO_"))).isNotEmpty();
    assertThat(errors(json.replace("\"title\":\"", "\"title\":null,\"was\":\""))).isNotEmpty();
  }

  @Test
  void should_let_a_newer_version_add_fields() throws IOException {
    String json = DigestJson.write(DigestParser.parse(REAL_PAGE));

    assertThat(errors(json.replaceFirst("\\{", "{\"added\":1,"))).isEmpty();
  }

  private static Stream<GoldDigest> digests() {
    return Stream.of(GoldDigest.training(), GoldDigest.further()).flatMap(List::stream);
  }

  private static List<String> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static Schema schema() {
    try (InputStream in =
        DigestJson.class.getResourceAsStream("/META-INF/speech-digest/meeting.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
