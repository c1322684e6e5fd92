package io.github.speechdigest.parser.internal.assembly;

import static io.github.speechdigest.parser.internal.assembly.Blocks.amounts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ThemeEvidenceTest {
  private final Page page =
      Blocks.page("#让油茶成为富民树", "栽下油茶苗两万亩。", "油茶苗成活率九成。", "#让地铁通向每一个街道", "地铁盾构机始发。", "盾构机累计掘进三公里。");
  private final ThemeEvidence themes = new ThemeEvidence(page, CharacterModel.get());

  @Test
  void should_find_that_passages_of_one_theme_share_rare_words() {
    assertThat(speech(0, 0, 1)[Evidence.THEME_SHARED.ordinal()]).isPositive();
    assertThat(speech(0, 0, 3)[Evidence.THEME_SHARED.ordinal()]).isNegative();
  }

  @Test
  void should_find_that_a_passage_shares_words_with_its_heading() {
    assertThat(speech(0, 0)[Evidence.THEME_OF_HEADING.ordinal()]).isPositive();
    assertThat(speech(1, 0)[Evidence.THEME_OF_HEADING.ordinal()]).isNegative();
  }

  @Test
  void should_find_that_a_passage_is_of_the_field_of_the_speaker() {
    Page offices = Blocks.page("@某市水利局局长 王一", "加固水库堤防。", "@某市民政局局长 李二", "关爱孤儿，规范殡葬。", "灌区供水有保障。");
    ThemeEvidence ofOffices = new ThemeEvidence(offices, CharacterModel.get());
    int field = Evidence.FIELD_OF_WORK.ordinal();

    assertThat(amounts(tally -> ofOffices.headed(0, 2, tally))[field]).isPositive();
    assertThat(amounts(tally -> ofOffices.headed(1, 2, tally))[field]).isNegative();
    assertThat(speech(0, 0)[field]).isZero();
  }

  @Test
  void should_find_a_name_that_only_one_heading_has() {
    Page bodies = Blocks.page("#甲 石门坎乡党委书记", "石门坎乡种茶。", "#乙 清水湾镇党委书记", "清水湾镇养鸭，镇党委书记包片。");
    ThemeEvidence themesOf = new ThemeEvidence(bodies, CharacterModel.get());
    int named = Evidence.NAMED_IN_HEADING.ordinal();

    assertThat(amounts(tally -> themesOf.headed(0, 0, tally))[named]).isEqualTo(1);
    assertThat(amounts(tally -> themesOf.headed(1, 0, tally))[named]).isZero();
    assertThat(amounts(tally -> themesOf.headed(0, 1, tally))[named]).isZero();
    assertThat(amounts(tally -> themesOf.headed(1, 1, tally))[named]).isEqualTo(1);
  }

  @Test
  void should_count_a_theme_once_however_many_words_carry_it() {
    Page wordy =
        Blocks.page(
            "#让油茶成为富民树",
            "栽下油茶苗两万亩，油茶籽压榨车间投产，茶籽粕制成洗护用品。",
            "油茶籽压榨车间投产，茶籽粕制成洗护用品，油茶苗成活率九成。",
            "#让地铁通向每一个街道",
            "地铁盾构机始发。");

    double shared =
        amounts(
            tally ->
                new ThemeEvidence(wordy, CharacterModel.get()).shared(new int[] {0, 1}, 1, tally))[
            Evidence.THEME_SHARED.ordinal()];

    assertThat(shared).isBetween(0.3, 0.4);
  }

  @Test
  void should_find_the_passages_that_share_with_one() {
    assertThat(themes.shared(0, 1)).isPositive();
    assertThat(themes.shared(1, 0)).isEqualTo(themes.shared(0, 1));
    assertThat(themes.shared(0, 3)).isZero();
  }

  @Test
  void should_compare_passages_near_one_another_on_a_large_page() {
    String[] lines = new String[601];
    Arrays.fill(lines, "各项工作有序推进。");
    lines[0] = "#让油茶成为富民树";
    lines[1] = "栽下油茶苗两万亩。";
    lines[100] = "油茶苗成活率九成。";
    lines[600] = "油茶苗销往外地。";
    ThemeEvidence ofLarge = new ThemeEvidence(Blocks.page(lines), CharacterModel.get());

    assertThat(ofLarge.shared(0, 99)).isPositive().isEqualTo(ofLarge.shared(99, 0));
    assertThat(ofLarge.shared(99, 599)).isZero();
    assertThat(ofLarge.shared(598, 599)).isZero();
  }

  private double[] speech(int heading, int... passages) {
    return amounts(
        tally -> {
          for (int at = 0; at < passages.length; at++) {
            themes.shared(passages, at, tally);
            themes.headed(heading, passages[at], tally);
          }
        });
  }
}
