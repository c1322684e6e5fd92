package io.github.speechdigest.examples.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The way of every piece from the page to its speech, drawn as ribbons in a box of 100 by {@value
 * #HEIGHT}: on the left the pieces in source order, on the right in reading order.
 */
record Flow(List<Ribbon> ribbons) {
  static final int HEIGHT = 1000;

  /**
   * Free space between two speeches on the right, and the most of the box that all of it may take.
   */
  private static final double GAP = 5;

  private static final double MOST_GAPS = HEIGHT / 4.0;

  private static final double STRIP = 9;

  /**
   * @param top where the piece starts on the left, and {@code height} how long it is there
   * @param path the outline of the ribbon; empty for a piece that goes nowhere
   */
  record Ribbon(
      Piece piece, double top, double height, double targetTop, double targetHeight, String path) {}

  static Flow of(int sourceLength, List<RebuiltSpeech> speeches, Pieces pieces) {
    double gaps = Math.min(MOST_GAPS, GAP * Math.max(0, speeches.size() - 1));
    double gap = gaps / Math.max(1, speeches.size() - 1);
    double targetScale = (HEIGHT - gaps) / Math.max(1, placedLength(pieces));
    Map<Integer, Double> targets = new TreeMap<>();
    double at = 0;
    for (RebuiltSpeech speech : speeches) {
      for (Piece piece : pieces.of(speech.speech().ordinal())) {
        targets.put(piece.number(), at);
        at += length(piece) * targetScale;
      }
      at += gap;
    }
    double sourceScale = (double) HEIGHT / Math.max(1, sourceLength);
    return new Flow(
        pieces.inSourceOrder().stream()
            .map(piece -> ribbon(piece, sourceScale, targetScale, targets.get(piece.number())))
            .toList());
  }

  private static long placedLength(Pieces pieces) {
    return pieces.inSourceOrder().stream().filter(Piece::placed).mapToLong(Flow::length).sum();
  }

  private static int length(Piece piece) {
    return piece.fragment().end() - piece.fragment().start();
  }

  private static Ribbon ribbon(Piece piece, double sourceScale, double targetScale, Double target) {
    double top = piece.fragment().start() * sourceScale;
    double height = length(piece) * sourceScale;
    if (target == null) {
      return new Ribbon(piece, top, height, 0, 0, "");
    }
    double targetHeight = length(piece) * targetScale;
    String path =
        String.format(
            Locale.ROOT,
            "M%1$.1f %3$.2fC50 %3$.2f 50 %5$.2f %2$.1f %5$.2fV%6$.2fC50 %6$.2f 50 %4$.2f %1$.1f %4$.2fZ",
            STRIP,
            100 - STRIP,
            top,
            top + height,
            target,
            target + targetHeight);
    return new Ribbon(piece, top, height, target, targetHeight, path);
  }
}
