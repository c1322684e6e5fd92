package io.github.speechdigest.examples.report;

import io.github.speechdigest.examples.IndicatorRow;
import io.github.speechdigest.model.Indicator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * One row of the figures table.
 *
 * @param number by which the rebuilt text knows the figure; 1, 2, 3 … in the meeting's order
 */
record Figure(int number, IndicatorRow row) {
  /** How much of the sentence the table shows on either side of the claim. */
  private static final int CONTEXT = 20;

  Indicator indicator() {
    return row.indicator();
  }

  SpeakerLabel speaker() {
    return SpeakerLabel.of(row.speech());
  }

  String value() {
    return FigureText.value(indicator());
  }

  /** What two figures must share to stand on one scale. */
  Measure measure() {
    return Measure.of(indicator());
  }

  /** Whether the catalogued name says something that the printed one does not. */
  boolean hasOtherCanonicalName() {
    return indicator()
        .canonicalMetric()
        .filter(name -> !name.equals(indicator().metric()))
        .isPresent();
  }

  /** The last of what stands before the claim in its sentence. */
  String before() {
    String text = row.point().text();
    int end = indicator().start();
    int start = whole(text, Math.max(row.sentenceStart(), end - CONTEXT));
    return (start > row.sentenceStart() ? "…" : "") + text.substring(start, end);
  }

  String claim() {
    return row.point().text().substring(indicator().start(), indicator().end());
  }

  /** The first of what stands behind the claim in its sentence. */
  String after() {
    String text = row.point().text();
    int start = indicator().end();
    int end = whole(text, Math.min(row.sentenceEnd(), start + CONTEXT));
    return text.substring(start, end) + (end < row.sentenceEnd() ? "…" : "");
  }

  /** The place, or the next one where it lies inside a character of two units. */
  private static int whole(String text, int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return inside ? at + 1 : at;
  }

  /** The line of the CSV file, the same as the one that the table of indicators prints. */
  String csv() {
    return csv(row.cells());
  }

  static String csvHeader() {
    return csv(IndicatorRow.HEADER);
  }

  private static String csv(List<String> cells) {
    StringBuilder line = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(line, CSVFormat.RFC4180)) {
      printer.printRecord(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }
}
