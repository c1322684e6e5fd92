package io.github.speechdigest.parser.internal.block;

import static io.github.speechdigest.parser.internal.block.BlockKind.HEADLINE;
import static io.github.speechdigest.parser.internal.block.BlockKind.LEAD;
import static io.github.speechdigest.parser.internal.block.BlockKind.LEAD_LABEL;
import static io.github.speechdigest.parser.internal.block.BlockKind.MEETING_SUBTITLE;
import static io.github.speechdigest.parser.internal.block.BlockKind.MEETING_TITLE;
import static io.github.speechdigest.parser.internal.block.SampleHead.BYLINE_LINE;
import static io.github.speechdigest.parser.internal.block.SampleHead.HEADLINE_LINE;
import static io.github.speechdigest.parser.internal.block.SampleHead.LEAD_LINE;
import static io.github.speechdigest.parser.internal.block.SampleHead.SUBTITLE;
import static io.github.speechdigest.parser.internal.block.SampleHead.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeadLabelRecogniserTest {
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

  @ParameterizedTest
  @ValueSource(strings = {"今日聚焦", "【本期话题】"})
  void should_know_another_label_by_its_place(String label) {
    assertThat(Pages.kinds("# " + TITLE, SUBTITLE, label, LEAD_LINE, HEADLINE_LINE, BYLINE_LINE))
        .startsWith(MEETING_TITLE, MEETING_SUBTITLE, LEAD_LABEL, LEAD, HEADLINE);
    assertThat(Pages.kinds("# " + TITLE, SUBTITLE, label, "正文从这里开始，讲的是别的事情。"))
        .doesNotContain(LEAD_LABEL);
  }

  @Test
  void should_know_another_label_by_the_speech_behind_the_lead() {
    String lead = "连日来，出席大会的代表认真审议报告，用一个个故事讲述变化。";

    assertThat(Pages.kinds("# " + TITLE, SUBTITLE, "今日聚焦", lead, HEADLINE_LINE, BYLINE_LINE, "正文。"))
        .startsWith(MEETING_TITLE, MEETING_SUBTITLE, LEAD_LABEL, LEAD, HEADLINE);
    assertThat(Pages.kinds("# " + TITLE, SUBTITLE, "今日聚焦", lead, "正文从这里开始，讲的是别的事情。"))
        .doesNotContain(LEAD_LABEL);
  }

  @Test
  void should_find_no_label_in_a_speech() {
    assertThat(Pages.kinds("## " + HEADLINE_LINE, BYLINE_LINE, "背景", "正文从这里开始，讲的是别的事情。"))
        .doesNotContain(LEAD_LABEL);
  }
}
