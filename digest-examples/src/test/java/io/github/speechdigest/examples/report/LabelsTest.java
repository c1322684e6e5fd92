package io.github.speechdigest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.model.MeetingDate;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void should_name_every_diagnostic_that_the_model_knows() {
    assertThat(Stream.of(DiagnosticCode.class.getFields()))
        .filteredOn(field -> Modifier.isStatic(field.getModifiers()))
        .extracting(Field::getName)
        .isNotEmpty()
        .allSatisfy(code -> assertThat(Labels.diagnostic(code)).isNotEqualTo(code));
  }

  @Test
  void should_add_a_known_year_to_a_date_that_does_not_print_it() {
    assertThat(Labels.date(date("10月21日").year(2024).build())).isEqualTo("2024年10月21日");
    assertThat(Labels.date(date("2024年10月21日").year(2024).build())).isEqualTo("2024年10月21日");
    assertThat(Labels.date(date("二〇二五年十二月二十日").year(2025).build())).isEqualTo("二〇二五年十二月二十日");
    assertThat(Labels.date(date("10月21日").build())).isEqualTo("10月21日");
  }

  private static MeetingDate.Builder date(String text) {
    return MeetingDate.builder().text(text);
  }
}
