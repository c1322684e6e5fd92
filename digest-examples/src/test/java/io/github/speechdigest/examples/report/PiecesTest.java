package io.github.speechdigest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.FragmentRole;
import io.github.speechdigest.model.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {
  private final Pieces pieces = Pieces.of(PrintedPage.interleavedMeeting());
  private final List<Piece> inSourceOrder = pieces.inSourceOrder();

  @Test
  void should_number_pieces_in_source_order() {
    assertThat(inSourceOrder)
        .extracting(Piece::number)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }

  @Test
  void should_order_the_pieces_of_a_speech_by_position() {
    assertThat(pieces.of(1)).extracting(Piece::number).containsExactly(2, 3, 4, 5, 9);
    assertThat(pieces.of(2)).extracting(Piece::number).containsExactly(6, 7, 8);
    assertThat(pieces.of(3)).isEmpty();
  }

  @Test
  void should_link_a_cut_piece_with_the_one_that_continues_it() {
    Piece cut = inSourceOrder.get(4);
    Piece continuing = inSourceOrder.get(8);

    assertThat(cut.cutAfter()).isTrue();
    assertThat(cut.after()).hasValue(9);
    assertThat(continuing.cutBefore()).isTrue();
    assertThat(continuing.before()).hasValue(5);
    assertThat(inSourceOrder.get(3).cutAfter()).isFalse();
    assertThat(inSourceOrder.get(4).cutBefore()).isFalse();
  }

  @Test
  void should_see_a_thread_start_where_the_piece_before_is_of_another_speech() {
    assertThat(inSourceOrder)
        .filteredOn(Piece::startsThread)
        .extracting(Piece::number)
        .containsExactly(2, 6, 9);
  }

  @Test
  void should_doubt_what_is_unsure_or_unplaced() {
    Meeting meeting =
        new PrintedPage()
            .print(PrintedPage.placed(1, 1, FragmentRole.BODY).confidence(0.74), "甲")
            .print(PrintedPage.placed(1, 2, FragmentRole.BODY).confidence(0.75), "乙")
            .print(1, 3, FragmentRole.BODY, "丙")
            .print(FragmentRole.UNPLACED, "丁")
            .print(FragmentRole.FURNITURE, "戊")
            .meeting()
            .addSpeeches(PrintedPage.speech(1, "甲市", "李一").build())
            .build();

    assertThat(Pieces.of(meeting).inSourceOrder())
        .extracting(Piece::doubtful)
        .containsExactly(true, false, false, true, false);
  }

  @Test
  void should_find_the_piece_at_an_offset() {
    Piece last = inSourceOrder.get(9);

    assertThat(pieces.at(last.fragment().start())).contains(last);
    assertThat(pieces.at(last.fragment().end())).isEmpty();
  }
}
