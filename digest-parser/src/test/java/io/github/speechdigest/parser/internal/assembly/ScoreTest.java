package io.github.speechdigest.parser.internal.assembly;

import static io.github.speechdigest.parser.internal.assembly.Blocks.amounts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreTest {
  private final Page page =
      Blocks.page("#强工业", "一、强产业。新建厂房三万平方米。", "二、强要素。新增用地百亩。", "下一步，我们将加快转型。", "有的企业已经投产。");
  private final Score score = new Score(page, CharacterModel.get(), Weights.fitted());

  @Test
  void should_find_what_looks_ahead_at_the_end() {
    double[] last = speech(0, 1, 2);

    assertThat(last[Evidence.CLOSING_LAST.ordinal()]).isEqualTo(1);
    assertThat(last[Evidence.CLOSING_THEN_NUMBER.ordinal()]).isZero();
  }

  @Test
  void should_find_text_behind_what_looks_ahead() {
    double[] between = speech(0, 2, 1, 3);

    assertThat(between[Evidence.CLOSING_LAST.ordinal()]).isZero();
    assertThat(between[Evidence.CLOSING_THEN_NUMBER.ordinal()]).isEqualTo(1);
    assertThat(between[Evidence.CLOSING_THEN_TEXT.ordinal()]).isEqualTo(1);
  }

  private double[] speech(int... passages) {
    return amounts(tally -> score.speech(0, passages, tally));
  }
}
