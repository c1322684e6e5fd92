package io.github.speechdigest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.speechdigest.examples.report.Run.Segment;
import io.github.speechdigest.model.Indicator;
import io.github.speechdigest.model.IndicatorKind;
import io.github.speechdigest.model.IndicatorStatus;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PointStyleTest {
  private static final String TEXT = "抓投资。签约89个，增长7%。";

  @Test
  void should_cut_where_the_style_changes() {
    PointStyle style = new PointStyle(TEXT);
    style.lead("抓投资");
    style.figure(PrintedPage.amount(TEXT, "签约89个", "签约", "89", "个").build(), 4);

    assertThat(style.segments(0, TEXT.length()))
        .extracting(Segment::text, Segment::lead, Segment::figures)
        .containsExactly(
            tuple("抓投资", true, List.of()),
            tuple("。", false, List.of()),
            tuple("签约89个", false, List.of(4)),
            tuple("，增长7%。", false, List.of()));
  }

  @Test
  void should_name_all_figures_of_shared_words() {
    PointStyle style = new PointStyle(TEXT);
    style.figure(PrintedPage.growth(TEXT, "增长7%", "产值", "7"), 1);
    style.figure(PrintedPage.growth(TEXT, "增长7%", "税收", "7"), 2);

    assertThat(style.segments(0, TEXT.length()))
        .filteredOn(Segment::isFigure)
        .singleElement()
        .satisfies(
            segment -> {
              assertThat(segment.figures()).containsExactly(1, 2);
              assertThat(segment.claim()).isEqualTo("产值 +7%；税收 +7%");
            });
  }

  @Test
  void should_give_the_part_of_a_figure_that_lies_in_the_stretch() {
    PointStyle style = new PointStyle(TEXT);
    style.figure(PrintedPage.amount(TEXT, "签约89个", "签约", "89", "个").build(), 1);
    int cut = TEXT.indexOf("89");

    assertThat(style.segments(0, cut)).extracting(Segment::text).containsExactly("抓投资。", "签约");
    assertThat(style.segments(cut, TEXT.length()).get(0).text()).isEqualTo("89个");
  }

  @Test
  void should_find_a_long_figure_that_starts_before_shorter_ones() {
    String text = "甲、乙分别增长1%、2%";
    PointStyle style = new PointStyle(text);
    style.figure(PrintedPage.growth(text, text, "甲", "1"), 1);
    style.figure(PrintedPage.growth(text, "乙", "乙", "2"), 2);

    assertThat(style.segments(0, text.length()))
        .extracting(Segment::text, Segment::figures)
        .containsExactly(
            tuple("甲、", List.of(1)), tuple("乙", List.of(1, 2)), tuple("分别增长1%、2%", List.of(1)));
  }

  @Test
  @Timeout(10)
  void should_take_little_time_for_many_figures() {
    int count = 50_000;
    String text = "企业1家，".repeat(count);
    PointStyle style = new PointStyle(text);
    for (int i = 0; i < count; i++) {
      style.figure(figureAt(text, i * 5), i);
    }

    assertThat(style.segments(0, text.length())).hasSize(2 * count);
  }

  private static Indicator figureAt(String text, int start) {
    return Indicator.builder()
        .metric("企业")
        .kind(IndicatorKind.AMOUNT)
        .value(BigDecimal.ONE)
        .valueText("1")
        .status(IndicatorStatus.ACTUAL)
        .text(text.substring(start, start + 4))
        .start(start)
        .end(start + 4)
        .build();
  }
}
