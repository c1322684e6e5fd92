package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.parser.internal.source.Invisible;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that remembers where it came from: the source spans whose characters, joined in order, are
 * its value. A span with {@code start == end} stands for inserted text (the space that joins two
 * lines of a headline).
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

  /**
   * The part of a source from {@code start} to {@code end}, without the characters in it that print
   * nothing.
   *
   * @param start offset of a character that prints something
   */
  public static TracedText of(String source, int start, int end) {
    int invisible = start;
    while (invisible < end && !Invisible.is(source.charAt(invisible))) {
      invisible++;
    }
    if (invisible == end) {
      return new TracedText(source.substring(start, end), List.of(new Span(0, start, end)));
    }
    StringBuilder value = new StringBuilder(end - start);
    List<Span> spans = new ArrayList<>(1);
    int from = start;
    for (int at = start; at <= end; at++) {
      if (at == end || Invisible.is(source.charAt(at))) {
        if (from < at) {
          spans.add(new Span(value.length(), from, at));
          value.append(source, from, at);
        }
        from = at + 1;
      }
    }
    return new TracedText(value.toString(), spans);
  }

  /** Offset in the source of the first character. */
  public int start() {
    return spans.get(0).start();
  }

  /** Offset in the source behind the last character. */
  public int end() {
    return spans.get(spans.size() - 1).end();
  }

  /** This text, {@code separator}, which the source does not hold, and {@code next}. */
  public TracedText join(String separator, TracedText next) {
    return join(separator, List.of(this, next));
  }

  /** All the parts, between them {@code separator}, which the source does not hold. */
  public static TracedText join(String separator, List<TracedText> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    int length = separator.length() * (parts.size() - 1);
    for (TracedText part : parts) {
      length += part.value.length();
    }
    StringBuilder value = new StringBuilder(length);
    List<Span> joined = new ArrayList<>();
    for (TracedText part : parts) {
      if (!joined.isEmpty() && !separator.isEmpty()) {
        int end = joined.get(joined.size() - 1).end();
        joined.add(new Span(value.length(), end, end));
        value.append(separator);
      }
      int shift = value.length();
      for (Span span : part.spans) {
        joined.add(new Span(shift + span.at(), span.start(), span.end()));
      }
      value.append(part.value);
    }
    return new TracedText(value.toString(), joined);
  }

  /** The part of this text from {@code from} to {@code to}, offsets in the value. */
  public TracedText part(int from, int to) {
    List<Span> kept = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      int spanEnd = i + 1 < spans.size() ? spans.get(i + 1).at() : value.length();
      int begin = Math.max(from, span.at());
      int end = Math.min(to, spanEnd);
      if (begin < end) {
        boolean inserted = span.start() == span.end();
        int start = inserted ? span.start() : span.start() + begin - span.at();
        kept.add(new Span(begin - from, start, inserted ? start : start + end - begin));
      }
    }
    return new TracedText(value.substring(from, to), kept);
  }

  /** Offset in the source of the character at {@code at} in the value. */
  public int sourceOffset(int at) {
    for (int i = spans.size() - 1; i >= 0; i--) {
      Span span = spans.get(i);
      if (span.at() <= at) {
        return Math.min(span.start() + at - span.at(), span.end());
      }
    }
    throw new IndexOutOfBoundsException(at);
  }
}
