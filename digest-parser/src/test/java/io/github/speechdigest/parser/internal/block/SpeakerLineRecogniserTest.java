package io.github.speechdigest.parser.internal.block;

import static io.github.speechdigest.parser.internal.block.BlockKind.BYLINE;
import static io.github.speechdigest.parser.internal.block.BlockKind.HEADLINE;
import static io.github.speechdigest.parser.internal.block.BlockKind.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerLineRecogniserTest {
  private static final String HEADLINE_LINE = "以港兴区 通江达海";

  @Test
  void should_take_a_body_alone_for_the_speaker_under_a_headline_only() {
    assertThat(Pages.kinds("## " + HEADLINE_LINE, "农工党南川省委会", "正文。"))
        .containsExactly(HEADLINE, BYLINE, TEXT);
    assertThat(Pages.kinds("正文。", "农工党南川省委会", "正文。")).containsExactly(TEXT, TEXT, TEXT);
  }

  @Test
  void should_take_an_office_of_a_body_for_the_speaker_under_a_headline_only() {
    assertThat(Pages.kinds("## " + HEADLINE_LINE, "云山科技公司首席技术官", "正文。"))
        .containsExactly(HEADLINE, BYLINE, TEXT);
    assertThat(Pages.kinds("正文。", "云山科技公司首席技术官", "正文。")).containsExactly(TEXT, TEXT, TEXT);
    assertThat(Pages.kinds("## " + HEADLINE_LINE, "首席技术官", "正文。"))
        .containsExactly(HEADLINE, TEXT, TEXT);
  }

  @Test
  void should_take_a_body_that_stands_over_a_speech_for_the_speaker() {
    String paragraph = "健康是幸福生活最重要的指标，基层医疗仍是短板。";

    assertThat(Pages.kinds("上一篇讲完了。", "织密健康服务网", "农工党南川省委会", paragraph))
        .containsExactly(TEXT, HEADLINE, BYLINE, TEXT);
    assertThat(Pages.kinds("上一篇讲完了。", "织密健康服务网", "云山科技公司首席技术官", paragraph))
        .containsExactly(TEXT, HEADLINE, BYLINE, TEXT);
    assertThat(Pages.kinds("上一篇讲完了。", "医药卫生界　买买提·艾力", paragraph))
        .containsExactly(TEXT, BYLINE, TEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a column breaks off above it
        "建好医联体，推动云山县与省人民医院、 | 市中心医院",
        // it names a task
        "上一篇讲完了。 | 把云山县建成健康中心",
        // it is no body
        "上一篇讲完了。 | 织密健康服务网",
        // it names a task and ends like an office
        "上一篇讲完了。 | 选优配强云山村党支部书记",
        // it is described and no name
        "上一篇讲完了。 | 求医路上的一道关",
      })
  void should_not_take_any_short_line_over_a_paragraph_for_the_speaker(String above, String line) {
    assertThat(Pages.kinds(above, line, "健康是幸福生活最重要的指标，基层医疗仍是短板。")).doesNotContain(BYLINE);
  }

  @Test
  void should_not_take_a_headline_over_the_speaker_for_a_body() {
    assertThat(Pages.kinds("上一篇讲完了。", "过好最后一道关", "云山海关党委书记、关长　林小雨", "正文。"))
        .containsExactly(TEXT, HEADLINE, BYLINE, TEXT);
  }

  @Test
  void should_take_a_name_alone_for_the_speaker_where_several_stand_over_speeches() {
    String paragraph = "创业三年，踩过坑，也见过光，最难忘的是第一个客户。";

    assertThat(Pages.kinds("# 畅谈体会", "欧阳方圆", paragraph, "林　雨", paragraph, "何大江", paragraph))
        .endsWith(BYLINE, TEXT, BYLINE, TEXT, BYLINE, TEXT);
    assertThat(Pages.kinds("# 畅谈体会", "上一篇讲完了。", "何大江", paragraph)).doesNotContain(BYLINE);
    assertThat(Pages.kinds("# 畅谈体会", "上一篇讲完了。", "金融", paragraph, "文化", paragraph))
        .doesNotContain(BYLINE);
  }

  @Test
  void should_take_words_for_a_person_and_a_name_for_the_speaker_over_a_speech_only() {
    String line = "旅居南洋侨胞、南洋云山商会会长 方圆";
    String paragraph = "漂洋过海几十年，家乡的变化看在眼里。";

    assertThat(Pages.kinds("上一篇讲完了。", "根在故土", line, paragraph))
        .containsExactly(TEXT, HEADLINE, BYLINE, TEXT);
    assertThat(Pages.kinds("上一篇还没有讲完，今年商会请来了甲、", line.replace("会长", "召集者"), paragraph))
        .doesNotContain(BYLINE);
    assertThat(Pages.kinds("上一篇讲完了。", "当好追梦人 高质量", paragraph)).doesNotContain(BYLINE);
  }

  @Test
  void should_need_no_surname_between_a_headline_and_a_speech() {
    String line = "大山里的歌者　阿牛木支";
    String paragraph = "我是大山里的姑娘，歌里都是家乡的云海和笑脸。";

    assertThat(Pages.kinds("上一篇讲完了。", "用歌声告诉世界家乡有多美", line, paragraph))
        .containsExactly(TEXT, HEADLINE, BYLINE, TEXT);
    assertThat(Pages.kinds("上一篇讲完了。", line, paragraph)).doesNotContain(BYLINE);
    assertThat(Pages.kinds("上一篇讲完了。", "责任编辑 王某", "百年树人 桃李芬芳", "云山大学校长 方圆", paragraph))
        .endsWith(HEADLINE, BYLINE, TEXT);
  }

  @Test
  void should_take_anything_that_stands_before_a_name_for_what_a_person_is_under_a_headline() {
    String paragraph = "一个人守一座岛，一守就是三十年，我从来没有后悔过。";
    var blocks = Pages.blocks("## " + HEADLINE_LINE, "云山岛党支部书记、守岛夫妻档　方圆", paragraph);

    assertThat(blocks).extracting(Block::kind).containsExactly(HEADLINE, BYLINE, TEXT);
    assertThat(blocks.get(1).speaker().orElseThrow().roles()).contains("守岛夫妻档");
    assertThat(Pages.kinds("## " + HEADLINE_LINE, "守岛夫妻档　方圆", paragraph))
        .containsExactly(HEADLINE, BYLINE, TEXT);
    assertThat(Pages.kinds("上一篇讲完了。", "守岛夫妻档　方圆", paragraph)).doesNotContain(BYLINE);
  }

  @Test
  void should_leave_a_numbered_heading_that_ends_like_a_body() {
    assertThat(
            Pages.kinds("## " + HEADLINE_LINE, "青石区委书记 林小雨", "（一）把责任压到班组", "名单每天上墙，对不力的班组长予以撤换。"))
        .containsExactly(HEADLINE, BYLINE, TEXT, TEXT);
  }

  @Test
  void should_look_through_furniture_over_a_body_and_a_person() {
    assertThat(Pages.kinds("上一篇讲完了。", "2", "少数民族界　方圆", "我来自边疆，说说家乡这些年的变化。")).endsWith(BYLINE, TEXT);
  }

  @Test
  void should_take_committee_and_government_of_a_place_for_the_speaker() {
    var blocks = Pages.blocks("## " + HEADLINE_LINE, "云山市委、市政府", "今年以来，全市经济稳步增长，民生不断改善。");

    assertThat(blocks).extracting(Block::kind).containsExactly(HEADLINE, BYLINE, TEXT);
    assertThat(blocks.get(1).speaker().orElseThrow().organization()).contains("云山市委、市政府");
  }

  @Test
  void should_take_a_body_or_person_that_the_lead_names_for_the_speaker() {
    String lead = "7月18日，省政协召开大会，农工党南川省委会、方圆等作大会发言。现予摘登。";

    assertThat(Pages.kinds("共谋发展 建言献策", "编者按", lead, "织密健康服务网", "农工党南川省委会", "正文。", "方圆", "正文。"))
        .endsWith(HEADLINE, BYLINE, TEXT, BYLINE, TEXT);
  }

  @Test
  void should_join_office_and_person_on_two_lines() {
    var blocks = Pages.blocks("## " + HEADLINE_LINE, "青石区委书记", "林小雨", "正文。");

    assertThat(blocks.get(1).speaker().orElseThrow().name()).contains("林小雨");
    assertThat(blocks).extracting(Block::kind).containsExactly(HEADLINE, BYLINE, TEXT);
  }

  @Test
  void should_need_no_surname_on_the_line_under_an_office() {
    var blocks = Pages.blocks("## " + HEADLINE_LINE, "云山集团总经理、党委副书记", "隧通", "正文。");

    assertThat(blocks.get(1).speaker().orElseThrow().name()).contains("隧通");
    assertThat(blocks).extracting(Block::kind).containsExactly(HEADLINE, BYLINE, TEXT);
  }

  @Test
  void should_join_whom_a_body_describes_with_the_name_on_the_next_line() {
    var blocks = Pages.blocks("科技报国正当时", "海归创业者、云山公司创始人", "林小雨", "正文在这里，说的是创业的故事。");

    assertThat(blocks).extracting(Block::kind).containsExactly(HEADLINE, BYLINE, TEXT);
    assertThat(blocks.get(1).speaker().orElseThrow().roles()).containsExactly("海归创业者", "创始人");
    assertThat(Pages.kinds("上一篇讲完了。", "争做新时代的追梦人", "林小雨", "正文在这里，说的是创业的故事。"))
        .doesNotContain(BYLINE);
  }

  @Test
  void should_join_the_body_with_the_office_and_person_under_it() {
    var blocks = Pages.blocks("## " + HEADLINE_LINE, "云山海关", "党委书记、关长　林小雨", "正文。");

    assertThat(blocks.get(1).speaker().orElseThrow().organization()).contains("云山海关");
    assertThat(blocks.get(1).speaker().orElseThrow().byline()).isEqualTo("云山海关 党委书记、关长　林小雨");
    assertThat(blocks).extracting(Block::kind).containsExactly(HEADLINE, BYLINE, TEXT);
  }

  @Test
  void should_join_body_and_person_that_stand_behind_labels() {
    var blocks = Pages.blocks("通江达海", "发言单位：云山海关", "发言人：关长 林小雨", "正文。");

    assertThat(blocks).extracting(Block::kind).containsExactly(HEADLINE, BYLINE, TEXT);
    assertThat(blocks.get(1).speaker().orElseThrow())
        .satisfies(
            speaker -> {
              assertThat(speaker.name()).contains("林小雨");
              assertThat(speaker.organization()).contains("云山海关");
              assertThat(speaker.roles()).containsExactly("关长");
              assertThat(speaker.byline()).isEqualTo("发言单位：云山海关 发言人：关长 林小雨");
            });
    var named = Pages.blocks("通江达海", "发言单位：云山海关", "发言人：林小雨", "正文。").get(1);
    assertThat(named.speaker().orElseThrow().name()).contains("林小雨");
    assertThat(named.speaker().orElseThrow().organization()).contains("云山海关");
  }

  @Test
  void should_join_the_office_with_a_person_of_whom_a_bracket_tells_more() {
    var blocks = Pages.blocks("通江达海", "云山县委书记", "海日古丽（女，维吾尔族）", "正文。");

    assertThat(blocks).extracting(Block::kind).containsExactly(HEADLINE, BYLINE, TEXT);
    assertThat(blocks.get(1).speaker().orElseThrow().name()).contains("海日古丽");
    assertThat(Pages.kinds("通江达海", "云山科技公司总经理", "Anna Smith", "正文。"))
        .containsExactly(HEADLINE, BYLINE, TEXT);
  }

  @Test
  void should_know_a_speaker_over_a_speech_that_begins_with_a_year() {
    assertThat(Pages.kinds("上一篇讲完了。", "方圆委员", "2024年，校门口的斑马线重新画过了。"))
        .containsExactly(TEXT, BYLINE, TEXT);
    assertThat(Pages.kinds("上一篇讲完了。", "方圆委员", "2024名学生过马路不再绕行，家长放心。"))
        .containsExactly(TEXT, TEXT, TEXT);
  }

  @Test
  void should_not_join_a_body_with_the_speaker_of_another() {
    var blocks = Pages.blocks("## " + HEADLINE_LINE, "云山海关", "青石区委书记　林小雨", "正文。");

    assertThat(blocks)
        .filteredOn(block -> block.kind() == BYLINE)
        .last()
        .satisfies(
            block -> assertThat(block.speaker().orElseThrow().byline()).isEqualTo("青石区委书记　林小雨"));
  }

  @Test
  void should_part_the_speaker_from_the_speech_that_begins_in_the_same_line() {
    var blocks = Pages.blocks("## " + HEADLINE_LINE, "财政部部长方圆：今年以来，收入稳步增长。");

    assertThat(blocks)
        .extracting(block -> block.text().value())
        .endsWith("财政部部长方圆：", "今年以来，收入稳步增长。");
    assertThat(blocks).extracting(Block::kind).containsExactly(HEADLINE, BYLINE, TEXT);
  }

  @Test
  void should_part_a_speech_from_the_bracket_that_names_its_speaker() {
    String[] page = {
      "念好山字经 种出摇钱树", "云山县林地面积198万亩。（作者系云山县委书记 何大江）", "每一件小事都算数", "青石区管着九条街，街街有人问。", "（青石区委书记 林小雨）"
    };

    assertThat(Pages.kinds(page)).containsExactly(HEADLINE, TEXT, BYLINE, HEADLINE, TEXT, BYLINE);
  }

  @Test
  void should_not_part_a_speech_from_another_bracket() {
    assertThat(Pages.kinds("念好山字经 种出摇钱树", "云山县林地面积198万亩。（另有12万亩在建）"))
        .containsExactly(HEADLINE, TEXT);
    assertThat(Pages.kinds("念好山字经 种出摇钱树", "云山县委书记 何大江", "云山县林地面积198万亩。（云山县委书记 何大江）"))
        .containsExactly(HEADLINE, BYLINE, TEXT);
  }

  @Test
  void should_part_a_speaker_in_brackets_from_the_speech() {
    var blocks = Pages.blocks("## " + HEADLINE_LINE, "【财政部部长方圆】今年以来，收入稳步增长。", "【重点】抓好落实。");

    assertThat(blocks)
        .extracting(block -> block.text().value())
        .endsWith("【财政部部长方圆】", "今年以来，收入稳步增长。", "【重点】抓好落实。");
    assertThat(blocks).extracting(Block::kind).containsExactly(HEADLINE, BYLINE, TEXT, TEXT);
  }

  @Test
  void should_not_part_a_sentence_at_its_colon() {
    assertThat(Pages.kinds("## " + HEADLINE_LINE, "我们聚焦堵点协同攻关：一是增投入；二是强管理。"))
        .containsExactly(HEADLINE, TEXT);
  }
}
