package io.github.speechdigest.parser.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {
  @Test
  void should_take_a_headline_and_the_line_below_it_for_one_heading() {
    Page page = Blocks.page("#强工业", "@甲区区长 王一", "甲区加快发展。", "@乙局局长 李二", "乙局加快改革。");

    assertThat(page.headings).hasSize(2);
    assertThat(page.headings.get(0).title()).isPresent();
    assertThat(page.headings.get(1).title()).isEmpty();
    assertThat(page.firstBelow).containsExactly(0, 1);
  }

  @Test
  void should_know_a_heading_without_text() {
    Page page = Blocks.page("#强工业", "@甲区区长 王一", "#兴农业", "@乙县县长 李二", "乙县加快发展。");

    assertThat(page.firstBelow).containsExactly(Page.NONE, 0);
  }

  @Test
  void should_see_a_break_where_a_sentence_stops_and_at_furniture() {
    Page page = Blocks.page("#强工业", "甲区加快", "发展。", "一、强产业。", "%第3版", "二、强要素。");

    assertThat(page.isNext(0, 1)).isFalse();
    assertThat(page.isNext(1, 2)).isTrue();
    assertThat(page.isNext(2, 3)).isFalse();
    assertThat(page.stretch).containsExactly(0, 1, 1, 2);
  }

  @Test
  void should_trust_neighbours_the_more_the_fewer_breaks_are_visible() {
    Page whole = Blocks.page("#强工业", "甲区加快发展。", "一、强产业。", "二、强要素。", "三、强保障。");
    Page broken = Blocks.page("#强工业", "甲区加快", "发展。", "一、强产业。", "二、强要素。新增用", "地百亩。", "三、强保障。");

    assertThat(whole.nextRatio).isGreaterThan(4);
    assertThat(broken.nextRatio).isBetween(0.0, whole.nextRatio - 2);
  }

  @Test
  void should_trust_neighbours_the_less_the_shorter_the_paragraphs_are() {
    String sentence = "坚持科技创新和产业创新深度融合，培育新质生产力";
    Page longer =
        Blocks.page("#甲", sentence.repeat(8) + "。", sentence, "发展。", sentence.repeat(8) + "。");
    Page shorter = Blocks.page("#甲", "强产业。", sentence, "发展。", "强要素。");

    assertThat(longer.nextRatio).isGreaterThan(shorter.nextRatio);
  }

  @Test
  void should_trust_neighbours_the_more_the_less_text_goes_on_elsewhere() {
    Page page = Blocks.page("#甲", "甲区加快", "发展。", "一、强产业。", "二、强要素。新增用", "地百亩。", "三、强保障。");

    assertThat(page.nextRatio(1)).isEqualTo(page.nextRatio);
    assertThat(page.nextRatio(0.1)).isGreaterThan(page.nextRatio + 2);
  }

  @Test
  void should_set_apart_a_long_text_that_stands_twice_and_keep_a_short_one() {
    String text = "坚持把科技创新摆在发展全局的核心位置，今年以来新增研发平台十二个，攻克关键技术三十余项，成果丰硕。";
    Page page = Blocks.page("#强工业", text, "一、强化领导。", "#兴农业", text, "一、强化领导。");

    assertThat(page.duplicates).hasSize(1);
    assertThat(page.passages).hasSize(3);
  }
}
