package io.github.speechdigest.parser.internal.block;

import static io.github.speechdigest.parser.internal.block.BlockKind.BYLINE;
import static io.github.speechdigest.parser.internal.block.BlockKind.HEADLINE;
import static io.github.speechdigest.parser.internal.block.BlockKind.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineRecogniserTest {
  private static final String BYLINE_LINE = "青石区委书记 林小雨";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "以高质量投资 推动高质量发展",
        "从“空壳村”到“亿元村”的蝶变",
        "勇当装备制造“国之重器”排头兵",
        "锻长板 补短板 以数智化引领制造业提质增效",
        "以高质量投资，推动高质量发展",
        "以文塑旅，让千年古城“活”起来",
      })
  void should_know_a_headline_by_the_speaker_line_below(String headline) {
    assertThat(Pages.kinds("上一篇讲完了。", headline, BYLINE_LINE, "青石区紧扣目标。"))
        .containsExactly(TEXT, HEADLINE, BYLINE, TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发展。",
        "完成老旧小区改造72万平方米,",
        "二、建好“好房子",
        "环境”。推动",
        "实施“固本强基三年行动”,统筹实施国债专项资金项",
        "三、服务下沉，建成村级综合",
        "我们打破身份、地域界限选人，从致富能手",
        "推动重点项目，建设年产12万吨生产线",
      })
  void should_not_take_the_end_of_a_cut_column_for_a_headline(String cut) {
    assertThat(Pages.kinds("青石区紧扣目标。", cut, BYLINE_LINE, "青石区紧扣目标。"))
        .containsExactly(TEXT, TEXT, BYLINE, TEXT);
  }

  @Test
  void should_know_a_headline_of_several_phrases_without_a_speaker_line() {
    assertThat(Pages.kinds("青石区紧扣目标。", "念好山字经 种出摇钱树", "云山县地处山区，林地面积198万亩。"))
        .containsExactly(TEXT, HEADLINE, TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"把小豆腐做成大产业", "从“空壳村”到“亿元村”的蝶变", "为教育强省锻造“大国良师”"})
  void should_know_a_headline_that_names_a_task_without_a_speaker_line(String headline) {
    assertThat(Pages.kinds("青石区紧扣目标。", headline, "云山县地处山区，林地面积198万亩，森林覆盖率达72%。"))
        .containsExactly(TEXT, HEADLINE, TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"青石区深入学习贯彻全会精", "社联合主办的“赓续文脉 建设文明”研讨", "在168公里环山公路沿线", "把握机遇、乘势而上推动各"})
  void should_not_take_the_beginning_of_a_cut_paragraph_for_a_headline(String cut) {
    assertThat(Pages.kinds("青石区紧扣目标。", cut, "云山县地处山区，林地面积198万亩，森林覆盖率达72%。"))
        .containsExactly(TEXT, TEXT, TEXT);
  }

  @Test
  void should_know_a_headline_that_names_its_subject_before_a_colon() {
    assertThat(Pages.kinds("正文讲完了。", "云山县：用脚步丈量民情 用实干回应期盼", BYLINE_LINE, "正文。"))
        .containsExactly(TEXT, HEADLINE, BYLINE, TEXT);
    assertThat(Pages.kinds("正文讲完了。", "我们这样做：一是增投入；二是强管理。", BYLINE_LINE, "正文。"))
        .containsExactly(TEXT, TEXT, BYLINE, TEXT);
  }

  @Test
  void should_know_a_headline_between_the_speaker_line_and_the_speech() {
    assertThat(Pages.kinds("上一篇讲完了。", BYLINE_LINE, "每一件小事都算数", "今年以来，青石区紧扣目标。"))
        .containsExactly(TEXT, BYLINE, HEADLINE, TEXT);
    assertThat(Pages.kinds("上一篇讲完了。", BYLINE_LINE, "每一件小事都算数", "我们管着九条街。", "一、强产业。"))
        .containsExactly(TEXT, BYLINE, HEADLINE, TEXT, TEXT);
  }

  @Test
  void should_join_a_headline_on_two_lines_below_the_speaker_line() {
    assertThat(
            Pages.blocks("上一篇讲完了。", BYLINE_LINE, "小事不小看", "难事不拖延", "今年以来，青石区紧扣目标。")
                .get(2)
                .text()
                .value())
        .isEqualTo("小事不小看 难事不拖延");
  }

  @Test
  void should_know_no_second_headline_below_the_speaker_line() {
    assertThat(Pages.kinds("上一篇讲完了。", "念好山字经 种出摇钱树", BYLINE_LINE, "每一件小事都算数", "今年以来，青石区紧扣目标。"))
        .containsExactly(TEXT, HEADLINE, BYLINE, TEXT, TEXT);
    assertThat(Pages.kinds("上一篇讲完了。", BYLINE_LINE, "每一件小事都要算数，今年", "以来，青石区紧扣目标。"))
        .containsExactly(TEXT, BYLINE, TEXT, TEXT);
    assertThat(Pages.kinds("上一篇讲完了。", BYLINE_LINE, "我种了二十年果树，从前靠天吃饭，守住本钱", "就算好年景，青石区紧扣目标。"))
        .containsExactly(TEXT, BYLINE, TEXT, TEXT);
  }

  @Test
  void should_join_a_first_line_that_is_short_or_ends_like_a_body() {
    assertThat(
            Pages.blocks("正文。", "", "稳楼市", "优供给 惠民生", BYLINE_LINE, "", "正文。").get(1).text().value())
        .isEqualTo("稳楼市 优供给 惠民生");
    assertThat(
            Pages.blocks("正文。", "", "生态立县", "走好山区县绿色崛起路", BYLINE_LINE, "", "正文。")
                .get(1)
                .text()
                .value())
        .isEqualTo("生态立县 走好山区县绿色崛起路");
  }

  @Test
  void should_join_a_headline_on_two_lines_by_a_space() {
    assertThat(
            Pages.blocks("## 念好山字经 种出摇钱树", "## 让特色产业富民强县", "", BYLINE_LINE, "", "正文。")
                .get(0)
                .text()
                .value())
        .isEqualTo("念好山字经 种出摇钱树 让特色产业富民强县");
    assertThat(
            Pages.blocks("正文。", "", "念好山字经", "种出摇钱树", BYLINE_LINE, "", "正文。").get(1).text().value())
        .isEqualTo("念好山字经 种出摇钱树");
  }

  @Test
  void should_not_join_a_cut_column_to_the_headline_below_it() {
    assertThat(Pages.blocks("正文。", "过去一年我们联合各县推动", "让诗和远方成为新引擎", BYLINE_LINE, "正文。"))
        .extracting(block -> block.text().value())
        .contains("让诗和远方成为新引擎");
  }

  @Test
  void should_join_two_lines_of_one_length_where_no_line_stands_apart() {
    List<Block> blocks =
        Pages.blocks(
            "正文讲完了。", "念好山字经", "种出摇钱树", BYLINE_LINE, "青石区紧扣目标。", "当好领头雁", "走活一盘棋", BYLINE_LINE);

    assertThat(blocks)
        .extracting(Block::kind)
        .containsExactly(TEXT, HEADLINE, BYLINE, TEXT, HEADLINE, BYLINE);
    assertThat(blocks.get(1).text().value()).isEqualTo("念好山字经 种出摇钱树");
    assertThat(Pages.blocks("三年里我们坚持", "念好山字经", "种出摇钱树", BYLINE_LINE))
        .extracting(block -> block.text().value())
        .contains("种出摇钱树");
  }

  @Test
  void should_join_two_lines_that_a_quotation_goes_through() {
    assertThat(
            Pages.blocks("正文。", "", "让家门口的学校从“有", "学上”变成“上好学”", "", BYLINE_LINE, "", "正文。")
                .get(1)
                .text()
                .value())
        .isEqualTo("让家门口的学校从“有 学上”变成“上好学”");
  }

  @Test
  void should_know_a_headline_in_the_line_of_the_speaker() {
    String paragraph = "学校操场课后开放，安全责任谁来担，需要说清楚。";

    assertThat(Pages.kinds("方圆委员：给孩子留一片操场", paragraph)).containsExactly(BYLINE, HEADLINE, TEXT);
    assertThat(Pages.kinds("方圆委员：操场课后要开放。", paragraph)).containsExactly(BYLINE, TEXT, TEXT);
  }
}
