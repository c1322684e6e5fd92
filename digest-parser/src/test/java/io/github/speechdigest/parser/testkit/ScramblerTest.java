package io.github.speechdigest.parser.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScramblerTest {
  private static final GoldDigest PAGE = GoldDigest.realPage();

  @Test
  void should_print_every_piece_once_when_nothing_is_dropped() {
    for (Scrambler.Mode mode : Scrambler.Mode.values()) {
      Print print = Scrambler.of(mode, 3).print(PAGE);

      for (int i = 0; i < PAGE.speeches().size(); i++) {
        Print.Expected speech = print.speeches().get(i);
        assertThat(speech.lost()).isZero();
        assertThat(speech.surviving())
            .isEqualTo(String.join("", Scrambler.paragraphs(PAGE.speeches().get(i))));
      }
    }
  }

  @Test
  void should_cut_and_interleave_columns() {
    Print print = Scrambler.of(Scrambler.Mode.COLUMNS, 5).print(PAGE);

    assertThat(print.speeches())
        .allSatisfy(speech -> assertThat(speech.pieces().size()).isBetween(2, 4));
    List<Integer> starts =
        print.speeches().stream().map(speech -> print.text().indexOf(lastLine(speech))).toList();
    assertThat(starts).doesNotContain(-1).isNotEqualTo(starts.stream().sorted().toList());
  }

  @Test
  void should_repeat_a_print_from_its_seed() {
    Scrambler scrambler = Scrambler.of(Scrambler.Mode.SHUFFLE, 8).dropping(0.2).withFurniture(0.2);

    assertThat(scrambler.print(PAGE)).isEqualTo(scrambler.print(PAGE));
    assertThat(scrambler.print(PAGE).text())
        .isNotEqualTo(Scrambler.of(Scrambler.Mode.SHUFFLE, 9).print(PAGE).text());
  }

  @Test
  void should_say_what_was_dropped() {
    Print print = Scrambler.of(Scrambler.Mode.COLUMNS, 1).dropping(1).print(PAGE);

    assertThat(print.speeches())
        .allSatisfy(
            speech -> {
              assertThat(speech.pieces()).hasSize(1);
              assertThat(speech.lost()).isPositive();
              assertThat(speech.joins()).isEmpty();
            });
  }

  private static String lastLine(Print.Expected speech) {
    String last = speech.pieces().get(speech.pieces().size() - 1);
    return last.substring(Math.max(0, last.length() - 12));
  }
}
