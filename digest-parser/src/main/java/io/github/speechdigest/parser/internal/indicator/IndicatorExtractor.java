package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Indicator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds the figures that texts claim, one text after the other; what it reads them with serves all.
 * For use by one thread.
 */
public final class IndicatorExtractor {
  private static final Comparator<Claim> BY_PLACE =
      Comparator.comparingInt(claim -> claim.quantity().numeral().start());

  private final FiguredSentences sentences = new FiguredSentences();
  private final Scanner scanner;
  private final SentenceInterpreter interpreter;

  /** The claims of the text that is being read. */
  private final List<Claim> claims = new ArrayList<>();

  /**
   * @param year the year of the meeting, when known; periods are resolved with it
   */
  public IndicatorExtractor(OptionalInt year) {
    Tokens tokens = new Tokens();
    this.scanner = new Scanner(year, tokens);
    this.interpreter = new SentenceInterpreter(new Passage(tokens), year.isPresent());
  }

  /**
   * Finds the figures of a text. Takes time proportional to its length.
   *
   * @param text the text of a point, as printed
   * @return the indicators in the order of their values in the text; offsets count in {@code text}
   */
  public List<Indicator> extract(String text) {
    sentences.begin(text);
    if (!sentences.next()) {
      return List.of();
    }
    claims.clear();
    scanner.begin(text);
    do {
      scanner.scan(sentences.start(), sentences.end());
      interpreter.read(claims);
    } while (sentences.next());
    claims.sort(BY_PLACE);
    List<Indicator> indicators = new ArrayList<>(claims.size());
    for (Claim claim : claims) {
      indicators.add(IndicatorWriter.write(claim, text));
    }
    return indicators;
  }
}
