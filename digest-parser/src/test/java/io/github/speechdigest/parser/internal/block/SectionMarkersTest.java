package io.github.speechdigest.parser.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.parser.internal.block.SectionMarker.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionMarkersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、做大产业集群 | CHINESE | 1 | 一、",
        "十二、做大产业集群 | CHINESE | 12 | 十二、",
        "一、一张蓝图绘到底 | CHINESE | 1 | 一、",
        "（二）优化环境 | CHINESE_BRACKETED | 2 | （二）",
        "(三)优化环境 | CHINESE_BRACKETED | 3 | (三)",
        "3.服务下沉 | ARABIC | 3 | 3.",
        "3、服务下沉 | ARABIC | 3 | 3、",
        "（1）推广良种 | ARABIC_BRACKETED | 1 | （1）",
        "②资源入股 | CIRCLED | 2 | ②",
        "第四，创新服务 | ORDINAL | 4 | 第四，",
        "一是加快建设 | IS | 1 | 一是",
        "二要强化担当 | MUST | 2 | 二要",
        "其次，场景给得实 | SEQUENCE | 2 | 其次，",
        "其二，场景给得实 | ORDINAL | 2 | 其二，",
        "2）服务下沉 | ARABIC | 2 | 2）",
        "❸资源入股 | CIRCLED | 3 | ❸",
        "⒊服务下沉 | ARABIC | 3 | ⒊",
        "一 是加快建设 | IS | 1 | 一 是",
        "二 、做大产业集群 | CHINESE | 2 | 二 、",
        "第 三，创新服务 | ORDINAL | 3 | 第 三，",
        "( 一)优化环境 | CHINESE_BRACKETED | 1 | ( 一)",
        "（2 ）推广良种 | ARABIC_BRACKETED | 2 | （2 ）",
      })
  void should_read_markers_of_every_style(String text, Style style, int ordinal, String printed) {
    assertThat(SectionMarkers.read(text, 0))
        .contains(new SectionMarker(style, ordinal, printed.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.5亿元",
        "2个百分点",
        "2",
        "1、2月份",
        "2024.投资",
        "一方面",
        "一批项目",
        "一、二产业融合",
        "一、二、三产",
        "一、二线城市",
        "第一批",
        "第一书记",
        "最后一公里",
        "首先进集体",
        "一 批项目",
        "第 一批",
        "一 、二产业融合",
        "（ 重庆 ）",
        "（重庆）",
        "（2024）",
        "1860家",
        "其一生",
        "其他，",
        "其中，",
        "",
      })
  void should_not_read_numerals_that_are_no_marker(String text) {
    assertThat(SectionMarkers.read(text, 0)).isEmpty();
  }

  @Test
  void should_not_read_spaces_in_the_middle_of_a_sentence() {
    assertThat(SectionMarkers.read("这个一 是，", 2)).isEmpty();
    assertThat(SectionMarkers.read("干得好。二 是加快建设", 4)).isPresent();
  }
}
