package io.github.speechdigest.parser.internal.block;

import static io.github.speechdigest.parser.internal.block.BlockKind.BYLINE;
import static io.github.speechdigest.parser.internal.block.BlockKind.FURNITURE;
import static io.github.speechdigest.parser.internal.block.BlockKind.HEADLINE;
import static io.github.speechdigest.parser.internal.block.BlockKind.LEAD;
import static io.github.speechdigest.parser.internal.block.BlockKind.LEAD_LABEL;
import static io.github.speechdigest.parser.internal.block.BlockKind.MEETING_SUBTITLE;
import static io.github.speechdigest.parser.internal.block.BlockKind.MEETING_TITLE;
import static io.github.speechdigest.parser.internal.block.BlockKind.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingHeadRecognisersTest {
  private static final String TITLE = "锚定目标不松劲 实干争先开新局";
  private static final String LEAD_LINE = "7月18日，市委召开工作例会。青石区、云山县负责同志作交流发言。以下是发言摘编。";
  private static final String HEADLINE_LINE = "以港兴区 通江达海";
  private static final String BYLINE_LINE = "青石区委书记 林小雨";

  @Test
  void should_read_the_head_without_markdown() {
    assertThat(
            Pages.kinds(
                TITLE, "——全市工作例会发言摘编", "核心提示", LEAD_LINE, HEADLINE_LINE, BYLINE_LINE, "正文。"))
        .containsExactly(MEETING_TITLE, MEETING_SUBTITLE, LEAD_LABEL, LEAD, HEADLINE, BYLINE, TEXT);
  }

  @Test
  void should_read_the_head_with_markdown() {
    assertThat(
            Pages.kinds(
                "# " + TITLE, "全市工作例会发言摘编", LEAD_LINE, "## " + HEADLINE_LINE, BYLINE_LINE, "正文。"))
        .containsExactly(MEETING_TITLE, MEETING_SUBTITLE, LEAD, HEADLINE, BYLINE, TEXT);
  }

  @Test
  void should_join_a_title_on_two_lines() {
    assertThat(
            Pages.blocks("锚定目标不松劲", "实干争先开新局", "——全市工作例会发言摘编", LEAD_LINE, HEADLINE_LINE)
                .get(0)
                .text()
                .value())
        .isEqualTo("锚定目标不松劲 实干争先开新局");
  }

  @ParameterizedTest
  @ValueSource(strings = {"核心提示", "编者按", "【导读】", "开栏的话", "编者按："})
  void should_part_the_label_from_the_lead(String label) {
    assertThat(Pages.kinds(TITLE, label, LEAD_LINE, HEADLINE_LINE, BYLINE_LINE, "正文。"))
        .startsWith(MEETING_TITLE, LEAD_LABEL, LEAD, HEADLINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"【编者按】", "核心提示：", "编者按　"})
  void should_part_a_label_that_stands_in_the_line_of_the_lead(String label) {
    var blocks = Pages.blocks(TITLE, label + LEAD_LINE, HEADLINE_LINE, BYLINE_LINE, "正文。");

    assertThat(blocks)
        .extracting(Block::kind)
        .startsWith(MEETING_TITLE, LEAD_LABEL, LEAD, HEADLINE);
    assertThat(blocks.get(2).text().value()).isEqualTo(LEAD_LINE);
  }

  @Test
  void should_take_a_second_paragraph_into_the_lead_when_it_says_so() {
    assertThat(
            Pages.kinds(
                TITLE, "编者按", "7月18日，市委召开工作例会。", "现将发言摘登如下。", HEADLINE_LINE, BYLINE_LINE, "正文。"))
        .startsWith(MEETING_TITLE, LEAD_LABEL, LEAD, LEAD, HEADLINE);
  }

  @Test
  void should_not_take_a_misplaced_column_into_the_lead() {
    assertThat(
            Pages.kinds(
                TITLE,
                "编者按",
                LEAD_LINE,
                "。构建现代产业体系。举办产业大会,召开论坛,推进发言人制度。",
                HEADLINE_LINE,
                BYLINE_LINE))
        .startsWith(MEETING_TITLE, LEAD_LABEL, LEAD, TEXT);
  }

  @Test
  void should_not_take_the_first_headline_for_the_title() {
    assertThat(Pages.kinds(HEADLINE_LINE, BYLINE_LINE, "青石区围绕目标推进。"))
        .containsExactly(HEADLINE, BYLINE, TEXT);
  }

  @Test
  void should_know_the_title_between_the_furniture_of_a_site() {
    assertThat(
            Pages.kinds(
                "您当前的位置：首页 > 会议", TITLE, "来源：云山日报", "分享到：", LEAD_LINE, HEADLINE_LINE, BYLINE_LINE))
        .startsWith(FURNITURE, MEETING_TITLE, FURNITURE, FURNITURE, LEAD, HEADLINE);
  }

  @Test
  void should_look_through_furniture_in_the_head() {
    assertThat(
            Pages.kinds(
                TITLE, "——全市工作例会发言摘编", "第3版 要闻", "核心提示", LEAD_LINE, HEADLINE_LINE, BYLINE_LINE))
        .startsWith(MEETING_TITLE, MEETING_SUBTITLE, FURNITURE, LEAD_LABEL, LEAD, HEADLINE);
  }
}
