package io.github.speechdigest.parser.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A digest annotated by hand.
 *
 * @param name the file's name without its ending
 * @param root the annotation, in the shape of the published JSON with what print needs besides
 *     (leadLabel, headingStop, inline) and the further right answers of an annotator (metricAlso,
 *     unitAlso, …)
 */
public record GoldDigest(String name, JsonNode root) {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String ENDING = ".gold.json";

  /** The digests of {@code src/test/resources/gold}: the real page and the training digests. */
  public static List<GoldDigest> training() {
    return in(Path.of("src/test/resources/gold"));
  }

  /**
   * The digests of {@code src/test/resources/digests}: other kinds of meeting, written for these
   * tests.
   */
  public static List<GoldDigest> further() {
    return in(Path.of("src/test/resources/digests"));
  }

  /** All digests in a folder, by name; none when there is no such folder. */
  public static List<GoldDigest> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .map(GoldDigest::load)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The real page's annotation. */
  public static GoldDigest realPage() {
    return load(Path.of("src/test/resources/gold/seed-chongqing" + ENDING));
  }

  public static GoldDigest load(Path file) {
    try {
      String name = file.getFileName().toString();
      return new GoldDigest(
          name.substring(0, name.length() - ENDING.length()), MAPPER.readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the annotation " + file, e);
    }
  }

  public List<JsonNode> speeches() {
    return list(root.path("speeches"));
  }

  /** The text of a field, or "" when it is not there. */
  static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }

  static List<JsonNode> list(JsonNode array) {
    List<JsonNode> nodes = new ArrayList<>();
    array.forEach(nodes::add);
    return nodes;
  }
}
