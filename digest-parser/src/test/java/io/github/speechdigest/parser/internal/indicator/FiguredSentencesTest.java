package io.github.speechdigest.parser.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguredSentencesTest {
  private static List<String> of(String text) {
    List<String> found = new ArrayList<>();
    FiguredSentences sentences = new FiguredSentences();
    sentences.begin(text);
    while (sentences.next()) {
      found.add(text.substring(sentences.start(), sentences.end()));
    }
    return found;
  }

  @Test
  void should_pass_over_sentences_without_a_number() {
    assertThat(of("抓好春耕。新建圩堤8公里。严守底线！\n产值翻番")).containsExactly("新建圩堤8公里。", "产值翻番");
  }

  @Test
  void should_pass_over_words_that_begin_like_a_number() {
    assertThat(of("打造一流环境。造福百姓。经过努力。")).isEmpty();
    assertThat(of("来自五省。占一半。翻两番。三点五个百分点。五 个。占四分之一。")).hasSize(6);
  }

  @Test
  void should_not_end_a_sentence_inside_a_quoted_name() {
    assertThat(of("开展“走起来！动起来！”活动6场。")).containsExactly("开展“走起来！动起来！”活动6场。");
  }

  @Test
  void should_not_look_for_numbers_in_a_quoted_name() {
    assertThat(of("做实“8+3”机制。")).isEmpty();
    assertThat(of("做实“8+3机制。")).hasSize(1);
  }

  @Test
  void should_find_nothing_in_an_empty_text() {
    assertThat(of("")).isEmpty();
  }
}
