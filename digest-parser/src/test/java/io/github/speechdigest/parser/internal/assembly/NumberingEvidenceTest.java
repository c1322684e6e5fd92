package io.github.speechdigest.parser.internal.assembly;

import static io.github.speechdigest.parser.internal.assembly.Blocks.amounts;
import static io.github.speechdigest.parser.internal.assembly.Blocks.passage;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingEvidenceTest {
  @Test
  void should_follow_the_numbers_of_a_level() {
    double[] found = along("一、甲。", "二、乙。", "三、丙。");

    assertThat(found[Evidence.NUMBER_BEGINS.ordinal()]).isEqualTo(1);
    assertThat(found[Evidence.NUMBER_FOLLOWS.ordinal()]).isEqualTo(2);
    assertThat(found[Evidence.ONLY_ONE_SECTION.ordinal()]).isZero();
  }

  @Test
  void should_let_a_deeper_level_begin_anew_under_every_number() {
    double[] found = along("一、甲。", "（一）乙。", "（二）丙。", "二、丁。", "（一）戊。");

    assertThat(found[Evidence.NUMBER_BEGINS.ordinal()]).isEqualTo(3);
    assertThat(found[Evidence.NUMBER_FOLLOWS.ordinal()]).isEqualTo(2);
    assertThat(found[Evidence.NUMBER_RESTARTS.ordinal()]).isZero();
  }

  @Test
  void should_note_a_gap_a_step_back_and_a_second_first() {
    assertThat(along("一、甲。", "三、乙。")[Evidence.NUMBER_SKIPS.ordinal()]).isEqualTo(1);
    assertThat(along("一、甲。", "三、乙。", "二、丙。")[Evidence.NUMBER_FALLS_BACK.ordinal()]).isEqualTo(1);
    assertThat(along("一、甲。", "一、乙。")[Evidence.NUMBER_RESTARTS.ordinal()]).isEqualTo(1);
    assertThat(along("二、甲。")[Evidence.NUMBER_BEGINS_LATE.ordinal()]).isEqualTo(1);
  }

  @Test
  void should_follow_numbers_inside_passages_across_a_cut() {
    assertThat(along("一、甲。一是乙；", "二是丙。")[Evidence.NUMBER_FOLLOWS.ordinal()]).isEqualTo(1);
    assertThat(along("一、甲。一是乙；二", "丙；三是丁。")[Evidence.INLINE_SKIPS.ordinal()]).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "甲。一是乙；二, 是丙；三是丁。, 2",
    "'第一，甲。第', '二，乙。', 1",
    "（1）甲。（2, ）乙。, 1",
    "（一）甲。（, 二）乙。, 1",
    "'首先，甲。其', '次，乙。', 1"
  })
  void should_follow_a_number_that_the_cut_goes_through(String before, String after, int follows) {
    double[] found = along(before, after);

    assertThat(found[Evidence.INLINE_FOLLOWS.ordinal()]).isEqualTo(follows);
    assertThat(found[Evidence.INLINE_SKIPS.ordinal()]).isZero();
  }

  @ParameterizedTest
  @CsvSource({"投资12, 亿元。", "新增企业十, 家。", "排名第, 一。"})
  void should_find_no_number_in_other_cuts(String before, String after) {
    assertThat(EnumeratorScanner.across(before, after)).isNull();
  }

  @Test
  void should_tell_numbers_that_do_not_come() {
    assertThat(skipped("一、甲。", "二、乙。")).isZero();
    assertThat(skipped("一、甲。", "三、乙。")).isEqualTo(1);
    assertThat(skipped("一、甲。", "乙；二是丙。")).isEqualTo(1);
  }

  @Test
  void should_mind_a_change_in_the_form_of_a_number() {
    assertThat(along("1.甲。", "2、乙。")[Evidence.NUMBER_FORM_CHANGES.ordinal()]).isEqualTo(1);
    assertThat(along("1.甲。", "2.乙。")[Evidence.NUMBER_FORM_CHANGES.ordinal()]).isZero();
  }

  @Test
  void should_close_a_sequence_of_any_length_with_the_last() {
    assertThat(along("首先，甲。", "其次，乙。", "最后，丙。")[Evidence.NUMBER_FOLLOWS.ordinal()]).isEqualTo(2);
    assertThat(along("首先，甲。", "最后，丙。", "其次，乙。")[Evidence.NUMBER_FALLS_BACK.ordinal()]).isEqualTo(1);
  }

  @Test
  void should_not_take_a_last_word_without_a_first_for_a_number() {
    double[] found = along("一、甲。", "二、乙。", "最后，丙。");

    assertThat(found[Evidence.NUMBER_FOLLOWS.ordinal()]).isEqualTo(1);
    assertThat(found[Evidence.NUMBER_BEGINS_LATE.ordinal()]).isZero();
  }

  @Test
  void should_miss_a_second_section() {
    assertThat(along("开头。", "一、甲。")[Evidence.ONLY_ONE_SECTION.ordinal()]).isEqualTo(1);
    assertThat(along("开头。", "结尾。")[Evidence.ONLY_ONE_SECTION.ordinal()]).isZero();
  }

  @Test
  void should_know_a_number_that_goes_on_inside_a_paragraph() {
    assertThat(NumberingEvidence.goesOnInside(passage("一、甲。一是乙；"), passage("二是丙。"))).isTrue();
    assertThat(NumberingEvidence.goesOnInside(passage("一是乙。"), passage("二是丙。"))).isFalse();
    assertThat(NumberingEvidence.goesOnInside(passage("一、甲。一是乙；"), passage("三是丙。"))).isFalse();
  }

  private static int skipped(String... texts) {
    NumberingEvidence numbering = new NumberingEvidence();
    amounts(tally -> add(numbering, tally, texts));
    return numbering.skipped();
  }

  private static void add(NumberingEvidence numbering, Tally tally, String... texts) {
    numbering.begin();
    for (String text : texts) {
      numbering.add(passage(text), tally);
    }
  }

  private static double[] along(String... texts) {
    NumberingEvidence numbering = new NumberingEvidence();
    return amounts(
        tally -> {
          add(numbering, tally, texts);
          numbering.end(tally);
        });
  }
}
