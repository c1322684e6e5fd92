package io.github.speechdigest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.Bound;
import io.github.speechdigest.model.Comparison;
import io.github.speechdigest.model.Direction;
import io.github.speechdigest.model.Indicator;
import io.github.speechdigest.model.IndicatorKind;
import io.github.speechdigest.model.IndicatorStatus;
import io.github.speechdigest.model.Period;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {
  private static final String TEXT = "产量1.2万吨";

  @Test
  void should_give_changes_a_sign() {
    assertThat(FigureText.claim(PrintedPage.growth("税收增长7%", "增长7%", "税收", "7")))
        .isEqualTo("税收 +7%");
    assertThat(FigureText.claim(PrintedPage.fall("成本下降3%", "下降3%", "成本", "3"))).isEqualTo("成本 −3%");
  }

  @Test
  void should_give_amounts_no_sign_even_when_they_fell() {
    assertThat(FigureText.value(amount().direction(Direction.DECREASE).build())).isEqualTo("1.2万吨");
  }

  @ParameterizedTest
  @CsvSource({
    "ABOUT,约 1.2万吨",
    "AT_LEAST,至少 1.2万吨",
    "MORE_THAN,超 1.2万吨",
    "AT_MOST,至多 1.2万吨",
    "LESS_THAN,不到 1.2万吨"
  })
  void should_show_bounds(Bound bound, String shown) {
    assertThat(FigureText.value(amount().bound(bound).build())).isEqualTo(shown);
  }

  @Test
  void should_show_both_ends_of_a_range_and_of_a_move() {
    assertThat(FigureText.value(amount().upper(new BigDecimal("2")).build())).isEqualTo("1.2–2万吨");
    assertThat(FigureText.value(amount().from(new BigDecimal("0.5")).build()))
        .isEqualTo("0.5→1.2万吨");
  }

  @Test
  void should_show_a_fraction_as_printed() {
    Indicator third =
        Indicator.builder()
            .metric("占比")
            .kind(IndicatorKind.AMOUNT)
            .value(new BigDecimal("0.3333"))
            .valueText("三分之一")
            .status(IndicatorStatus.ACTUAL)
            .text("占三分之一")
            .start(0)
            .end(5)
            .build();
    Indicator precise = PrintedPage.amount("1.425", "1.425", "指数", "1.425", "点").build();

    assertThat(FigureText.value(third)).isEqualTo("三分之一");
    assertThat(FigureText.value(precise)).isEqualTo("1.425点");
  }

  @Test
  void should_compare_in_one_magnitude_and_below_zero_for_a_fall() {
    Indicator tons = amount().normalizedValue(new BigDecimal("12000")).build();

    assertThat(FigureText.comparable(tons)).isEqualByComparingTo("12000");
    assertThat(FigureText.comparable(PrintedPage.fall("下降3%", "下降3%", "成本", "3")))
        .isEqualByComparingTo("-3");
  }

  @Test
  void should_name_period_and_base() {
    Period period = Period.builder().text("1—9月").build();

    assertThat(FigureText.period(amount().build())).isEmpty();
    assertThat(
            FigureText.period(amount().period(period).comparison(Comparison.YEAR_ON_YEAR).build()))
        .isEqualTo("1—9月 同比");
    assertThat(FigureText.period(amount().comparison(Comparison.PERIOD_ON_PERIOD).build()))
        .isEqualTo("环比");
  }

  private static Indicator.Builder amount() {
    return PrintedPage.amount(TEXT, TEXT, "产量", "1.2", "万吨");
  }
}
