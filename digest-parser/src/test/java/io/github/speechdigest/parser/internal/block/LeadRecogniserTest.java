package io.github.speechdigest.parser.internal.block;

import static io.github.speechdigest.parser.internal.block.BlockKind.BYLINE;
import static io.github.speechdigest.parser.internal.block.BlockKind.FURNITURE;
import static io.github.speechdigest.parser.internal.block.BlockKind.HEADLINE;
import static io.github.speechdigest.parser.internal.block.BlockKind.LEAD;
import static io.github.speechdigest.parser.internal.block.BlockKind.LEAD_LABEL;
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

class LeadRecogniserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "7月18日，市委召开工作例会。青石区、云山县负责同志作交流发言。以下是发言摘编。",
        "7月18日，市委召开工作例会。现将部分发言摘登如下：",
        "7月18日，全市人才大会开幕。一起来听听他们的发言——",
      })
  void should_know_a_paragraph_that_tells_of_meeting_and_speeches(String lead) {
    assertThat(Pages.kinds("# " + TITLE, lead, "## " + HEADLINE_LINE, BYLINE_LINE, "正文。"))
        .containsExactly(MEETING_TITLE, LEAD, HEADLINE, BYLINE, TEXT);
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
  void should_look_through_furniture_in_the_head() {
    assertThat(
            Pages.kinds(TITLE, SUBTITLE, "第3版 要闻", "核心提示", LEAD_LINE, HEADLINE_LINE, BYLINE_LINE))
        .startsWith(MEETING_TITLE, MEETING_SUBTITLE, FURNITURE, LEAD_LABEL, LEAD, HEADLINE);
  }

  @Test
  void should_not_take_a_speech_that_tells_of_meetings_for_the_lead() {
    assertThat(Pages.kinds("## " + HEADLINE_LINE, BYLINE_LINE, "去年，我们召开产业大会，举办论坛，推进发言人制度。"))
        .containsExactly(HEADLINE, BYLINE, TEXT);
  }
}
