package io.github.speechdigest.parser.internal.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.Fragment;
import io.github.speechdigest.model.FragmentRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvisibleGapsTest {
  @Test
  void should_give_what_prints_nothing_to_the_fragment_before_it() {
    List<Fragment> closed =
        InvisibleGaps.close(List.of(fragment(0, 1), fragment(4, 5)), "甲 \u200B 乙\u00AD\n");

    assertThat(closed).containsExactly(fragment(0, 3), fragment(4, 6));
  }

  @Test
  void should_give_what_stands_before_all_to_the_first_fragment() {
    assertThat(InvisibleGaps.close(List.of(fragment(2, 3)), "\u200B 甲"))
        .containsExactly(fragment(0, 3));
  }

  @Test
  void should_make_a_fragment_of_it_where_there_is_no_other() {
    assertThat(InvisibleGaps.close(List.of(), " \u200B\n\u200B ")).containsExactly(fragment(1, 4));
    assertThat(InvisibleGaps.close(List.of(), " \n")).isEmpty();
  }

  @Test
  void should_not_hide_the_loss_of_a_character_that_prints() {
    assertThat(InvisibleGaps.close(List.of(fragment(0, 1), fragment(3, 4)), "甲丁 乙"))
        .containsExactly(fragment(0, 1), fragment(3, 4));
  }

  private static Fragment fragment(int start, int end) {
    return Fragment.builder().start(start).end(end).role(FragmentRole.FURNITURE).build();
  }
}
