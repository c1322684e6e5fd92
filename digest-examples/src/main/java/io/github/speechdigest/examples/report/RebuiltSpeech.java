package io.github.speechdigest.examples.report;

import io.github.speechdigest.model.Speech;
import java.util.List;

/** A speech as the right side of the report shows it. */
record RebuiltSpeech(
    Speech speech,
    SpeakerLabel label,
    int pieces,
    List<Run> title,
    List<Run> byline,
    List<Paragraph> introduction,
    List<Part> sections,
    List<Paragraph> closing) {

  /** A point of a speech. */
  record Paragraph(List<Run> runs) {}

  /** A section, whose heading includes its marker. */
  record Part(List<Run> heading, List<Paragraph> points, List<Part> sections) {}
}
