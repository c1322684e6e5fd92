package io.github.speechdigest.parser.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.parser.DigestParser;
import io.github.speechdigest.parser.testkit.GoldDigest;
import io.github.speechdigest.parser.testkit.Scorer;
import io.github.speechdigest.parser.testkit.Scrambler;
import io.github.speechdigest.parser.testkit.Scrambler.Mode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds reassembly, from text to meeting, against annotated digests that were broken in every known
 * way.
 */
class AssemblyAccuracyTest {
  private static final int SEEDS = 3;

  /** Ways to break a page. */
  enum Way {
    CLEAN,
    COLUMNS,
    COLUMNS_LATE_TITLES,
    COLUMNS_WITH_LOSSES,
    CUT,
    CUT_PLAIN,
    SHUFFLE;

    Scrambler with(long seed) {
      return switch (this) {
        case CLEAN -> Scrambler.of(Mode.CLEAN, seed);
        case COLUMNS -> Scrambler.of(Mode.COLUMNS, seed);
        case COLUMNS_LATE_TITLES ->
            Scrambler.of(Mode.COLUMNS, seed).withoutMarks().withLateTitles(0.2).withFurniture(0.2);
        case COLUMNS_WITH_LOSSES -> Scrambler.of(Mode.COLUMNS, seed).dropping(0.1);
        case CUT -> Scrambler.of(Mode.CUT, seed);
        case CUT_PLAIN -> Scrambler.of(Mode.CUT, seed).withoutMarks().withoutBlankLines();
        case SHUFFLE -> Scrambler.of(Mode.SHUFFLE, seed);
      };
    }
  }

  @ParameterizedTest
  @CsvSource({
    "COLUMNS, 0.993, 0.968, 0.985",
    "COLUMNS_LATE_TITLES, 0.993, 0.97, 0.985",
    "COLUMNS_WITH_LOSSES, 0.983, 0.925, 0.976",
    "CUT, 0.999, 0.995, 0.998",
    "CUT_PLAIN, 0.999, 0.995, 0.998",
    "SHUFFLE, 0.978, 0.9, 0.94"
  })
  void should_bring_broken_pages_back(Way way, double placed, double whole, double joins) {
    Scorer scorer = score(way, SEEDS);

    assertThat(scorer.figure("placed")).as("placed, %s", way).isGreaterThanOrEqualTo(placed);
    assertThat(scorer.figure("whole")).as("whole, %s", way).isGreaterThanOrEqualTo(whole);
    assertThat(scorer.figure("joins")).as("joins, %s", way).isGreaterThanOrEqualTo(joins);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void should_lose_nothing(Way way) {
    assertThat(score(way, 1).figure("kept")).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(names = "CLEAN")
  void should_leave_a_page_in_order_as_it_is(Way way) {
    assertThat(score(way, 1).figure("whole")).isEqualTo(1);
  }

  private static Scorer score(Way way, int seeds) {
    Scorer scorer = new Scorer();
    List<GoldDigest> digests = new java.util.ArrayList<>(GoldDigest.training());
    digests.addAll(GoldDigest.further());
    for (long seed = 1; seed <= seeds; seed++) {
      for (GoldDigest digest : digests) {
        var print = way.with(seed).print(digest);
        scorer.add(DigestParser.parse(print.text(), digest.name()), print);
      }
    }
    return scorer;
  }
}
