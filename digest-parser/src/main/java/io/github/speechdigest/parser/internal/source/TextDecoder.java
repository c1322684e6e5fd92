package io.github.speechdigest.parser.internal.source;

import io.github.speechdigest.parser.internal.lexicon.CharSet;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the charset of bytes. In this order: a byte order mark; UTF-8, whose form no other charset
 * has by chance; UTF-16, by what it makes of the bytes; what an HTML page declares; the detector's
 * statistics; GB18030.
 */
final class TextDecoder {
  /**
   * What the statistics may say. Other answers, on a page of Chinese, mean that it was too short
   * for them.
   */
  private static final List<String> DETECTABLE =
      List.of("GB18030", "BIG5", "EUC-TW", "UTF-32LE", "UTF-32BE");

  private static final CharSet FIRST_OF_MARKS = CharSet.of("\u0000\u00EF\u00FE\u00FF");

  /** Enough to tell UTF-16 by. */
  private static final int SAMPLE = 4096;

  private TextDecoder() {}

  static Decoding decode(byte[] bytes) {
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      return Decoding.of(bytes, marked.get());
    }
    Decoding utf8 = Decoding.of(bytes, StandardCharsets.UTF_8);
    boolean zeros = utf8.text().indexOf('\0') >= 0;
    if (utf8.isPlausible() && !zeros) {
      return utf8;
    }
    Optional<Charset> utf16 = utf16(bytes);
    if (utf16.isPresent()) {
      return Decoding.of(bytes, utf16.get());
    }
    return utf8.isPlausible() ? utf8 : decodeChinese(bytes);
  }

  /** Most pages begin with no mark and need not load what knows all marks. */
  private static Optional<Charset> marked(byte[] bytes) {
    boolean mark = bytes.length > 0 && FIRST_OF_MARKS.has((char) Byte.toUnsignedInt(bytes[0]));
    return mark
        ? Optional.ofNullable(UniversalDetector.detectCharsetFromBOM(bytes))
            .flatMap(DeclaredCharset::named)
        : Optional.empty();
  }

  private static Decoding decodeChinese(byte[] bytes) {
    return Stream.of(DeclaredCharset.find(bytes), detected(bytes))
        .flatMap(Optional::stream)
        .map(charset -> Decoding.of(bytes, charset))
        .filter(Decoding::isPlausible)
        .findFirst()
        .orElseGet(() -> Decoding.of(bytes, Charset.forName("GB18030")));
  }

  private static Optional<Charset> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    return Optional.ofNullable(detector.getDetectedCharset())
        .filter(DETECTABLE::contains)
        .flatMap(DeclaredCharset::named);
  }

  private static Optional<Charset> utf16(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length & ~1, SAMPLE));
    return Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
        .map(charset -> Decoding.of(sample, charset))
        .filter(TextDecoder::isChinese)
        .max(Comparator.comparingLong(TextDecoder::ordinary))
        .map(Decoding::charset);
  }

  private static boolean isChinese(Decoding decoding) {
    int length = decoding.text().length();
    return length > 0 && ordinary(decoding) * 20L >= length * 19L;
  }

  /**
   * How many characters are those of Chinese text: of UTF-16 in the wrong byte order, or of other
   * bytes, few are.
   */
  private static long ordinary(Decoding decoding) {
    return decoding.text().chars().filter(TextDecoder::isOrdinary).count();
  }

  private static boolean isOrdinary(int c) {
    return c >= ' ' && c < 0x7F
        || c == '\n'
        || c == '\r'
        || c == '\t'
        || c >= 0x2010 && c <= 0x2030
        || c >= 0x3000 && c <= 0x303F
        || c >= 0x4E00 && c <= 0x9FFF
        || c >= 0xFF00 && c <= 0xFFEF;
  }
}
