package io.github.speechdigest.parser.internal.assembly;

import static io.github.speechdigest.parser.internal.assembly.Blocks.passage;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagePairsTest {
  private final PagePairs pairs =
      new PagePairs(
          new Passage[] {passage("鲜叶，鲜叶、鲜果"), passage("叶片"), passage("鲜叶果"), passage("保鲜叶")},
          new String[] {"鲜果的叶片"});

  @Test
  void should_know_the_passages_of_a_pair_the_last_first() {
    assertThat(passages(pairs, "鲜叶")).containsExactly(3, 2, 0);
    assertThat(passages(pairs, "鲜果")).containsExactly(0);
    assertThat(passages(pairs, "叶片")).containsExactly(1);
  }

  @Test
  void should_not_know_pairs_across_punctuation_or_passages() {
    assertThat(pairs.in("叶鲜果叶")).hasSize(1);
    assertThat(passages(pairs, "鲜果")).containsExactly(0);
  }

  @Test
  void should_tell_each_pair_of_a_text_once() {
    assertThat(pairs.in("鲜叶的鲜叶")).hasSize(1);
    assertThat(pairs.inWords("鲜叶叶片鲜叶")).hasSize(2);
    assertThat(pairs.inWords("的鲜叶的")).isEmpty();
  }

  @Test
  void should_tell_pairs_of_several_passages_from_others() {
    assertThat(pairs.isShared(pairs.in("鲜叶")[0])).isTrue();
    assertThat(pairs.isShared(pairs.in("鲜果")[0])).isFalse();
    assertThat(IntStream.range(0, pairs.slots()).filter(pairs::isShared)).hasSize(1);
  }

  @Test
  void should_write_down_no_more_passages_than_there_is_room_for() {
    int[] found = new int[2];

    assertThat(pairs.passages(pairs.in("鲜叶")[0], found)).isEqualTo(2);
    assertThat(found).containsExactly(3, 2);
  }

  @Test
  void should_know_every_pair_of_several_passages_of_a_page_of_any_size() {
    Random random = new Random(7);
    Passage[] page = new Passage[200];
    for (int passage = 0; passage < page.length; passage++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 100; i++) {
        text.append((char) ('一' + random.nextInt(60)));
      }
      page[passage] = passage(text.toString());
    }
    PagePairs ofPage = new PagePairs(page);

    for (char first = '一'; first < '一' + 60; first++) {
      for (char second = '一'; second < '一' + 60; second++) {
        String pair = String.valueOf(new char[] {first, second});
        int[] has =
            IntStream.range(0, page.length)
                .map(i -> page.length - 1 - i)
                .filter(i -> page[i].text.contains(pair))
                .toArray();
        if (has.length > 1) {
          assertThat(passages(ofPage, pair)).containsExactly(has);
        }
      }
    }
  }

  private static int[] passages(PagePairs pairs, String pair) {
    int[] found = new int[200];
    int[] slots = pairs.in(pair);
    return slots.length == 0 ? new int[0] : Arrays.copyOf(found, pairs.passages(slots[0], found));
  }
}
