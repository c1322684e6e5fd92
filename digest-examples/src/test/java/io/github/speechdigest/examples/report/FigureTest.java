package io.github.speechdigest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.examples.IndicatorRows;
import io.github.speechdigest.model.Meeting;
import org.junit.jupiter.api.Test;

class FigureTest {
  private static final String CLAIM = "增长7%";

  @Test
  void should_show_a_short_sentence_whole() {
    Figure figure = figure("前一句。产值" + CLAIM + "，很好。后一句。");

    assertThat(figure.before()).isEqualTo("产值");
    assertThat(figure.claim()).isEqualTo(CLAIM);
    assertThat(figure.after()).isEqualTo("，很好");
  }

  @Test
  void should_cut_a_long_sentence_on_both_sides() {
    Figure figure = figure("前".repeat(21) + CLAIM + "后".repeat(21));

    assertThat(figure.before()).isEqualTo("…" + "前".repeat(20));
    assertThat(figure.after()).isEqualTo("后".repeat(20) + "…");
  }

  @Test
  void should_not_cut_a_character_of_two_units() {
    Figure figure = figure("𠮷".repeat(11) + "前" + CLAIM + "后" + "𠮷".repeat(11));

    assertThat(figure.before()).isEqualTo("…" + "𠮷".repeat(9) + "前");
    assertThat(figure.after()).isEqualTo("后" + "𠮷".repeat(10) + "…");
  }

  @Test
  void should_name_the_catalogued_metric_only_when_it_says_more() {
    assertThat(figure(CLAIM).hasOtherCanonicalName()).isFalse();
  }

  private static Figure figure(String text) {
    Meeting meeting =
        PrintedPage.emptyMeeting()
            .addSpeeches(
                PrintedPage.speech(1, "甲市", "李一")
                    .addIntroduction(
                        PrintedPage.point(text, PrintedPage.growth(text, CLAIM, "产值", "7")))
                    .build())
            .build();
    return new Figure(1, IndicatorRows.of(meeting).get(0));
  }
}
