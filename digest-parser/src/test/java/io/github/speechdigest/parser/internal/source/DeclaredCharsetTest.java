package io.github.speechdigest.parser.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredCharsetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta charset=big5>|Big5-HKSCS",
        "<META CHARSET='GBK' />|GB18030",
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">|GB18030",
        "<?xml version=\"1.0\" encoding=\"UTF-16LE\"?>|UTF-16LE",
        "<meta name=author content=x><meta charset = utf-8>|UTF-8",
        "<meta charset=utf-8|UTF-8"
      })
  void should_find_what_a_page_declares(String page, String charset) {
    assertThat(DeclaredCharset.find(page.getBytes(StandardCharsets.US_ASCII)))
        .hasValue(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<",
        "<meta",
        "<meta charset",
        "<meta charset=",
        "<meta charset=>",
        "<meta charset=no-such-charset>",
        "<meta charset=\"::\">",
        "<p charset=gbk>",
        "charset=gbk"
      })
  void should_find_nothing_where_nothing_is_declared(String page) {
    assertThat(DeclaredCharset.find(page.getBytes(StandardCharsets.US_ASCII))).isEmpty();
  }
}
