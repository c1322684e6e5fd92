package io.github.speechdigest.parser.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingWayTest {
  private final Page page = Blocks.page("#甲", "加快建", "#乙", "推进改", "设项目投", "革试点扩", "产见效。", "面提质。");

  @Test
  void should_prefer_near_continuations_to_far_and_backward_ones() {
    ReadingWay usual = ReadingWay.usual(page);

    assertThat(usual.logRatio(0, 2)).isGreaterThan(usual.logRatio(0, 5));
    assertThat(usual.logRatio(0, 2)).isGreaterThan(usual.logRatio(2, 0));
  }

  @Test
  void should_learn_that_continuations_stand_two_breaks_on() {
    ReadingWay learnt = ReadingWay.usual(page).learnt(columns());

    assertThat(learnt.logRatio(0, 2)).isGreaterThan(ReadingWay.usual(page).logRatio(0, 2));
    assertThat(learnt.logRatio(0, 1)).isLessThan(ReadingWay.usual(page).logRatio(0, 1));
  }

  @Test
  void should_learn_that_continuations_do_not_overtake_one_another() {
    PieceOrder order = PieceOrder.of(page, columns());

    assertThat(order.logRatio(1, 3)).isPositive();
    assertThat(order.logRatio(1, 2)).isZero();
    assertThat(PieceOrder.unknown(page).logRatio(1, 3)).isZero();
  }

  @Test
  void should_learn_how_often_text_goes_on_elsewhere_than_below() {
    Page cut = Blocks.page("#甲", "加快建", "设项目投", "产见效。", "#乙", "推进改", "革试点扩", "面提质。");
    Cover inOrder = new Cover(cut);
    inOrder.put(new Strand(0, new int[] {0, 1, 2}, 0, 0, 0));
    inOrder.put(new Strand(1, new int[] {3, 4, 5}, 0, 0, 0));

    assertThat(ReadingWay.usual(page).timesElsewhere()).isEqualTo(1);
    assertThat(ReadingWay.usual(page).learnt(columns()).timesElsewhere()).isGreaterThan(1);
    assertThat(ReadingWay.usual(cut).learnt(inOrder).timesElsewhere()).isLessThan(0.4);
  }

  private Cover columns() {
    Cover cover = new Cover(page);
    cover.put(new Strand(0, new int[] {0, 2, 4}, 0, 0, 0));
    cover.put(new Strand(1, new int[] {1, 3, 5}, 0, 0, 0));
    return cover;
  }
}
