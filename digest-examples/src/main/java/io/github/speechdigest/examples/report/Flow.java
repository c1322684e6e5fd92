package io.github.speechdigest.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The way of every piece from the page to its speech, drawn as ribbons in a box of 100 by {@value #HEIGHT}: on the left
 * the pieces in source order, on the right in reading order.
 */
record Flow(List<Ribbon> ribbons) {
  static final int HEIGHT = 1000;

  /** Free space between two speeches on the right. */
  private static final double GAP = 5;

  private static final double STRIP = 9;

  /**
   * @param top where the piece starts on the left, and {@code height} how long it is there
   * @param path the outline of the ribbon; empty for a piece that goes nowhere
   */
  record Ribbon(
      Piece piece, double top, double height, double targetTop, double targetHeight, String path) {}

  static Flow of(int sourceLength, List<RebuiltSpeech> speeches, Pieces pieces) {
    Map<Integer, Double> targets = new TreeMap<>();
    double scale = targetScale(speeches, pieces);
    double at = 0;
    for (RebuiltSpeech speech : speeches) {
      for (Piece piece : pieces.of(speech.speech().ordinal())) {
        targets.put(piece.number(), at);
        at += length(piece) * scale;
      }
      at += GAP;
    }
    List<Ribbon> ribbons = new ArrayList<>();
    double sourceScale = (double) HEIGHT / Math.max(1, sourceLength);
    for (Piece piece : pieces.inSourceOrder()) {
      ribbons.add(ribbon(piece, sourceScale, scale, targets.get(piece.number())));
    }
    return new Flow(ribbons);
  }

  private static double targetScale(List<RebuiltSpeech> speeches, Pieces pieces) {
    long placed =
        pieces.inSourceOrder().stream().filter(Piece::placed).mapToLong(Flow::length).sum();
    double room = Math.max(HEIGHT / 2.0, HEIGHT - GAP * Math.max(0, speeches.size() - 1));
    return room / Math.max(1, placed);
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
