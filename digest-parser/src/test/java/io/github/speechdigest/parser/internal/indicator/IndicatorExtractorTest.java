package io.github.speechdigest.parser.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorExtractorTest {
  static Stream<ClaimCases.Case> cases() {
    return ClaimCases.read().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void should_read_the_claims_of(ClaimCases.Case example) {
    assertThat(Figures.of(example.sentence()))
        .extracting(ClaimCases::render)
        .isEqualTo(example.claims());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void should_give_the_words_that_make_the_claim(ClaimCases.Case example) {
    for (Indicator indicator : Figures.of(example.sentence())) {
      assertThat(example.sentence().substring(indicator.start(), indicator.end()))
          .isEqualTo(indicator.text())
          .contains(indicator.valueText());
    }
  }

  @Test
  void should_know_nothing_of_one_text_in_the_next() {
    IndicatorExtractor extractor = new IndicatorExtractor(OptionalInt.of(2024));
    List<String> texts =
        List.of("到2027年，力争粮食产量达到200亿斤（其中玉米80亿斤", "增长8%。", "同比增长5%，达到3亿元", "达到12亿元，占比30%");
    List<List<Indicator>> alone = new ArrayList<>();
    List<List<Indicator>> after = new ArrayList<>();
    for (String text : texts) {
      alone.add(Figures.of(text, new IndicatorExtractor(OptionalInt.of(2024))));
      after.add(Figures.of(text, extractor));
    }
    assertThat(after).isEqualTo(alone);
  }

  @Test
  void should_multiply_out_the_magnitude_of_a_unit() {
    Indicator tons = Figures.of("年产量突破1.2万吨").get(0);
    assertThat(tons.normalizedValue())
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("12000"));
    assertThat(tons.normalizedUnit()).hasValue("吨");
  }
}
