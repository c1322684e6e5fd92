package io.github.speechdigest.parser.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);

  @Test
  void should_pass_when_the_budget_is_spent_even_where_the_clock_overflows() {
    Deadline deadline = Deadline.in(Duration.ofNanos(10), now::get);

    now.addAndGet(9);
    assertThat(deadline.passed()).isFalse();
    now.addAndGet(1);
    assertThat(deadline.passed()).isTrue();
  }

  @Test
  void should_be_missed_only_once_a_stage_was_told() {
    Deadline deadline = Deadline.in(Duration.ofNanos(10), now::get);

    now.addAndGet(100);
    assertThat(deadline.missed()).isFalse();
    deadline.passed();
    assertThat(deadline.missed()).isTrue();
  }

  @Test
  void should_take_a_budget_of_any_length() {
    Deadline deadline = Deadline.in(Duration.ofSeconds(Long.MAX_VALUE), now::get);

    now.addAndGet(Duration.ofDays(36_500).toNanos());
    assertThat(deadline.passed()).isFalse();
  }

  @Test
  void should_never_pass_when_there_is_none() {
    assertThat(Deadline.none().passed()).isFalse();
  }
}
