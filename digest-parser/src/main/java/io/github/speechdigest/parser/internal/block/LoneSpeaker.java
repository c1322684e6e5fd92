package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.model.Speaker;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import io.github.speechdigest.parser.internal.speaker.SpeakerLine;
import java.util.Optional;

/**
 * A body, or a body and a person, on a line of its own between what ends above it and a paragraph
 * below it: it names who speaks, though no mark and no office says so.
 */
final class LoneSpeaker {
  private static final int LONGEST = 20;
  private static final int SHORTEST_PARAGRAPH = 20;

  private LoneSpeaker() {}

  static Optional<Recognition> recognise(Page page, int line) {
    String text = page.value(line);
    if (text.length() > LONGEST || !standsAlone(page, line) || !standsOverText(page, line + 1)) {
      return Optional.empty();
    }
    return read(text).map(speaker -> Recognition.speaker(speaker, 1));
  }

  private static Optional<Speaker> read(String text) {
    return SpeakerLine.readBody(text)
        .or(() -> SpeakerLine.readBare(text).filter(speaker -> speaker.organization().isPresent()))
        .filter(speaker -> !Headline.isTask(speaker.organization().orElseThrow()));
  }

  /** Neither goes the line on in the next one, nor the one above in the line. */
  private static boolean standsAlone(Page page, int line) {
    boolean wrapped = page.wrapsAfter(line) || page.has(line - 1) && page.wrapsAfter(line - 1);
    return !wrapped
        && !page.line(line).isHeading()
        && (!page.has(line - 1) || ends(page, line - 1));
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
    char first = below.charAt(0);
    return (below.length() >= SHORTEST_PARAGRAPH || page.wrapsAfter(line))
        && (Punctuation.isHan(first)
            || Punctuation.isOpening(first)
            || SectionMarkers.read(below, 0).isPresent());
  }
}
