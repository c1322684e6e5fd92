package io.github.speechdigest.parser.internal.block;

import java.util.Optional;

/** The second headline of the page. */
final class MeetingSubtitleRecogniser implements BlockRecogniser {
  @Override
  public Optional<Recognition> recognise(Page page, int line) {
    boolean found =
        page.inHead()
            && !page.hasSeen(BlockKind.MEETING_SUBTITLE)
            && !page.hasSeen(BlockKind.LEAD)
            && MeetingHeadLines.isSubtitle(page.value(line))
            && !SpeakerLineRecogniser.isCertain(page, line);
    return found ? Optional.of(Recognition.line(BlockKind.MEETING_SUBTITLE)) : Optional.empty();
  }
}
