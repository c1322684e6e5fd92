package io.github.speechdigest.parser.internal.source;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.model.Severity;
import io.github.speechdigest.model.SourceFormat;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a source into lines: finds its charset and its format by what it holds, never by its name.
 */
public final class SourceReader {
  private final int maxLines;

  /**
   * @param maxLines the most non-blank lines that a source may have
   */
  public SourceReader(int maxLines) {
    this.maxLines = maxLines;
  }

  /**
   * Reads bytes.
   *
   * @param bytes all of the source
   * @param name what to call it
   * @param charset their charset; detected when empty
   * @throws RefusedSourceException when they are no text, or over the limit
   */
  public SourceText read(byte[] bytes, String name, Optional<Charset> charset)
      throws RefusedSourceException {
    BinaryCheck.checkSignature(bytes);
    Decoding decoding =
        charset.isPresent() ? Decoding.of(bytes, charset.get()) : TextDecoder.decode(bytes);
    BinaryCheck.checkControls(decoding.text());
    SourceInput input = SourceInput.of(name, bytes, decoding.charset());
    return read(decoding.text(), input, decoding.diagnostics());
  }

  /**
   * Reads text that is decoded already.
   *
   * @throws RefusedSourceException when it is over the limit
   */
  public SourceText read(String text, String name) throws RefusedSourceException {
    return read(text, SourceInput.ofText(name), List.of());
  }

  private SourceText read(String text, SourceInput input, List<Diagnostic> diagnostics)
      throws RefusedSourceException {
    if (HtmlSniffer.isHtml(text)) {
      HtmlText html = HtmlReader.read(text);
      List<SourceLine> lines = LineReader.read(html.text(), maxLines);
      return new SourceText(
          input,
          SourceFormat.HTML,
          html.text(),
          lines.stream().map(html::levelled).toList(),
          diagnostics(diagnostics, html));
    }
    List<SourceLine> lines = LineReader.readMarkdown(text, maxLines);
    SourceFormat format = hasHeading(lines) ? SourceFormat.MARKDOWN : SourceFormat.TEXT;
    return new SourceText(input, format, text, lines, diagnostics);
  }

  private static boolean hasHeading(List<SourceLine> lines) {
    for (SourceLine line : lines) {
      if (line.headingLevel() > 0) {
        return true;
      }
    }
    return false;
  }

  private static List<Diagnostic> diagnostics(List<Diagnostic> decoding, HtmlText html) {
    List<Diagnostic> diagnostics = new ArrayList<>(withoutOffsets(decoding));
    if (html.unread() > 0) {
      diagnostics.add(
          Diagnostic.builder()
              .code(DiagnosticCode.TEXT_AROUND_ARTICLE)
              .severity(Severity.INFO)
              .message(
                  html.unread()
                      + " characters around the article of the page (menus, links, its foot) were"
                      + " not read")
              .build());
    }
    return diagnostics;
  }

  /**
   * Offsets into the HTML mean nothing in the text taken out of it; the messages still name the
   * bytes.
   */
  private static List<Diagnostic> withoutOffsets(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(SourceReader::withoutOffsets).toList();
  }

  private static Diagnostic withoutOffsets(Diagnostic diagnostic) {
    return Diagnostic.builder()
        .code(diagnostic.code())
        .severity(diagnostic.severity())
        .message(diagnostic.message())
        .build();
  }
}
