package io.github.speechdigest.parser.internal.head;

import io.github.speechdigest.model.MeetingDate;
import io.github.speechdigest.parser.internal.block.Block;
import io.github.speechdigest.parser.internal.block.BlockKind;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;

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
    Optional<String> subtitle = text(blocks, BlockKind.MEETING_SUBTITLE, " ");
    if (subtitle.isPresent()) {
      subtitle = Optional.of(withoutDashes(subtitle.get()));
    }
    Optional<String> lead = text(blocks, BlockKind.LEAD, "\n");
    Optional<ConvenedMeeting> convened =
        lead.isPresent() ? ConvenedMeeting.read(lead.get()) : Optional.empty();
    return new MeetingHead(
        title,
        subtitle,
        convened.isPresent() ? Optional.of(convened.get().name()) : nameInTitles(subtitle, title),
        convened.isPresent() ? convened.get().convener() : Optional.empty(),
        date(lead.isPresent() ? lead : subtitle, year),
        lead,
        lead.isPresent() ? AnnouncedSpeakers.read(lead.get()) : List.of(),
        withoutHead(blocks));
  }

  private static Optional<String> nameInTitles(Optional<String> subtitle, Optional<String> title) {
    Optional<String> name =
        subtitle.isPresent() ? ConvenedMeeting.nameInSubtitle(subtitle.get()) : Optional.empty();
    return name.isEmpty() && title.isPresent() ? ConvenedMeeting.nameInSubtitle(title.get()) : name;
  }

  private static Optional<MeetingDate> date(Optional<String> text, OptionalInt year) {
    Optional<PrintedDate> date = text.isPresent() ? PrintedDate.find(text.get()) : Optional.empty();
    return date.isPresent() ? Optional.of(date.get().in(year)) : Optional.empty();
  }

  private static List<Block> withoutHead(List<Block> blocks) {
    List<Block> others = new ArrayList<>();
    for (Block block : blocks) {
      if (!HEAD.contains(block.kind())) {
        others.add(block);
      }
    }
    return others;
  }

  private static Optional<String> text(List<Block> blocks, BlockKind kind, String separator) {
    StringJoiner text = new StringJoiner(separator);
    for (Block block : blocks) {
      if (block.kind() == kind) {
        text.add(block.text().value());
      }
    }
    return text.length() == 0 ? Optional.empty() : Optional.of(text.toString());
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
