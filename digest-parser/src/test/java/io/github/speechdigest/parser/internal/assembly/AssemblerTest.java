package io.github.speechdigest.parser.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.parser.internal.block.Block;
import io.github.speechdigest.parser.internal.head.MeetingHead;
import io.github.speechdigest.parser.internal.limit.Deadline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssemblerTest {
  private static final String TEA = "#茶山变金山 走好生态富民路";
  private static final String TEA_BYLINE = "@云溪县委书记 甲一";
  private static final String TEA_INTRO = "云溪县坚持生态立县，茶园面积达到12万亩，茶叶综合产值突破20亿元，茶农人均增收3000元。";
  private static final String TEA_1 =
      "一、建好茶园，夯实富民根基。改造低产茶园2万亩，推广绿色防控技术，茶叶抽检合格率达到100%，建成茶叶交易市场3个，引进茶叶加工企业8家，培育制茶师傅";
  private static final String TEA_2 = "二百余名，名优茶产量增长15%。";
  private static final String TEA_3 = "二、做强茶业，拓宽富民渠道。举办开茶节，发展茶旅民宿60家，接待游客40万人次，茶旅收入增长21%。";
  private static final String METRO = "#轨道连城 建设便捷畅通都市圈";
  private static final String METRO_BYLINE = "@市交通局局长 乙二";
  private static final String METRO_INTRO = "市交通局紧扣轨道上的都市圈建设，全年完成交通投资310亿元，轨道交通运营里程达到260公里。";
  private static final String METRO_1 =
      "一、提速轨道建设，织密线网。地铁4号线二期开通运营，市域铁路开工建设，新增换乘站点6座，轨道交通日均客运量达到180万人次，公交接驳线路优化";
  private static final String METRO_2 = "调整45条，地铁站点百米换乘率达到95%。";
  private static final String METRO_3 = "二、提升轨道服务，便民惠民。推行安检互认，轨道交通准点率99.9%，地铁车厢拥挤度下降12%。";

  @Test
  void should_join_a_continuation_after_an_interruption() {
    Assembly assembly =
        assemble(
            TEA,
            TEA_BYLINE,
            TEA_INTRO,
            TEA_1,
            METRO,
            METRO_BYLINE,
            METRO_INTRO,
            METRO_1,
            TEA_2,
            TEA_3,
            METRO_2,
            METRO_3);

    assertThat(texts(assembly, 0)).containsExactly(TEA_INTRO, TEA_1, TEA_2, TEA_3);
    assertThat(texts(assembly, 1)).containsExactly(METRO_INTRO, METRO_1, METRO_2, METRO_3);
    assertThat(assembly.threads().get(0).pieces().get(2).continues()).isTrue();
    assertThat(assembly.threads().get(0).truncated()).isFalse();
    assertThat(codes(assembly)).contains(DiagnosticCode.FRAGMENT_MOVED);
  }

  @Test
  void should_not_run_a_heading_into_the_paragraph_below_where_headings_stand_alone() {
    Assembly assembly =
        assemble(
            TEA,
            TEA_BYLINE,
            TEA_INTRO,
            "一、着力提升茶园综合效能",
            "持续做好“两杯好茶”。改造低产茶园2万亩，抽检合格率达到100%。",
            "二、着力拓宽富民渠道",
            "办好开茶节会。发展茶旅民宿60家，接待游客40万人次。");

    assertThat(assembly.threads().get(0).pieces())
        .extracting(SpeechThread.Piece::continues)
        .containsOnly(false);
  }

  @Test
  void should_give_a_speaker_line_in_brackets_to_the_speech_that_it_closes() {
    String tea = "（云溪县委书记 甲一）";
    String metro = "（市交通局局长 乙二）";
    Assembly assembly =
        assemble(
            TEA,
            TEA_INTRO,
            TEA_1,
            METRO,
            METRO_INTRO,
            METRO_1,
            TEA_2,
            TEA_3,
            "@" + tea,
            METRO_2,
            METRO_3,
            "@" + metro);

    assertThat(texts(assembly, 0)).containsExactly(TEA_INTRO, TEA_1, TEA_2, TEA_3);
    assertThat(assembly.threads())
        .extracting(thread -> thread.byline().orElseThrow().block().text().value())
        .containsExactly(tea, metro);
    assertThat(assembly.unplaced()).isEmpty();
  }

  @Test
  void should_report_a_second_speaker_line_that_closes_a_speech() {
    Assembly assembly = assemble(TEA, TEA_INTRO, "@（云溪县委书记 甲一）", TEA_1 + TEA_2, "@（市交通局局长 乙二）");

    assertThat(assembly.unplaced()).hasSize(1);
    assertThat(codes(assembly)).contains(DiagnosticCode.FRAGMENT_UNPLACED);
  }

  @Test
  void should_leave_paragraphs_that_open_with_dashes_where_they_stand() {
    String[] dashed = {"——茶园更绿。绿色防控面积9万亩。", "——茶农更富。户均增收3000元。"};
    Assembly assembly =
        assemble(
            TEA,
            TEA_BYLINE,
            TEA_INTRO,
            dashed[0],
            dashed[1],
            TEA_1 + TEA_2,
            METRO,
            METRO_BYLINE,
            METRO_INTRO);

    assertThat(texts(assembly, 0)).containsExactly(TEA_INTRO, dashed[0], dashed[1], TEA_1 + TEA_2);
    assertThat(assembly.threads().get(0).truncated()).isFalse();
    assertThat(assembly.diagnostics()).isEmpty();
  }

  @Test
  void should_run_a_heading_that_was_cut_into_the_rest_of_its_paragraph() {
    Assembly assembly =
        assemble(
            TEA,
            TEA_BYLINE,
            TEA_INTRO,
            "一、着力拓宽富民渠道。办好开茶节会，接待游客40万人次。",
            "二、着力提升茶园综合",
            "效能。改造低产茶园2万亩，抽检合格率达到100%。");

    assertThat(assembly.threads().get(0).pieces().get(3).continues()).isTrue();
  }

  @Test
  void should_join_a_piece_that_stands_before_its_own_headline() {
    Assembly assembly =
        assemble(
            METRO,
            METRO_BYLINE,
            METRO_INTRO,
            METRO_1,
            TEA_2,
            TEA_3,
            TEA,
            TEA_BYLINE,
            TEA_INTRO,
            TEA_1,
            METRO_2,
            METRO_3);

    assertThat(texts(assembly, 0)).containsExactly(METRO_INTRO, METRO_1, METRO_2, METRO_3);
    assertThat(texts(assembly, 1)).containsExactly(TEA_INTRO, TEA_1, TEA_2, TEA_3);
  }

  @Test
  void should_leave_a_page_in_order_as_it_is() {
    Assembly assembly =
        assemble(
            TEA,
            TEA_BYLINE,
            TEA_INTRO,
            TEA_1 + TEA_2,
            TEA_3,
            METRO,
            METRO_BYLINE,
            METRO_INTRO,
            METRO_1 + METRO_2,
            METRO_3);

    assertThat(texts(assembly, 0)).containsExactly(TEA_INTRO, TEA_1 + TEA_2, TEA_3);
    assertThat(texts(assembly, 1)).containsExactly(METRO_INTRO, METRO_1 + METRO_2, METRO_3);
    assertThat(assembly.diagnostics()).isEmpty();
  }

  @Test
  void should_leave_a_page_in_order_as_it_is_when_its_speeches_share_their_themes() {
    String[] first = {
      "产业兴旺蹄疾步稳。茶叶、食用菌、中药材三大产业链条持续延伸，茶叶精深加工企业达到18家，食用菌工厂化栽培面积扩大一倍。",
      "乡村旅游提质扩容。改造精品民宿46家，茶旅融合线路串起八个村寨，游客在茶园里采茶、制茶、品茶，停留时间延长半天。",
      "干部作风持续转变。整治形式主义，会议文件压减三成，干部包村联户走访群众，矛盾纠纷化解在村寨、在田间。"
    };
    String[] second = {
      "茶叶、食用菌、中药材联农带农。茶叶精深加工企业与茶农签下保底收购合同，食用菌工厂化栽培带动脱贫户入股分红。",
      "精品民宿串珠成链。茶旅融合线路新增茶园观光小火车，游客采茶、制茶、品茶一路体验，村寨里的精品民宿一房难求。",
      "形式主义得到整治。会议文件压减四成，干部包村联户走访群众，村寨里的矛盾纠纷就地化解。"
    };
    Assembly assembly =
        assemble(
            "#甲县 向茶要效益",
            first[0],
            first[1],
            first[2],
            "#乙县 靠山吃山护好山",
            second[0],
            second[1],
            second[2]);

    assertThat(texts(assembly, 0)).containsExactly(first);
    assertThat(texts(assembly, 1)).containsExactly(second);
    assertThat(codes(assembly)).isEmpty();
  }

  @Test
  void should_work_with_bylines_alone() {
    Assembly assembly =
        assemble(
            TEA_BYLINE,
            TEA_INTRO,
            TEA_1,
            METRO_BYLINE,
            METRO_INTRO,
            METRO_1,
            TEA_2,
            TEA_3,
            METRO_2,
            METRO_3);

    assertThat(texts(assembly, 0)).containsExactly(TEA_INTRO, TEA_1, TEA_2, TEA_3);
    assertThat(assembly.threads())
        .allMatch(thread -> thread.title().isEmpty() && thread.byline().isPresent());
  }

  @Test
  void should_say_that_a_speech_breaks_off() {
    Assembly assembly =
        assemble(
            TEA,
            TEA_BYLINE,
            TEA_INTRO,
            TEA_1,
            METRO,
            METRO_BYLINE,
            METRO_INTRO,
            METRO_1 + METRO_2,
            METRO_3);

    assertThat(assembly.threads().get(0).truncated()).isTrue();
    assertThat(assembly.threads().get(1).truncated()).isFalse();
    assertThat(codes(assembly)).containsExactly(DiagnosticCode.TEXT_TRUNCATED);
  }

  @Test
  void should_set_apart_text_that_stands_twice() {
    Assembly assembly =
        assemble(
            TEA,
            TEA_BYLINE,
            TEA_INTRO,
            TEA_1 + TEA_2,
            TEA_3,
            METRO,
            METRO_BYLINE,
            METRO_INTRO,
            TEA_3,
            METRO_1 + METRO_2,
            METRO_3);

    assertThat(assembly.unplaced())
        .extracting(block -> block.text().value())
        .containsExactly(TEA_3);
    assertThat(texts(assembly, 1)).containsExactly(METRO_INTRO, METRO_1 + METRO_2, METRO_3);
    assertThat(codes(assembly)).containsExactly(DiagnosticCode.DUPLICATE_TEXT);
  }

  @Test
  void should_place_nothing_where_there_is_no_heading() {
    Assembly assembly = assemble(TEA_INTRO, METRO_INTRO);

    assertThat(assembly.threads()).isEmpty();
    assertThat(assembly.unplaced()).hasSize(2);
    assertThat(codes(assembly)).containsOnly(DiagnosticCode.FRAGMENT_UNPLACED);
  }

  @Test
  void should_assemble_nothing_from_nothing() {
    Assembly assembly = assemble();

    assertThat(assembly.threads()).isEmpty();
    assertThat(assembly.unplaced()).isEmpty();
    assertThat(assembly.diagnostics()).isEmpty();
  }

  @Test
  void should_keep_a_heading_without_text() {
    Assembly assembly = assemble(TEA, TEA_BYLINE, METRO, METRO_BYLINE, METRO_INTRO);

    assertThat(assembly.threads()).hasSize(2);
    assertThat(assembly.threads().get(0).pieces()).isEmpty();
    assertThat(assembly.threads().get(0).truncated()).isTrue();
  }

  @Test
  void should_give_confidences_between_nought_and_one() {
    Assembly assembly =
        assemble(
            TEA,
            TEA_BYLINE,
            TEA_INTRO,
            TEA_1,
            METRO,
            METRO_BYLINE,
            METRO_INTRO,
            METRO_1,
            TEA_2,
            TEA_3,
            METRO_2,
            METRO_3);

    assertThat(assembly.threads())
        .flatExtracting(SpeechThread::pieces)
        .allMatch(piece -> piece.confidence() > 0.5 && piece.confidence() <= 1);
  }

  @Test
  void should_name_both_places_where_a_piece_fits_two() {
    Assembly assembly =
        assemble(
            "落地见效，群众满意度持续提升。",
            "#甲县加快发展",
            "甲县全面落实部署，各项工作取得新进展。",
            "一、狠抓落实。坚持一张蓝图绘到底，以更大力度推进各项改革",
            "#乙县加快发展",
            "乙县全面落实部署，各项工作取得新进展。",
            "一、狠抓落实。坚持一张蓝图干到底，以更大力度推进各项改革");

    assertThat(assembly.diagnostics())
        .filteredOn(diagnostic -> diagnostic.code().equals(DiagnosticCode.PLACEMENT_AMBIGUOUS))
        .filteredOn(diagnostic -> diagnostic.message().startsWith("\"落地见效"))
        .singleElement()
        .satisfies(
            diagnostic ->
                assertThat(diagnostic.message())
                    .contains("落地见效", "may also stand behind")
                    .containsSubsequence("推进各项改革", "推进各项改革"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void should_not_depend_on_the_order_of_the_pieces_where_the_text_decides(long seed) {
    List<List<String>> pieces =
        new ArrayList<>(
            List.of(
                List.of(TEA, TEA_BYLINE, TEA_INTRO, TEA_1),
                List.of(TEA_2, TEA_3),
                List.of(METRO, METRO_BYLINE, METRO_INTRO, METRO_1),
                List.of(METRO_2, METRO_3)));
    Collections.shuffle(pieces, new Random(seed));

    Assembly assembly = assemble(pieces.stream().flatMap(List::stream).toArray(String[]::new));

    List<List<String>> speeches = List.of(texts(assembly, 0), texts(assembly, 1));
    assertThat(speeches)
        .as("seed %d", seed)
        .containsExactlyInAnyOrder(
            List.of(TEA_INTRO, TEA_1, TEA_2, TEA_3),
            List.of(METRO_INTRO, METRO_1, METRO_2, METRO_3));
  }

  @Test
  void should_give_the_best_so_far_when_time_is_up() {
    Deadline passed = Deadline.in(java.time.Duration.ofNanos(1));

    Assembly assembly =
        Assembler.assemble(
            head(List.of(), TEA, TEA_BYLINE, TEA_INTRO, TEA_1, METRO, METRO_BYLINE, METRO_INTRO),
            passed);

    assertThat(assembly.threads()).hasSize(2);
    assertThat(
            assembly.threads().stream().mapToInt(thread -> thread.pieces().size()).sum()
                + assembly.unplaced().size())
        .isEqualTo(3);
  }

  private static Assembly assemble(String... lines) {
    return Assembler.assemble(head(List.of(), lines), Deadline.none());
  }

  static MeetingHead head(List<String> announced, String... lines) {
    return head(announced, Blocks.of(lines));
  }

  static MeetingHead head(List<String> announced, List<Block> blocks) {
    return new MeetingHead(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        announced,
        blocks);
  }

  private static List<String> texts(Assembly assembly, int speech) {
    return assembly.threads().get(speech).pieces().stream()
        .map(piece -> piece.block().text().value())
        .collect(Collectors.toList());
  }

  private static List<String> codes(Assembly assembly) {
    return assembly.diagnostics().stream().map(Diagnostic::code).collect(Collectors.toList());
  }
}
