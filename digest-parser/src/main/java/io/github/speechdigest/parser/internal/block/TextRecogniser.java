package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.parser.internal.block.SectionMarker.Style;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import io.github.speechdigest.parser.internal.speaker.SpeakerLine;
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
    int signature = lines == 1 && page.isUnsigned() ? signature(page.value(line)) : 0;
    if (signature > 0) {
      return Optional.of(Recognition.opening(BlockKind.TEXT, signature));
    }
    return lines == 1 ? LINE : Optional.of(Recognition.lines(BlockKind.TEXT, lines, ""));
  }

  /** Where the bracket begins that names the speaker behind the last sentence of a speech; or 0. */
  private static int signature(String text) {
    int last = text.length() - 1;
    int start =
        "）)".indexOf(text.charAt(last)) < 0
            ? 0
            : Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    boolean signed =
        start > 0
            && Punctuation.isSentenceStop(text.charAt(start - 1))
            && SpeakerLine.read(text.substring(start)).isPresent();
    return signed ? start : 0;
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
