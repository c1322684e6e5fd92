package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.parser.internal.source.SourceLine;
import io.github.speechdigest.parser.internal.source.SourceText;
import io.github.speechdigest.parser.internal.speaker.SpeakerLine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The lines of a page and the kinds of block recognised so far; lives for one reading. */
final class Page {
  /** A paragraph seldom has more lines than this. */
  private static final int SHARE_OF_FIRST_LINES = 20;

  private final List<PageLine> lines = new ArrayList<>();
  private final Set<BlockKind> seen = EnumSet.noneOf(BlockKind.class);
  private final LineWidth width;
  private final boolean marksParagraphs;
  private final boolean namesPersonsAlone;
  private final SpeakerLines speakerLines;
  private final SiteFrame frame;
  private BlockKind previous;
  private BlockKind beforePrevious;
  private boolean unsigned;

  /** Whether the block before is a speaker line that closes a speech. */
  private boolean signature;

  private String lead = "";

  Page(SourceText source) {
    for (SourceLine line : source.lines()) {
      lines.add(
          PageLine.of(
              TracedText.of(source.text(), line.start(), line.end()),
              line.headingLevel(),
              line.paragraphStart()));
    }
    width = LineWidth.of(lines);
    int apart = 0;
    int personsAlone = 0;
    for (int line = 0; line < lines.size(); line++) {
      apart += lines.get(line).apart() ? 1 : 0;
      personsAlone += personsAlone < 2 && LoneSpeaker.isPersonAlone(this, line) ? 1 : 0;
    }
    marksParagraphs = apart > 1 && apart * SHARE_OF_FIRST_LINES >= lines.size();
    namesPersonsAlone = personsAlone == 2;
    speakerLines = new SpeakerLines(this);
    frame = SiteFrame.of(this);
  }

  int size() {
    return lines.size();
  }

  boolean has(int line) {
    return line >= 0 && line < lines.size();
  }

  PageLine line(int line) {
    return lines.get(line);
  }

  String value(int line) {
    return lines.get(line).value();
  }

  /** Puts what a block left of a line in the line's place. */
  void replace(int line, TracedText rest) {
    lines.set(line, lines.get(line).left(rest));
    speakerLines.forget();
  }

  /**
   * Whether the paragraph that a line belongs to can go on in the line below: the page is wrapped,
   * the line full.
   */
  boolean wrapsAfter(int line) {
    return has(line + 1)
        && width.fills(lines.get(line))
        && !lines.get(line + 1).apart()
        && !lines.get(line + 1).isHeading();
  }

  /** What lines print, joined as a wrapped paragraph is. */
  String joined(int from, int count) {
    String[] values = new String[count];
    for (int i = 0; i < count; i++) {
      values[i] = value(from + i);
    }
    return count == 1 ? values[0] : String.join("", values);
  }

  SpeakerLines speakerLines() {
    return speakerLines;
  }

  /** Whether several speeches of the page have nothing but a name over them. */
  boolean namesPersonsAlone() {
    return namesPersonsAlone;
  }

  /** Whether a line belongs to the web site around the article. */
  boolean isFrame(int line) {
    return frame.holds(line);
  }

  /** Whether blank lines or indents show where paragraphs begin. */
  boolean marksParagraphs() {
    return marksParagraphs;
  }

  void recognised(Block block) {
    if (block.kind() != BlockKind.FURNITURE) {
      follow(block);
    }
    seen.add(block.kind());
    if (block.kind() == BlockKind.LEAD) {
      lead += block.text().value();
    }
  }

  private void follow(Block block) {
    signature =
        block.kind() == BlockKind.BYLINE
            && unsigned
            && previous == BlockKind.TEXT
            && SpeakerLine.isBracket(block.text().value());
    if (block.kind() == BlockKind.HEADLINE) {
      unsigned = previous != BlockKind.BYLINE;
    } else if (block.kind() == BlockKind.BYLINE) {
      unsigned = signature;
    }
    beforePrevious = previous;
    previous = signature ? BlockKind.TEXT : block.kind();
  }

  boolean hasSeen(BlockKind kind) {
    return seen.contains(kind);
  }

  /** Whether the block before is of a kind; furniture is looked through. */
  boolean follows(BlockKind kind) {
    return previous == kind;
  }

  /**
   * Whether a headline is due: the block before names the speaker of a speech that has none above,
   * or closes a speech.
   */
  boolean awaitsHeadline() {
    return signature || previous == BlockKind.BYLINE && beforePrevious != BlockKind.HEADLINE;
  }

  /** Whether no speaker line stands at the last headline, so that one may close the speech. */
  boolean isUnsigned() {
    return unsigned;
  }

  /** Whether no speech has begun yet. */
  boolean inHead() {
    return !hasSeen(BlockKind.HEADLINE) && !hasSeen(BlockKind.BYLINE) && !hasSeen(BlockKind.TEXT);
  }

  /** Whether the lead-in names these words. */
  boolean leadNames(String words) {
    return lead.contains(words);
  }
}
