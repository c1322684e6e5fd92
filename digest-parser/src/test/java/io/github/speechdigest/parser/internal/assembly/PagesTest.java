package io.github.speechdigest.parser.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.parser.internal.block.Block;
import io.github.speechdigest.parser.internal.block.BlockKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {
  @Test
  void should_leave_alone_what_one_page_can_hold() {
    List<Block> blocks = speeches(15, "建成茶园三万亩。");

    assertThat(Pages.of(blocks)).containsExactly(blocks);
  }

  @Test
  void should_divide_at_headlines_what_is_more_than_a_page() {
    List<Block> blocks = speeches(60, "建成茶园三万亩。");

    List<List<Block>> pages = Pages.of(blocks);

    assertThat(pages)
        .hasSizeGreaterThan(3)
        .allSatisfy(page -> assertThat(page).hasSizeLessThan(170));
    assertThat(pages)
        .allSatisfy(page -> assertThat(page.get(0).kind()).isEqualTo(BlockKind.HEADLINE));
    assertThat(pages.stream().flatMap(List::stream)).containsExactlyElementsOf(blocks);
  }

  @Test
  void should_not_divide_in_mid_sentence() {
    assertThat(Pages.of(speeches(60, "建成茶园三万"))).hasSize(1);
  }

  /** Speeches of a headline and ten paragraphs. */
  private static List<Block> speeches(int count, String paragraph) {
    List<Block> blocks = new ArrayList<>();
    for (int speech = 0; speech < count; speech++) {
      blocks.add(Blocks.block(blocks.size(), BlockKind.HEADLINE, "茶乡新貌"));
      for (int i = 0; i < 10; i++) {
        blocks.add(Blocks.block(blocks.size(), BlockKind.TEXT, paragraph));
      }
    }
    return blocks;
  }
}
