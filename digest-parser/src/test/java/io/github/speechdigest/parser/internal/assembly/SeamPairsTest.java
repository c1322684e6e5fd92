package io.github.speechdigest.parser.internal.assembly;

import static io.github.speechdigest.parser.internal.assembly.Blocks.passage;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeamPairsTest {
  private final SeamPairs pairs =
      new SeamPairs(
          new Passage[] {passage("鲜叶，鲜叶、鲜果"), passage("叶片保鲜"), passage("果鲜不鲜"), passage("片")});

  @Test
  void should_count_what_stands_behind_a_character_and_one_more() {
    assertThat(pairs.share('鲜', '叶')).isEqualTo(2 / 5.0);
    assertThat(pairs.share('鲜', '果')).isEqualTo(1 / 5.0);
    assertThat(pairs.share('鲜', '片')).isZero();
  }

  @Test
  void should_not_count_across_punctuation_or_passages() {
    assertThat(pairs.share('果', '叶')).isZero();
    assertThat(pairs.share('鲜', '鲜')).isZero();
  }

  @Test
  void should_answer_any_number_of_questions() {
    for (char c = '一'; c < '一' + 1000; c++) {
      assertThat(pairs.share('鲜', c)).isEqualTo(c == '叶' ? 0.4 : c == '果' ? 0.2 : 0);
    }
  }
}
