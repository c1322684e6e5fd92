package io.github.speechdigest.parser.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String SIMPLIFIED = "一、坚持创新驱动,全力推动产业转型升级。\n去年规上工业增加值增长8.5%,新增高新技术企业36家。\n";
  private static final String TRADITIONAL = "各位代表:過去一年,在上級的正確領導下,全市經濟運行總體平穩,居民收入穩步增長,民生持續改善。\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
  void should_find_the_charset_of_simplified_text(String charset) {
    Decoding decoding = TextDecoder.decode(SIMPLIFIED.getBytes(Charset.forName(charset)));

    assertThat(decoding.charset()).isEqualTo(Charset.forName(charset));
    assertThat(decoding.text()).isEqualTo(SIMPLIFIED);
  }

  @Test
  void should_find_big5_and_read_it_as_its_superset() {
    Decoding decoding = TextDecoder.decode(TRADITIONAL.getBytes(Charset.forName("Big5")));

    assertThat(decoding.charset()).isEqualTo(Charset.forName("Big5-HKSCS"));
    assertThat(decoding.text()).isEqualTo(TRADITIONAL);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,EFBBBF", "UTF-16LE,FFFE", "UTF-16BE,FEFF"})
  void should_believe_a_byte_order_mark(String charset, String mark) {
    byte[] bytes = ("\uFEFF" + SIMPLIFIED).getBytes(Charset.forName(charset));
    assertThat(bytes).startsWith(HexFormat.of().parseHex(mark));

    Decoding decoding = TextDecoder.decode(bytes);

    assertThat(decoding.charset()).isEqualTo(Charset.forName(charset));
    assertThat(decoding.text()).isEqualTo("\uFEFF" + SIMPLIFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
  void should_tell_utf_32_from_utf_16_by_the_byte_order_mark(String charset) {
    Decoding decoding =
        TextDecoder.decode(("\uFEFF" + SIMPLIFIED).getBytes(Charset.forName(charset)));

    assertThat(decoding.text()).as("Java's decoder drops this mark").isEqualTo(SIMPLIFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FEFF0000", "0000FFFE"})
  void should_pass_over_the_mark_of_a_charset_that_java_does_not_have(String mark) {
    byte[] marked = HexFormat.of().parseHex(mark + "00004E00");

    assertThat(TextDecoder.decode(marked).charset()).isEqualTo(Charset.forName("GB18030"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"gb2312", "GBK", "gb18030", "x-gbk"})
  void should_read_what_declares_an_older_chinese_charset_as_gb18030(String declared) {
    String page = "<html><head><meta charset=\"" + declared + "\"></head><body>镕基㐀</body></html>";

    Decoding decoding = TextDecoder.decode(page.getBytes(Charset.forName("GB18030")));

    assertThat(decoding.charset()).isEqualTo(Charset.forName("GB18030"));
    assertThat(decoding.text()).isEqualTo(page);
  }

  @Test
  void should_believe_the_form_of_utf_8_against_a_declaration() {
    String page = "<meta charset=gb2312><p>浏览器另存为时换了编码</p>";

    assertThat(TextDecoder.decode(page.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(page);
  }

  @Test
  void should_not_believe_a_declaration_that_the_bytes_refute() {
    String page = "<meta charset=\"utf-8\"><p>" + SIMPLIFIED + "</p>";

    assertThat(TextDecoder.decode(page.getBytes(Charset.forName("GB18030"))).text())
        .isEqualTo(page);
  }

  @Test
  void should_stay_with_utf_8_when_a_few_bytes_are_broken() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(SIMPLIFIED.getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE4);
    bytes.writeBytes(SIMPLIFIED.getBytes(StandardCharsets.UTF_8));

    Decoding decoding = TextDecoder.decode(bytes.toByteArray());

    assertThat(decoding.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(decoding.text()).isEqualTo(SIMPLIFIED + "\uFFFD" + SIMPLIFIED);
    assertThat(decoding.gaps()).hasSize(1);
  }

  @Test
  void should_take_text_too_short_for_statistics_for_gb18030() {
    assertThat(TextDecoder.decode("发言摘登".getBytes(Charset.forName("GB18030"))).text())
        .isEqualTo("发言摘登");
  }

  @Test
  void should_read_latin_letters_as_utf_8() {
    assertThat(TextDecoder.decode("plain".getBytes(StandardCharsets.US_ASCII)).charset())
        .isEqualTo(StandardCharsets.UTF_8);
  }
}
