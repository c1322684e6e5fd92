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
    return found
        ? Optional.of(Recognition.lines(BlockKind.MEETING_SUBTITLE, lines(page, line), ""))
        : Optional.empty();
  }

  /** One, or on a wrapped page two, unless the second begins the rest of the head. */
  private static int lines(Page page, int line) {
    boolean wrapped =
        page.wrapsAfter(line)
            && !MeetingHeadLines.opensWithLabel(page.value(line + 1))
            && !SpeakerLineRecogniser.isCertain(page, line + 1)
            && !Headline.isPhrased(page.value(line + 1))
            && MeetingHeadLines.isSubtitle(page.joined(line, 2));
    return wrapped ? 2 : 1;
  }
}
