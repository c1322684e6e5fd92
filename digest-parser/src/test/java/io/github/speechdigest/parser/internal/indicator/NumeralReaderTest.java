package io.github.speechdigest.parser.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "39.6亿; 39.6; 4",
        "12,345人; 12345; 6",
        "１２．５％; 12.5; 4",
        "3亿5千万元; 350000000; 5",
        "1万2千户; 12000; 4",
        "1千零20户; 1020; 5",
        "3千5百万元; 35000000; 5",
        "2千零30万; 20300000; 6",
        "1万亿; 1; 1",
        "2/3; 0.6667; 3",
        "３／５; 0.6; 3",
        "-3/2; -1.5; 4",
        "3分之1; 0.3333; 4",
        "5分之二; 0.4; 4",
        "三分之二; 0.6667; 4",
        "七分之一; 0.1429; 4",
        "十二个; 12; 2",
        "三百二十亩; 320; 4",
        "两千余栋; 2000; 2",
        "一万二千三百; 12300; 6",
        "三点五; 3.5; 3",
        "二十; 20; 2",
        "一百零八; 108; 4",
        "-3.2%; -3.2; 4",
        "2.6∶1; 2.6; 5",
        "1：4.6; 4.6; 5",
        "半数; 0.5; 2",
        "百万; 100; 1",
        "数十; 10; 2",
        "十几个; 10; 2"
      })
  void should_read_the_value_of(String text, String value, int length) {
    Numeral numeral = new NumeralReader().read(text, 0);
    assertThat(numeral.value()).isEqualByComparingTo(value);
    assertThat(numeral.end()).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({"项目", "'，5'", "18:30", "2/0", "分之二"})
  void should_read_no_number_in(String text) {
    assertThat(new NumeralReader().read(text, 0)).isNull();
  }

  @Test
  void should_take_a_comma_as_punctuation_unless_three_digits_follow() {
    assertThat(new NumeralReader().read("45,金额", 0).end()).isEqualTo(2);
    assertThat(new NumeralReader().read("45,6000户", 0).end()).isEqualTo(2);
  }
}
