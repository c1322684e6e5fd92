package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.IndicatorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known while one sentence is read: its claims so far, and which words are still free to
 * name a figure.
 */
final class Reading {
  /**
   * How far back words may stand that name a figure, and claims that lend theirs; bounds the time
   * taken.
   */
  private static final int REACH = 80;

  private static final int CLAIMS_REACH = 16;

  private final Passage passage;
  private final List<Claim> claims = new ArrayList<>();
  private int open;
  private int part;

  /**
   * @param passage the sentence, and after it the next
   */
  Reading(Passage passage) {
    this.passage = passage;
  }

  /** Begins a sentence, of which nothing is known. */
  void begin() {
    claims.clear();
    open = 0;
    part = 0;
  }

  /** Behind a semicolon: its own claims are nearer to what follows than those before it. */
  void beginPart() {
    part = claims.size();
  }

  Passage passage() {
    return passage;
  }

  List<Claim> claims() {
    return claims;
  }

  /** The first token that may belong to the name of the next figure. */
  int open() {
    return open;
  }

  void openAt(int index) {
    open = index;
  }

  /** Forgets words too far before a figure to name it. */
  void approach(int index) {
    open = Math.max(open, index - REACH);
  }

  /** The claim made last; null when there is none yet. */
  Claim last() {
    return claims.isEmpty() ? null : claims.get(claims.size() - 1);
  }

  Optional<Phrase> lastMetric() {
    return claims.isEmpty()
        ? Optional.empty()
        : Optional.of(claims.get(claims.size() - 1).metric());
  }

  /** The last amount in a unit: 今年上半年达到842亿元 goes on from what was last given in 元. */
  Optional<Claim> lastIn(Unit unit) {
    int first = part < claims.size() ? part : 0;
    for (int i = claims.size() - 1; i >= Math.max(first, claims.size() - CLAIMS_REACH); i--) {
      Claim claim = claims.get(i);
      if (claim.kind() == IndicatorKind.AMOUNT
          && claim.quantity().unit().normal().equals(unit.normal())) {
        return Optional.of(claim);
      }
    }
    return Optional.empty();
  }

  /** The next quantity of the clause, else -1. */
  int nextQuantity(int index) {
    for (int i = index;
        i < Math.min(passage.size(), index + REACH) && !passage.isClauseMark(i);
        i++) {
      if (passage.isQuantity(i)) {
        return i;
      }
    }
    return -1;
  }

  /** The first token of the clause of a token. */
  int clauseStart(int index) {
    int start = index;
    while (start > Math.max(0, index - REACH) && !passage.isClauseMark(start - 1)) {
      start--;
    }
    return start;
  }
}
