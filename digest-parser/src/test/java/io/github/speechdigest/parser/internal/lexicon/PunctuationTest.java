package io.github.speechdigest.parser.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PunctuationTest {
  @Test
  void should_take_for_white_what_java_does_and_the_mark_of_byte_order() {
    assertThat(those(Punctuation::isWhite))
        .isEqualTo(
            those(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF'));
  }

  @Test
  void should_take_letters_of_either_width_for_latin() {
    assertThat(those(Punctuation::isLatin))
        .isEqualTo(
            those(
                c ->
                    c >= 'A' && c <= 'Z'
                        || c >= 'a' && c <= 'z'
                        || c >= 'Ａ' && c <= 'Ｚ'
                        || c >= 'ａ' && c <= 'ｚ'));
  }

  private static String those(Predicate<Character> wanted) {
    StringBuilder those = new StringBuilder();
    IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
        .filter(c -> wanted.test((char) c))
        .forEach(c -> those.append((char) c));
    return those.toString();
  }
}
