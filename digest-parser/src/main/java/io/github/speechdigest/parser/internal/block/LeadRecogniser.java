package io.github.speechdigest.parser.internal.block;

import java.util.Optional;

/**
 * The lead-in: what stands under its label, or a paragraph of the head that tells of the meeting
 * and the speeches.
 */
final class LeadRecogniser implements BlockRecogniser {
  @Override
  public Optional<Recognition> recognise(Page page, int line) {
    if (!page.inHead()) {
      return Optional.empty();
    }
    int lines = TextRecogniser.lines(page, line);
    return isLead(page, page.joined(line, lines))
        ? Optional.of(Recognition.lines(BlockKind.LEAD, lines, ""))
        : Optional.empty();
  }

  private static boolean isLead(Page page, String text) {
    if (page.hasSeen(BlockKind.LEAD)) {
      return MeetingHeadLines.isFurtherLead(text);
    }
    return page.follows(BlockKind.LEAD_LABEL) || MeetingHeadLines.isLead(text);
  }
}
