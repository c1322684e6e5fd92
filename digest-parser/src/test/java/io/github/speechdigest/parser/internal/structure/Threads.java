package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.parser.internal.assembly.SpeechThread;
import io.github.speechdigest.parser.internal.block.Block;
import io.github.speechdigest.parser.internal.block.BlockKind;
import io.github.speechdigest.parser.internal.block.TracedText;
import io.github.speechdigest.parser.internal.speaker.SpeakerLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Speeches made of a few paragraphs; one that begins with … goes on from the one before. */
final class Threads {
  private static final String CONTINUES = "…";

  private Threads() {}

  static SpeechThread thread(String... paragraphs) {
    List<SpeechThread.Piece> pieces = new ArrayList<>();
    for (String paragraph : paragraphs) {
      boolean continues = paragraph.startsWith(CONTINUES);
      pieces.add(piece(BlockKind.TEXT, continues ? paragraph.substring(1) : paragraph, continues));
    }
    return new SpeechThread(
        Optional.of(piece(BlockKind.HEADLINE, "以港兴区 通江达海", false)),
        Optional.of(piece(BlockKind.BYLINE, "青石区委书记 林小雨", false)),
        pieces,
        false);
  }

  static SpeechOutline outline(String... paragraphs) {
    return SpeechOutliner.outline(thread(paragraphs), 1);
  }

  static SpeechThread.Piece piece(BlockKind kind, String text, boolean continues) {
    return new SpeechThread.Piece(
        new Block(
            0,
            kind,
            TracedText.of(text, 0, text.length()),
            kind == BlockKind.BYLINE
                ? SpeakerLine.read(text).or(() -> SpeakerLine.readName(text))
                : Optional.empty(),
            List.of()),
        continues,
        1.0);
  }
}
