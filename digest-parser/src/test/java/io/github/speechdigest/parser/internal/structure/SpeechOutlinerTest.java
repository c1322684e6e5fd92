package io.github.speechdigest.parser.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.parser.internal.assembly.SpeechThread;
import io.github.speechdigest.parser.internal.block.BlockKind;
import io.github.speechdigest.parser.internal.structure.SpeechOutline.PointOutline;
import io.github.speechdigest.parser.internal.structure.SpeechOutline.SectionOutline;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpeechOutlinerTest {
  @Test
  void should_join_a_cut_sentence_and_keep_paragraphs_apart() {
    SpeechOutline outline = Threads.outline("青石区紧扣目标,制定项", "…目计划。", "今年以来增长7%。");

    assertThat(outline.introduction())
        .extracting(PointOutline::text)
        .containsExactly("青石区紧扣目标,制定项目计划。", "今年以来增长7%。");
  }

  @Test
  void should_join_a_heading_that_a_column_cuts() {
    SpeechOutline outline =
        Threads.outline("一、强产业。增长7%。", "二、坚持绿水青山并", "重,反哺群众。增长9%。", "三、强创新。增长5%。");

    assertThat(outline.sections().get(1).heading()).contains("坚持绿水青山并重,反哺群众");
  }

  @Test
  void should_not_join_a_heading_on_a_line_of_its_own_to_the_text_below() {
    SpeechOutline outline = Threads.outline("一、强产业", "产值增长7%。", "二、强创新", "投入增长9%。");

    assertThat(outline.sections())
        .extracting(section -> section.heading().orElseThrow())
        .containsExactly("强产业", "强创新");
  }

  @Test
  void should_give_paragraphs_of_a_speech_without_sections_their_leads() {
    SpeechOutline outline =
        Threads.outline("垃圾是块硬骨头。我们啃了三年。", "支部引领“带着分”。书记当桶长，党员包片。", "积分激励“抢着分”。分得好，换酱油。");

    assertThat(outline.introduction())
        .extracting(point -> point.lead().orElse("-"))
        .containsExactly("-", "支部引领“带着分”", "积分激励“抢着分”");
  }

  @Test
  void should_give_a_lead_to_whoever_does_what_the_others_do() {
    SpeechOutline outline =
        Threads.outline("村里办事难。", "支部当主心骨。每月晒账。", "党员当排头兵。修路先让。", "群众当评议员。好坏画圈。");

    assertThat(outline.introduction())
        .extracting(point -> point.lead().orElse("-"))
        .containsExactly("-", "支部当主心骨", "党员当排头兵", "群众当评议员");
  }

  @Test
  void should_take_what_is_counted_behind_a_colon_into_the_lead() {
    SpeechOutline outline =
        Threads.outline("下一阶段抓两件事。", "第一件事：把学位扩大。新建学校11所。", "第二件事：把课堂守好。作业减下来。");

    assertThat(outline.introduction())
        .extracting(point -> point.lead().orElse("-"))
        .containsExactly("-", "第一件事：把学位扩大", "第二件事：把课堂守好");
  }

  @Test
  void should_take_a_phrase_that_begins_like_a_circumstance_for_a_heading() {
    assertThat(Threads.outline("1.自动化升级，建成码头2座。", "2.数字化转型，单证减少9种。").sections())
        .extracting(section -> section.heading().orElse("-"))
        .containsExactly("自动化升级", "数字化转型");
  }

  @Test
  void should_give_leads_to_three_short_sentences_of_one_length() {
    SpeechOutline three = Threads.outline("种水稻过去是笑谈。", "十年选一种。搭起棚子。", "百里连成片。五县共建。", "万家得实惠。都要种它。");
    SpeechOutline two = Threads.outline("种水稻过去是笑谈。", "十年选一种。搭起棚子。", "百里连成片。五县共建。");

    assertThat(three.introduction())
        .extracting(point -> point.lead().orElse("-"))
        .containsExactly("-", "十年选一种", "百里连成片", "万家得实惠");
    assertThat(two.introduction()).allMatch(point -> point.lead().isEmpty());
  }

  @Test
  void should_give_leads_to_three_short_sentences_that_quote_alike() {
    SpeechOutline three = Threads.outline("过去本地转化率低。", "先建“园”。建成载体。", "再引“凤”。给予支持。", "后兴“业”。培育企业。");
    SpeechOutline other = Threads.outline("过去本地转化率低。", "先建“园”。建成载体。", "再看“凤凰”。给予支持。");

    assertThat(three.introduction())
        .extracting(point -> point.lead().orElse("-"))
        .containsExactly("-", "先建“园”", "再引“凤”", "后兴“业”");
    assertThat(other.introduction()).allMatch(point -> point.lead().isEmpty());
  }

  @Test
  void should_give_no_leads_to_paragraphs_that_only_begin_with_a_short_sentence() {
    assertThat(Threads.outline("数据是新型资源。三年来汇聚数据目录。", "数据应用让群众有了更多获得感。上线服务专区。").introduction())
        .allMatch(point -> point.lead().isEmpty());
    assertThat(Threads.outline("一、强产业。增长7%。", "二、强创新。增长9%。").introduction()).isEmpty();
  }

  @Test
  void should_take_out_the_hyphen_of_a_word_that_a_column_cuts() {
    SpeechOutline outline = Threads.outline("储备REITs项目12个。", "推动民间资本RE-", "…ITs发行。");

    assertThat(outline.introduction().get(1).text()).isEqualTo("推动民间资本REITs发行。");
    assertThat(outline.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.HYPHENATION_REPAIRED);
  }

  @Test
  void should_nest_sections_by_style_in_order_of_appearance() {
    SpeechOutline outline =
        Threads.outline("一、改体制", "（一）剥离事务。移交76项。", "（二）市场运营。组建集团。", "二、优服务", "（一）再提速。用时压减。");

    assertThat(outline.sections()).extracting(SectionOutline::marker).containsExactly("一、", "二、");
    assertThat(outline.sections().get(0).heading()).contains("改体制");
    assertThat(outline.sections().get(0).sections())
        .extracting(SectionOutline::marker)
        .containsExactly("（一）", "（二）");
    assertThat(outline.sections().get(1).sections())
        .singleElement()
        .satisfies(
            section -> {
              assertThat(section.heading()).contains("再提速");
              assertThat(section.points()).extracting(PointOutline::text).containsExactly("用时压减。");
            });
    assertThat(outline.complete()).isTrue();
  }

  @Test
  void should_nest_the_other_way_round_when_the_speech_does() {
    SpeechOutline outline =
        Threads.outline("（一）聚焦良医。", "1.建强专科。达93.7%。", "2.做精医疗。扩大到268种。", "（二）聚焦身边。覆盖100%。");

    assertThat(outline.sections()).extracting(SectionOutline::marker).containsExactly("（一）", "（二）");
    assertThat(outline.sections().get(0).sections())
        .extracting(SectionOutline::ordinal)
        .containsExactly(1, 2);
  }

  @Test
  void should_take_a_last_paragraph_that_looks_ahead_for_the_closing() {
    SpeechOutline outline = Threads.outline("引言。", "一、强产业。增长7%。", "下一步，我们将继续努力。", "让明天更好。");

    assertThat(outline.closing())
        .extracting(PointOutline::text)
        .containsExactly("下一步，我们将继续努力。", "让明天更好。");
    assertThat(outline.sections().get(0).points())
        .extracting(PointOutline::text)
        .containsExactly("增长7%。");
  }

  @Test
  void should_give_other_unmarked_text_to_the_section_before_it() {
    SpeechOutline outline = Threads.outline("一、强产业。增长7%。", "园区建设提速。", "二、强创新。下一步，增长9%。");

    assertThat(outline.closing()).isEmpty();
    assertThat(outline.sections().get(0).points())
        .extracting(PointOutline::text)
        .containsExactly("增长7%。\n园区建设提速。");
  }

  @Test
  void should_number_sections_by_first_and_next_without_a_stop() {
    SpeechOutline outline = Threads.outline("我们这样抓。", "首先在思想上重视。学习9次。", "其次在行动上跟进。巡查8次。");

    assertThat(outline.sections())
        .extracting(section -> section.heading().orElseThrow())
        .containsExactly("在思想上重视", "在行动上跟进");
    assertThat(Threads.outline("我们这样抓。", "首先在思想上重视。学习9次。", "最后一公里打通了。").sections()).isEmpty();
  }

  @Test
  void should_number_sections_by_first_and_next_before_a_verb_that_names_a_task() {
    SpeechOutline outline = Threads.outline("诉求很多。", "首先化解“办证难”。办证2户。", "最后规范“物业费”。公示9次。");

    assertThat(outline.sections())
        .extracting(section -> section.heading().orElseThrow())
        .containsExactly("化解“办证难”", "规范“物业费”");
    assertThat(Threads.outline("诉求很多。", "首先群众来了。接待9次。", "最后群众走了。回访9次。").sections()).isEmpty();
  }

  @Test
  void should_report_a_number_that_stands_twice_without_missing_any_text() {
    SpeechOutline outline = Threads.outline("一、强产业。增长7%。", "二、强创新。增长9%。", "二、强生态。增长5%。");

    assertThat(outline.diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.SECTION_REPEATED)
        .doesNotContain(DiagnosticCode.SECTION_MISSING);
    assertThat(outline.complete()).isTrue();
  }

  @Test
  void should_take_a_paragraph_that_looks_ahead_behind_a_saying_for_the_closing() {
    String saying = "江水长流，奋斗不息。面向未来，我们将再建新功。";
    String figure = "渔获增长9%。今后还要再增。";

    assertThat(Threads.outline("一、强产业。增长7%。", "二、强创新。增长9%。", saying).closing())
        .extracting(PointOutline::text)
        .containsExactly(saying);
    assertThat(Threads.outline("一、强产业。增长7%。", "二、强创新。增长9%。", figure).closing()).isEmpty();
  }

  @Test
  void should_take_a_paragraph_that_plans_for_a_time_for_the_closing() {
    String[] sections = {"一、强产业。增长7%。", "二、强创新。增长9%。"};

    assertThat(Threads.outline(sections[0], sections[1], "三季度，我们将再压降成本。").closing()).hasSize(1);
    assertThat(Threads.outline(sections[0], sections[1], "2025年，我将带领班子再鼓干劲。").closing()).hasSize(1);
    assertThat(Threads.outline(sections[0], sections[1], "三季度，成本将近见底。").closing()).isEmpty();
    assertThat(Threads.outline(sections[0], sections[1], "今年以来，成本下降。").closing()).isEmpty();
    assertThat(Threads.outline("去年增长7%。", "今年，我们将再建一条路。", "路通了，人就来了。").closing()).isEmpty();
  }

  @Test
  void should_take_a_last_paragraph_that_sets_a_term_for_the_closing() {
    String[] sections = {"一、强渔港。增长7%。", "二、强船队。增长9%。"};

    assertThat(Threads.outline(sections[0], sections[1], "到2029年，渔港泊位将超过900个。").closing())
        .hasSize(1);
    assertThat(Threads.outline(sections[0], sections[1], "力争到2030年，渔港泊位达到900个。").closing())
        .hasSize(1);
    assertThat(Threads.outline(sections[0], sections[1], "到2020年，已建成泊位900个。").closing()).isEmpty();
    assertThat(Threads.outline(sections[0], sections[1], "到2029年，泊位900个。", "渔民满意。").closing())
        .isEmpty();
  }

  @Test
  void should_find_a_closing_in_a_speech_without_sections() {
    SpeechOutline outline = Threads.outline("去年增长7%。", "今后，我们将继续努力。");

    assertThat(outline.introduction()).hasSize(1);
    assertThat(outline.closing()).hasSize(1);
  }

  @Test
  void should_report_a_gap_in_the_numbering() {
    SpeechOutline outline = Threads.outline("一、强产业。增长7%。", "三、强生态。增长9%。");

    assertThat(outline.complete()).isFalse();
    assertThat(outline.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.SECTION_MISSING);
  }

  @Test
  void should_report_a_heading_with_nothing_under_it() {
    SpeechOutline outline = Threads.outline("一、强产业。增长7%。", "二、深化改革,打造硬支撑。");

    assertThat(outline.complete()).isFalse();
    assertThat(outline.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.SECTION_EMPTY);
  }

  @Test
  void should_count_the_last_of_a_sequence_behind_its_neighbour() {
    SpeechOutline outline = Threads.outline("首先，抓思想。办班26期。", "其次，抓融合。组队400支。", "最后，抓作风。教育1.8万人次。");

    assertThat(outline.sections()).extracting(SectionOutline::ordinal).containsExactly(1, 2, 3);
    assertThat(outline.complete()).isTrue();
  }

  @Test
  void should_report_a_missing_headline_and_speaker_line() {
    SpeechThread thread =
        new SpeechThread(
            Optional.empty(),
            Optional.empty(),
            List.of(Threads.piece(BlockKind.TEXT, "正文。", false)),
            false);

    assertThat(SpeechOutliner.outline(thread, 3).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.TITLE_MISSING, DiagnosticCode.BYLINE_MISSING);
  }

  @Test
  void should_take_the_office_from_a_closing_note_when_the_byline_has_none() {
    SpeechThread thread =
        new SpeechThread(
            Optional.empty(),
            Optional.of(Threads.piece(BlockKind.BYLINE, "林小雨", false)),
            List.of(
                Threads.piece(BlockKind.TEXT, "正文。", false),
                Threads.piece(BlockKind.TEXT, "（作者为青石区委书记）", false)),
            false);

    assertThat(SpeechOutliner.outline(thread, 1).speaker().orElseThrow().roles())
        .containsExactly("区委书记");
  }

  @Test
  void should_not_be_complete_when_the_assembly_misses_text() {
    SpeechThread whole = Threads.thread("一、强产业。增长7%。");

    assertThat(SpeechOutliner.outline(whole, 1).complete()).isTrue();
    assertThat(
            SpeechOutliner.outline(
                    new SpeechThread(whole.title(), whole.byline(), whole.pieces(), true), 1)
                .complete())
        .isFalse();
  }
}
