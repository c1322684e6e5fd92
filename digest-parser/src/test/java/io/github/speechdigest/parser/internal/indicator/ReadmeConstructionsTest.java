package io.github.speechdigest.parser.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadmeConstructionsTest {
  private static final String HEAD = "| construction | phrase | indicators |";

  @Test
  void should_give_what_the_readme_shows_for_each_construction() throws IOException {
    List<String> rows = rows();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(20);
    for (String row : rows) {
      String[] cells = row.split(" \\| ", -1);
      assertThat(row).isEqualTo(cells[0] + " | " + cells[1] + " | " + indicators(cells[1]) + " |");
    }
  }

  private static String indicators(String phrase) {
    return Figures.of(phrase).stream()
        .map(indicator -> ClaimCases.render(indicator, " · "))
        .collect(Collectors.joining("<br>"));
  }

  private static List<String> rows() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("..", "README.md"));
    int start = lines.indexOf("<!-- constructions -->");
    int end = lines.indexOf("<!-- /constructions -->");
    assertThat(start).isNotNegative().isLessThan(end);
    assertThat(lines.get(start + 1)).isEqualTo(HEAD);
    return lines.subList(start + 3, end);
  }
}
