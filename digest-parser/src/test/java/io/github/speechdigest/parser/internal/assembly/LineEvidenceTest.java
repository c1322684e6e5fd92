package io.github.speechdigest.parser.internal.assembly;

import static io.github.speechdigest.parser.internal.assembly.Blocks.amounts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineEvidenceTest {
  /** Broken off behind lines of 13 (twice) and of 17 characters (twice), and what goes on. */
  private static final String[] IN_LINES = {
    open(3 * 13), open(3 * 17), open(3 * 13), open(2 * 17), closed(15), closed(30)
  };

  @Test
  void should_find_breaks_in_lines_of_one_width_likelier_together() {
    double[] one = speech(IN_LINES, 0, 2, 4);
    double[] two = speech(IN_LINES, 0, 1, 4);

    assertThat(one[Evidence.LINES_AGREE.ordinal()]).isPositive();
    assertThat(two[Evidence.LINES_AGREE.ordinal()]).isNegative();
  }

  @Test
  void should_find_columns_of_as_many_lines_even() {
    double[] even = speech(IN_LINES, 0, 2, 4);
    double[] uneven = speech(new String[] {open(39), closed(5), open(26), closed(70)}, 0, 2, 3);

    assertThat(even[Evidence.COLUMNS_EVEN.ordinal()]).isBetween(0.5, 1.0);
    assertThat(even[Evidence.COLUMNS_UNEVEN.ordinal()]).isZero();
    assertThat(uneven[Evidence.COLUMNS_EVEN.ordinal()]).isZero();
    assertThat(uneven[Evidence.COLUMNS_UNEVEN.ordinal()]).isPositive();
  }

  @Test
  void should_allow_for_columns_that_end_with_a_paragraph() {
    double[] hidden = speech(new String[] {open(39), closed(39), closed(39), open(26)}, 0, 1, 2);

    assertThat(hidden[Evidence.COLUMNS_UNEVEN.ordinal()]).isZero();
  }

  @Test
  void should_tell_nothing_where_breaks_do_not_fall_on_ends_of_lines() {
    String[] page = {open(37), open(41), open(53), open(59), open(67), open(39), open(39)};

    assertThat(speech(page, 5, 6)[Evidence.LINES_AGREE.ordinal()]).isBetween(-0.01, 0.01);
    assertThat(speech(page, 5, 6)[Evidence.COLUMNS_EVEN.ordinal()]).isBetween(0.0, 0.01);
  }

  @Test
  void should_weigh_a_speech_of_any_number_of_breaks() {
    String[] page = new String[2_000];
    Arrays.setAll(page, i -> "建".repeat(13 + i % 12) + "设".repeat(13 - i % 12 + 13 * (i / 12)));
    Page many = Blocks.page(page);
    int[] speech = IntStream.range(0, many.passages.length).toArray();
    LineEvidence lines = new LineEvidence(many);

    double[] found = amounts(tally -> lines.add(speech, speech.length, tally));

    assertThat(found[Evidence.LINES_AGREE.ordinal()]).isFinite().isPositive();
  }

  private static String open(int length) {
    return "建".repeat(length);
  }

  private static String closed(int length) {
    return "设".repeat(length - 1) + "。";
  }

  private static double[] speech(String[] texts, int... passages) {
    Page page = Blocks.page(texts);
    LineEvidence lines = new LineEvidence(page);
    return amounts(tally -> lines.add(passages, passages.length, tally));
  }
}
