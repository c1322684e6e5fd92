package io.github.speechdigest.parser.internal.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The charset that an HTML page names in a {@code meta} element or in an XML declaration. */
final class DeclaredCharset {
  /**
   * The HTML standard has it within the first 1024 bytes; pages in use have it somewhat later, too.
   */
  private static final int PROLOGUE = 4096;

  private static final List<String> KEYS = List.of("charset", "encoding");

  private DeclaredCharset() {}

  static Optional<Charset> find(byte[] bytes) {
    String prologue =
        new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    for (int tag = prologue.indexOf('<'); tag >= 0; tag = prologue.indexOf('<', tag + 1)) {
      if (prologue.startsWith("<meta", tag) || prologue.startsWith("<?xml", tag)) {
        Optional<Charset> charset = inTag(prologue, tag);
        if (charset.isPresent()) {
          return charset;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Charset> inTag(String prologue, int tag) {
    int close = prologue.indexOf('>', tag);
    String text = prologue.substring(tag, close < 0 ? prologue.length() : close);
    for (String key : KEYS) {
      int equals = text.indexOf('=', text.indexOf(key));
      if (text.contains(key) && equals >= 0) {
        return named(value(text, equals + 1));
      }
    }
    return Optional.empty();
  }

  private static String value(String text, int from) {
    int start = from;
    while (start < text.length() && !isNamePart(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '_'
        || c == ':'
        || c == '.';
  }

  /**
   * The charset of a name, widened as browsers widen it: what is said to be GB2312 or GBK often
   * holds characters of GB18030, and what is said to be Big5 those of Hong Kong.
   */
  static Optional<Charset> named(String name) {
    try {
      return Optional.of(widened(Charset.forName(name)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Charset widened(Charset charset) {
    return switch (charset.name()) {
      case "GB2312", "GBK", "x-mswin-936" -> Charset.forName("GB18030");
      case "Big5" -> Charset.forName("Big5-HKSCS");
      default -> charset;
    };
  }
}
