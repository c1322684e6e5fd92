package io.github.speechdigest.parser.internal.source;

import java.util.List;

/**
 * Tells files that hold no text: by the signature of a common format, else by their control
 * characters.
 */
final class BinaryCheck {
  /**
   * Stray control characters are noise in a text; of bytes at random, a tenth are control
   * characters.
   */
  private static final int CONTROLS_PER_CHARACTER = 20;

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("%PDF-", "a PDF document"),
          new Signature("PK\u0003\u0004", "a ZIP archive or an office document (docx, xlsx)"),
          new Signature(
              "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "an office document (doc, xls)"),
          new Signature("{\\rtf", "an RTF document"),
          new Signature("\u0089PNG\r\n", "a PNG image"),
          new Signature("\u00FF\u00D8\u00FF", "a JPEG image"),
          new Signature("GIF8", "a GIF image"),
          new Signature("\u001F\u008B\b", "a gzip archive"),
          new Signature("7z\u00BC\u00AF", "a 7z archive"),
          new Signature("Rar!\u001A", "a RAR archive"),
          new Signature("\u007FELF", "a program"),
          new Signature("MZ\u0090\u0000", "a program"));

  private BinaryCheck() {}

  /** Looks at how the bytes begin. */
  static void checkSignature(byte[] bytes) throws RefusedSourceException {
    for (Signature signature : SIGNATURES) {
      if (signature.opens(bytes)) {
        throw RefusedSourceException.noText(signature.format());
      }
    }
  }

  /** Looks at what the bytes were decoded to. */
  static void checkControls(String text) throws RefusedSourceException {
    long controls = 0;
    for (int i = 0; i < text.length(); i++) {
      controls += isStrayControl(text.charAt(i)) ? 1 : 0;
    }
    if (controls * CONTROLS_PER_CHARACTER > text.length()) {
      throw RefusedSourceException.noText(
          "binary data (" + controls + " control characters among " + text.length() + ")");
    }
  }

  private static boolean isStrayControl(char c) {
    return c < ' ' && (c < '\t' || c > '\r') || c == 0x7F;
  }

  /**
   * @param opening the first bytes, one a character
   * @param format what to call a file that begins so
   */
  private record Signature(String opening, String format) {
    boolean opens(byte[] bytes) {
      if (bytes.length < opening.length()) {
        return false;
      }
      for (int i = 0; i < opening.length(); i++) {
        if ((bytes[i] & 0xFF) != opening.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }
}
