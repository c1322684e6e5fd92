package io.github.speechdigest.parser.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RouteTest {
  private final int[] first = {0, 2, 4, 6};
  private final int[] second = {1, 3, 5};
  private final Cover cover = cover();

  @Test
  void should_put_parts_together() {
    Route route =
        new Route()
            .clear()
            .add(cover, first, 0, 2)
            .add(cover, second, 1, 1)
            .add(cover, second, 1, 3);

    assertThat(route.toArray()).containsExactly(0, 2, 3, 5);
    assertThat(route.length()).isEqualTo(4);
    assertThat(route.holds(5)).isTrue();
    assertThat(route.holds(4)).isFalse();
    assertThat(route.clear().add(cover, first, 3, 4).toArray()).containsExactly(6);
  }

  @Test
  void should_know_a_strand_however_it_is_put_together() {
    long hash = 0;
    for (int passage : new int[] {0, 2, 3, 5, 4, 6}) {
      hash = Route.hash(hash, passage);
    }
    Route route =
        new Route()
            .clear()
            .add(cover, first, 0, 2)
            .add(cover, second, 1, 3)
            .add(cover, first, 2, 3)
            .add(cover, first, 3, 4);

    assertThat(route.key(1)).isEqualTo(Route.key(1, hash)).isNotEqualTo(route.key(0));
  }

  @Test
  void should_know_a_strand_of_long_parts() {
    int size = 200;
    String[] lines = new String[size + 1];
    Arrays.fill(lines, "各项工作有序推进。");
    lines[0] = "#甲";
    Cover ofLarge = new Cover(Blocks.page(lines));
    int[] all = Page.range(0, size);
    ofLarge.put(new Strand(0, all, 0, 0, 0));
    long hash = 0;
    for (int passage : all) {
      hash = Route.hash(hash, passage);
    }

    for (int cut : new int[] {1, 63, 64, 65, 126, 127, 128, 199}) {
      Route route = new Route().clear().add(ofLarge, all, 0, cut).add(ofLarge, all, cut, size);
      assertThat(route.key(0)).as("cut at %d", cut).isEqualTo(Route.key(0, hash));
    }
  }

  private Cover cover() {
    Cover made = new Cover(Blocks.page("#甲", "一", "二", "三", "#乙", "四", "五", "六", "七"));
    made.put(new Strand(0, first, 0, 0, 0));
    made.put(new Strand(1, second, 0, 0, 0));
    return made;
  }
}
