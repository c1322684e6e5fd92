package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.lexicon.DataFile;
import java.util.Arrays;
import java.util.List;

/**
 * How sure the places of the passages are. The odds against a joint are the sum over all solutions
 * that the search knows without it, each weighed by what it scores less; the odds against a place
 * are the sum over the joints that lead to it from the heading. What share of places with such odds
 * is right in fact was measured on broken pages; {@code assembly-confidence.tsv} has it.
 */
final class Confidence {
  private static final double[][] MEASURED = measured();
  private static final double LEAST_ODDS = 1e-9;

  private final Cover cover;
  private final double[] oddsAgainst;
  private final double[] oddsAgainstPlace;

  /** What knows the other solutions, null where none was looked for. */
  private final Search search;

  private Confidence(Cover cover, double[] oddsAgainst, Search search) {
    this.cover = cover;
    this.oddsAgainst = oddsAgainst;
    this.oddsAgainstPlace = new double[oddsAgainst.length];
    this.search = search;
    sumUp();
  }

  /** The confidences of a solution that was searched for. */
  static Confidence of(Search search) {
    Alternatives alternatives = search.alternatives();
    double[] odds = new double[search.page().passages.length];
    for (int passage = 0; passage < odds.length; passage++) {
      odds[passage] = alternatives.oddsAgainst(passage);
    }
    return new Confidence(search.cover(), odds, search);
  }

  /** The confidences of a solution that was not: every joint is as likely right as wrong. */
  static Confidence even(Score score, Cover cover) {
    double[] odds = new double[score.page.passages.length];
    Arrays.fill(odds, 1);
    return new Confidence(cover, odds, null);
  }

  private void sumUp() {
    for (Strand strand : cover.strands()) {
      double odds = LEAST_ODDS;
      for (int member : strand.passages()) {
        odds += oddsAgainst[member];
        oddsAgainstPlace[member] = odds;
      }
    }
  }

  private static double[][] measured() {
    List<List<String>> records = DataFile.read("assembly-confidence.tsv");
    double[][] points = new double[records.size()][];
    for (int i = 0; i < points.length; i++) {
      List<String> record = records.get(i);
      points[i] =
          new double[] {Double.parseDouble(record.get(0)), Double.parseDouble(record.get(1))};
    }
    return points;
  }

  /**
   * How likely the passage stands where it should: in the right speech, behind the right passage.
   */
  double of(int ofPassage) {
    return measured(evidence(ofPassage));
  }

  /**
   * The logarithm of the odds for the passage's place, before they are held against what was
   * measured.
   */
  double evidence(int ofPassage) {
    return -Math.log(oddsAgainstPlace[ofPassage]);
  }

  /** The odds against the passage following what it follows. */
  double oddsAgainstJoint(int ofPassage) {
    return oddsAgainst[ofPassage];
  }

  /** The strand in which the passage stands in the best other solution; null when there is none. */
  Strand rival(int ofPassage) {
    return search == null ? null : search.rival(ofPassage);
  }

  private static double measured(double evidence) {
    int at = 0;
    while (at < MEASURED.length && MEASURED[at][0] < evidence) {
      at++;
    }
    if (at == 0) {
      return MEASURED[0][1];
    }
    if (at == MEASURED.length) {
      return MEASURED[at - 1][1];
    }
    double[] low = MEASURED[at - 1];
    double[] high = MEASURED[at];
    double between = low[1] + (high[1] - low[1]) * (evidence - low[0]) / (high[0] - low[0]);
    return Math.round(between * 1000) / 1000.0;
  }
}
