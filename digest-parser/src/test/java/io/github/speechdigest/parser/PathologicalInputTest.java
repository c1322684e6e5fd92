package io.github.speechdigest.parser;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.parser.testkit.PathologicalInput;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Inputs that nobody prints and somebody sends. */
class PathologicalInputTest {
  /**
   * What keeps one slow machine from failing the build; {@code PathologicalBenchmark} has the times
   * themselves.
   */
  private static final Duration GENEROUS = Duration.ofSeconds(60);

  private static final int SIZE = 100_000;

  @ParameterizedTest
  @EnumSource
  void should_neither_hang_nor_lose_anything(PathologicalInput input) {
    String page = input.page(SIZE);

    Meeting meeting = assertTimeout(GENEROUS, () -> DigestParser.parse(page, "page", options()));

    Guarantees.checkKept(meeting, DigestParser.text(page, "page", options()));
  }

  private static ParseOptions options() {
    return ParseOptions.builder().maxLines(SIZE).timeBudget(Duration.ofSeconds(10)).build();
  }
}
