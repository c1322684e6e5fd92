package io.github.speechdigest.examples;

import io.github.speechdigest.model.Bound;
import io.github.speechdigest.model.Comparison;
import io.github.speechdigest.model.Direction;
import io.github.speechdigest.model.Indicator;
import io.github.speechdigest.model.IndicatorKind;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.Period;
import io.github.speechdigest.model.Point;
import io.github.speechdigest.model.Speaker;
import io.github.speechdigest.model.Speech;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * One figure and where it was said.
 *
 * @param section marker and heading of the section, outer ones first; empty in an introduction or
 *     closing
 */
public record IndicatorRow(
    Meeting meeting, Speech speech, String section, Point point, Indicator indicator) {
  public static final List<String> HEADER =
      List.of(
          "meeting",
          "organization",
          "speaker",
          "section",
          "metric",
          "canonicalMetric",
          "kind",
          "direction",
          "status",
          "bound",
          "value",
          "upper",
          "from",
          "unit",
          "comparison",
          "period",
          "sentence");

  /**
   * Amounts apart from changes and one unit apart from another; in each group the largest first.
   */
  static final Comparator<IndicatorRow> BY_VALUE =
      Comparator.comparing((IndicatorRow row) -> row.indicator.kind())
          .thenComparing(row -> row.indicator.normalizedUnit().or(row.indicator::unit).orElse(""))
          .thenComparing(IndicatorRow::signedValue, Comparator.reverseOrder());

  boolean measures(String metric) {
    return indicator.metric().equals(metric)
        || indicator.canonicalMetric().filter(metric::equals).isPresent();
  }

  /** The cells in the order of {@link #HEADER}. */
  public List<String> cells() {
    return List.of(
        meeting.name().or(meeting::title).or(meeting.source()::name).orElse(""),
        speech.speaker().flatMap(Speaker::organization).orElse(""),
        speech.speaker().flatMap(Speaker::name).orElse(""),
        section,
        indicator.metric(),
        indicator.canonicalMetric().orElse(""),
        indicator.kind().name(),
        indicator.direction().map(Direction::name).orElse(""),
        indicator.status().name(),
        indicator.bound().map(Bound::name).orElse(""),
        indicator.value().toPlainString(),
        indicator.upper().map(BigDecimal::toPlainString).orElse(""),
        indicator.from().map(BigDecimal::toPlainString).orElse(""),
        indicator.unit().orElse(""),
        indicator.comparison().map(Comparison::name).orElse(""),
        indicator.period().map(Period::text).orElse(""),
        sentence());
  }

  /** The sentence of the point that holds the figure. */
  private String sentence() {
    String text = point.text();
    return text.substring(sentenceStart(), Math.min(sentenceEnd() + 1, text.length())).strip();
  }

  /** Where the sentence that holds the figure starts in the point's text. */
  public int sentenceStart() {
    int start = indicator.start();
    while (start > 0 && !endsSentence(point.text().charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Where that sentence ends, its stop excluded. */
  public int sentenceEnd() {
    int end = indicator.end();
    while (end < point.text().length() && !endsSentence(point.text().charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsSentence(char c) {
    return "。！？!?\n".indexOf(c) >= 0;
  }

  /**
   * In the unit without magnitude, and below zero for a fall, so that 亿元 and 万元 or a rise and a
   * fall compare.
   */
  private BigDecimal signedValue() {
    BigDecimal value = indicator.normalizedValue().orElse(indicator.value());
    boolean fell =
        indicator.kind() == IndicatorKind.CHANGE
            && indicator.direction().filter(Direction.DECREASE::equals).isPresent();
    return fell ? value.negate() : value;
  }
}
