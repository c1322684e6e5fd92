package io.github.speechdigest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.speechdigest.examples.report.Flow.Ribbon;
import io.github.speechdigest.model.FragmentRole;
import io.github.speechdigest.model.Meeting;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTest {
  @Test
  void should_order_the_left_as_printed_and_the_right_as_read() {
    List<Ribbon> ribbons =
        flow(PrintedPage.interleavedMeeting(), PrintedPage.interleaved()).ribbons();

    assertThat(ribbons).isSortedAccordingTo(Comparator.comparing(Ribbon::top));
    assertThat(ribbons.stream().filter(ribbon -> ribbon.piece().placed()))
        .isSortedAccordingTo(Comparator.comparing(Ribbon::top))
        .extracting(ribbon -> ribbon.piece().number())
        .containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(
            ribbons.stream()
                .filter(ribbon -> ribbon.piece().placed())
                .sorted(Comparator.comparing(Ribbon::targetTop)))
        .extracting(ribbon -> ribbon.piece().number())
        .containsExactly(2, 3, 4, 5, 9, 6, 7, 8);
  }

  @Test
  void should_draw_no_ribbon_for_what_goes_nowhere() {
    Flow flow = flow(PrintedPage.interleavedMeeting(), PrintedPage.interleaved());

    assertThat(flow.ribbons())
        .filteredOn(ribbon -> ribbon.path().isEmpty())
        .extracting(ribbon -> ribbon.piece().fragment().role())
        .containsExactly(FragmentRole.MEETING_TITLE, FragmentRole.FURNITURE);
  }

  @Test
  void should_fill_the_box_and_no_more_however_many_speeches() {
    PrintedPage page = new PrintedPage();
    for (int speech = 1; speech <= 500; speech++) {
      page.print(speech, 1, FragmentRole.BODY, "发言");
    }
    Meeting.Builder meeting = page.meeting();
    for (int speech = 1; speech <= 500; speech++) {
      meeting.addSpeeches(PrintedPage.speech(speech, "甲市", "李一").build());
    }

    Ribbon last = flow(meeting.build(), page).ribbons().get(499);

    assertThat(last.targetTop() + last.targetHeight()).isCloseTo(Flow.HEIGHT, within(0.01));
  }

  private static Flow flow(Meeting meeting, PrintedPage page) {
    return MeetingPage.of(1, meeting, page.text()).flow();
  }
}
