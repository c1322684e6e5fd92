package io.github.speechdigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.model.Meeting;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DigestParserTimeBudgetTest {
  private static final String PAGE = RandomPage.real();

  @Test
  void should_give_the_best_found_and_say_so_when_the_time_is_up() {
    ParseOptions hurried = ParseOptions.builder().timeBudget(Duration.ofNanos(1)).build();

    Meeting meeting = DigestParser.parse(PAGE, "page", hurried);

    assertThat(meeting.diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.TIME_BUDGET_EXCEEDED);
    Guarantees.check(meeting, PAGE);
  }

  @Test
  void should_not_come_near_the_default_budget_on_a_page() {
    assertThat(DigestParser.parse(PAGE, "page").diagnostics())
        .extracting(Diagnostic::code)
        .doesNotContain(DiagnosticCode.TIME_BUDGET_EXCEEDED);
  }
}
