package io.github.speechdigest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final StringWriter printed = new StringWriter();
  private long now;

  @Test
  void should_say_nothing_of_a_single_page() {
    progress(1).done("a.txt");

    assertThat(printed.toString()).isEmpty();
  }

  @Test
  void should_print_the_first_the_last_and_one_a_second() {
    Progress progress = progress(4);

    progress.done("a.txt");
    now += TimeUnit.MILLISECONDS.toNanos(600);
    progress.done("b.txt");
    now += TimeUnit.MILLISECONDS.toNanos(600);
    progress.done("c.txt");
    progress.done("d.txt");

    assertThat(printed.toString().lines())
        .containsExactly("report: 1/4 a.txt", "report: 3/4 c.txt", "report: 4/4 d.txt");
  }

  private Progress progress(int total) {
    return new Progress(new PrintWriter(printed), "report", total, () -> now);
  }
}
