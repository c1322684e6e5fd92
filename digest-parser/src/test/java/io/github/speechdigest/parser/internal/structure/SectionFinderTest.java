package io.github.speechdigest.parser.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SectionFinderTest {
  private static List<String> markers(String... paragraphs) {
    List<String> speech = List.of(paragraphs);
    return SectionFinder.find(speech).stream()
        .map(place -> place.paragraph() + ":" + place.at() + place.printed(speech))
        .collect(Collectors.toList());
  }

  @Test
  void should_open_a_section_at_every_paragraph_with_a_marker() {
    assertThat(markers("引言。", "一、强产业。", "（一）抓龙头。", "1.抓项目。", "①建库。", "第一，做优。", "二是做强。", "三要做大。"))
        .containsExactly("1:0一、", "2:0（一）", "3:01.", "4:0①", "5:0第一，", "6:0二是", "7:0三要");
  }

  @Test
  void should_open_sections_at_numerals_inside_a_paragraph() {
    assertThat(markers("第三，创新服务。（1）推广园区贷。放款97亿元。（2）推广数据贷。归集12亿条。"))
        .containsExactly("0:0第三，", "0:8（1）", "0:24（2）");
  }

  @Test
  void should_part_a_marker_glued_to_the_paragraph_before() {
    assertThat(markers("一、强产业。产值增长7%。二、强创新。", "三、强生态。"))
        .containsExactly("0:0一、", "0:13二、", "1:0三、");
    assertThat(markers("前三季度增长7%。一、强产业。", "二、强创新。")).containsExactly("0:9一、", "1:0二、");
    assertThat(markers("一是强链条。做优配套。二是强要素。", "三是强服务。")).containsExactly("0:0一是", "0:11二是", "1:0三是");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一方面抓生产，一批项目落地。",
        "促进一、二、三产业融合。一、二产业增长7%。",
        "为此建议：一是设立基金；二是落实休假。",
        "增长3.5%。3.5亿元到位。",
        "最后一公里打通。首先是思想统一。",
        "路径：①得租金；②得股金。",
        "印发《意见（一）》。",
        "唯一是创新。",
      })
  void should_find_no_section_where_a_numeral_is_no_marker(String paragraph) {
    assertThat(markers(paragraph)).isEmpty();
  }

  @Test
  void should_take_first_and_last_for_markers_only_as_a_pair() {
    assertThat(markers("首先，抓思想。", "其次，抓融合。", "最后，抓作风。")).hasSize(3);
    assertThat(markers("引言。", "最后，感谢大家。")).isEmpty();
  }
}
