package io.github.speechdigest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.FragmentRole;
import io.github.speechdigest.model.Meeting;
import org.junit.jupiter.api.Test;

class PieceTraceTest {
  @Test
  void should_tell_pieces_apart_where_they_join() {
    PieceTrace trace = trace("甲乙", "丙丁");

    assertThat(trace.owners("甲乙丙丁")).containsExactly(1, 1, 2, 2);
  }

  @Test
  void should_go_on_from_one_text_to_the_next() {
    PieceTrace trace = trace("甲乙丙", "甲乙丁");

    assertThat(trace.owners("甲乙丙")).containsExactly(1, 1, 1);
    assertThat(trace.owners("甲乙丁")).containsExactly(2, 2, 2);
  }

  @Test
  void should_step_over_the_stop_after_a_heading() {
    PieceTrace trace = trace("一、做大产业。", "夯实基础");

    trace.owners("一、做大产业");

    assertThat(trace.owners("夯实基础")).containsExactly(2, 2, 2, 2);
  }

  @Test
  void should_step_over_a_repaired_hyphen_at_a_join() {
    PieceTrace trace = trace("发行RE-", "ITs。");

    assertThat(trace.owners("发行REITs。")).containsExactly(1, 1, 1, 1, 2, 2, 2, 2);
  }

  @Test
  void should_not_mind_white_space() {
    PieceTrace trace = trace("甲　乙", "丙\n丁");

    assertThat(trace.owners("甲乙 丙丁")).containsExactly(1, 1, 2, 2, 2);
  }

  @Test
  void should_step_over_a_piece_that_the_text_leaves_out() {
    PieceTrace trace = trace("甲乙丙。", "重复重复重复", "丁戊己庚辛壬");

    trace.owners("甲乙丙。");

    assertThat(trace.owners("丁戊己庚辛壬")).containsOnly(3);
  }

  @Test
  void should_know_no_piece_when_there_is_none() {
    assertThat(trace().owners("甲乙")).containsExactly(0, 0);
  }

  @Test
  void should_stay_in_step_after_text_that_no_piece_has() {
    PieceTrace trace = trace("甲乙", "丙丁");

    assertThat(trace.owners("甲X乙丙丁")).containsExactly(1, 1, 1, 2, 2);
  }

  private static PieceTrace trace(String... bodies) {
    PrintedPage page = new PrintedPage();
    for (String body : bodies) {
      page.print(1, page.fragments().size() + 1, FragmentRole.BODY, body);
    }
    Meeting meeting = page.meeting().addSpeeches(PrintedPage.speech(1, "甲市", "李一").build()).build();
    return new PieceTrace(page.text(), Pieces.of(meeting).of(1));
  }
}
