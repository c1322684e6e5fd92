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
          keys.add(key(heading, first, second));
          keys.add(key(heading, first, second, 1));
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
      scores.put(key(Page.NONE, i), i, 0.5 * i, i);
    }

    int first = scores.find(key(Page.NONE, 1));
    assertThat(scores.text(first)).isEqualTo(1);
    assertThat(scores.unevenness(first)).isEqualTo(0.5);
    assertThat(scores.backward(first)).isEqualTo(1);
    assertThat(scores.text(scores.find(key(Page.NONE, 10_000)))).isEqualTo(10_000);
    assertThat(scores.find(key(Page.NONE, 10_001))).isEqualTo(KeyNumbers.UNKNOWN);
  }

  private static long key(int heading, int... passages) {
    long hash = 0;
    for (int passage : passages) {
      hash = Route.hash(hash, passage);
    }
    return Route.key(heading, hash);
  }
}
