package io.github.speechdigest.parser.internal.head;

import io.github.speechdigest.parser.internal.block.Block;
import io.github.speechdigest.parser.internal.block.BlockKind;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the head of the page. */
public final class MeetingHeadReader {
  private static final Set<BlockKind> HEAD =
      EnumSet.of(
          BlockKind.MEETING_TITLE,
          BlockKind.MEETING_SUBTITLE,
          BlockKind.LEAD_LABEL,
          BlockKind.LEAD);

  private MeetingHeadReader() {}

  /**
   * @param blocks every block of the page
   * @param year the year of the meeting when the caller knows it; the one that the page prints wins
   */
  public static MeetingHead read(List<Block> blocks, OptionalInt year) {
    Optional<String> title = text(blocks, BlockKind.MEETING_TITLE, " ");
    Optional<String> subtitle =
        text(blocks, BlockKind.MEETING_SUBTITLE, " ").map(MeetingHeadReader::withoutDashes);
    Optional<String> lead = text(blocks, BlockKind.LEAD, "\n");
    Optional<ConvenedMeeting> convened = lead.flatMap(ConvenedMeeting::read);
    return new MeetingHead(
        title,
        subtitle,
        convened
            .map(ConvenedMeeting::name)
            .or(() -> subtitle.flatMap(ConvenedMeeting::nameInSubtitle))
            .or(() -> title.flatMap(ConvenedMeeting::nameInSubtitle)),
        convened.flatMap(ConvenedMeeting::convener),
        lead.or(() -> subtitle).flatMap(PrintedDate::find).map(date -> date.in(year)),
        lead,
        lead.map(AnnouncedSpeakers::read).orElse(List.of()),
        blocks.stream().filter(block -> !HEAD.contains(block.kind())).collect(Collectors.toList()));
  }

  private static Optional<String> text(List<Block> blocks, BlockKind kind, String separator) {
    String text =
        blocks.stream()
            .filter(block -> block.kind() == kind)
            .map(block -> block.text().value())
            .collect(Collectors.joining(separator));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static String withoutDashes(String text) {
    int start = 0;
    int end = text.length();
    while (start < end - 1
        && (Punctuation.isDash(text.charAt(start)) || Punctuation.isWhite(text.charAt(start)))) {
      start++;
    }
    while (end > start + 1
        && (Punctuation.isDash(text.charAt(end - 1))
            || Punctuation.isWhite(text.charAt(end - 1)))) {
      end--;
    }
    return text.substring(start, end);
  }
}
