package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Indicator;
import java.util.List;
import java.util.OptionalInt;

/** Finds the figures that a text claims. */
public final class IndicatorExtractor {
  private IndicatorExtractor() {}

  /**
   * @param text the text of a point, as printed
   * @param year the year of the meeting, when known; periods are resolved with it
   * @return the indicators in the order of their values in the text; offsets count in {@code text}
   */
  public static List<Indicator> extract(String text, OptionalInt year) {
    return List.of();
  }
}
