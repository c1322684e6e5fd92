package io.github.speechdigest.parser.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TracedTextTest {
  private static final String SOURCE = "甲乙丙\n丁戊己";

  @Test
  void should_know_where_joined_text_came_from() {
    TracedText joined = TracedText.of(SOURCE, 0, 3).join(" ", TracedText.of(SOURCE, 4, 7));

    assertThat(joined.value()).isEqualTo("甲乙丙 丁戊己");
    assertThat(joined.start()).isZero();
    assertThat(joined.end()).isEqualTo(7);
    assertThat(joined.sourceOffset(4)).isEqualTo(4);
    assertThat(joined.sourceOffset(6)).isEqualTo(6);
  }

  @Test
  void should_keep_track_when_a_part_is_taken() {
    TracedText part = TracedText.of(SOURCE, 0, 3).join(" ", TracedText.of(SOURCE, 4, 7)).part(2, 6);

    assertThat(part.value()).isEqualTo("丙 丁戊");
    assertThat(part.spans())
        .containsExactly(
            new TracedText.Span(0, 2, 3),
            new TracedText.Span(1, 3, 3),
            new TracedText.Span(2, 4, 6));
  }
}
