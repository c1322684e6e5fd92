package io.github.speechdigest.examples.report;

import java.util.List;

/**
 * A stretch of rebuilt text that comes from one piece.
 *
 * @param piece the piece's number; 0 where none is known
 * @param first whether no earlier run of the speech comes from that piece
 * @param joined whether it goes on in mid-sentence where another piece was cut
 */
record Run(int piece, boolean first, boolean joined, boolean doubtful, List<Segment> segments) {
  Run {
    segments = List.copyOf(segments);
  }

  /**
   * Text of one style.
   *
   * @param figures the numbers of the figures whose words these are, by which the figures view
   *     knows them
   * @param claim those figures in words; empty when there are none
   */
  record Segment(String text, boolean lead, List<Integer> figures, String claim) {
    boolean isFigure() {
      return !figures.isEmpty();
    }

    /** The first figure's number. */
    int figure() {
      return figures.get(0);
    }
  }

  String text() {
    StringBuilder text = new StringBuilder();
    segments.forEach(segment -> text.append(segment.text()));
    return text.toString();
  }
}
