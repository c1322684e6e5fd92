package io.github.speechdigest.parser.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharSetTest {
  private static final CharSet STOPS = CharSet.of("。！");

  @Test
  void should_hold_its_characters_and_no_other() {
    assertThat(STOPS.has('。')).isTrue();
    assertThat(STOPS.has((char) ('。' + Long.SIZE))).isFalse();
    assertThat(STOPS.has((char) ('。' + 1))).isFalse();
    assertThat(CharSet.of("\u0000\uffff").has('\uffff')).isTrue();
  }

  @Test
  void should_find_the_first_of_its_characters_in_a_part_of_a_text() {
    assertThat(STOPS.indexIn("快！干。好", 2, 5)).isEqualTo(3);
    assertThat(STOPS.indexIn("快！干。好", 2, 3)).isEqualTo(3);
    assertThat(STOPS.indexIn("快干", 0, 2)).isEqualTo(2);
  }

  @Test
  void should_hold_the_characters_of_every_set_of_a_union() {
    CharSet union = CharSet.union(STOPS, CharSet.of("a"));
    assertThat(union.has('！')).isTrue();
    assertThat(union.has('a')).isTrue();
    assertThat(union.has('b')).isFalse();
  }
}
