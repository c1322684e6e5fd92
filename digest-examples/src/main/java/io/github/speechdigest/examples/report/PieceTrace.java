package io.github.speechdigest.examples.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds out which piece each character of a rebuilt text comes from. Rebuilt text is that of its
 * pieces, joined, save for white space, the stop after a heading and repaired hyphens; so one walk
 * along both, which steps over what only the source has, is enough.
 */
final class PieceTrace {
  /** How far ahead to look for the place where both agree again. */
  private static final int REACH = 400;

  /** How many characters must agree there. */
  private static final int AGREEMENT = 6;

  private final StringBuilder source = new StringBuilder();
  private final List<Piece> owners = new ArrayList<>();
  private int at;

  /** The pieces in reading order, which lie in a text. */
  PieceTrace(String text, List<Piece> pieces) {
    for (Piece piece : pieces) {
      for (int i = piece.fragment().start();
          i < Math.min(piece.fragment().end(), text.length());
          i++) {
        if (!isWhite(text.charAt(i))) {
          source.append(text.charAt(i));
          owners.add(piece);
        }
      }
    }
  }

  /**
   * The number of the piece that each character comes from; 0 where there is none. Texts are asked
   * for in order.
   */
  int[] owners(String rebuilt) {
    int[] result = new int[rebuilt.length()];
    for (int i = 0; i < rebuilt.length(); i++) {
      if (!isWhite(rebuilt.charAt(i))) {
        align(rebuilt, i);
        result[i] = owner();
        if (agrees(at, rebuilt, i, 1)) {
          at++;
        }
      } else {
        result[i] = owner();
      }
    }
    return result;
  }

  private int owner() {
    if (owners.isEmpty()) {
      return 0;
    }
    return owners.get(Math.min(at, owners.size() - 1)).number();
  }

  private void align(String rebuilt, int i) {
    if (agrees(at, rebuilt, i, 1)) {
      return;
    }
    for (int ahead = at + 1; ahead < Math.min(at + REACH, source.length()); ahead++) {
      if (agrees(ahead, rebuilt, i, AGREEMENT)) {
        at = ahead;
        return;
      }
    }
  }

  private boolean agrees(int from, String rebuilt, int i, int length) {
    int place = from;
    int left = length;
    for (int j = i; j < rebuilt.length() && left > 0; j++) {
      if (!isWhite(rebuilt.charAt(j))) {
        if (place >= source.length() || source.charAt(place) != rebuilt.charAt(j)) {
          return false;
        }
        place++;
        left--;
      }
    }
    return true;
  }

  private static boolean isWhite(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
