package io.github.speechdigest.parser.internal.assembly;

import static io.github.speechdigest.parser.internal.assembly.Blocks.passage;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {
  @ParameterizedTest
  @CsvSource({
    "全面完成任务。, CLOSED",
    "做到“应保尽保。”, CLOSED",
    "主要做法如下：, LISTING",
    "建成项目三个；, LISTING",
    "一、改革体制机制, HEADING",
    "持续推动龙头企, OPEN",
    "投资增长12, OPEN",
    "'建成学校,', OPEN"
  })
  void should_tell_how_a_passage_ends(String text, Passage.End end) {
    assertThat(passage(text).end).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "一、改革体制机制。, NUMBERED",
    "'，推动转型', MIDWAY",
    "”工程, MIDWAY",
    ".8倍, MIDWAY",
    "加快转型, PLAIN",
    "“十四五”以来, PLAIN",
    "3000名干部, PLAIN",
    "——港口更畅。吞吐量增长9%。, PLAIN",
    "—8%, MIDWAY"
  })
  void should_tell_how_a_passage_begins(String text, Passage.Start start) {
    assertThat(passage(text).start).isEqualTo(start);
  }

  @ParameterizedTest
  @CsvSource({
    "'下一步，我们将继续努力。', true",
    "'总之，道路越走越宽。', true",
    "'2025年，我将带领班子再鼓干劲。', true",
    "'三季度，某某公司将压降成本。', true",
    "'这里走出过开国元勋，三位将军生在本地。', false",
    "'去年以来我们做了三件事，将资金用在刀刃上。', false",
    "'三、今后打算。扩大规模。', false",
    "'去年，我们完成了改造。', false"
  })
  void should_know_a_passage_that_looks_ahead_or_sums_up(String text, boolean closing) {
    assertThat(passage(text).closing).isEqualTo(closing);
  }

  @Test
  void should_take_a_numbered_line_with_a_figure_for_text() {
    assertThat(passage("二、投资增长9").end).isEqualTo(Passage.End.OPEN);
  }

  @Test
  void should_know_a_heading_with_nothing_under_it() {
    assertThat(passage("二、改革体制机制。").headingOnly).isTrue();
    assertThat(passage("二、改革体制机制。建立清单。").headingOnly).isFalse();
    assertThat(passage("首先抓好队伍。").headingOnly).isFalse();
    assertThat(passage("一是加强领导。").headingOnly).isFalse();
  }

  @Test
  void should_keep_the_brackets_left_open_and_those_closed_first() {
    assertThat(passage("建设“智慧（数字").leftOpen).isEqualTo("”)");
    assertThat(passage("政务）平台”，推广“一件事”。").closedFirst).isEqualTo(")”");
    assertThat(passage("建设“智慧城市”。").leftOpen).isEmpty();
  }
}
