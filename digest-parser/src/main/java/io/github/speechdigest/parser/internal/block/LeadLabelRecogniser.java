package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import java.util.Optional;

/**
 * 核心提示, 编者按, 【导读】: the label before the lead, on a line of its own or at the lead's beginning; one
 * that is not known shows itself by its place.
 */
final class LeadLabelRecogniser implements BlockRecogniser {
  private static final int LONGEST = 8;

  @Override
  public Optional<Recognition> recognise(Page page, int line) {
    String text = page.value(line);
    if (!page.inHead() || page.hasSeen(BlockKind.LEAD)) {
      return Optional.empty();
    }
    int length = MeetingHeadLines.labelLength(text);
    if (length == 0 && standsOverLead(page, line)) {
      length = text.length();
    }
    if (length == 0) {
      return Optional.empty();
    }
    return Optional.of(
        length == text.length()
            ? Recognition.line(BlockKind.LEAD_LABEL)
            : Recognition.opening(BlockKind.LEAD_LABEL, length));
  }

  /** Under the headline of the page, a word or two over a paragraph that tells of the meeting. */
  private static boolean standsOverLead(Page page, int line) {
    String text = page.value(line);
    return (page.follows(BlockKind.MEETING_TITLE) || page.follows(BlockKind.MEETING_SUBTITLE))
        && text.length() <= LONGEST
        && isFramedHan(text)
        && !page.line(line).isHeading()
        && !FurnitureRecogniser.isFurniture(page, line)
        && page.has(line + 1)
        && standsOver(page, line + 1);
  }

  /** A paragraph that tells of the meeting, or a whole one with the first speech behind it. */
  private static boolean standsOver(Page page, int line) {
    int lines = TextRecogniser.lines(page, line);
    String text = page.joined(line, lines);
    return MeetingHeadLines.isLead(text)
        || MeetingHeadLines.mayBeLead(text) && opensSpeech(page, line + lines);
  }

  private static boolean opensSpeech(Page page, int line) {
    return page.has(line) && page.line(line).isHeading()
        || SpeakerLineRecogniser.isCertain(page, line)
        || page.has(line)
            && Headline.matches(page.value(line))
            && SpeakerLineRecogniser.isCertain(page, line + 1);
  }

  private static boolean isFramedHan(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Punctuation.isHan(c) && !isFrame(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFrame(char c) {
    return Punctuation.isOpening(c)
        || Punctuation.isClosing(c)
        || Punctuation.isWhite(c)
        || "：:·".indexOf(c) >= 0;
  }
}
