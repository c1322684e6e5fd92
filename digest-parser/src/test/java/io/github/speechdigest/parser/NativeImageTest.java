package io.github.speechdigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the metadata for native images, which leave out every file that it does not name, to the
 * parser's data.
 */
class NativeImageTest {
  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path METADATA =
      CLASSES.resolve(
          "META-INF/native-image/io.github.speechdigest/digest-parser/reachability-metadata.json");

  @Test
  void should_name_every_data_file() throws IOException {
    List<PathMatcher> globs = new ArrayList<>();
    new ObjectMapper()
        .readTree(METADATA.toFile())
        .get("resources")
        .forEach(
            entry ->
                globs.add(
                    FileSystems.getDefault().getPathMatcher("glob:" + entry.get("glob").asText())));

    List<Path> files = dataFiles();

    assertThat(files)
        .hasSizeGreaterThan(20)
        .allSatisfy(file -> assertThat(globs).anyMatch(glob -> glob.matches(file)));
    assertThat(globs)
        .as("no glob without a file")
        .allMatch(glob -> files.stream().anyMatch(glob::matches));
  }

  private static List<Path> dataFiles() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES.resolve("io"))) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".class"))
          .map(CLASSES::relativize)
          .toList();
    }
  }
}
