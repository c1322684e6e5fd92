package io.github.speechdigest.parser.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A digest as a broken page prints it.
 *
 * @param name which digest, how broken and with which seed: what a failure needs to be repeated
 * @param text the page
 * @param speeches what must come back
 */
public record Print(String name, String text, List<Expected> speeches) {
  /**
   * @param gold the speech's annotation
   * @param pieces the texts of the pieces that are on the page, in reading order
   * @param joins each n for which piece n goes on in piece n + 1
   * @param lost how many pieces are not on the page
   */
  public record Expected(JsonNode gold, List<String> pieces, List<Integer> joins, int lost) {
    public String surviving() {
      return String.join("", pieces);
    }
  }

  /** A page that is printed elsewhere, with nothing known of its pieces. */
  public static Print of(GoldDigest gold, String text) {
    return new Print(
        gold.name(),
        text,
        gold.speeches().stream()
            .map(
                speech ->
                    new Expected(
                        speech,
                        List.of(String.join("", Scrambler.paragraphs(speech))),
                        List.of(),
                        0))
            .toList());
  }
}
