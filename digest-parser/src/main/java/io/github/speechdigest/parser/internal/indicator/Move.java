package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Direction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A move from one amount to another: 由33.6%提升至66.4%.
 *
 * @param phraseTo the token before which what is measured stands: 由
 * @param startValue the amount at the start, in the unit of the end, when it can be told in that
 * @param end the token of the amount reached
 * @param direction the way of the verb, when it has one
 */
record Move(int phraseTo, Optional<BigDecimal> startValue, int end, Optional<Direction> direction) {
  private static final int REACH = 8;
  private static final BigDecimal HUNDREDTHS = BigDecimal.valueOf(100);

  /** Finds the move whose start is the number at {@code index}; null when it starts none. */
  static Move find(Passage passage, int from, int index, int next) {
    if (next < 0 || next - index > REACH) {
      return null;
    }
    int origin = origin(passage, from, index);
    return origin < 0 || !leadsTo(passage, index, next)
        ? null
        : between(passage, origin, index, next, direction(passage, index, next));
  }

  /** The moves of as many starts to as many ends; none where they are no moves. */
  static List<Move> findAll(Passage passage, int from, List<Integer> starts, List<Integer> ends) {
    int origin = origin(passage, from, starts.get(0));
    int last = starts.get(starts.size() - 1);
    if (origin < 0 || ends.get(0) - last > REACH || !leadsTo(passage, last, ends.get(0))) {
      return List.of();
    }
    Optional<Direction> direction = direction(passage, last, ends.get(0));
    List<Move> moves = new ArrayList<>(starts.size());
    for (int i = 0; i < starts.size(); i++) {
      Move move = between(passage, origin, starts.get(i), ends.get(i), direction);
      if (move == null) {
        return List.of();
      }
      moves.add(move);
    }
    return moves;
  }

  /** The move between two numbers; null where their units say that there is none. */
  private static Move between(
      Passage passage, int origin, int index, int next, Optional<Direction> direction) {
    Quantity start = passage.quantity(index);
    Quantity end = passage.quantity(next);
    boolean alike =
        start.unit().normal().equals(end.unit().normal())
            || start.rates() && end.rates()
            || areDays(start) && areDays(end);
    boolean times = isTime(start) && isTime(end);
    if (!alike && !times && !isNothing(end)) {
      return null;
    }
    return new Move(origin, startValue(start, end, alike), next, direction);
  }

  private static Optional<BigDecimal> startValue(Quantity start, Quantity end, boolean alike) {
    if (isNothing(end)) {
      return Optional.of(start.numeral().value());
    }
    return alike ? Optional.of(inUnit(start, end.unit())) : inSteps(start, end.unit());
  }

  /** 由31个减至0: nothing needs no unit. */
  private static boolean isNothing(Quantity end) {
    return end.unit().unitClass() == UnitClass.NONE && end.numeral().value().signum() == 0;
  }

  private static boolean isTime(Quantity quantity) {
    return quantity.unit().unitClass() == UnitClass.TIME;
  }

  /** 由2小时缩短为3分钟; how many days a month has is not told. */
  private static Optional<BigDecimal> inSteps(Quantity start, Unit unit) {
    Optional<BigDecimal> step = Units.step(start.unit().text(), unit.text());
    return step.isPresent()
        ? Optional.of(start.numeral().value().multiply(step.get()))
        : Optional.empty();
  }

  /** 由5个工作日缩短为2天: a working day is a day. */
  private static boolean areDays(Quantity quantity) {
    return quantity.unit().text().equals("天") || quantity.unit().text().endsWith("工作日");
  }

  /**
   * The start in the unit of the end; a fraction is in units of one, other shares are in
   * hundredths.
   */
  private static BigDecimal inUnit(Quantity start, Unit unit) {
    BigDecimal value = start.numeral().value().multiply(scale(start.unit(), start.rates()));
    return value.divide(scale(unit, start.rates()), MathContext.DECIMAL64);
  }

  private static BigDecimal scale(Unit unit, boolean share) {
    return share && unit.unitClass() == UnitClass.NONE ? HUNDREDTHS : unit.scale();
  }

  private static int origin(Passage passage, int from, int index) {
    for (int i = index - 1; i >= Math.max(from, index - REACH); i--) {
      if (passage.isWord(i) && (passage.endsWith(i, "由") || passage.endsWith(i, "从"))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean leadsTo(Passage passage, int index, int next) {
    for (int i = next - 1; i > index; i--) {
      if (passage.is(i, Role.TO) || passage.isText(i, "为")) {
        return true;
      }
      if (passage.endsWith(i, "至") || passage.endsWith(i, "到")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Direction> direction(Passage passage, int index, int next) {
    for (int i = index + 1; i < next; i++) {
      if (passage.isWord(i) && passage.word(i).direction().isPresent()) {
        return passage.word(i).direction();
      }
    }
    return Optional.empty();
  }

  /** The way from the start to the amount reached, where the verb does not tell. */
  Optional<Direction> compared(Quantity reached) {
    if (startValue.isEmpty()) {
      return Optional.empty();
    }
    boolean less = reached.numeral().value().compareTo(startValue.get()) < 0;
    return Optional.of(less ? Direction.DECREASE : Direction.INCREASE);
  }

  Lead lead(int from) {
    return new Lead(Lead.Kind.REACHED, direction, from, phraseTo);
  }
}
