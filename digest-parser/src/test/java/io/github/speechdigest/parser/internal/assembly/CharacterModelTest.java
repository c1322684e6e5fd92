package io.github.speechdigest.parser.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharacterModelTest {
  private final CharacterModel model = CharacterModel.get();

  @Test
  void should_find_a_word_likelier_than_two_characters_by_chance() {
    assertThat(behind("发", "展")).isGreaterThan(50 * model.probability(model.id('展')));
    assertThat(behind("展", "发")).isLessThan(model.probability(model.id('发')));
  }

  @Test
  void should_know_that_a_phrase_goes_on() {
    double phrase = model.probability(model.id('高'), model.id('质'), model.id('量'));
    double other = model.probability(model.id('高'), model.id('质'), model.id('的'));

    assertThat(phrase).isGreaterThan(0.9);
    assertThat(other).isLessThan(0.05);
  }

  @Test
  void should_give_an_unknown_character_the_probability_of_a_rare_one() {
    int unknown = model.id('龘');

    assertThat(unknown).isZero();
    assertThat(model.probability(unknown)).isBetween(1e-9, 1e-6);
    assertThat(model.probability(model.id('发'), unknown)).isPositive();
  }

  @Test
  void should_find_the_same_pairs_likely_read_backward() {
    int b = model.id('质');
    int c = model.id('量');

    assertThat(model.probabilityBefore(b, c)).isGreaterThan(0.1);
    assertThat(beforePair(model.id('高'), b, c)).isGreaterThan(0.3);
    assertThat(beforePair(model.id('的'), b, c)).isLessThan(0.05);
  }

  private double beforePair(int a, int b, int c) {
    double shorter = model.probabilityBefore(a, b);
    return CharacterModel.nextTo(model.count(a, b, c), model.count(b, c), shorter);
  }

  private double behind(String before, String after) {
    return model.probability(model.id(before.charAt(0)), model.id(after.charAt(0)));
  }
}
