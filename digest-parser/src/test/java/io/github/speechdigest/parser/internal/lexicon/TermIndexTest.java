package io.github.speechdigest.parser.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TermIndexTest {
  private static final TermIndex<Integer> UNITS =
      new TermIndex<>(Map.of("元", 1, "亿", 2, "亿元", 3, "亿美元", 4));

  @Test
  void should_find_the_longest_term_at_a_place() {
    assertThat(UNITS.longestAt("39亿元人民币", 2)).contains(new TermIndex.Match<>(4, 3));
    assertThat(UNITS.longestAt("39亿", 2)).contains(new TermIndex.Match<>(3, 2));
  }

  @Test
  void should_fall_back_to_the_shorter_term_when_a_longer_one_breaks_off() {
    assertThat(UNITS.longestAt("亿美人", 0)).contains(new TermIndex.Match<>(1, 2));
  }

  @Test
  void should_find_nothing_where_no_term_stands() {
    assertThat(UNITS.longestAt("美元", 0)).isEmpty();
    assertThat(UNITS.longestAt("元", 1)).isEmpty();
    assertThat(UNITS.longestBefore("亿美", 2, 9)).isEmpty();
    assertThat(UNITS.longestBefore("元", 0, 9)).isEmpty();
  }

  @Test
  void should_find_the_longest_term_before_a_place_within_the_length_asked_for() {
    assertThat(UNITS.longestBefore("3亿美元", 4, 9)).contains(4);
    assertThat(UNITS.longestBefore("3亿美元", 4, 2)).contains(1);
  }

  @Test
  void should_tell_where_the_longest_term_ends_or_that_there_is_none() {
    assertThat(UNITS.endAt("39亿元人民币", 2)).isEqualTo(4);
    assertThat(UNITS.endAt("39亿元人民币", 1)).isEqualTo(1);
    assertThat(UNITS.endAt("元", 1)).isEqualTo(1);
    assertThat(UNITS.beginsAt("39亿", 2)).isTrue();
    assertThat(UNITS.beginsAt("美元", 0)).isFalse();
    assertThat(UNITS.endsAt("3亿美元", 4, 1)).isTrue();
    assertThat(UNITS.endsAt("亿美", 2, 9)).isFalse();
  }

  @Test
  void should_tell_apart_characters_that_share_a_bit_of_the_first_test() {
    TermIndex<Integer> index = new TermIndex<>(Map.of("\u4e00", 1));
    assertThat(index.beginsAt("\u5e00", 0)).isFalse();
    assertThat(index.endsAt("\u5e00", 1, 1)).isFalse();
  }

  @Test
  void should_answer_as_a_plain_search_does_for_many_random_words() {
    Random random = new Random(7);
    Map<String, Integer> terms = new HashMap<>();
    for (int i = 0; i < 3000; i++) {
      terms.put(word(random), i);
    }
    TermIndex<Integer> index = new TermIndex<>(terms);
    for (int i = 0; i < 3000; i++) {
      String text = word(random) + word(random);
      assertThat(index.longestAt(text, 0).map(TermIndex.Match::value))
          .as("seed 7, text %s", text)
          .isEqualTo(plain(terms, prefixes(text)));
      assertThat(index.longestBefore(text, text.length(), text.length()))
          .as("seed 7, text %s", text)
          .isEqualTo(plain(terms, suffixes(text)));
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int length = 1 + random.nextInt(4); length > 0; length--) {
      word.append((char) ('一' + random.nextInt(12)));
    }
    return word.toString();
  }

  private static Optional<Integer> plain(Map<String, Integer> terms, List<String> longestFirst) {
    return longestFirst.stream().filter(terms::containsKey).findFirst().map(terms::get);
  }

  private static List<String> prefixes(String text) {
    List<String> prefixes = new ArrayList<>();
    for (int end = text.length(); end > 0; end--) {
      prefixes.add(text.substring(0, end));
    }
    return prefixes;
  }

  private static List<String> suffixes(String text) {
    List<String> suffixes = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      suffixes.add(text.substring(start));
    }
    return suffixes;
  }
}
