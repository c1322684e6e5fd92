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
import java.util.Comparator;
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
    List<Speech> speeches = new ArrayList<>();
    for (SpeechOutline outline : outlines) {
      speeches.add(speech(outline, speeches.size() + 1));
    }
    return Meeting.builder()
        .title(head.title())
        .subtitle(head.subtitle())
        .name(head.name())
        .convener(head.convener())
        .date(head.date())
        .lead(head.lead())
        .addAllAnnouncedSpeakers(head.announcedSpeakers())
        .addAllSpeeches(speeches)
        .source(source.source())
        .addAllFragments(InvisibleGaps.close(fragments(blocks, assembly), source.text()))
        .addAllDiagnostics(
            MeetingDiagnostics.of(source, blocks, head, assembly, outlines, deadline))
        .build();
  }

  private Speech speech(SpeechOutline outline, int ordinal) {
    return Speech.builder()
        .ordinal(ordinal)
        .title(outline.title())
        .speaker(outline.speaker())
        .addAllIntroduction(points(outline.introduction()))
        .addAllSections(sections(outline.sections()))
        .addAllClosing(points(outline.closing()))
        .complete(outline.complete())
        .build();
  }

  private List<Section> sections(List<SpeechOutline.SectionOutline> outlines) {
    List<Section> sections = new ArrayList<>(outlines.size());
    for (SpeechOutline.SectionOutline outline : outlines) {
      sections.add(
          Section.builder()
              .ordinal(outline.ordinal())
              .marker(outline.marker())
              .heading(outline.heading())
              .addAllPoints(points(outline.points()))
              .addAllSections(sections(outline.sections()))
              .build());
    }
    return sections;
  }

  private List<Point> points(List<SpeechOutline.PointOutline> outlines) {
    List<Point> points = new ArrayList<>(outlines.size());
    for (SpeechOutline.PointOutline outline : outlines) {
      points.add(
          Point.builder()
              .lead(outline.lead())
              .text(outline.text())
              .addAllIndicators(indicators.extract(outline.text()))
              .build());
    }
    return points;
  }

  private static List<Fragment> fragments(List<Block> blocks, Assembly assembly) {
    Fragment[] placed = new Fragment[blocks.size()];
    int ordinal = 0;
    for (SpeechThread thread : assembly.threads()) {
      ordinal++;
      int position = 0;
      List<SpeechThread.Piece> pieces = new ArrayList<>();
      if (thread.title().isPresent()) {
        pieces.add(thread.title().get());
      }
      if (thread.byline().isPresent()) {
        pieces.add(thread.byline().get());
      }
      pieces.addAll(thread.pieces());
      for (SpeechThread.Piece piece : pieces) {
        position++;
        placed[piece.block().index()] = fragment(piece, ordinal, position);
      }
    }
    List<Fragment> fragments = new ArrayList<>();
    for (Block block : blocks) {
      Fragment fragment = placed[block.index()];
      fragments.add(fragment != null ? fragment : fragment(block));
    }
    fragments.sort(Comparator.comparingInt(Fragment::start));
    return fragments;
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
