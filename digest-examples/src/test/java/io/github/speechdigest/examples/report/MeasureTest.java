package io.github.speechdigest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.IndicatorKind;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
  @ParameterizedTest
  @CsvSource({
    "AMOUNT,元,3960000000,39.6亿元",
    "AMOUNT,吨,12000,1.2万吨",
    "AMOUNT,家,9999,9999家",
    "AMOUNT,%,84.126,84.13%",
    "CHANGE,%,7,+7%",
    "CHANGE,%,-3.10,−3.1%",
    "AMOUNT,家,0,0家"
  })
  void should_format_values_for_people(
      IndicatorKind kind, String unit, BigDecimal value, String shown) {
    assertThat(new Measure("指标", kind, unit).format(value)).isEqualTo(shown);
  }
}
