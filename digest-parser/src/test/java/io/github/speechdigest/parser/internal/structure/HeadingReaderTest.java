package io.github.speechdigest.parser.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.parser.internal.structure.SpeechOutline.SectionOutline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingReaderTest {
  private static SectionOutline only(String... paragraphs) {
    return Threads.outline(paragraphs).sections().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、做大集群,稳住大盘。夯实产业。推动企业扎根。 | 做大集群,稳住大盘",
        "一、聚焦改革，一手抓放权，一手抓监管，着力破解难题。下放权限132项。 | 聚焦改革，一手抓放权，一手抓监管，着力破解难题",
        "一是班子带头，把人心聚起来。7名成员带头垫资30万元。 | 班子带头，把人心聚起来",
        "一是加快扩产，总投资68亿元的项目提前投产，新增产能2.8亿平方米。 | 加快扩产",
        "第一，扩大投放，走访企业3.4万家。8月末，余额1.86万亿元。 | 扩大投放",
        "一是在“严”字上下功夫，立规矩14条。 | 在“严”字上下功夫",
        "一是快，疫情报告及时率99.7%。到达现场不超过2小时。 | 快",
        "一是强龙头：1600万吨项目负荷率98%。 | 强龙头",
        "1.抓“有形覆盖”，解决“建不起来”的问题：开展排查，组建党组织87个。 | 抓“有形覆盖”，解决“建不起来”的问题",
        "一、现状:总量领先、结构不优。截至2025年底,里程32.6万公里。 | 现状:总量领先、结构不优",
        "1.“老树发新芽”，推动煤炭吃干榨净。建成工作面48处。 | “老树发新芽”，推动煤炭吃干榨净",
      })
  void should_part_the_heading_from_the_text(String section, String heading) {
    SectionOutline outline = only(section);

    assertThat(outline.heading()).contains(heading);
    assertThat(outline.points()).isNotEmpty();
  }

  @Test
  void should_leave_out_the_heading_where_the_first_clause_names_no_task() {
    SectionOutline outline = only("一是近年来增长7%，完成投资23亿元。");

    assertThat(outline.heading()).isEmpty();
    assertThat(outline.points())
        .singleElement()
        .satisfies(point -> assertThat(point.text()).startsWith("近年来"));
  }

  @Test
  void should_take_a_paragraph_without_stop_for_the_heading() {
    SectionOutline outline = only("一、改体制，让园区轻装上阵", "将职能76项移交属地。");

    assertThat(outline.heading()).contains("改体制，让园区轻装上阵");
    assertThat(outline.points())
        .singleElement()
        .satisfies(point -> assertThat(point.text()).isEqualTo("将职能76项移交属地。"));
  }
}
