package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Indicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Finds the figures that a text claims. */
public final class IndicatorExtractor {
  private IndicatorExtractor() {}

  /**
   * Finds the figures of a text. Takes time proportional to its length; safe for use by several
   * threads.
   *
   * @param text the text of a point, as printed
   * @param year the year of the meeting, when known; periods are resolved with it
   * @return the indicators in the order of their values in the text; offsets count in {@code text}
   */
  public static List<Indicator> extract(String text, OptionalInt year) {
    Passage passage = new Passage(text, Scanner.scan(text, year));
    List<Claim> claims = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= passage.size(); i++) {
      if (i == passage.size() || passage.isSentenceMark(i)) {
        claims.addAll(new SentenceInterpreter(passage, from, i, year.isPresent()).claims());
        from = i + 1;
      }
    }
    return claims.stream()
        .sorted(Comparator.comparingInt(claim -> claim.quantity().numeral().start()))
        .map(claim -> IndicatorWriter.write(claim, text))
        .toList();
  }
}
