package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.Speaker;
import java.util.List;
import java.util.Optional;

/**
 * A speech in sections and points, its figures not yet read.
 *
 * @param complete false when text is known to be missing
 * @param diagnostics gaps and empty headings found
 */
public record SpeechOutline(
    Optional<String> title,
    Optional<Speaker> speaker,
    List<PointOutline> introduction,
    List<SectionOutline> sections,
    List<PointOutline> closing,
    boolean complete,
    List<Diagnostic> diagnostics) {

  /** One move of the argument; {@code text} includes the lead. */
  public record PointOutline(Optional<String> lead, String text) {}

  /** A numbered part. */
  public record SectionOutline(
      int ordinal,
      String marker,
      Optional<String> heading,
      List<PointOutline> points,
      List<SectionOutline> sections) {}
}
