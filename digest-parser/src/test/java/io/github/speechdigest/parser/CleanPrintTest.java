package io.github.speechdigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.parser.testkit.GoldDigest;
import io.github.speechdigest.parser.testkit.Print;
import io.github.speechdigest.parser.testkit.Scorer;
import io.github.speechdigest.parser.testkit.Scrambler;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is right of a page that prints every speech whole, whatever marks it has. */
class CleanPrintTest {
  private static final Scrambler CLEAN = Scrambler.of(Scrambler.Mode.CLEAN, 1);

  static List<Arguments> prints() {
    List<Named<Scrambler>> printers =
        List.of(
            Named.of("with Markdown marks", CLEAN),
            Named.of("without marks", CLEAN.withoutMarks()),
            Named.of("without marks and blank lines", CLEAN.withoutMarks().withoutBlankLines()),
            Named.of("with furniture", CLEAN.withoutMarks().withoutBlankLines().withFurniture(1)));
    return printers.stream()
        .flatMap(
            printer ->
                Stream.of(
                    Arguments.of(Named.of("training", GoldDigest.training()), printer, 1.0, 1.0),
                    Arguments.of(Named.of("further", GoldDigest.further()), printer, 0.999, 0.995)))
        .toList();
  }

  @ParameterizedTest(name = "{0} digests {1}")
  @MethodSource("prints")
  void should_find_speakers_sections_and_points(
      List<GoldDigest> digests, Scrambler printer, double point, double lead) {
    Scorer scorer = new Scorer();
    for (GoldDigest digest : digests) {
      Print print = printer.print(digest);
      scorer.add(DigestParser.parse(print.text(), digest.name()), print);
    }

    assertThat(digests).isNotEmpty();
    SoftAssertions softly = new SoftAssertions();
    for (String figure : List.of("kept", "speeches", "whole", "title", "speaker", "section")) {
      softly.assertThat(scorer.figure(figure)).as(figure).isEqualTo(1.0);
    }
    softly.assertThat(scorer.figure("point")).as("point").isGreaterThanOrEqualTo(point);
    softly.assertThat(scorer.figure("lead")).as("lead").isGreaterThanOrEqualTo(lead);
    softly.assertAll();
  }
}
