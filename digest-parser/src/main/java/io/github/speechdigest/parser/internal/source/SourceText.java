package io.github.speechdigest.parser.internal.source;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.Source;
import io.github.speechdigest.model.SourceFormat;
import java.util.List;

/** A decoded source. Immutable. */
public final class SourceText {
  private final SourceInput input;
  private final SourceFormat format;
  private final String text;
  private final List<SourceLine> lines;
  private final List<Diagnostic> diagnostics;

  SourceText(
      SourceInput input,
      SourceFormat format,
      String text,
      List<SourceLine> lines,
      List<Diagnostic> diagnostics) {
    this.input = input;
    this.format = format;
    this.text = text;
    this.lines = List.copyOf(lines);
    this.diagnostics = List.copyOf(diagnostics);
  }

  /** Loads the digest of bytes, which takes several times as long as reading a page. */
  public static void preload() {
    SourceInput.sha256(new byte[0]);
  }

  /**
   * What was read, as the meeting reports it. Takes the digest of the bytes at each call, and not
   * when they are read, since the first parse has {@link #preload()} run meanwhile.
   */
  public Source source() {
    Source.Builder source = Source.builder();
    source.format(format).length(text.length());
    input.describe(source);
    return source.build();
  }

  /** The decoded text (of HTML: the text extracted); every offset of a meeting counts in it. */
  public String text() {
    return text;
  }

  /**
   * The non-blank lines in order; every character is in one, save Markdown heading marks, the
   * asterisks around a line that is all bold, white ones and those that print nothing.
   */
  public List<SourceLine> lines() {
    return lines;
  }

  /** What the decoding found wrong. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
