package io.github.speechdigest.parser.internal.source;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.Source;
import java.util.List;

/**
 * A decoded source.
 *
 * @param source what was read, as the meeting reports it
 * @param text the decoded text (of HTML: the text extracted); every offset of a meeting counts in
 *     it
 * @param lines the non-blank lines in order; every character outside Markdown heading marks is in
 *     one, save white ones and those that print nothing
 * @param diagnostics what the decoding found wrong
 */
public record SourceText(
    Source source, String text, List<SourceLine> lines, List<Diagnostic> diagnostics) {
  public SourceText {
    lines = List.copyOf(lines);
    diagnostics = List.copyOf(diagnostics);
  }
}
