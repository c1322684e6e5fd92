package io.github.speechdigest.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the public API to the one that is stored, so that none of it changes unnoticed. After a
 * wanted change, write it anew with
 *
 * <pre>mvn -q test -pl digest-examples -am -Dtest=ApiTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dapi.update=true</pre>
 */
class ApiTest {
  private static final Path STORED = Path.of("src", "test", "resources", "api.txt");

  @Test
  void should_be_the_one_that_is_stored() throws IOException {
    List<String> api = new ArrayList<>();
    for (String module : List.of("digest-model", "digest-parser")) {
      api.addAll(PublicApi.of(Path.of("..", module, "target", "classes")));
    }
    if (Boolean.getBoolean("api.update")) {
      Files.createDirectories(STORED.getParent());
      Files.write(STORED, api);
    }

    assertThat(api).as("to store the API anew, see ApiTest").isEqualTo(Files.readAllLines(STORED));
  }

  /**
   * The form that class files have had since Java 17, which older compilers and virtual machines
   * refuse by number.
   */
  @Test
  void should_be_made_of_class_files_of_java_17() throws IOException {
    for (String module : List.of("digest-model", "digest-parser")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "target", "classes"))) {
        assertThat(files.filter(file -> file.toString().endsWith(".class")))
            .isNotEmpty()
            .allSatisfy(
                file ->
                    assertThat(ByteBuffer.wrap(Files.readAllBytes(file)).getShort(6))
                        .isEqualTo((short) 61));
      }
    }
  }
}
