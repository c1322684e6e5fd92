package io.github.speechdigest.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What the model says of values that stand apart, and a schema cannot. */
  private static final List<String> COMPARISONS =
      List.of(
          "a fragment of one of",
          "an indicator to end within",
          "end not before start",
          "end to be at least start",
          "fragments within",
          "speech ordinal",
          "text to start with its lead",
          "upper to be at least value");

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

  /** A meeting with a value in every field, altered in one place, is refused by both or by none. */
  @Test
  void should_refuse_what_the_reader_refuses() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(STORED));
    JsonNode full = JSON.readTree(DigestJson.write(Samples.full()));
    List<String> differences = new ArrayList<>();
    Set<String> refused = new TreeSet<>();
    for (JsonPointer place : places(full)) {
      for (Alteration alteration : Alteration.values()) {
        JsonNode altered = full.deepCopy();
        if (!alteration.apply(altered, place)) {
          continue;
        }
        String reason = refusal(altered.toString());
        boolean taken = schema.validate(altered.toString(), InputFormat.JSON).isEmpty();
        if (!taken) {
          refused.add(place.last() + " " + alteration);
        }
        boolean beyondSchema = COMPARISONS.stream().anyMatch(reason::contains);
        if (taken != reason.isEmpty() && !beyondSchema) {
          differences.add(
              place + " " + alteration + ": " + (taken ? reason : "taken by the reader"));
        }
      }
    }

    assertThat(differences).isEmpty();
    assertThat(refused)
        .contains(
            "/confidence TWO",
            "/day THIRTY_TWO",
            "/direction REMOVED_OF_A_CHANGE",
            "/month THIRTEEN",
            "/ordinal ZERO",
            "/sha256 OTHER_TEXT",
            "/start LESS_THAN_ZERO",
            "/start REMOVED",
            "/title EMPTY");
  }

  /** The ways to alter one value; each says whether it fits the place. */
  private enum Alteration {
    EMPTY {
      @Override
      JsonNode of(JsonNode value) {
        return value.isTextual() ? TextNode.valueOf("") : null;
      }
    },
    OTHER_TEXT {
      @Override
      JsonNode of(JsonNode value) {
        return value.isTextual() ? TextNode.valueOf("其他") : null;
      }
    },
    LESS_THAN_ZERO {
      @Override
      JsonNode of(JsonNode value) {
        return value.isNumber() ? IntNode.valueOf(-1) : null;
      }
    },
    ZERO {
      @Override
      JsonNode of(JsonNode value) {
        return value.isNumber() ? IntNode.valueOf(0) : null;
      }
    },
    TWO {
      @Override
      JsonNode of(JsonNode value) {
        return value.isNumber() ? IntNode.valueOf(2) : null;
      }
    },
    THIRTEEN {
      @Override
      JsonNode of(JsonNode value) {
        return value.isNumber() ? IntNode.valueOf(13) : null;
      }
    },
    THIRTY_TWO {
      @Override
      JsonNode of(JsonNode value) {
        return value.isNumber() ? IntNode.valueOf(32) : null;
      }
    },
    FRACTION {
      @Override
      JsonNode of(JsonNode value) {
        return value.isNumber() ? DoubleNode.valueOf(0.5) : null;
      }
    },
    OTHER_TYPE {
      @Override
      JsonNode of(JsonNode value) {
        return value.isBoolean() || value.isNumber() || value.isTextual()
            ? JSON.createArrayNode()
            : null;
      }
    },
    REMOVED {
      @Override
      boolean apply(JsonNode root, JsonPointer place) {
        // The reader takes a list that is left out for an empty one, since a writer may be laxer
        // than ours.
        return root.at(place.head()) instanceof ObjectNode owner
            && !owner.path(place.last().getMatchingProperty()).isArray()
            && owner.remove(place.last().getMatchingProperty()) != null;
      }
    },
    REMOVED_OF_A_CHANGE {
      @Override
      boolean apply(JsonNode root, JsonPointer place) {
        return root.at(place.head()) instanceof ObjectNode owner
            && owner.replace("kind", TextNode.valueOf("CHANGE")) != null
            && REMOVED.apply(root, place);
      }
    };

    JsonNode of(JsonNode value) {
      return null;
    }

    boolean apply(JsonNode root, JsonPointer place) {
      JsonNode value = of(root.at(place));
      if (value == null) {
        return false;
      }
      if (root.at(place.head()) instanceof ArrayNode list) {
        list.set(place.last().getMatchingIndex(), value);
      } else {
        ((ObjectNode) root.at(place.head())).set(place.last().getMatchingProperty(), value);
      }
      return true;
    }
  }

  private static List<JsonPointer> places(JsonNode root) {
    List<JsonPointer> places = new ArrayList<>();
    addPlaces(root, JsonPointer.empty(), places);
    return places;
  }

  private static void addPlaces(JsonNode node, JsonPointer at, List<JsonPointer> places) {
    if (!at.matches()) {
      places.add(at);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      addPlaces(node.get(i), at.appendIndex(i), places);
    }
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      addPlaces(field.getValue(), at.appendProperty(field.getKey()), places);
    }
  }

  private static String refusal(String json) {
    try {
      DigestJson.read(json);
      return "";
    } catch (DigestJsonException e) {
      return e.getMessage();
    }
  }

  private static String generated() throws IOException {
    return new MeetingSchema(ModelJavadoc.read(MODEL)).generate();
  }
}
