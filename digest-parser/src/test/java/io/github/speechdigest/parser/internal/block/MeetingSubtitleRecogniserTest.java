package io.github.speechdigest.parser.internal.block;

import static io.github.speechdigest.parser.internal.block.BlockKind.BYLINE;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingSubtitleRecogniserTest {
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
