package io.github.speechdigest.parser.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StrandScoresTest {
  @Test
  void should_know_strands_apart_by_heading_and_order() {
    Set<Long> keys = new HashSet<>();
    int strands = 0;
    for (int heading = Page.NONE; heading < 8; heading++) {
      for (int first = 0; first < 24; first++) {
        for (int second = 0; second < 24; second++) {
          keys.add(StrandScores.key(heading, new int[] {first, second}, 2));
          keys.add(StrandScores.key(heading, new int[] {first, second, 1}, 3));
          strands += 2;
        }
      }
    }

    assertThat(keys).hasSize(strands);
  }

  @Test
  void should_remember_scores_however_many() {
    StrandScores scores = new StrandScores();
    for (int i = 1; i <= 10_000; i++) {
      scores.put(key(i), i);
    }

    assertThat(scores.get(key(1))).isEqualTo(1);
    assertThat(scores.get(key(10_000))).isEqualTo(10_000);
    assertThat(scores.get(key(10_001))).isNaN();
  }

  private static long key(int passage) {
    return StrandScores.key(Page.NONE, new int[] {passage}, 1);
  }
}
