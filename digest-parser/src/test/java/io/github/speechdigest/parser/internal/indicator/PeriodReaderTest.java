package io.github.speechdigest.parser.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.parser.internal.lexicon.TermIndex;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {
  private static Numerals numerals(String text) {
    Numerals numerals = new Numerals();
    numerals.begin(text);
    return numerals;
  }

  private static Optional<PeriodMention> read(String text) {
    return PeriodReader.read(numerals(text), 0, OptionalInt.of(2024)).map(TermIndex.Match::value);
  }

  @ParameterizedTest
  @CsvSource({
    "前三季度增长, 前三季度, 2024-01, 2024-09",
    "1—9月增长, 1—9月, 2024-01, 2024-09",
    "今年1至8月增长, 今年1至8月, 2024-01, 2024-08",
    "今年前8个月增长, 今年前8个月, 2024-01, 2024-08",
    "上半年增长, 上半年, 2024-01, 2024-06",
    "去年增长, 去年, 2023-01, 2023-12",
    "去年全年增长, 去年全年, 2023-01, 2023-12",
    "截至9月底全市, 截至9月底, 2024-09, 2024-09",
    "三季度末存栏, 三季度末, 2024-09, 2024-09",
    "2022年增长, 2022年, 2022-01, 2022-12",
    "2019—2023年增长, 2019—2023年, 2019-01, 2023-12",
    "2021年至2023年累计, 2021年至2023年, 2021-01, 2023-12",
    "二〇二一年增长, 二〇二一年, 2021-01, 2021-12",
    "“十三五”期间增长, “十三五”期间, 2016-01, 2020-12",
    "10月份增长, 10月份, 2024-10, 2024-10",
    "9月当月增长, 9月当月, 2024-09, 2024-09",
    "去年底增长, 去年底, 2023-12, 2023-12"
  })
  void should_resolve_a_period_to_months(String text, String printed, String start, String end) {
    PeriodMention period = read(text).orElseThrow();
    assertThat(period.text()).isEqualTo(printed);
    assertThat(period.start()).map(Object::toString).hasValue(start);
    assertThat(period.end()).map(Object::toString).hasValue(end);
  }

  @ParameterizedTest
  @CsvSource({
    "今年以来签约, 今年以来, 2024-01",
    "去年以来签约, 去年以来, 2023-01",
    "2022年以来累计, 2022年以来, 2022-01",
    "“十四五”以来累计, “十四五”以来, 2021-01",
    "自2021年推行改革以来增长, 自2021年推行改革以来, 2021-01",
    "自去年10月起实行, 自去年10月起, 2023-10",
    "3月份以来下降, 3月份以来, 2024-03"
  })
  void should_give_the_first_month_of_a_period_that_goes_on(
      String text, String printed, String start) {
    PeriodMention period = read(text).orElseThrow();
    assertThat(period.text()).isEqualTo(printed);
    assertThat(period.start()).map(Object::toString).hasValue(start);
    assertThat(period.end()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "近三年累计, 近三年",
    "五年间增加, 五年间",
    "国庆中秋假期接待, 国庆中秋假期",
    "河长制推行以来水质, 河长制推行以来",
    "近年来增长, 近年来",
    "连续四年增长, 连续四年",
    "十年前负债, 十年前"
  })
  void should_give_no_months_for_a_period_without_fixed_ends(String text, String printed) {
    PeriodMention period = read(text).orElseThrow();
    assertThat(period.text()).isEqualTo(printed);
    assertThat(period.start()).isEmpty();
    assertThat(period.end()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"“十五五”期间新增, AHEAD", "“十五五”末达到, AHEAD", "“十四五”期间新增, OPEN"})
  void should_tell_a_plan_that_lies_ahead(String text, PeriodMention.Lies lies) {
    assertThat(read(text).orElseThrow().lies()).isEqualTo(lies);
    assertThat(
            PeriodReader.read(numerals(text), 0, OptionalInt.empty()).orElseThrow().value().lies())
        .isEqualTo(lies);
  }

  @ParameterizedTest
  @ValueSource(strings = {"“十四五”规划", "三年行动计划", "18个月", "项目", "从源头", "13月", "2024个"})
  void should_read_no_period_in(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"前三季度增长", "1—9月增长", "去年增长"})
  void should_give_no_months_when_the_year_is_unknown(String text) {
    PeriodMention period =
        PeriodReader.read(numerals(text), 0, OptionalInt.empty()).orElseThrow().value();
    assertThat(period.start()).isEmpty();
    assertThat(period.end()).isEmpty();
  }
}
