package io.github.speechdigest.parser.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PieceOrderTest {
  private static final int SPEECHES = 8;
  private static final int PASSAGES = 240;

  /** How many continuations around are looked at. */
  private static final int REACH = 30;

  private final Page page = page();

  @Test
  void should_count_as_one_by_one_on_a_page_of_many_continuations() {
    Random random = new Random(7);
    List<List<Integer>> speeches = new ArrayList<>();
    for (int speech = 0; speech < SPEECHES; speech++) {
      speeches.add(new ArrayList<>());
    }
    for (int passage = 0; passage < PASSAGES; passage++) {
      speeches.get(random.nextInt(SPEECHES)).add(passage);
    }
    Cover cover = new Cover(page);
    List<int[]> joints = new ArrayList<>();
    for (int speech = 0; speech < SPEECHES; speech++) {
      List<Integer> passages = speeches.get(speech);
      for (int i = 1; i < passages.size(); i++) {
        joints.add(new int[] {passages.get(i - 1), passages.get(i)});
      }
      int[] all = passages.stream().mapToInt(Integer::intValue).toArray();
      cover.put(new Strand(speech, all, 0, 0, 0));
    }
    joints.sort(Comparator.comparingInt(joint -> joint[0]));

    PieceOrder order = PieceOrder.of(page, cover);

    for (int from = 0; from < PASSAGES; from++) {
      for (int to = from + 1; to < PASSAGES; to++) {
        assertThat(order.logRatio(from, to)).isCloseTo(oneByOne(joints, from, to), within(1e-12));
      }
    }
  }

  /** A page on which every passage breaks off. */
  private static Page page() {
    String[] lines = new String[SPEECHES + PASSAGES];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = i < SPEECHES ? "#发言" + i : "加快建设" + i + "个项目投";
    }
    return Blocks.page(lines);
  }

  /** By the definition: what the page does on the whole, and what this one does to those around. */
  private static double oneByOne(List<int[]> joints, int i, int j) {
    double pairs = 4;
    double overtaking = 1;
    for (int a = 0; a < joints.size(); a++) {
      for (int b = a + 1; b < Math.min(joints.size(), a + REACH); b++) {
        if (joints.get(b)[0] < joints.get(a)[1]) {
          pairs++;
          overtaking += joints.get(b)[1] < joints.get(a)[1] ? 1 : 0;
        }
      }
    }
    int before = 0;
    while (before < joints.size() && joints.get(before)[0] < i) {
      before++;
    }
    int first = Math.max(0, before - REACH);
    double sum = 0;
    int all = 0;
    for (int[] joint : joints.subList(first, Math.min(joints.size(), first + 2 * REACH))) {
      if (joint[0] < j && joint[0] != i && joint[1] != j && joint[1] > i) {
        boolean keeps = joint[0] < i == joint[1] < j;
        sum += Math.log(2 * (keeps ? 1 - overtaking / pairs : overtaking / pairs));
        all++;
      }
    }
    return all == 0 ? 0 : sum / all;
  }
}
