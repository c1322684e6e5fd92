package io.github.speechdigest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.Fragment;
import io.github.speechdigest.model.FragmentRole;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoubtTest {
  @Test
  void should_list_warnings_and_unsure_placements_before_notes() {
    assertThat(doubts(PrintedPage.interleavedMeeting()))
        .extracting(Doubt::label)
        .containsExactly("归属把握不足", "预告的发言缺失", "已移位");
  }

  @Test
  void should_not_doubt_a_piece_twice() {
    PrintedPage page = new PrintedPage().print(FragmentRole.UNPLACED, "无处可放");
    Fragment fragment = page.fragments().get(0);
    Meeting meeting =
        page.meeting()
            .addDiagnostics(
                PrintedPage.diagnostic("FRAGMENT_UNPLACED", Severity.WARNING)
                    .start(fragment.start())
                    .end(fragment.end())
                    .build())
            .build();

    assertThat(doubts(meeting))
        .singleElement()
        .satisfies(doubt -> assertThat(doubt.message()).isNotEmpty());
  }

  @Test
  void should_say_of_a_moved_piece_where_it_went() {
    List<Doubt> doubts = doubts(PrintedPage.interleavedMeeting());

    assertThat(doubts).extracting(Doubt::place).containsExactly("第 9 块", "", "第 9 块");
    assertThat(doubts).extracting(Doubt::message).containsExactly("", "what happened", "");
  }

  @Test
  void should_show_a_code_that_is_not_known() {
    Meeting meeting =
        PrintedPage.emptyMeeting()
            .addDiagnostics(PrintedPage.diagnostic("OF_A_NEWER_VERSION", Severity.WARNING).build())
            .build();

    assertThat(doubts(meeting)).extracting(Doubt::label).containsExactly("OF_A_NEWER_VERSION");
  }

  @Test
  void should_lead_to_the_first_piece_of_the_speech_when_no_place_is_given() {
    PrintedPage page =
        new PrintedPage()
            .print(1, 2, FragmentRole.BODY, "正文")
            .print(1, 1, FragmentRole.TITLE, "标题");
    Meeting meeting =
        page.meeting()
            .addSpeeches(PrintedPage.speech(1, "甲市", "李一").build())
            .addDiagnostics(
                PrintedPage.diagnostic("BYLINE_MISSING", Severity.WARNING).speech(1).build())
            .build();

    assertThat(doubts(meeting))
        .singleElement()
        .satisfies(
            doubt -> {
              assertThat(doubt.target()).isEqualTo(2);
              assertThat(doubt.piece()).isEmpty();
              assertThat(doubt.place()).isEqualTo("发言 1");
            });
  }

  private static List<Doubt> doubts(Meeting meeting) {
    return Doubt.of(meeting, Pieces.of(meeting));
  }
}
