package io.github.speechdigest.parser.internal.block;

import static io.github.speechdigest.parser.internal.block.BlockKind.BYLINE;
import static io.github.speechdigest.parser.internal.block.BlockKind.FURNITURE;
import static io.github.speechdigest.parser.internal.block.BlockKind.HEADLINE;
import static io.github.speechdigest.parser.internal.block.BlockKind.LEAD;
import static io.github.speechdigest.parser.internal.block.BlockKind.MEETING_SUBTITLE;
import static io.github.speechdigest.parser.internal.block.BlockKind.MEETING_TITLE;
import static io.github.speechdigest.parser.internal.block.BlockKind.TEXT;
import static io.github.speechdigest.parser.internal.block.SampleHead.BYLINE_LINE;
import static io.github.speechdigest.parser.internal.block.SampleHead.HEADLINE_LINE;
import static io.github.speechdigest.parser.internal.block.SampleHead.LEAD_LINE;
import static io.github.speechdigest.parser.internal.block.SampleHead.SUBTITLE;
import static io.github.speechdigest.parser.internal.block.SampleHead.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeetingTitleRecogniserTest {
  @Test
  void should_read_a_title_with_and_without_markdown() {
    assertThat(Pages.kinds(TITLE, SUBTITLE, LEAD_LINE, HEADLINE_LINE, BYLINE_LINE, "正文。"))
        .containsExactly(MEETING_TITLE, MEETING_SUBTITLE, LEAD, HEADLINE, BYLINE, TEXT);
    assertThat(
            Pages.kinds(
                "# " + TITLE, SUBTITLE, LEAD_LINE, "## " + HEADLINE_LINE, BYLINE_LINE, "正文。"))
        .containsExactly(MEETING_TITLE, MEETING_SUBTITLE, LEAD, HEADLINE, BYLINE, TEXT);
  }

  @Test
  void should_take_a_line_of_any_form_over_the_subtitle() {
    assertThat(Pages.kinds("听，来自田间车间的声音", SUBTITLE, LEAD_LINE, HEADLINE_LINE, BYLINE_LINE))
        .startsWith(MEETING_TITLE, MEETING_SUBTITLE, LEAD);
    assertThat(Pages.kinds("正文到这里就讲完了。", SUBTITLE, LEAD_LINE, HEADLINE_LINE, BYLINE_LINE))
        .doesNotContain(MEETING_TITLE);
    assertThat(Pages.kinds("听，来自田间车间的声音", "——" + BYLINE_LINE, "正文。")).doesNotContain(MEETING_TITLE);
  }

  @Test
  void should_join_a_title_on_two_lines() {
    assertThat(
            Pages.blocks("锚定目标不松劲", "实干争先开新局", SUBTITLE, LEAD_LINE, HEADLINE_LINE)
                .get(0)
                .text()
                .value())
        .isEqualTo("锚定目标不松劲 实干争先开新局");
  }

  @Test
  void should_take_the_line_that_calls_the_page_a_digest_when_there_is_no_other() {
    assertThat(Pages.kinds("全市工作例会发言摘编", LEAD_LINE, HEADLINE_LINE, BYLINE_LINE, "正文。"))
        .containsExactly(MEETING_TITLE, LEAD, HEADLINE, BYLINE, TEXT);
    assertThat(Pages.kinds("全市工作例会发言摘编", "来源：云山日报", HEADLINE_LINE, BYLINE_LINE, "正文。"))
        .containsExactly(MEETING_TITLE, FURNITURE, HEADLINE, BYLINE, TEXT);
    assertThat(Pages.kinds("全市工作例会发言摘编", TITLE, LEAD_LINE, HEADLINE_LINE, BYLINE_LINE, "正文。"))
        .startsWith(MEETING_SUBTITLE, MEETING_TITLE, LEAD);
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
  void should_find_no_title_in_the_midst_of_the_page() {
    assertThat(Pages.kinds(HEADLINE_LINE, BYLINE_LINE, "正文。", "全市工作例会发言摘编", LEAD_LINE))
        .doesNotContain(MEETING_TITLE);
  }
}
