package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds the figures that texts claim, one text after the other; what it reads them with serves all.
 * For use by one thread.
 */
public final class IndicatorExtractor {
  private final FiguredSentences sentences = new FiguredSentences();
  private final Scanner scanner;
  private final SentenceInterpreter interpreter;

  /** The claims of the text that is being read, in the order of their values. */
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
   * Finds the figures of a text and adds them to its point, in the order of their values. Takes
   * time proportional to the length of the text.
   *
   * @param text the text of the point, as printed; offsets count in it
   */
  public void extract(String text, Point.Builder point) {
    sentences.begin(text);
    if (!sentences.next()) {
      return;
    }
    claims.clear();
    scanner.begin(text);
    do {
      scanner.scan(sentences.start(), sentences.end());
      List<Claim> read = interpreter.read();
      for (int i = 0; i < read.size(); i++) {
        add(read.get(i));
      }
    } while (sentences.next());
    for (int i = 0; i < claims.size(); i++) {
      point.addIndicators(IndicatorWriter.write(claims.get(i), text));
    }
  }

  /** Claims come nearly in order: only those of a list may stand before the one read last. */
  private void add(Claim claim) {
    int at = claims.size();
    while (at > 0 && claims.get(at - 1).valueStart() > claim.valueStart()) {
      at--;
    }
    claims.add(at, claim);
  }
}
