package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Bound;
import io.github.speechdigest.model.Comparison;
import io.github.speechdigest.model.Direction;
import io.github.speechdigest.model.IndicatorKind;
import java.util.Optional;

/**
 * Makes the claim of a figure once its metric is known: kind, direction, bound, comparison, period,
 * status.
 */
final class ClaimMaker {
  private static final String[] FORMER = {"原来", "原有"};
  private static final int BOUND_REACH = 3;
  private static final int WHOLE_REACH = 12;

  private final Reading reading;
  private final Passage passage;
  private final Verbs verbs;
  private final TimeTracker time;

  ClaimMaker(Reading reading, Verbs verbs, TimeTracker time) {
    this.reading = reading;
    this.passage = reading.passage();
    this.verbs = verbs;
    this.time = time;
  }

  /** Adds the claim of a figure to the reading. */
  void add(Phrase metric, int index, Lead lead) {
    add(metric, index, lead, Optional.empty(), comparison(index));
  }

  void add(
      Phrase metric, int index, Lead lead, Optional<Move> move, Optional<Comparison> comparison) {
    add(metric, index, lead, move, comparison, Optional.empty());
  }

  void add(
      Phrase metric,
      int index,
      Lead lead,
      Optional<Move> move,
      Optional<Comparison> comparison,
      Optional<Bound> shared) {
    Quantity own = bounded(index);
    Quantity quantity = own.bound().isEmpty() && shared.isPresent() ? own.with(shared.get()) : own;
    IndicatorKind kind = kind(lead, quantity, index);
    reading
        .claims()
        .add(
            new Claim(
                metric,
                quantity,
                kind,
                direction(lead, quantity, kind, move),
                move.isPresent() ? move.get().startValue() : Optional.empty(),
                time.status(),
                kind == IndicatorKind.CHANGE ? comparison : Optional.empty(),
                time.period(),
                Math.max(metric.end(), quantity.unitEnd())));
  }

  /** The comparison that the words before a figure name last. */
  Optional<Comparison> comparison(int index) {
    for (int i = index - 1; i >= reading.open(); i--) {
      if (passage.is(i, Role.YEAR_ON_YEAR)) {
        return Optional.of(Comparison.YEAR_ON_YEAR);
      }
      if (passage.is(i, Role.PERIOD_ON_PERIOD)) {
        return Optional.of(Comparison.PERIOD_ON_PERIOD);
      }
    }
    return Optional.empty();
  }

  /** 不到全市1%, 不足原来的四成, 不低于每人3元, 至少建成1所: words may stand between the bound and the number. */
  private Quantity bounded(int index) {
    Quantity quantity = passage.quantity(index);
    boolean part = isPart(quantity, index);
    int reach = Math.max(reading.open(), index - (part ? WHOLE_REACH : BOUND_REACH));
    for (int i = index - 1; i >= reach && quantity.bound().isEmpty(); i--) {
      if (passage.is(i, Role.BOUND) && !passage.is(i, Role.EXCEED)) {
        return quantity.with(Bounds.BEFORE.get(passage.text(i, i + 1)).orElseThrow());
      }
      boolean between =
          part
              ? !passage.isQuantity(i) && !passage.is(i, Role.LEVEL)
              : passage.is(i, Role.SCOPE) || passage.is(i, Role.DE) || verbs.isVerb(i);
      if (!between && !passage.isText(i, FORMER) && !passage.beginsWith(i, "每")) {
        break;
      }
    }
    return quantity;
  }

  /** 约占全村耕地面积的九成, 不到五年前的两倍: the bound stands before what the figure is a part of. */
  private boolean isPart(Quantity quantity, int index) {
    boolean part = quantity.rates() || quantity.unit().unitClass() == UnitClass.MULTIPLE;
    return part && passage.is(index - 1, Role.DE);
  }

  private IndicatorKind kind(Lead lead, Quantity quantity, int index) {
    boolean change = lead.changes() || quantity.unit().is("番") || leadsToGrowth(index);
    return change ? IndicatorKind.CHANGE : IndicatorKind.AMOUNT;
  }

  /** 保持8%以上的增长. */
  private boolean leadsToGrowth(int index) {
    return passage.quantity(index).rates()
        && passage.is(index + 1, Role.DE)
        && (passage.is(index + 2, Role.CHANGE) || passage.isText(index + 2, "增速", "增幅"));
  }

  private static Optional<Direction> direction(
      Lead lead, Quantity quantity, IndicatorKind kind, Optional<Move> move) {
    if (quantity.numeral().value().signum() < 0) {
      return Optional.of(Direction.DECREASE);
    }
    if (lead.direction().isPresent()) {
      return lead.direction();
    }
    Optional<Direction> compared =
        move.isPresent() ? move.get().compared(quantity) : Optional.empty();
    if (compared.isPresent()) {
      return compared;
    }
    return kind == IndicatorKind.CHANGE ? Optional.of(Direction.INCREASE) : Optional.empty();
  }
}
