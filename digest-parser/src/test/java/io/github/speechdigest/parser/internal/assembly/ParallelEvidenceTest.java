package io.github.speechdigest.parser.internal.assembly;

import static io.github.speechdigest.parser.internal.assembly.Blocks.amounts;
import static io.github.speechdigest.parser.internal.assembly.Blocks.passage;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParallelEvidenceTest {
  @Test
  void should_find_headings_built_alike() {
    double[] found = along("一、坚持以产兴城，打造工业强县。", "二、坚持以城带乡，打造宜居新城。");

    assertThat(found[Evidence.PARALLEL_SHAPE.ordinal()]).isEqualTo(2);
    assertThat(found[Evidence.PARALLEL_WORDS.ordinal()]).isGreaterThanOrEqualTo(3);
  }

  @Test
  void should_find_nothing_alike_in_others() {
    double[] found = along("一、坚持以产兴城，打造工业强县。", "二、改革。");

    assertThat(found[Evidence.PARALLEL_SHAPE.ordinal()]).isZero();
    assertThat(found[Evidence.PARALLEL_WORDS.ordinal()]).isZero();
  }

  @Test
  void should_compare_headings_of_one_level_only() {
    double[] found = along("一、坚持以产兴城。", "（一）坚持以产兴城。");

    assertThat(found[Evidence.PARALLEL_WORDS.ordinal()]).isZero();
  }

  private static double[] along(String... texts) {
    ParallelEvidence parallels = new ParallelEvidence();
    return amounts(
        tally -> {
          parallels.begin();
          for (String text : texts) {
            parallels.add(passage(text), tally);
          }
        });
  }
}
