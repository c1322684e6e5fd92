package io.github.speechdigest.parser.internal.assembly;

import static io.github.speechdigest.parser.internal.assembly.Blocks.amounts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpeningEvidenceTest {
  @Test
  void should_hear_the_same_opening_words_by_how_rare_they_are() {
    double[] echoed = speech(new int[] {0, 1}, "我们靠产业富民。", "我们靠教育固本。", "发展产业。");
    double[] not = speech(new int[] {0, 2}, "我们靠产业富民。", "我们靠教育固本。", "发展产业。");

    assertThat(echoed[Evidence.OPENING_ECHOED.ordinal()]).isEqualTo(Math.log(3 / 2.0));
    assertThat(not[Evidence.OPENING_ECHOED.ordinal()]).isZero();
  }

  @Test
  void should_hear_opening_words_behind_numbers_and_not_in_mid_sentence() {
    String[] page = {"一、坚持创新。", "发展产业。", "，坚持增收。", "第一，坚持共享。", "坚持绿色。"};

    assertThat(speech(new int[] {0, 3, 4}, page)[Evidence.OPENING_ECHOED.ordinal()])
        .isEqualTo(2 * Math.log(5 / 3.0));
    assertThat(speech(new int[] {0, 2}, page)[Evidence.OPENING_ECHOED.ordinal()]).isZero();
  }

  @Test
  void should_see_clauses_of_one_build() {
    String[] page = {"先修“路”。硬化村道三条。", "再建“园”。开工两个。", "水库已经蓄水，灌溉千亩。"};

    assertThat(speech(new int[] {0, 1}, page)[Evidence.BUILD_ECHOED.ordinal()])
        .isEqualTo(Math.log(3 / 2.0));
    assertThat(speech(new int[] {0, 2}, page)[Evidence.BUILD_ECHOED.ordinal()]).isZero();
  }

  @Test
  void should_leave_numbered_paragraphs_and_running_text_alone() {
    String[] page = {"一、强产业。", "二、强人才。", "企业在这一年里共同完成了全部老旧车间的数字化", "学校在这一年里共同完成了全部老旧教室的数字化"};

    assertThat(speech(new int[] {0, 1}, page)[Evidence.BUILD_ECHOED.ordinal()]).isZero();
    assertThat(speech(new int[] {2, 3}, page)[Evidence.BUILD_ECHOED.ordinal()]).isZero();
  }

  @Test
  void should_count_on_where_such_clauses_count() {
    String[] page = {"一问作风硬不硬。走访百家。", "二问办法实不实。清单销号。", "三问成效好不好。群众打分。"};
    double[] right = speech(new int[] {0, 1, 2}, page);
    double[] wrong = speech(new int[] {0, 2, 1}, page);

    assertThat(right[Evidence.BUILD_COUNTS_ON.ordinal()]).isEqualTo(2);
    assertThat(right[Evidence.BUILD_MISCOUNTS.ordinal()]).isZero();
    assertThat(wrong[Evidence.BUILD_COUNTS_ON.ordinal()]).isZero();
    assertThat(wrong[Evidence.BUILD_MISCOUNTS.ordinal()]).isEqualTo(2);
  }

  private static double[] speech(int[] passages, String... texts) {
    OpeningEvidence openings = new OpeningEvidence(Blocks.page(texts).passages);
    return amounts(
        tally -> {
          for (int at = 0; at < passages.length; at++) {
            openings.add(passages, at, tally);
          }
        });
  }
}
