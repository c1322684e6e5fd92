package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Indicator;
import io.github.speechdigest.model.Point;
import java.util.List;
import java.util.OptionalInt;

/** The figures of texts. */
final class Figures {
  private Figures() {}

  /** The figures of a text by itself, the year of the meeting not being known. */
  static List<Indicator> of(String text) {
    return of(text, new IndicatorExtractor(OptionalInt.empty()));
  }

  static List<Indicator> of(String text, IndicatorExtractor extractor) {
    Point.Builder point = Point.builder().text(text);
    extractor.extract(text, point);
    return point.build().indicators();
  }
}
