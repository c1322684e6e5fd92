package io.github.speechdigest.parser.internal.indicator;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorExtractorPathologicalTest {
  private static final int REPEATS = 5_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "零",
        "百",
        "亿",
        "1,",
        "1亿",
        "1/",
        "1个",
        "1个、",
        "1%、",
        "1%和",
        "增长1%，",
        "产量1吨，同比增长1%，",
        "百分之",
        "3分之",
        "三分之",
        "1 - ",
        "1万2千",
        "从1%",
        "由1个到",
        "占比1%，占甲的1%，",
        "培训",
        "对",
        "等",
        "、",
        "“",
        "（",
        "的",
        "自2021年",
        "截至",
        "近",
        "末",
        "项目1个，金额1亿元，",
        "建成1个项目",
        "累计",
        "同比",
        "一",
        "分别",
        "A、"
      })
  void should_take_time_in_proportion_to_the_length_of(String piece) {
    String text = piece.repeat(REPEATS);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> Figures.of(text, new IndicatorExtractor(OptionalInt.of(2024))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"零", "百", "万", "1，"})
  void should_take_time_in_proportion_to_the_length_of_a_run_of(String piece) {
    String text = piece.repeat(40 * REPEATS);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> Figures.of(text, new IndicatorExtractor(OptionalInt.of(2024))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"前三季度，GDP、固投分别增长6.4%、7.2%，高于全省2.3个百分点；力争由33.6%提升至66.4%。"})
  void should_read_any_part_of(String text) {
    for (int start = 0; start < text.length(); start++) {
      for (int end = start + 1; end <= text.length(); end++) {
        String part = text.substring(start, end);
        assertThatCode(() -> Figures.of(part)).as(part).doesNotThrowAnyException();
      }
    }
  }
}
