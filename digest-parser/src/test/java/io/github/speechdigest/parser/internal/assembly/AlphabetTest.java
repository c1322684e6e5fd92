package io.github.speechdigest.parser.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlphabetTest {
  @Test
  void should_take_a_number_as_one_symbol() {
    assertThat(head("12.5亿元", 2)).isEqualTo("0亿");
    assertThat(tail("增长了12.5", 2)).isEqualTo("了0");
    assertThat(tail("达到3.", 2)).isEqualTo("到0");
  }

  @Test
  void should_not_take_a_full_stop_behind_a_word_for_a_number() {
    assertThat(tail("结束.", 1)).isEqualTo(".");
  }

  @Test
  void should_fold_full_width_punctuation_and_leave_out_white_space() {
    assertThat(head("，　加快", 3)).isEqualTo(",加快");
    assertThat(tail("100％", 2)).isEqualTo("0%");
  }

  @Test
  void should_take_a_run_of_latin_letters_as_one_symbol() {
    assertThat(head("REITs项目", 2)).isEqualTo("A项");
    assertThat(tail("智能AI", 2)).isEqualTo("能A");
  }

  @Test
  void should_give_what_there_is_of_a_short_text() {
    assertThat(head("。", 2)).isEqualTo("。\0");
    assertThat(tail("。", 2)).isEqualTo("\0。");
    assertThat(tail("", 2)).isEqualTo("\0\0");
  }

  private static String head(String text, int count) {
    char[] symbols = new char[count];
    Alphabet.head(text, symbols);
    return String.valueOf(symbols);
  }

  private static String tail(String text, int count) {
    char[] symbols = new char[count];
    Alphabet.tail(text, symbols);
    return String.valueOf(symbols);
  }
}
