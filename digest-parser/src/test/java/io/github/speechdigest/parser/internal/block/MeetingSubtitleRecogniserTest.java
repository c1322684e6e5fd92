package io.github.speechdigest.parser.internal.block;

import static io.github.speechdigest.parser.internal.block.BlockKind.BYLINE;
import static io.github.speechdigest.parser.internal.block.BlockKind.HEADLINE;
import static io.github.speechdigest.parser.internal.block.BlockKind.LEAD;
import static io.github.speechdigest.parser.internal.block.BlockKind.MEETING_SUBTITLE;
import static io.github.speechdigest.parser.internal.block.BlockKind.MEETING_TITLE;
import static io.github.speechdigest.parser.internal.block.BlockKind.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingSubtitleRecogniserTest {
  private static final String TITLE = "锚定目标不松劲 实干争先开新局";
  private static final String SUBTITLE = "——全市工作例会发言摘编";
  private static final String LEAD_LINE = "7月18日，市委召开工作例会。青石区、云山县负责同志作交流发言。以下是发言摘编。";
  private static final String HEADLINE_LINE = "以港兴区 通江达海";
  private static final String BYLINE_LINE = "青石区委书记 林小雨";

  @ParameterizedTest
  @ValueSource(strings = {"——全市工作例会发言摘编", "全市工作例会发言摘编", "在全市工作例会上的发言（摘要）", "——全市工作例会侧记"})
  void should_know_a_subtitle_by_its_dashes_or_by_what_it_calls_the_page(String subtitle) {
    assertThat(Pages.kinds(TITLE, subtitle, LEAD_LINE, HEADLINE_LINE, BYLINE_LINE, "正文。"))
        .startsWith(MEETING_TITLE, MEETING_SUBTITLE, LEAD, HEADLINE);
  }

  @Test
  void should_not_take_a_speaker_line_with_dashes_for_the_subtitle() {
    assertThat(Pages.kinds("# " + TITLE, "## " + HEADLINE_LINE, "——青石区委书记 林小雨", "正文。"))
        .containsExactly(MEETING_TITLE, HEADLINE, BYLINE, TEXT);
  }

  @Test
  void should_find_one_subtitle_and_only_in_the_head() {
    assertThat(Pages.kinds(TITLE, SUBTITLE, HEADLINE_LINE, BYLINE_LINE, "正文。", "——青石区的发言"))
        .filteredOn(kind -> kind == MEETING_SUBTITLE)
        .hasSize(1);
  }
}
