package io.github.speechdigest.parser.internal.block;

import java.util.Optional;

/** The headline of a speech, on one line or two: marked as a heading, above a speaker line, or of several phrases. */
final class HeadlineRecogniser implements BlockRecogniser {
  @Override
  public Optional<Recognition> recognise(Page page, int line) {
    if (page.line(line).isHeading()) {
      return marked(page, line);
    }
    if (!Headline.matches(page.value(line))) {
      return Optional.empty();
    }
    if (SpeakerLineRecogniser.isCertain(page, line + 1)) {
      return Optional.of(Recognition.line(BlockKind.HEADLINE));
    }
    if (isFirstOfTwo(page, line)) {
      return Optional.of(Recognition.lines(BlockKind.HEADLINE, 2, " "));
    }
    return Headline.isPhrased(page.value(line))
        ? Optional.of(Recognition.line(BlockKind.HEADLINE))
        : Optional.empty();
  }

  private static Optional<Recognition> marked(Page page, int line) {
    int level = page.line(line).headingLevel();
    int lines = 1;
    while (page.has(line + lines)
        && page.line(line + lines).headingLevel() == level
        && !SpeakerLineRecogniser.isCertain(page, line + lines)) {
      lines++;
    }
    return Optional.of(Recognition.lines(BlockKind.HEADLINE, lines, " "));
  }

  /** The first line of a headline shows itself by its phrases, or by standing close to the second. */
  private static boolean isFirstOfTwo(Page page, int line) {
    if (!page.has(line + 2) || !Headline.matches(page.value(line + 1))) {
      return false;
    }
    boolean close = page.line(line).apart() && !page.line(line + 1).apart();
    return SpeakerLineRecogniser.isCertain(page, line + 2)
        && (close || Headline.isPhrased(page.value(line)));
  }
}
