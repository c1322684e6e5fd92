package io.github.speechdigest.parser.internal.block;

import java.util.List;

/**
 * Text that remembers where it came from: the source spans whose characters, joined in order, are its value. A
 * span with {@code start == end} stands for inserted text (the space that joins two lines of a headline).
 *
 * @param value the text
 * @param spans where its parts stand in the source, in the order of the value
 */
public record TracedText(String value, List<Span> spans) {
  /**
   * @param at offset in the value, UTF-16 units from 0
   * @param start offset in the source
   * @param end offset in the source, exclusive
   */
  public record Span(int at, int start, int end) {}

  public TracedText {
    spans = List.copyOf(spans);
  }

  public static TracedText of(String source, int start, int end) {
    return new TracedText(source.substring(start, end), List.of(new Span(0, start, end)));
  }

  /** Offset in the source of the first character. */
  public int start() {
    return spans.get(0).start();
  }

  /** Offset in the source behind the last character. */
  public int end() {
    return spans.get(spans.size() - 1).end();
  }
}
