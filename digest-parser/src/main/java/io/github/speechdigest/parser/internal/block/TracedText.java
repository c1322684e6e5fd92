package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.parser.internal.source.Invisible;
import java.util.Arrays;
import java.util.List;

/**
 * Text that remembers where it came from: the source spans whose characters, joined in order, are
 * its value. A span that starts where it ends stands for inserted text (the space that joins two
 * lines of a headline). Offsets count UTF-16 units from 0.
 */
public final class TracedText {
  private final String value;
  private final int start;
  private final int end;

  /** Where each span begins in the value, starts and ends in the source; null when it is one. */
  private final int[] spans;

  /**
   * @param value a text that the source holds in one piece
   * @param start where it stands in the source
   */
  public TracedText(String value, int start) {
    this(value, start, start + value.length(), null);
  }

  private TracedText(String value, int start, int end, int[] spans) {
    this.value = value;
    this.start = start;
    this.end = end;
    this.spans = spans;
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
      return new TracedText(source.substring(start, end), start);
    }
    StringBuilder value = new StringBuilder(end - start);
    Spans spans = new Spans(2);
    int from = start;
    for (int at = start; at <= end; at++) {
      if (at == end || Invisible.is(source.charAt(at))) {
        if (from < at) {
          spans.add(value.length(), from, at);
          value.append(source, from, at);
        }
        from = at + 1;
      }
    }
    return spans.of(value.toString());
  }

  public String value() {
    return value;
  }

  /** Offset in the source of the first character. */
  public int start() {
    return start;
  }

  /** Offset in the source behind the last character. */
  public int end() {
    return end;
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
    String[] values = new String[parts.size()];
    Spans joined = new Spans(2 * parts.size());
    int length = 0;
    for (int i = 0; i < values.length; i++) {
      TracedText part = parts.get(i);
      values[i] = part.value;
      if (i > 0 && !separator.isEmpty()) {
        int before = parts.get(i - 1).end;
        joined.add(length, before, before);
        length += separator.length();
      }
      for (int span = 0; span < part.count(); span++) {
        joined.add(length + part.at(span), part.start(span), part.end(span));
      }
      length += part.value.length();
    }
    return joined.of(String.join(separator, values));
  }

  /** The part of this text from {@code from} to {@code to}, offsets in the value. */
  public TracedText part(int from, int to) {
    Spans kept = new Spans(count());
    for (int i = 0; i < count(); i++) {
      int begin = Math.max(from, at(i));
      int stop = Math.min(to, i + 1 < count() ? at(i + 1) : value.length());
      if (begin < stop) {
        kept.add(begin - from, sourceOffset(begin, i), sourceOffset(stop, i));
      }
    }
    return kept.of(value.substring(from, to));
  }

  /** Offset in the source of the character at {@code at} in the value. */
  public int sourceOffset(int at) {
    int span = count() - 1;
    while (span > 0 && at(span) > at) {
      span--;
    }
    return sourceOffset(at, span);
  }

  private int sourceOffset(int at, int span) {
    return Math.min(start(span) + at - at(span), end(span));
  }

  private int count() {
    return spans == null ? 1 : spans.length / Spans.SIZE;
  }

  private int at(int span) {
    return spans == null ? 0 : spans[Spans.SIZE * span];
  }

  private int start(int span) {
    return spans == null ? start : spans[Spans.SIZE * span + 1];
  }

  private int end(int span) {
    return spans == null ? end : spans[Spans.SIZE * span + 2];
  }

  @Override
  public String toString() {
    return value;
  }

  /** Gathers the spans of a text. */
  private static final class Spans {
    static final int SIZE = 3;

    private int[] packed;
    private int length;

    /**
     * @param expected how many there may be; more find room too
     */
    Spans(int expected) {
      packed = new int[SIZE * expected];
    }

    /**
     * @param at where it begins in the value
     * @param start offset in the source
     * @param end offset in the source, exclusive
     */
    void add(int at, int start, int end) {
      if (length == packed.length) {
        packed = Arrays.copyOf(packed, 2 * length);
      }
      packed[length++] = at;
      packed[length++] = start;
      packed[length++] = end;
    }

    TracedText of(String value) {
      int[] spans = length > SIZE ? Arrays.copyOf(packed, length) : null;
      return new TracedText(value, packed[1], packed[length - 1], spans);
    }
  }
}
