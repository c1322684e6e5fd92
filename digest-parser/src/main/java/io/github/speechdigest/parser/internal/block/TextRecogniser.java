package io.github.speechdigest.parser.internal.block;

import java.util.Optional;

/** Running text: whatever else no recogniser knows. On a wrapped page it goes on through full lines. */
final class TextRecogniser implements BlockRecogniser {
  @Override
  public Optional<Recognition> recognise(Page page, int line) {
    return Optional.of(Recognition.lines(BlockKind.TEXT, lines(page, line), ""));
  }

  /** How many printed lines the paragraph that begins at {@code line} takes. */
  static int lines(Page page, int line) {
    int last = line;
    while (page.wrapsAfter(last) && !opensBlock(page, last + 1)) {
      last++;
    }
    return last - line + 1;
  }

  private static boolean opensBlock(Page page, int line) {
    String text = page.value(line);
    return SectionMarkers.read(text, 0).isPresent()
        || SpeakerLineRecogniser.isCertain(page, line)
        || Headline.matches(text) && SpeakerLineRecogniser.isCertain(page, line + 1)
        || Headline.isPhrased(text);
  }
}
