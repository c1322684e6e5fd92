package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.model.Speaker;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import io.github.speechdigest.parser.internal.speaker.SpeakerLine;
import java.util.Optional;

/**
 * A body, an office of one, a body and a person, a person alone where several are, or a person and
 * words for who it is, on a line of its own between what ends above it and a paragraph below it: it
 * names who speaks, though no mark and no known office says so.
 */
final class LoneSpeaker {
  private static final int LONGEST = 20;
  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_NAME = 12;
  private static final int SHORTEST_PARAGRAPH = 12;
  private static final int YEAR = 4;

  private LoneSpeaker() {}

  static Optional<Recognition> recognise(Page page, int line) {
    if (standsAlone(page, line) && standsOverText(page, line + 1)) {
      return Recognition.speaker(read(page, line), 1);
    }
    return SpeakerLineRecogniser.goesOn(page, line)
            && standsApart(page, line)
            && standsOverText(page, line + 2)
        ? Recognition.wrappedSpeaker(SpeakerLine.readDescribed(page.joined(line, 2)), 2)
        : Optional.empty();
  }

  private static Optional<Speaker> read(Page page, int line) {
    String text = page.value(line);
    boolean paragraph =
        page.value(line + 1).length() >= SHORTEST_PARAGRAPH || page.wrapsAfter(line + 1);
    boolean body =
        text.length() <= LONGEST
            && paragraph
            && !namesSpeaker(page, line + 1)
            && !isHeadline(page, line + 1);
    Optional<Speaker> speaker = body ? read(text) : Optional.empty();
    if (speaker.isEmpty()) {
      speaker = SpeakerLine.readAddress(text);
    }
    if (speaker.isEmpty() && page.namesPersonsAlone()) {
      speaker = SpeakerLine.readName(text);
    }
    return speaker.isEmpty() && !Headline.opensTask(text) ? described(page, line) : speaker;
  }

  private static Optional<Speaker> described(Page page, int line) {
    String text = page.value(line);
    int above = above(page, line);
    boolean under =
        page.has(above)
            && (page.line(above).isHeading() || Headline.matches(page.value(above)))
            && !namesSpeaker(page, line + 1);
    return under ? SpeakerLine.readDescribedUnderHeadline(text) : SpeakerLine.readDescribed(text);
  }

  private static Optional<Speaker> read(String text) {
    Optional<Speaker> speaker = SpeakerLine.readBody(text);
    if (speaker.isEmpty()) {
      speaker = SpeakerLine.readBare(text);
    }
    if (!isOfBody(speaker) && !Headline.opensTask(text)) {
      speaker = SpeakerLine.readOffice(text);
    }
    return isOfBody(speaker) && !Headline.isTask(speaker.get().organization().orElseThrow())
        ? speaker
        : Optional.empty();
  }

  private static boolean isOfBody(Optional<Speaker> speaker) {
    return speaker.isPresent() && speaker.get().organization().isPresent();
  }

  /**
   * Whether a line is a name of three characters or more, or one spread over a line, and stands
   * over a speech.
   */
  static boolean isPersonAlone(Page page, int line) {
    String text = page.value(line);
    return text.length() >= SHORTEST_NAME
        && text.length() <= LONGEST_NAME
        && SpeakerLine.readName(text).isPresent()
        && page.has(line + 1)
        && page.value(line + 1).length() >= LONGEST
        && standsAlone(page, line)
        && standsOverText(page, line + 1);
  }

  /** The rest of a headline of which the line is the first: 稳楼市 over 优供给 惠民生. */
  private static boolean isHeadline(Page page, int line) {
    return page.has(line + 1) && Headline.matches(page.value(line)) && namesSpeaker(page, line + 1);
  }

  /** A body over a speaker line is a headline: 过好最后一道关. */
  private static boolean namesSpeaker(Page page, int line) {
    return namesSpeaker(page.value(line))
        || page.wrapsAfter(line) && namesSpeaker(page.joined(line, 2));
  }

  private static boolean namesSpeaker(String text) {
    return SpeakerLine.read(text).isPresent() || SpeakerLine.readDescribed(text).isPresent();
  }

  /** Neither goes the line on in the next one, nor the one above in the line. */
  private static boolean standsAlone(Page page, int line) {
    return !page.wrapsAfter(line) && standsApart(page, line);
  }

  /** The line above does not go on in the line, which is no heading of a section either. */
  private static boolean standsApart(Page page, int line) {
    return !page.line(line).isHeading()
        && SectionMarkers.read(page.value(line), 0).isEmpty()
        && (!page.has(line - 1) || !page.wrapsAfter(line - 1))
        && (!page.has(above(page, line)) || ends(page, above(page, line)));
  }

  /** The line above; furniture is looked through. */
  private static int above(Page page, int line) {
    int above = line - 1;
    while (page.has(above) && FurnitureRecogniser.saysFurniture(page, above)) {
      above--;
    }
    return above;
  }

  /** A headline or the end of a sentence; what a column breaks off goes on elsewhere. */
  private static boolean ends(Page page, int line) {
    String above = page.value(line);
    return page.line(line).isHeading()
        || Punctuation.endsSentence(above)
        || Headline.matches(above)
        || Headline.isClaused(above);
  }

  private static boolean standsOverText(Page page, int line) {
    if (!page.has(line) || page.line(line).isHeading()) {
      return false;
    }
    String below = page.value(line);
    return (below.length() >= SHORTEST_PARAGRAPH
            || Punctuation.endsSentence(below)
            || "：:".indexOf(below.charAt(below.length() - 1)) >= 0
            || page.wrapsAfter(line))
        && opensText(below);
  }

  /**
   * Whether a line can be the beginning of a speech: a number may be the rest of one, save a year.
   */
  static boolean opensText(String text) {
    char first = text.charAt(0);
    return Punctuation.isHan(first)
        || Punctuation.isOpening(first)
        || SectionMarkers.read(text, 0).isPresent()
        || opensWithYear(text);
  }

  private static boolean opensWithYear(String text) {
    int digits = 0;
    while (digits < text.length() && Punctuation.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits == YEAR && text.startsWith("年", digits);
  }
}
