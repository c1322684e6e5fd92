package io.github.speechdigest.parser.internal.meeting;

import io.github.speechdigest.model.Fragment;
import io.github.speechdigest.model.FragmentRole;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.Point;
import io.github.speechdigest.model.Section;
import io.github.speechdigest.model.Speech;
import io.github.speechdigest.parser.internal.assembly.Assembly;
import io.github.speechdigest.parser.internal.assembly.SpeechThread;
import io.github.speechdigest.parser.internal.block.Block;
import io.github.speechdigest.parser.internal.head.MeetingHead;
import io.github.speechdigest.parser.internal.indicator.IndicatorExtractor;
import io.github.speechdigest.parser.internal.limit.Deadline;
import io.github.speechdigest.parser.internal.source.SourceText;
import io.github.speechdigest.parser.internal.structure.SpeechOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Builds the published model from what the stages found. */
public final class MeetingComposer {
  private final IndicatorExtractor indicators;

  /**
   * @param year the year of the meeting, when known
   */
  public MeetingComposer(OptionalInt year) {
    this.indicators = new IndicatorExtractor(year);
  }

  /**
   * @param source what was read
   * @param blocks every block of the page
   * @param head the meeting's head
   * @param assembly where the blocks went
   * @param outlines the outline of each of the assembly's threads, in their order
   * @param deadline whether the search had to stop early
   */
  public Meeting compose(
      SourceText source,
      List<Block> blocks,
      MeetingHead head,
      Assembly assembly,
      List<SpeechOutline> outlines,
      Deadline deadline) {
    Meeting.Builder meeting = Meeting.builder();
    for (int i = 0; i < outlines.size(); i++) {
      meeting.addSpeeches(speech(outlines.get(i), i + 1));
    }
    return meeting
        .title(head.title())
        .subtitle(head.subtitle())
        .name(head.name())
        .convener(head.convener())
        .date(head.date())
        .lead(head.lead())
        .addAllAnnouncedSpeakers(head.announcedSpeakers())
        .source(source.source())
        .addAllFragments(InvisibleGaps.close(fragments(blocks, assembly), source.text()))
        .addAllDiagnostics(
            MeetingDiagnostics.of(source, blocks, head, assembly, outlines, deadline))
        .build();
  }

  private Speech speech(SpeechOutline outline, int ordinal) {
    Speech.Builder speech = Speech.builder();
    speech
        .ordinal(ordinal)
        .title(outline.title())
        .speaker(outline.speaker())
        .complete(outline.complete());
    for (SpeechOutline.PointOutline point : outline.introduction()) {
      speech.addIntroduction(point(point));
    }
    for (SpeechOutline.SectionOutline section : outline.sections()) {
      speech.addSections(section(section));
    }
    for (SpeechOutline.PointOutline point : outline.closing()) {
      speech.addClosing(point(point));
    }
    return speech.build();
  }

  private Section section(SpeechOutline.SectionOutline outline) {
    Section.Builder section = Section.builder();
    section.ordinal(outline.ordinal()).marker(outline.marker()).heading(outline.heading());
    for (SpeechOutline.PointOutline point : outline.points()) {
      section.addPoints(point(point));
    }
    for (SpeechOutline.SectionOutline deeper : outline.sections()) {
      section.addSections(section(deeper));
    }
    return section.build();
  }

  private Point point(SpeechOutline.PointOutline outline) {
    Point.Builder point = Point.builder();
    point.lead(outline.lead()).text(outline.text());
    indicators.extract(outline.text(), point);
    return point.build();
  }

  /** What became of each block, in the order of the page, which is that of the source. */
  private static List<Fragment> fragments(List<Block> blocks, Assembly assembly) {
    Fragment[] placed = new Fragment[blocks.size()];
    int ordinal = 0;
    for (SpeechThread thread : assembly.threads()) {
      ordinal++;
      int position = 0;
      if (thread.title().isPresent()) {
        place(thread.title().get(), ordinal, ++position, placed);
      }
      if (thread.byline().isPresent()) {
        place(thread.byline().get(), ordinal, ++position, placed);
      }
      for (SpeechThread.Piece piece : thread.pieces()) {
        place(piece, ordinal, ++position, placed);
      }
    }
    List<Fragment> fragments = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      Fragment fragment = placed[block.index()];
      fragments.add(fragment != null ? fragment : fragment(block));
    }
    return fragments;
  }

  private static void place(SpeechThread.Piece piece, int speech, int position, Fragment[] placed) {
    placed[piece.block().index()] = fragment(piece, speech, position);
  }

  private static Fragment fragment(SpeechThread.Piece piece, int speech, int position) {
    Fragment.Builder fragment = Fragment.builder();
    fragment
        .start(piece.block().text().start())
        .end(piece.block().text().end())
        .role(
            switch (piece.block().kind()) {
              case HEADLINE -> FragmentRole.TITLE;
              case BYLINE -> FragmentRole.BYLINE;
              default -> FragmentRole.BODY;
            })
        .speech(speech)
        .position(position)
        .confidence(piece.confidence());
    if (piece.continues()) {
      fragment.continues(true);
    }
    return fragment.build();
  }

  private static Fragment fragment(Block block) {
    return Fragment.builder()
        .start(block.text().start())
        .end(block.text().end())
        .role(
            switch (block.kind()) {
              case MEETING_TITLE -> FragmentRole.MEETING_TITLE;
              case MEETING_SUBTITLE -> FragmentRole.MEETING_SUBTITLE;
              case LEAD -> FragmentRole.LEAD;
              case LEAD_LABEL, FURNITURE -> FragmentRole.FURNITURE;
              case HEADLINE, BYLINE, TEXT -> FragmentRole.UNPLACED;
            })
        .build();
  }
}
