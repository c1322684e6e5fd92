package io.github.speechdigest.parser.internal.block;

import static io.github.speechdigest.parser.internal.block.BlockKind.BYLINE;
import static io.github.speechdigest.parser.internal.block.BlockKind.HEADLINE;
import static io.github.speechdigest.parser.internal.block.BlockKind.LEAD;
import static io.github.speechdigest.parser.internal.block.BlockKind.LEAD_LABEL;
import static io.github.speechdigest.parser.internal.block.BlockKind.MEETING_SUBTITLE;
import static io.github.speechdigest.parser.internal.block.BlockKind.MEETING_TITLE;
import static io.github.speechdigest.parser.internal.block.BlockKind.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.DiagnosticCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockReaderTest {
  /** Full lines of one paragraph. */
  private static final String FILLER =
      """
      我们坚持把实干作为最鲜明的导向
      推动各项部署在基层一线落地见效
      健全责任清单工作调度和结果评价
      让能干的干部有舞台有奔头有劲头
      依靠群众发动群众一起把事情办好
      把矛盾和问题化解在田间地头院落
      用心用情解决群众身边的烦心难事
      以钉钉子精神一件接着一件抓到底
      努力在新的征程上交出合格的答卷
      为全市发展大局作出更大更新贡献""";

  @Test
  void should_take_out_a_hyphen_when_the_page_prints_the_word_without_it() {
    List<Block> blocks = Pages.blocks("储备REITs项目12个。", "推动RE-ITs发行。");

    assertThat(blocks.get(1).text().value()).isEqualTo("推动REITs发行。");
    assertThat(blocks.get(1).text().start()).isEqualTo(14);
    assertThat(blocks.get(1).text().sourceOffset(3)).isEqualTo(17);
    assertThat(blocks.get(1).text().sourceOffset(4)).isEqualTo(19);
    assertThat(blocks.get(1).diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(DiagnosticCode.HYPHENATION_REPAIRED);
              assertThat(found.start()).hasValue(16);
              assertThat(found.end()).hasValue(22);
            });
  }

  @Test
  void should_keep_a_hyphen_that_belongs_to_the_word() {
    List<Block> blocks = Pages.blocks("研发HL-3型材料,HL系列销量增长。", "Wi-Fi覆盖率100%。");

    assertThat(blocks.get(0).text().value()).contains("HL-3");
    assertThat(blocks.get(1).text().value()).contains("Wi-Fi");
    assertThat(blocks).allSatisfy(block -> assertThat(block.diagnostics()).isEmpty());
  }

  @Test
  void should_join_the_lines_of_a_wrapped_page_into_paragraphs() {
    List<Block> blocks =
        Pages.blocks(
            "以港兴区 通江达海",
            "青石区委书记 林小雨",
            "青石区紧扣目标坚定不移优存量、扩增",
            "量、抓变量，奋力扛起大区的担当，一",
            "季度增长7%，工业增加值增长18.7%。",
            "一、做大产业集群，稳住工业大盘。夯",
            "实主导产业。持续推动龙头企业扎根本",
            "地，配套企业加快集聚，三个基地项目",
            "加快建设，整车产量增长9.3倍，汽车",
            "制造业产值增长。",
            "二、做强产业创新，培育新的增长点，",
            "建成研究中心，促进成果转化落地，完",
            "成合同登记额44.3亿元。");

    assertThat(blocks).extracting(Block::kind).containsExactly(HEADLINE, BYLINE, TEXT, TEXT, TEXT);
    assertThat(blocks.get(2).text().value())
        .startsWith("青石区紧扣")
        .contains("扩增量、抓")
        .endsWith("18.7%。");
    assertThat(blocks.get(3).text().value()).startsWith("一、").contains("夯实主导").endsWith("产值增长。");
    assertThat(blocks.get(4).text().value()).startsWith("二、").endsWith("44.3亿元。");
  }

  @Test
  void should_join_the_lines_of_indented_paragraphs() {
    List<Block> blocks =
        Pages.blocks(
            "　　青石区紧扣目标坚定不移优存量",
            "、抓变量，奋力扛起大区的担当，第一",
            "季度增长7%，工业增加值增长18.7%，",
            "一是加快产业集群建设，夯实发展的主",
            "导产业。",
            "　　持续推动龙头企业扎根本地，配",
            "套企业加快集聚，三个基地项目全部完",
            "工建设投产，整车产量增长9.3倍，汽",
            "车产值继续保持增长。",
            "　　推动产业创新，培育新的增长点",
            "，建成研究中心，促进成果转化落地。");

    assertThat(blocks).extracting(Block::kind).containsExactly(TEXT, TEXT, TEXT);
    assertThat(blocks.get(0).text().value())
        .startsWith("青石区")
        .contains("18.7%，一是加快")
        .endsWith("主导产业。");
  }

  @Test
  void should_join_lines_that_were_cut_after_so_many_characters() {
    List<Block> blocks =
        Pages.blocks(
            "　　云岭县上半年GDP增长6.",
            "5%，工业投资增长12.8%，新",
            "签项目36个，资金总额215亿",
            "元，开工率达到86.5%。",
            "　　全县坚持把招商引资作为头等",
            "大事，建立专班推进落地的工作机",
            "制，累计走访企业1260家次，",
            "带回有效线索348条。",
            "　　坚持把服务企业作为关键一招",
            "，全年减税降费15.6亿元，惠",
            FILLER,
            "及市场主体2.3万户。");

    assertThat(blocks).extracting(Block::kind).containsExactly(TEXT, TEXT, TEXT);
    assertThat(blocks.get(0).text().value()).contains("增长6.5%，").endsWith("86.5%。");
  }

  @Test
  void should_join_a_subtitle_a_lead_and_a_speaker_line_that_are_wrapped() {
    List<Block> blocks =
        Pages.blocks(
            "凝心聚力抓落实 真抓实干见成效",
            "　　——云岭市县区主要负责人会议",
            "发言摘登",
            "　　6月12日，云岭市委召开县区",
            "主要负责人会议，青石区、白沙县和",
            "市水务局负责同志作交流发言。现予",
            "摘登。",
            "以水兴城 向绿而行",
            "　　云岭市水利和湖泊局党组书记、",
            "局长 林小雨",
            "　　我局坚持把治水作为头等的大事",
            "，统筹推进水资源水环境水生态治理",
            FILLER,
            "，河湖面貌有了明显的改善。");

    assertThat(blocks)
        .extracting(Block::kind)
        .containsExactly(MEETING_TITLE, MEETING_SUBTITLE, LEAD, HEADLINE, BYLINE, TEXT);
    assertThat(blocks.get(1).text().value()).isEqualTo("——云岭市县区主要负责人会议发言摘登");
    assertThat(blocks.get(2).text().value()).startsWith("6月12日").endsWith("现予摘登。");
    assertThat(blocks.get(4).text().value()).isEqualTo("云岭市水利和湖泊局党组书记、局长 林小雨");
  }

  @Test
  void should_not_join_a_headline_that_fills_the_line_to_the_speaker_line_below() {
    List<Block> blocks =
        Pages.blocks(
            "念好山字经 走活特色产业一盘棋",
            "青石区委书记 林小雨",
            FILLER,
            "为群众办成实事。",
            "从“空壳村”到“亿元村”的蝶变",
            "白沙县水务局局长 陈山河",
            FILLER,
            "为群众办成好事。");

    assertThat(blocks)
        .extracting(Block::kind)
        .containsExactly(HEADLINE, BYLINE, TEXT, HEADLINE, BYLINE, TEXT);
    assertThat(blocks.get(4).text().value()).isEqualTo("白沙县水务局局长 陈山河");
  }

  @Test
  void should_go_on_in_full_lines_behind_a_label_or_a_speaker_that_the_paragraph_begins_with() {
    List<Block> blocks =
        Pages.blocks(
            "　　编者按：近日，云岭市委召开县",
            "区主要负责人会议，青石区等地负责",
            "同志作交流发言。现予摘登。",
            "　　青石区委书记林小雨：我区坚持",
            "把治水作为头等的大事，统筹推进各",
            "项治理，河湖面貌有了明显的改善。",
            "　　白沙县委书记陈山河：我县始终",
            "把植树造林摆在突出位置，全域推进",
            "国土绿化，森林覆盖率达到百分之六",
            FILLER,
            "十以上，山川面貌焕然一新。");

    assertThat(blocks)
        .extracting(Block::kind)
        .containsExactly(LEAD_LABEL, LEAD, BYLINE, TEXT, BYLINE, TEXT);
    assertThat(blocks.get(1).text().value()).startsWith("近日").endsWith("摘登。");
    assertThat(blocks.get(5).text().value()).startsWith("我县").endsWith("焕然一新。");
  }

  @Test
  void should_join_short_paragraphs_whose_first_line_is_indented() {
    List<Block> blocks =
        Pages.blocks(
            "　　我们坚持把治水作为头等的大",
            "事来抓紧抓实，统筹推进水资源治理",
            "，成效明显。",
            "　　我们坚持把招商作为头号工程",
            "来抓紧抓实，建立专班推进落地的机",
            "制，势头良好。",
            "　　我们坚持把服务作为关键一招",
            "来抓紧抓实，推动各项政策直达快享",
            "，企业满意。",
            "　　我们坚持把作风作为根本保障",
            "来抓紧抓实，健全责任清单和评价体",
            "系，干劲十足。");

    assertThat(blocks).extracting(Block::kind).containsExactly(TEXT, TEXT, TEXT, TEXT);
    assertThat(blocks.get(0).text().value()).contains("大事来").endsWith("成效明显。");
  }

  @Test
  void should_leave_paragraphs_of_unequal_width_apart() {
    assertThat(Pages.kinds("第一段写得比较长一些，有两句话。", "第二段短。", "第三段又长一些，说明这页不折行。"))
        .containsExactly(TEXT, TEXT, TEXT);
  }
}
