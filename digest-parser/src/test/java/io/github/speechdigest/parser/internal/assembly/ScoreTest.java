package io.github.speechdigest.parser.internal.assembly;

import static io.github.speechdigest.parser.internal.assembly.Blocks.amounts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
    double[] number = speech(0, 2, 1, 3);
    double[] text = speech(0, 1, 2, 3);

    assertThat(number[Evidence.CLOSING_LAST.ordinal()]).isZero();
    assertThat(number[Evidence.CLOSING_THEN_NUMBER.ordinal()]).isEqualTo(1);
    assertThat(number[Evidence.CLOSING_THEN_TEXT.ordinal()]).isZero();
    assertThat(text[Evidence.CLOSING_LAST.ordinal()]).isZero();
    assertThat(text[Evidence.CLOSING_THEN_TEXT.ordinal()]).isEqualTo(1);
  }

  @Test
  void should_follow_a_closing_paragraph_across_the_cut() {
    Page cut = Blocks.page("#强工业", "一、强产业。", "下一步，我们将加快", "转型升级。", "有的企业已经投产。");
    Score weighed = new Score(cut, CharacterModel.get(), Weights.fitted());
    double[] last = amounts(tally -> weighed.speech(0, new int[] {0, 1, 2}, tally));
    double[] between = amounts(tally -> weighed.speech(0, new int[] {0, 1, 2, 3}, tally));

    assertThat(last[Evidence.CLOSING_LAST.ordinal()]).isEqualTo(1);
    assertThat(last[Evidence.CLOSING_THEN_TEXT.ordinal()]).isZero();
    assertThat(between[Evidence.CLOSING_LAST.ordinal()]).isZero();
    assertThat(between[Evidence.CLOSING_THEN_TEXT.ordinal()]).isEqualTo(1);
  }

  @Test
  void should_mind_text_behind_what_looks_ahead_once() {
    Page plans = Blocks.page("#强工业", "下一步，我们抓好三件事。", "第一件事：建厂房。", "第二件事：引人才。", "第三件事：降成本。");
    Score weighed = new Score(plans, CharacterModel.get(), Weights.fitted());
    double[] found = amounts(tally -> weighed.speech(0, new int[] {0, 1, 2, 3}, tally));

    assertThat(found[Evidence.CLOSING_THEN_TEXT.ordinal()]).isEqualTo(1);
  }

  @Test
  void should_not_want_pieces_of_equal_length_on_a_page_that_was_only_cut() {
    Page cut = Blocks.page("#甲", "加快建", "设项目，投产见效，带动就业，惠及千家万户，形成良性循", "环，打响品", "牌。");
    Score weighed = new Score(cut, CharacterModel.get(), Weights.fitted());
    int[] speech = {0, 1, 2, 3};
    int uneven = Evidence.PIECES_UNEVEN.ordinal();
    double before = amounts(tally -> weighed.speech(0, speech, tally))[uneven];
    Cover cover = new Cover(cut);
    cover.put(weighed.strand(0, speech));

    weighed.learnFrom(cover);

    assertThat(amounts(tally -> weighed.speech(0, speech, tally))[uneven])
        .isPositive()
        .isLessThan(before);
  }

  @Test
  void should_score_a_speech_as_its_evidence_one_by_one() {
    Page columns =
        Blocks.page(
            "#做强鲟鱼产业", "一、强产业。加快建", "#兴农业", "推进改", "设鲟鱼厂。", "革试点。", "二、强要素。新增用地。", "下一步，我们将种田。");
    Score weighed = new Score(columns, CharacterModel.get(), Weights.fitted());
    Cover cover = new Cover(columns);
    cover.put(weighed.strand(0, new int[] {0, 2, 4}));
    cover.put(weighed.strand(1, new int[] {1, 3, 5}));
    weighed.learnFrom(cover);

    for (int[] passages : new int[][] {{0, 2, 4}, {0, 3, 4, 5}, {1, 3}, {2}}) {
      Tally tally = new Tally(Weights.fitted(), new double[Evidence.COUNT]);
      weighed.speech(0, passages, tally);
      assertThat(weighed.strand(0, passages).score()).isCloseTo(tally.score(), within(1e-9));
    }
  }

  private double[] speech(int... passages) {
    return amounts(tally -> score.speech(0, passages, tally));
  }
}
