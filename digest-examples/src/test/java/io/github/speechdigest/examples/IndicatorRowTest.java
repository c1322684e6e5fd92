package io.github.speechdigest.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.Bound;
import io.github.speechdigest.model.Comparison;
import io.github.speechdigest.model.Direction;
import io.github.speechdigest.model.Indicator;
import io.github.speechdigest.model.IndicatorKind;
import io.github.speechdigest.model.IndicatorStatus;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.Period;
import io.github.speechdigest.model.Point;
import io.github.speechdigest.model.Section;
import io.github.speechdigest.model.Source;
import io.github.speechdigest.model.SourceFormat;
import io.github.speechdigest.model.Speaker;
import io.github.speechdigest.model.Speech;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IndicatorRowTest {
  private static final Speaker SPEAKER =
      Speaker.builder().name("李一").organization("甲市").addRoles("市长").byline("甲市市长 李一").build();

  @Test
  void should_fill_every_column() {
    String text = "稳住大盘。前三季度甲市GDP同比增长7%，好于预期。再加把劲。";
    Indicator growth =
        growth("同比增长7%", text.indexOf("同比增长7%"))
            .comparison(Comparison.YEAR_ON_YEAR)
            .period(Period.builder().text("前三季度").build())
            .build();

    IndicatorRow row = only(section(point(text, growth)));

    assertThat(row.cells())
        .containsExactly(
            "例会",
            "甲市",
            "李一",
            "一、稳增长",
            "GDP",
            "地区生产总值",
            "CHANGE",
            "INCREASE",
            "ACTUAL",
            "",
            "7",
            "",
            "",
            "%",
            "YEAR_ON_YEAR",
            "前三季度",
            "前三季度甲市GDP同比增长7%，好于预期。");
    assertThat(row.cells()).hasSameSizeAs(IndicatorRow.HEADER);
  }

  @Test
  void should_leave_cells_empty_for_what_is_absent() {
    Meeting meeting =
        meeting(
            speech()
                .addIntroduction(point("企业48家", amount("企业48家", 0, "48", "家").build()))
                .build());

    assertThat(IndicatorRows.of(meeting).get(0).cells())
        .containsExactly(
            "例会", "甲市", "李一", "", "企业", "", "AMOUNT", "", "ACTUAL", "", "48", "", "", "家", "", "",
            "企业48家");
  }

  @Test
  void should_tell_aims_bounds_ranges_and_moves_from_plain_amounts() {
    String text = "力争企业由30家增至50至60家以上";
    Indicator aim =
        Indicator.builder()
            .metric("企业")
            .kind(IndicatorKind.AMOUNT)
            .direction(Direction.INCREASE)
            .status(IndicatorStatus.TARGET)
            .bound(Bound.AT_LEAST)
            .value(new BigDecimal("50"))
            .valueText("50至60")
            .upper(new BigDecimal("60"))
            .from(new BigDecimal("30"))
            .unit("家")
            .text(text)
            .start(0)
            .end(text.length())
            .build();

    IndicatorRow row = only(section(point(aim.text(), aim)));

    assertThat(row.cells())
        .containsSubsequence("INCREASE", "TARGET", "AT_LEAST", "50", "60", "30", "家");
  }

  @Test
  void should_name_the_meeting_by_title_or_source_when_it_has_no_name() {
    Speech speech =
        speech().addIntroduction(point("企业48家", amount("企业48家", 0, "48", "家").build())).build();
    Meeting titled = Meeting.builder().title("标题").addSpeeches(speech).source(source()).build();
    Meeting bare = Meeting.builder().addSpeeches(speech).source(source()).build();

    assertThat(IndicatorRows.of(titled).get(0).cells()).startsWith("标题");
    assertThat(IndicatorRows.of(bare).get(0).cells()).startsWith("page.txt");
  }

  @Test
  void should_walk_introduction_sections_subsections_and_closing_in_order() {
    Section inner =
        Section.builder()
            .ordinal(1)
            .marker("（一）")
            .heading("内")
            .addPoints(point("企业3家", amount("企业3家", 0, "3", "家").build()))
            .build();
    Section outer =
        Section.builder()
            .ordinal(1)
            .marker("一、")
            .heading("外")
            .addPoints(point("企业2家", amount("企业2家", 0, "2", "家").build()))
            .addSections(inner)
            .build();
    Speech speech =
        speech()
            .addIntroduction(point("企业1家", amount("企业1家", 0, "1", "家").build()))
            .addSections(outer)
            .addClosing(point("企业4家", amount("企业4家", 0, "4", "家").build()))
            .build();

    List<IndicatorRow> rows = IndicatorRows.of(meeting(speech));

    assertThat(rows)
        .extracting(row -> row.indicator().valueText())
        .containsExactly("1", "2", "3", "4");
    assertThat(rows).extracting(IndicatorRow::section).containsExactly("", "一、外", "一、外 （一）内", "");
  }

  @Test
  void should_sort_by_value_within_kind_and_unit() {
    List<IndicatorRow> rows =
        Stream.of(
                change("下降9%", 0, Direction.DECREASE, "9").build(),
                change("增长6.5%", 0, Direction.INCREASE, "6.5").build(),
                change("增长12%", 0, Direction.INCREASE, "12").build(),
                money("90万元", "90", "900000", "万元"),
                money("1.2亿元", "1.2", "120000000", "亿元"))
            .map(indicator -> only(section(point(indicator.text(), indicator))))
            .sorted(IndicatorRow.BY_VALUE)
            .toList();

    assertThat(rows)
        .extracting(row -> row.indicator().text())
        .containsExactly("1.2亿元", "90万元", "增长12%", "增长6.5%", "下降9%");
  }

  @Test
  void should_know_a_metric_by_its_printed_and_its_catalogued_name() {
    IndicatorRow row = only(section(point("增长7%", growth("增长7%", 0).build())));

    assertThat(row.measures("GDP")).isTrue();
    assertThat(row.measures("地区生产总值")).isTrue();
    assertThat(row.measures("生产总值")).isFalse();
  }

  private static IndicatorRow only(Section section) {
    List<IndicatorRow> rows = IndicatorRows.of(meeting(speech().addSections(section).build()));
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static Meeting meeting(Speech speech) {
    return Meeting.builder().name("例会").addSpeeches(speech).source(source()).build();
  }

  private static Source source() {
    return Source.builder().name("page.txt").format(SourceFormat.TEXT).length(1000).build();
  }

  private static Speech.Builder speech() {
    Speech.Builder builder = Speech.builder();
    builder.ordinal(1).speaker(SPEAKER).complete(true);
    return builder;
  }

  private static Section section(Point point) {
    return Section.builder().ordinal(1).marker("一、").heading("稳增长").addPoints(point).build();
  }

  private static Point point(String text, Indicator indicator) {
    return Point.builder().text(text).addIndicators(indicator).build();
  }

  private static Indicator money(String text, String value, String normalized, String unit) {
    return amount(text, 0, value, unit)
        .normalizedValue(new BigDecimal(normalized))
        .normalizedUnit("元")
        .build();
  }

  private static Indicator.Builder growth(String text, int start) {
    return indicator(text, start, "7")
        .metric("GDP")
        .canonicalMetric("地区生产总值")
        .kind(IndicatorKind.CHANGE)
        .direction(Direction.INCREASE)
        .unit("%");
  }

  private static Indicator.Builder amount(String text, int start, String value, String unit) {
    return indicator(text, start, value).metric("企业").kind(IndicatorKind.AMOUNT).unit(unit);
  }

  private static Indicator.Builder change(
      String text, int start, Direction direction, String value) {
    return indicator(text, start, value)
        .metric("产值")
        .kind(IndicatorKind.CHANGE)
        .direction(direction)
        .unit("%");
  }

  private static Indicator.Builder indicator(String text, int start, String value) {
    Indicator.Builder builder = Indicator.builder();
    builder
        .value(new BigDecimal(value))
        .valueText(value)
        .status(IndicatorStatus.ACTUAL)
        .text(text)
        .start(start)
        .end(start + text.length());
    return builder;
  }
}
