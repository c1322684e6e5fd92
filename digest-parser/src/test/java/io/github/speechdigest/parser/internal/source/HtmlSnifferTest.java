package io.github.speechdigest.parser.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlSnifferTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html>",
        "\uFEFF\r\n <html lang=zh>",
        "<?xml version=\"1.0\"?><html>",
        "<!-- saved from --><p>",
        "<P>甲",
        "<br/>甲",
        "<div\nclass=x>",
        "<blockquote>甲"
      })
  void should_know_pages_and_pieces_of_pages(String text) {
    assertThat(HtmlSniffer.isHtml(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "< p>",
        "<p",
        "甲<p>",
        "<甲>",
        "<<p>",
        "<abc>",
        "《甲》",
        "<!DOCTYPE note>",
        "<p.x>"
      })
  void should_not_take_text_for_html(String text) {
    assertThat(HtmlSniffer.isHtml(text)).isFalse();
  }
}
