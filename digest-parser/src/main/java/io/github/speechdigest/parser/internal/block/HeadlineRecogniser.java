package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import java.util.Optional;

/**
 * The headline of a speech, on one line or two: marked as a heading, above a speaker line, or of
 * several phrases.
 */
final class HeadlineRecogniser implements BlockRecogniser {
  private static final int SHORTEST_PARAGRAPH = 20;
  private static final int MOST_LINES = 4;
  private static final int LONGEST_PHRASE = 12;
  private static final int LONGEST_DUE = 30;
  private static final int MOST_DUE = 2;

  @Override
  public Optional<Recognition> recognise(Page page, int line) {
    if (page.line(line).isHeading()) {
      return marked(page, line);
    }
    if (isRestOfSpeakerLine(page, line)) {
      return Optional.of(Recognition.line(BlockKind.HEADLINE));
    }
    int under = page.awaitsHeadline() ? linesOverSpeech(page, line) : 0;
    if (under > 0) {
      return Optional.of(Recognition.lines(BlockKind.HEADLINE, under, " "));
    }
    if (SpeakerLineRecogniser.isCertain(page, line + 1) && isHeadline(page.value(line))) {
      return Optional.of(Recognition.line(BlockKind.HEADLINE));
    }
    if (isFirstOfTwo(page, line)) {
      return Optional.of(Recognition.lines(BlockKind.HEADLINE, 2, " "));
    }
    return Headline.isPhrased(page.value(line)) || standsOverSpeech(page, line)
        ? Optional.of(Recognition.line(BlockKind.HEADLINE))
        : Optional.empty();
  }

  /** Over a speaker line a headline may have a comma or a colon. */
  static boolean isHeadline(String text) {
    return Headline.matches(text) || Headline.isClaused(text) || Headline.isTitled(text);
  }

  /** 某某委员：给孩子留一片操场: the headline stands in the line of the speaker, over the speech. */
  private static boolean isRestOfSpeakerLine(Page page, int line) {
    String text = page.value(line);
    return page.line(line).isRest()
        && page.follows(BlockKind.BYLINE)
        && (Headline.matches(text) || Headline.isClaused(text))
        && !page.wrapsAfter(line)
        && page.has(line + 1)
        && !SpeakerLineRecogniser.isCertain(page, line + 1);
  }

  /** How many lines over a paragraph, where a headline is due, can be that. */
  private static int linesOverSpeech(Page page, int line) {
    int lines = 0;
    while (lines <= MOST_DUE && page.has(line + lines + 1) && isDueHeadline(page, line + lines)) {
      lines++;
    }
    return lines <= MOST_DUE && isParagraph(page.value(line + lines)) ? lines : 0;
  }

  /** Here a line with commas may also be the beginning of a speech that was cut. */
  private static boolean isDueHeadline(Page page, int line) {
    String text = page.value(line);
    return !page.line(line).isRest()
        && text.length() <= LONGEST_DUE
        && (Headline.matches(text) || Headline.isClaused(text) && Headline.opensTask(text))
        && !page.wrapsAfter(line)
        && !SpeakerLineRecogniser.isCertain(page, line + 1);
  }

  private static boolean isParagraph(String text) {
    return text.length() >= SHORTEST_PARAGRAPH
        || Punctuation.endsSentence(text)
        || SectionMarkers.read(text, 0).isPresent();
  }

  private static Optional<Recognition> marked(Page page, int line) {
    int level = page.line(line).headingLevel();
    int lines = 1;
    while (lines < MOST_LINES
        && page.has(line + lines)
        && page.line(line + lines).headingLevel() == level
        && !SpeakerLineRecogniser.isCertain(page, line + lines)) {
      lines++;
    }
    return Optional.of(Recognition.lines(BlockKind.HEADLINE, lines, " "));
  }

  /**
   * The first line of a headline shows itself by its phrases, or by standing close to the second,
   * which may end a quotation that the first begins; where no line stands apart, by being as long.
   */
  private static boolean isFirstOfTwo(Page page, int line) {
    if (!page.has(line + 2) || !SpeakerLineRecogniser.isCertain(page, line + 2)) {
      return false;
    }
    String first = page.value(line);
    String second = page.value(line + 1);
    boolean close = page.line(line).apart() && !page.line(line + 1).apart();
    boolean begins = close || beginsAnew(page, line);
    if (!Headline.matches(second)) {
      return begins && !page.wrapsAfter(line) && Headline.matches(page.joined(line, 2));
    }
    return Headline.matches(first)
            && (close || Headline.isPhrased(first) || begins && isCouplet(first, second))
        || Headline.isShort(first) && close;
  }

  /** On a page without blank lines, behind the head of the page or a whole sentence. */
  private static boolean beginsAnew(Page page, int line) {
    return !page.marksParagraphs()
        && (page.inHead() || Punctuation.endsSentence(page.value(line - 1)));
  }

  private static boolean isCouplet(String first, String second) {
    return first.length() == second.length()
        && first.length() <= LONGEST_PHRASE
        && Punctuation.areHan(first, 0, first.length());
  }

  /** A headline of one phrase, without a speaker line below it. */
  private static boolean standsOverSpeech(Page page, int line) {
    if (!page.has(line + 1) || !Headline.isTask(page.value(line))) {
      return false;
    }
    String below = page.value(line + 1);
    return LoneSpeaker.opensText(below) && below.length() >= SHORTEST_PARAGRAPH;
  }
}
