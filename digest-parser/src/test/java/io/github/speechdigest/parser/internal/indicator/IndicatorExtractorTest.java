package io.github.speechdigest.parser.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.Indicator;
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
    assertThat(extract(example.sentence()))
        .extracting(ClaimCases::render)
        .isEqualTo(example.claims());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void should_give_the_words_that_make_the_claim(ClaimCases.Case example) {
    for (Indicator indicator : extract(example.sentence())) {
      assertThat(example.sentence().substring(indicator.start(), indicator.end()))
          .isEqualTo(indicator.text())
          .contains(indicator.valueText());
    }
  }

  private static List<Indicator> extract(String sentence) {
    return IndicatorExtractor.extract(sentence, OptionalInt.empty());
  }

  @Test
  void should_multiply_out_the_magnitude_of_a_unit() {
    Indicator tons = extract("年产量突破1.2万吨").get(0);
    assertThat(tons.normalizedValue())
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("12000"));
    assertThat(tons.normalizedUnit()).hasValue("吨");
  }
}
