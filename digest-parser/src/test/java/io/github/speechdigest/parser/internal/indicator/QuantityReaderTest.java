package io.github.speechdigest.parser.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.Bound;
import io.github.speechdigest.parser.internal.lexicon.DataFile;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {
  private static Numerals numerals(String text) {
    Numerals numerals = new Numerals();
    numerals.begin(text);
    return numerals;
  }

  private static Quantity read(String text) {
    return new QuantityReader(numerals(text)).read(0, () -> false);
  }

  @ParameterizedTest
  @CsvSource({
    "89个项目, 89, 个, 个, 1",
    "1.2万吨, 1.2, 万吨, 吨, 10000",
    "3.2万亿元, 3.2, 万亿元, 元, 1000000000000",
    "5百万千瓦时, 5, 百万千瓦时, 千瓦时, 1000000",
    "26微克/立方米, 26, 微克/立方米, 微克/立方米, 1",
    "2.1万元/亩, 2.1, 万元/亩, 元/亩, 10000",
    "860台（套）, 860, 台（套）, 台（套）, 1",
    "七成, 七, 成, %, 10",
    "0.5‰, 0.5, ‰, ‰, 1",
    "2.3个百分点, 2.3, 个百分点, 个百分点, 1",
    "8亿元人民币, 8, 亿元人民币, 元, 100000000",
    "150MW, 150, MW, MW, 1",
    "6.8/10万, 6.8, /10万, /10万, 1",
    "4人民币, 4, 人民币, 元, 1",
    "2252平方英尺, 2252, 平方英尺, 平方英尺, 1",
    "5KM, 5, KM, 公里, 1",
    "9折, 9, 折, %, 10",
    "75折, 75, 折, %, 1",
    "1小时20分钟, 1小时20, 分钟, 分钟, 1"
  })
  void should_read_value_and_unit(
      String text, String value, String unit, String normal, String scale) {
    Quantity quantity = read(text);
    assertThat(quantity.valueText()).isEqualTo(value);
    assertThat(quantity.unit().text()).isEqualTo(unit);
    assertThat(quantity.unit().normal()).hasValue(normal);
    assertThat(quantity.unit().scale()).isEqualByComparingTo(scale);
  }

  /**
   * Every unit of the data file; 届 counts nothing, and signs of currencies stand before a number.
   */
  static Stream<List<String>> units() {
    return DataFile.read("units.tsv").stream()
        .filter(row -> !row.get(0).equals("届") && !Units.isCurrencySign(row.get(0).charAt(0)));
  }

  @ParameterizedTest
  @MethodSource("units")
  void should_read_every_unit_with_every_magnitude_and_form_of_number(List<String> row) {
    String unit = row.get(0);
    String normal = row.size() > 3 ? row.get(2) : unit;
    BigDecimal factor = row.size() > 3 ? new BigDecimal(row.get(3)) : BigDecimal.ONE;
    assertUnit("3.5" + unit, "3.5", unit, normal, factor);
    assertUnit("４８" + unit, "48", unit, normal, unit.equals("折") ? BigDecimal.ONE : factor);
    assertUnit("1.2万" + unit, "1.2", "万" + unit, normal, factor.movePointRight(4));
    assertUnit("3亿余" + unit, "3", "亿" + unit, normal, factor.movePointRight(8));
    assertUnit("2.5万亿" + unit, "2.5", "万亿" + unit, normal, factor.movePointRight(12));
    assertUnit("7.5—9.5" + unit, "7.5", unit, normal, factor);
  }

  private static void assertUnit(
      String text, String value, String unit, String normal, BigDecimal scale) {
    Quantity quantity = read(text);
    assertThat(quantity.numeral().value()).as(text).isEqualByComparingTo(value);
    assertThat(quantity.unit().text()).as(text).isEqualTo(unit);
    assertThat(quantity.unit().normal()).as(text).hasValue(normal);
    assertThat(quantity.unit().scale()).as(text).isEqualByComparingTo(scale);
  }

  @ParameterizedTest
  @CsvSource({
    "5100余人, MORE_THAN",
    "12亿余条, MORE_THAN",
    "3500多万亩, MORE_THAN",
    "突破1.2万吨, MORE_THAN",
    "近百家, LESS_THAN",
    "不足30%, LESS_THAN",
    "约30个, ABOUT",
    "360天左右, ABOUT",
    "60%以上, AT_LEAST",
    "不少于50只, AT_LEAST",
    "至少有10个, AT_LEAST",
    "最多有8台, AT_MOST",
    "最高不超过2000万元, AT_MOST",
    "4小时以内, AT_MOST",
    "上千户, AT_LEAST",
    "数十家, MORE_THAN"
  })
  void should_read_the_bound(String text, Bound bound) {
    assertThat(read(text).bound()).hasValue(bound);
  }

  @ParameterizedTest
  @CsvSource({
    "3%—5%, 3, 5",
    "10至15个, 10, 15",
    "6亿—7亿公斤, 6, 7",
    "1—2个, 1, 2",
    "3000—6000元, 3000, 6000",
    "20 - 100个, 20, 100"
  })
  void should_read_both_ends_of_a_range(String text, String lower, String upper) {
    Quantity quantity = read(text);
    assertThat(quantity.numeral().value()).isEqualByComparingTo(lower);
    assertThat(quantity.upper())
        .hasValueSatisfying(end -> assertThat(end).isEqualByComparingTo(upper));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5G基站", "1+18+N", "万亩示范片", "千家万户", "50亿级项目", "一个中心", "二期工程", "三级医院", "12号楼", "2024版"
      })
  void should_read_no_quantity_in(String text) {
    assertThat(new QuantityReader(numerals(text)).read(0, () -> false)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"1小时20分钟, 80", "1年零6个月, 18", "2分30秒, 150", "3元5角, 3.5", "50元6角三分, 50.63"})
  void should_read_an_amount_in_two_units_as_one(String text, String value) {
    assertThat(read(text).numeral().value()).isEqualByComparingTo(value);
    assertThat(read(text).end()).isEqualTo(text.length());
  }

  @Test
  void should_read_a_number_with_powers_inside_without_a_unit() {
    Quantity quantity = read("25万6千");
    assertThat(quantity.numeral().value()).isEqualByComparingTo("256000");
    assertThat(quantity.unit()).isEqualTo(Unit.NONE);
  }

  @Test
  void should_read_a_pure_number_only_where_one_is_expected() {
    QuantityReader reader = new QuantityReader(numerals("0.582，灌溉"));
    assertThat(reader.read(0, () -> false)).isNull();
    assertThat(reader.read(0, () -> true).numeral().value()).isEqualTo(new BigDecimal("0.582"));
  }

  @Test
  void should_not_take_the_head_of_a_word_for_a_bound() {
    assertThat(read("近百家上下游企业").end()).isEqualTo(3);
    assertThat(read("23个内设机构").bound()).isEmpty();
  }
}
