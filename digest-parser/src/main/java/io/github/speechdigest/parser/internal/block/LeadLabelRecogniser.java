package io.github.speechdigest.parser.internal.block;

import java.util.Optional;

/** 核心提示, 编者按, 【导读】: the label before the lead, on a line of its own or at the lead's beginning. */
final class LeadLabelRecogniser implements BlockRecogniser {
  @Override
  public Optional<Recognition> recognise(Page page, int line) {
    String text = page.value(line);
    if (!page.inHead() || page.hasSeen(BlockKind.LEAD)) {
      return Optional.empty();
    }
    int length = MeetingHeadLines.labelLength(text);
    if (length == 0) {
      return Optional.empty();
    }
    return Optional.of(
        length == text.length()
            ? Recognition.line(BlockKind.LEAD_LABEL)
            : Recognition.opening(BlockKind.LEAD_LABEL, length));
  }
}
