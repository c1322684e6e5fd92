package io.github.speechdigest.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.speechdigest.model.Meeting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Holds the metadata for native images to the model: Jackson finds all of it by reflection. */
class NativeImageTest {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path METADATA =
      CLASSES.resolve(
          "META-INF/native-image/io.github.speechdigest/digest-model/reachability-metadata.json");

  @Test
  void should_name_every_type_that_jackson_reflects_on() throws Exception {
    List<String> named = values(read().get("reflection"), "type");

    assertThat(named).isSorted().doesNotHaveDuplicates();
    assertThat(named).containsExactlyInAnyOrderElementsOf(reflected());
  }

  @Test
  void should_open_all_members_of_those_types() throws IOException {
    assertThat(read().get("reflection"))
        .isNotEmpty()
        .allSatisfy(
            type -> {
              assertThat(type.get("allDeclaredConstructors").asBoolean()).isTrue();
              assertThat(type.get("allDeclaredMethods").asBoolean()).isTrue();
              assertThat(type.get("allDeclaredFields").asBoolean()).isTrue();
            });
  }

  @Test
  void should_name_every_file_that_the_jar_carries_for_its_users() throws IOException {
    assertThat(values(read().get("resources"), "glob"))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(CLASSES.resolve(file)).exists());
  }

  /** The interfaces of the model, what Immutables makes of them but the builders, and the enums. */
  private static List<String> reflected() throws Exception {
    String model = Meeting.class.getPackageName();
    try (Stream<Path> files = Files.list(CLASSES.resolve(model.replace('.', '/')))) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
              .map(name -> model + "." + name.substring(0, name.length() - ".class".length()))
              .toList();
      List<String> reflected =
          names.stream()
              .filter(name -> !name.endsWith("$Builder"))
              .filter(
                  name ->
                      name.contains(".Immutable")
                          || isEnum(name)
                          || names.contains(immutable(name)))
              .toList();
      assertThat(reflected)
          .contains(model + ".Meeting", model + ".ImmutableMeeting$Json", model + ".Bound");
      return reflected;
    }
  }

  private static String immutable(String name) {
    int simple = name.lastIndexOf('.') + 1;
    return name.substring(0, simple) + "Immutable" + name.substring(simple);
  }

  private static boolean isEnum(String name) {
    try {
      return Class.forName(name, false, Meeting.class.getClassLoader()).isEnum();
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> values(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(entry -> entry.get(field).asText())
        .toList();
  }

  private static JsonNode read() throws IOException {
    return new ObjectMapper().readTree(METADATA.toFile());
  }
}
