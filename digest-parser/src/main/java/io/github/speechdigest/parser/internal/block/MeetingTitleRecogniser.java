package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import java.util.Optional;

/**
 * The headline of the page: the first heading of the top level, or an unmarked line above the rest
 * of the head.
 */
final class MeetingTitleRecogniser implements BlockRecogniser {
  private static final int LONGEST = 30;
  private static final String SENTENCE_ENDS = "。；;，,、：:";
  private static final int MOST_LINES = 3;

  @Override
  public Optional<Recognition> recognise(Page page, int line) {
    if (!page.inHead() || page.hasSeen(BlockKind.MEETING_TITLE) || page.hasSeen(BlockKind.LEAD)) {
      return Optional.empty();
    }
    int lines = page.line(line).isHeading() ? marked(page, line) : unmarked(page, line);
    lines = lines == 0 && isOnlyTitle(page, line) ? 1 : lines;
    return lines == 0
        ? Optional.empty()
        : Optional.of(Recognition.lines(BlockKind.MEETING_TITLE, lines, " "));
  }

  private static int marked(Page page, int line) {
    if (page.line(line).headingLevel() != 1 || SpeakerLineRecogniser.isCertain(page, line + 1)) {
      return 0;
    }
    int lines = 1;
    while (page.has(line + lines)
        && page.line(line + lines).headingLevel() == 1
        && !MeetingHeadLines.isSubtitle(page.value(line + lines))
        && !SpeakerLineRecogniser.isCertain(page, line + lines + 1)) {
      lines++;
    }
    return lines;
  }

  private static int unmarked(Page page, int line) {
    int lines = 0;
    while (page.has(line + lines) && lines < MOST_LINES && isTitleLine(page, line + lines)) {
      lines++;
    }
    int below = line + lines;
    while (page.has(below) && FurnitureRecogniser.isFurniture(page, below)) {
      below++;
    }
    if (lines == 0 && standsOverSubtitle(page, line)) {
      return 1;
    }
    return lines > 0 && page.has(below) && goesOnWithHead(page, below) ? lines : 0;
  }

  /** A line of any form over the second headline: 听，来自田间的声音 over ——代表发言摘登. */
  private static boolean standsOverSubtitle(Page page, int line) {
    String text = page.value(line);
    return text.length() <= LONGEST
        && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0
        && !page.line(line).isHeading()
        && !MeetingHeadLines.isSubtitle(text)
        && !MeetingHeadLines.opensWithLabel(text)
        && !FurnitureRecogniser.isFurniture(page, line)
        && page.has(line + 1)
        && MeetingHeadLines.isSubtitle(page.value(line + 1))
        && !SpeakerLineRecogniser.isCertain(page, line + 1);
  }

  /** 某座谈会发言摘登 over the lead or the first speech: the page has no other headline. */
  private static boolean isOnlyTitle(Page page, int line) {
    String text = page.value(line);
    int below = line + 1;
    while (page.has(below) && FurnitureRecogniser.isFurniture(page, below)) {
      below++;
    }
    return !page.hasSeen(BlockKind.MEETING_SUBTITLE)
        && !Punctuation.isDash(text.charAt(0))
        && MeetingHeadLines.callsDigest(text)
        && !SpeakerLineRecogniser.isCertain(page, line)
        && !SpeakerLineRecogniser.isCertain(page, line + 1)
        && page.has(below)
        && !MeetingHeadLines.isSubtitle(page.value(below))
        && (page.line(below).headingLevel() > 1
            || !page.line(below).isHeading() && unmarked(page, below) == 0);
  }

  private static boolean isTitleLine(Page page, int line) {
    String text = page.value(line);
    return (Headline.matches(text) || Headline.isClaused(text))
        && !page.line(line).isHeading()
        && !MeetingHeadLines.isSubtitle(text)
        && !MeetingHeadLines.isLabel(text)
        && !SpeakerLineRecogniser.isCertain(page, line + 1);
  }

  private static boolean goesOnWithHead(Page page, int line) {
    String text = page.value(line);
    boolean headline = SpeakerLineRecogniser.isCertain(page, line + 1) && Headline.matches(text);
    return MeetingHeadLines.isSubtitle(text)
        || MeetingHeadLines.opensWithLabel(text)
        || MeetingHeadLines.isLead(text)
        || headline
        || page.line(line).isHeading();
  }
}
