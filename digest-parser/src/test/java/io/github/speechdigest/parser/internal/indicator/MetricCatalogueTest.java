package io.github.speechdigest.parser.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.parser.internal.lexicon.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricCatalogueTest {
  @ParameterizedTest
  @CsvSource({
    "GDP, 地区生产总值",
    "全市规上工业增加值, 规模以上工业增加值",
    "固投, 固定资产投资",
    "社零, 社会消费品零售总额",
    "全体居民人均可支配收入, 居民人均可支配收入",
    "PM2.5平均浓度, 细颗粒物平均浓度",
    "外贸出口值, 货物出口额",
    "全县能繁母猪存栏, 能繁殖母猪存栏",
    "城乡居民收入倍差, 城乡居民人均可支配收入比",
    "空气优良天数比例, 空气质量优良天数比率",
    "云山县一般公共预算收入, 一般公共预算收入",
    "高新区GDP, 地区生产总值",
    "细颗粒物(PM2.5)平均浓度, 细颗粒物平均浓度",
    "全省农作物耕种收综合机械化率, 农作物耕种收综合机械化率",
    "孕产妇死亡率, 孕产妇死亡率",
    "规上工业产销率, 规模以上工业企业产品销售率",
    "光伏发电量, 太阳能发电量",
    "失业人员再就业, 城镇失业人员再就业"
  })
  void should_name_a_metric_as_the_statistical_office_does(String printed, String name) {
    assertThat(MetricCatalogue.find(printed)).hasValue(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"汽车制造业产值", "固定资产投资占比", "签约项目", "全市", "农村固定资产投资", "园区工业投资增速"})
  void should_name_only_a_whole_metric(String printed) {
    assertThat(MetricCatalogue.find(printed)).isEmpty();
  }

  @Test
  void should_hold_eighty_metrics_or_more_and_no_variant_twice() {
    var names = DataFile.read("metrics.tsv").stream().map(row -> row.get(0)).toList();
    var variants =
        DataFile.read("metrics.tsv").stream()
            .filter(row -> row.size() > 1)
            .flatMap(row -> java.util.Arrays.stream(row.get(1).split(" ")))
            .toList();
    assertThat(names).hasSizeGreaterThanOrEqualTo(80).doesNotHaveDuplicates();
    assertThat(variants).doesNotHaveDuplicates().doesNotContainAnyElementsOf(names);
  }
}
