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
    assertThat(part.start()).isEqualTo(2);
    assertThat(part.end()).isEqualTo(6);
    assertThat(part.sourceOffset(0)).isEqualTo(2);
    assertThat(part.sourceOffset(1)).isEqualTo(3);
    assertThat(part.sourceOffset(2)).isEqualTo(4);
  }

  @Test
  void should_leave_out_what_prints_nothing() {
    TracedText text = TracedText.of("甲\u200b乙丙\u200b", 0, 5);

    assertThat(text.value()).isEqualTo("甲乙丙");
    assertThat(text.start()).isZero();
    assertThat(text.end()).isEqualTo(4);
    assertThat(text.sourceOffset(1)).isEqualTo(2);
    assertThat(text.part(1, 3).start()).isEqualTo(2);
  }
}
