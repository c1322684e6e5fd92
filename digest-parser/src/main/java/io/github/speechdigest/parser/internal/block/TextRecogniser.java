package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.parser.internal.block.SectionMarker.Style;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Running text: whatever else no recogniser knows. On a wrapped page it goes on through full lines.
 */
final class TextRecogniser implements BlockRecogniser {
  private static final Set<Style> INSIDE =
      EnumSet.of(Style.IS, Style.MUST, Style.SEQUENCE, Style.ORDINAL, Style.CIRCLED);

  private static final Optional<Recognition> LINE = Optional.of(Recognition.line(BlockKind.TEXT));

  @Override
  public Optional<Recognition> recognise(Page page, int line) {
    int lines = lines(page, line);
    return lines == 1 ? LINE : Optional.of(Recognition.lines(BlockKind.TEXT, lines, ""));
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
    return opensNumbered(page, line)
        || SpeakerLineRecogniser.isCertain(page, line)
        || Headline.matches(text) && SpeakerLineRecogniser.isCertain(page, line + 1)
        || Headline.isPhrased(text);
  }

  /**
   * A numeral opens a paragraph; 一是 and the like stand inside one as often, so it takes more to
   * tell.
   */
  private static boolean opensNumbered(Page page, int line) {
    boolean ended = !page.marksParagraphs() && Punctuation.endsSentence(page.value(line - 1));
    Optional<SectionMarker> marker = SectionMarkers.read(page.value(line), 0);
    return marker.isPresent() && (ended || !INSIDE.contains(marker.get().style()));
  }
}
