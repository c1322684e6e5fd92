package io.github.speechdigest.parser.internal.block;

import static io.github.speechdigest.parser.internal.block.BlockKind.BYLINE;
import static io.github.speechdigest.parser.internal.block.BlockKind.HEADLINE;
import static io.github.speechdigest.parser.internal.block.BlockKind.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.DiagnosticCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockReaderTest {
  @Test
  void should_take_out_a_hyphen_when_the_page_prints_the_word_without_it() {
    List<Block> blocks = Pages.blocks("储备REITs项目12个。", "推动RE-ITs发行。");

    assertThat(blocks.get(1).text().value()).isEqualTo("推动REITs发行。");
    assertThat(blocks.get(1).text().spans())
        .extracting(TracedText.Span::start)
        .containsExactly(14, 19);
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
    assertThat(blocks.get(4).text().spans()).hasSize(3);
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
  void should_leave_paragraphs_of_unequal_width_apart() {
    assertThat(Pages.kinds("第一段写得比较长一些，有两句话。", "第二段短。", "第三段又长一些，说明这页不折行。"))
        .containsExactly(TEXT, TEXT, TEXT);
  }

  @Test
  void should_say_which_marker_a_block_begins_with() {
    List<Block> blocks = Pages.blocks("二、做强创新。建成中心。", "3.5亿元。");

    assertThat(blocks.get(0).marker())
        .contains(new SectionMarker(SectionMarker.Style.CHINESE, 2, "二、"));
    assertThat(blocks.get(1).marker()).isEmpty();
  }
}
