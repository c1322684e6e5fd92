package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Indicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Finds the figures that a text claims. */
public final class IndicatorExtractor {
  private static final Comparator<Claim> BY_PLACE =
      Comparator.comparingInt(claim -> claim.quantity().numeral().start());

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
    FiguredSentences sentences = new FiguredSentences(text);
    if (!sentences.next()) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    Scanner scanner = new Scanner(new Numerals(text), year);
    do {
      Passage passage = new Passage(text, scanner.scan(sentences.start(), sentences.end()));
      claims.addAll(new SentenceInterpreter(passage, year.isPresent()).claims());
    } while (sentences.next());
    claims.sort(BY_PLACE);
    List<Indicator> indicators = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      indicators.add(IndicatorWriter.write(claim, text));
    }
    return indicators;
  }
}
