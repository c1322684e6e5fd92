package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.parser.internal.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a source text into blocks by asking each recogniser in turn what begins at a line; the first
 * answer holds.
 */
public final class BlockReader {
  /** In the order in which they are asked; the last one always answers. */
  private static final List<BlockRecogniser> RECOGNISERS =
      List.of(
          new LeadLabelRecogniser(),
          new FurnitureRecogniser(),
          new MeetingTitleRecogniser(),
          new MeetingSubtitleRecogniser(),
          new SpeakerLineRecogniser(),
          new HeadlineRecogniser(),
          new LeadRecogniser(),
          new TextRecogniser());

  private final Page page;
  private final Hyphenation hyphenation;
  private final List<Block> blocks = new ArrayList<>();

  /** What was repaired in the block that is being read. */
  private final List<Diagnostic> repairs = new ArrayList<>();

  private BlockReader(SourceText source) {
    this.page = new Page(source);
    this.hyphenation = new Hyphenation(List.of(source.text()));
  }

  /** Returns the blocks in page order; every line of the source lies in one. */
  public static List<Block> read(SourceText source) {
    BlockReader reader = new BlockReader(source);
    int line = 0;
    while (reader.page.has(line)) {
      line = reader.readAt(line);
    }
    return reader.blocks;
  }

  /** Reads the block that begins at a line and returns the line at which the next one does. */
  private int readAt(int line) {
    Recognition found = recognise(line);
    TracedText text = page.line(line).text();
    if (found.leavesRest()) {
      String value = text.value();
      int rest = value.length() - value.substring(found.length()).stripLeading().length();
      add(found, text.part(0, found.length()));
      page.replace(line, text.part(rest, value.length()));
      return line;
    }
    if (found.lines() == 1) {
      add(found, text);
      return line + 1;
    }
    List<TracedText> parts = new ArrayList<>(found.lines());
    for (int i = line; i < line + found.lines(); i++) {
      parts.add(page.line(i).text());
    }
    add(found, TracedText.join(found.separator(), parts));
    return line + found.lines();
  }

  private Recognition recognise(int line) {
    for (BlockRecogniser recogniser : RECOGNISERS) {
      Optional<Recognition> found = recogniser.recognise(page, line);
      if (found.isPresent()) {
        return found.get();
      }
    }
    throw new IllegalStateException("no recogniser takes line " + line);
  }

  private void add(Recognition found, TracedText printed) {
    repairs.clear();
    TracedText text = hyphenation.repair(printed, repairs);
    Block block =
        new Block(blocks.size(), found.kind(), text, found.speaker(), List.copyOf(repairs));
    blocks.add(block);
    page.recognised(block);
  }
}
