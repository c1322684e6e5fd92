package io.github.speechdigest.parser.internal.block;

import java.util.Optional;

/**
 * The lead-in: what stands under its label, or a paragraph of the head that tells of the meeting
 * and the speeches.
 */
final class LeadRecogniser implements BlockRecogniser {
  @Override
  public Optional<Recognition> recognise(Page page, int line) {
    return page.inHead() && isLead(page, line)
        ? Optional.of(Recognition.lines(BlockKind.LEAD, TextRecogniser.lines(page, line), ""))
        : Optional.empty();
  }

  private static boolean isLead(Page page, int line) {
    String text = page.value(line);
    if (page.hasSeen(BlockKind.LEAD)) {
      return MeetingHeadLines.isFurtherLead(text);
    }
    return page.follows(BlockKind.LEAD_LABEL) || MeetingHeadLines.isLead(text);
  }
}
