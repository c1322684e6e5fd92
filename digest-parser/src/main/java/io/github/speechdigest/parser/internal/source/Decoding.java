package io.github.speechdigest.parser.internal.source;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.model.Severity;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes read in one charset. U+FFFD stands for every piece that is none of its characters, and
 * every run of such pieces is kept with its place.
 *
 * @param charset the charset
 * @param text the text; a byte order mark stays in it as U+FEFF
 * @param gaps where the bytes were no text, in order
 */
record Decoding(Charset charset, String text, List<Gap> gaps) {
  /** More runs than these are told in one diagnostic: a file in another charset has thousands. */
  private static final int DIAGNOSTICS = 20;

  /** Of Chinese text; of other text there are fewer, and more room is made on the way. */
  private static final int BYTES_PER_CHARACTER = 2;

  /** More characters than a decoder writes at once. */
  private static final int ROOM = 16;

  /** A wrong charset leaves gaps in every line; a right one at most a few in a page. */
  private static final int CHARACTERS_PER_GAP = 20;

  /**
   * @param start offset in the text of the first U+FFFD
   * @param end offset behind the last one
   * @param at offset in the bytes
   * @param bytes how many bytes
   */
  record Gap(int start, int end, int at, int bytes) {
    private boolean meets(int offset) {
      return at + bytes == offset;
    }

    private Gap with(int more) {
      return new Gap(start, end + 1, at, bytes + more);
    }
  }

  Decoding {
    gaps = List.copyOf(gaps);
  }

  static Decoding of(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length / BYTES_PER_CHARACTER + 1);
    List<Gap> gaps = new ArrayList<>();
    for (CoderResult result = decoder.decode(in, out, true);
        !result.isUnderflow();
        result = decoder.decode(in, out, true)) {
      out = out.remaining() < ROOM ? larger(out) : out;
      if (result.isError()) {
        skip(in, result.length(), out, gaps);
      }
    }
    out = out.remaining() < ROOM ? larger(out) : out;
    decoder.flush(out);
    return new Decoding(charset, out.flip().toString(), gaps);
  }

  private static CharBuffer larger(CharBuffer out) {
    return CharBuffer.allocate(2 * out.capacity() + ROOM).put(out.flip());
  }

  private static void skip(ByteBuffer in, int length, CharBuffer out, List<Gap> gaps) {
    int last = gaps.size() - 1;
    if (last >= 0 && gaps.get(last).meets(in.position())) {
      gaps.set(last, gaps.get(last).with(length));
    } else {
      gaps.add(new Gap(out.position(), out.position() + 1, in.position(), length));
    }
    out.put('\uFFFD');
    in.position(in.position() + length);
  }

  /** Whether the bytes are text of this charset, a few broken ones aside. */
  boolean isPlausible() {
    if (gaps.isEmpty()) {
      return true;
    }
    long beyondAscii = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      beyondAscii += c > 0x7F && c != '\uFFFD' ? 1 : 0;
    }
    return (long) gaps.size() * CHARACTERS_PER_GAP <= beyondAscii;
  }

  List<Diagnostic> diagnostics() {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Gap gap : gaps.subList(0, Math.min(gaps.size(), DIAGNOSTICS))) {
      diagnostics.add(diagnostic(gap));
    }
    if (gaps.size() > DIAGNOSTICS) {
      diagnostics.add(remainder(gaps.subList(DIAGNOSTICS, gaps.size())));
    }
    return diagnostics;
  }

  private Diagnostic diagnostic(Gap gap) {
    return undecodable(gap.bytes() + " bytes at byte offset " + gap.at(), gap.start(), gap.end());
  }

  private Diagnostic remainder(List<Gap> more) {
    int bytes = more.stream().mapToInt(Gap::bytes).sum();
    int end = more.get(more.size() - 1).end();
    return undecodable(
        bytes + " bytes in " + more.size() + " further places", more.get(0).start(), end);
  }

  private Diagnostic undecodable(String where, int start, int end) {
    return Diagnostic.builder()
        .code(DiagnosticCode.UNDECODABLE_BYTES)
        .severity(Severity.WARNING)
        .message("not " + charset.name() + ": " + where + ", given as U+FFFD")
        .start(start)
        .end(end)
        .build();
  }
}
