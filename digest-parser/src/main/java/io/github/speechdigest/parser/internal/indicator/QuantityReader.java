package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Bound;
import io.github.speechdigest.parser.internal.lexicon.CharSet;
import io.github.speechdigest.parser.internal.lexicon.TermIndex;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Reads a number with its unit, its range and the words of bound around it. */
final class QuantityReader {
  private static final String RANGE_MARKS = "—–-－~～至到";

  /** Bounds that are read as such before a power of ten only: 上千, 过百. */
  private static final String ONLY_BEFORE_POWERS = "上过破";

  private static final String DOUBLED = "翻番";

  /** The characters that the number of a quantity may begin with. */
  static final CharSet STARTS =
      CharSet.union(NumeralReader.STARTS, CharSet.of("翻" + Units.CURRENCY_SIGNS));

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** What makes a word of the half before it: 半径, 半年. */
  private static final String NO_HALF_BEFORE = "径年月导成数自边挂封山岛程夜日";

  private static final String POINT = "个百分点";
  private static final String JOINING = "、和与及";
  private static final int LONGEST_HEAD = 5;
  private static final int LONGEST_LIST_ITEM = 12;
  private static final char CIRCLE = '圈';
  private static final String PARTING = "，,。；;、：:！!？?）)\n";

  private final Numerals numerals;
  private String text = "";

  QuantityReader(Numerals numerals) {
    this.numerals = numerals;
  }

  /**
   * Reads the quantity that starts at a place, a word of bound before it included; null when none
   * does.
   *
   * @param start the place
   * @param expected tells whether the words before it lead to a number (达, 提高到), so that a pure
   *     number is one
   */
  Quantity read(int start, BooleanSupplier expected) {
    text = numerals.text();
    if (text.startsWith(DOUBLED, start)) {
      return doubled(start);
    }
    if (Units.isCurrencySign(text.charAt(start))) {
      Numeral price = numeral(start + 1);
      return price == null ? null : priced(start, price);
    }
    Optional<TermIndex.Match<Bound>> before = Bounds.BEFORE.longestAt(text, start);
    if (before.isPresent()) {
      int end = before.get().end();
      int at = text.startsWith("了", end) ? end + 1 : end;
      Quantity bounded = bounded(start, at, before.get().value(), expected);
      if (bounded != null) {
        return bounded;
      }
    }
    Numeral numeral = numeral(start);
    return numeral == null ? null : quantity(start, numeral, Optional.empty(), expected);
  }

  /** 翻番 is 翻一番. */
  private Quantity doubled(int start) {
    int end = start + DOUBLED.length();
    Numeral once = Numeral.of(start, end, BigDecimal.ONE, Numeral.Form.CHINESE);
    return finish(start, once, end, Units.named("番"), false, Optional.empty(), null);
  }

  /** ￥300, ￥3亿元: the sign of the currency stands before the number. */
  private Quantity priced(int start, Numeral numeral) {
    if (Units.read(text, numeral.end()) != null) {
      return quantity(start, numeral, Optional.empty(), () -> true);
    }
    Unit unit = Units.named(text.substring(start, start + 1));
    return finish(start, numeral, numeral.end(), unit, false, Optional.empty(), null);
  }

  private Quantity bounded(int start, int at, Bound bound, BooleanSupplier expected) {
    Optional<TermIndex.Match<Bound>> second = Bounds.BEFORE.longestAt(text, at);
    if (second.isPresent()) {
      Numeral numeral = numeral(second.get().end());
      return numeral == null
          ? null
          : quantity(start, numeral, Optional.of(second.get().value()), expected);
    }
    Numeral numeral = numeral(at);
    if (numeral == null) {
      return null;
    }
    boolean onlyPowers = at == start + 1 && ONLY_BEFORE_POWERS.indexOf(text.charAt(start)) >= 0;
    return onlyPowers && numeral.form() != Numeral.Form.BARE && !isMeasured(start)
        ? null
        : quantity(start, numeral, Optional.of(bound), expected);
  }

  /** 产值过10亿元: after the name of a measured quantity the word can only be a bound. */
  private boolean isMeasured(int end) {
    return MetricHeads.end(text, Math.max(0, end - LONGEST_HEAD), end);
  }

  /** The number that starts at a place and is no part of a name; null when none does. */
  private Numeral numeral(int start) {
    Numeral numeral = numerals.at(start);
    return numeral == null || Exclusions.isName(text, numeral) ? null : numeral;
  }

  private Quantity quantity(
      int start, Numeral numeral, Optional<Bound> before, BooleanSupplier expected) {
    if (numeral.unit().isPresent()) {
      Unit unit = Units.named(numeral.unit().get());
      return finish(start, numeral, numeral.end(), unit, false, before, null);
    }
    int at = skipSpace(numeral.end());
    Units.Found found = unit(numeral, at);
    Numeral upper = upper(numeral, found, at);
    if (upper != null) {
      found = Units.read(text, skipSpace(upper.end()));
    }
    if (found == null || numeral.form() == Numeral.Form.RATIO) {
      return pureNumber(start, numeral, upper, before, expected);
    }
    Units.Found unit = ofHundred(numeral, wholePoint(numeral, found));
    int tenth = tenthEnd(numeral, unit);
    if (tenth > unit.end()) {
      BigDecimal more = numerals.at(unit.end()).value().movePointLeft(1);
      Numeral whole = Numeral.of(numeral.start(), tenth, numeral.value().add(more), numeral.form());
      return finish(start, whole, tenth, unit.unit(), false, before, null);
    }
    Units.Found halved = isHalfMore(unit) ? unit : halvedTime(unit);
    if (halved != null) {
      BigDecimal more = numeral.value().add(HALF);
      Numeral whole = Numeral.of(numeral.start(), numeral.end(), more, numeral.form());
      return finish(start, whole, halved.end() + 1, halved.unit(), false, before, upper);
    }
    Quantity steps = stepped(start, numeral, unit, before);
    Quantity quantity =
        steps != null
            ? steps
            : finish(start, numeral, unit.end(), unit.unit(), unit.approximate(), before, upper);
    return isFigure(quantity, before.isPresent() || expected.getAsBoolean()) ? quantity : null;
  }

  /**
   * The unit at a place; where no list has it, any one character that ends the clause: 64面. Null
   * when there is none.
   */
  private Units.Found unit(Numeral numeral, int at) {
    Units.Found found = Units.read(text, at);
    boolean known = found != null && found.unit().normal().isPresent();
    if (known || numeral.form() != Numeral.Form.ARABIC) {
      return found;
    }
    Units.Found open = Units.readOpen(text, at);
    return open != null && endsHere(open.end()) ? open : found;
  }

  /** 六成半, 一倍半, 2天半, 三斤半. */
  private boolean isHalfMore(Units.Found unit) {
    int end = unit.end() + 1;
    return text.startsWith("半", unit.end())
        && unit.unit().unitClass() != UnitClass.COUNT
        && (end == text.length() || NO_HALF_BEFORE.indexOf(text.charAt(end)) < 0);
  }

  /** 两个半小时, 3个半月: the half stands inside the unit; null where there is none. */
  private Units.Found halvedTime(Units.Found unit) {
    int half = unit.end();
    if (!unit.unit().text().equals("个") || !text.startsWith("半", half)) {
      return null;
    }
    String time = "个" + text.substring(half + 1, Math.min(text.length(), half + LONGEST_HEAD));
    Units.Found found = Units.read(time, 0);
    return found != null && found.unit().unitClass() == UnitClass.TIME
        ? new Units.Found(found.unit(), half + found.end() - 1, false)
        : null;
  }

  /** 七成三: where the digit behind 成 ends; the end of the unit when none stands there. */
  private int tenthEnd(Numeral numeral, Units.Found unit) {
    if (!unit.unit().text().equals("成") || numeral.form() != Numeral.Form.CHINESE) {
      return unit.end();
    }
    Numeral tenths = numerals.at(unit.end());
    boolean digit =
        tenths != null
            && tenths.form() == Numeral.Form.CHINESE
            && tenths.end() == unit.end() + 1
            && tenths.value().compareTo(BigDecimal.TEN) < 0;
    boolean parted =
        digit
            && Units.read(text, tenths.end()) == null
            && !Exclusions.isClass(text, tenths.end())
            && !Exclusions.PHRASES.beginsAt(text, unit.end());
    return parted ? tenths.end() : unit.end();
  }

  /**
   * 1小时20分钟, 3元5角: one amount in two units, given in the larger where that makes a decimal, else in
   * the smaller.
   */
  private Quantity stepped(int start, Numeral first, Units.Found unit, Optional<Bound> before) {
    BigDecimal steps = BigDecimal.ONE;
    BigDecimal value = first.value();
    Units.Found last = unit;
    int numeralEnd = first.end();
    Numeral next = numerals.at(afterZero(last.end()));
    while (next != null) {
      Units.Found smaller = Units.read(text, next.end());
      String larger = last.unit().text();
      Optional<BigDecimal> step =
          smaller != null ? Units.step(larger, smaller.unit().text()) : Optional.empty();
      if (step.isEmpty()) {
        break;
      }
      steps = steps.multiply(step.get());
      value = value.multiply(step.get()).add(next.value());
      last = smaller;
      numeralEnd = next.end();
      next = numerals.at(afterZero(last.end()));
    }
    if (numeralEnd == first.end()) {
      return null;
    }
    boolean decimal = steps.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    Unit given = decimal ? unit.unit() : last.unit();
    Numeral whole =
        Numeral.of(first.start(), numeralEnd, decimal ? value.divide(steps) : value, first.form());
    return finish(start, whole, last.end(), given, false, before, null);
  }

  /** 1年零6个月. */
  private int afterZero(int at) {
    return text.startsWith("零", at) ? at + 1 : at;
  }

  /**
   * 1.9个、0.8个百分点, 4个和11个百分点: a fraction of a measure word, and one that points are listed with,
   * counts the unit that the list ends with.
   */
  private Units.Found wholePoint(Numeral numeral, Units.Found unit) {
    if (!unit.unit().text().equals("个")) {
      return unit;
    }
    boolean part = numeral.value().scale() > 0;
    int limit = Math.min(text.length(), unit.end() + LONGEST_LIST_ITEM);
    return part && text.substring(unit.end(), limit).contains(POINT) || listsPoints(unit.end())
        ? new Units.Found(Units.named(POINT), unit.end(), false)
        : unit;
  }

  /** 4个和11个百分点: whether points are the next item of the list. */
  private boolean listsPoints(int at) {
    Numeral next =
        at < text.length() && JOINING.indexOf(text.charAt(at)) >= 0 ? numerals.at(at + 1) : null;
    return next != null && text.startsWith(POINT, next.end());
  }

  /** 75折 is 7.5折. */
  private Units.Found ofHundred(Numeral numeral, Units.Found found) {
    Unit unit = found.unit();
    boolean hundredths = unit.text().equals("折") && numeral.value().compareTo(BigDecimal.TEN) > 0;
    if (!hundredths) {
      return found;
    }
    Unit scaled = new Unit(unit.text(), unit.unitClass(), BigDecimal.ONE, unit.normal());
    return new Units.Found(scaled, found.end(), found.approximate());
  }

  private int skipSpace(int at) {
    boolean space =
        at + 1 < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0');
    return space ? at + 1 : at;
  }

  /**
   * The upper end of a range, whose lower end may repeat the unit: 3%—5%, 6亿—7亿公斤, 10至15个. Null
   * when there is none.
   */
  private Numeral upper(Numeral lower, Units.Found unit, int at) {
    int mark = skipSpace(unit != null ? unit.end() : at);
    if (mark >= text.length() || RANGE_MARKS.indexOf(text.charAt(mark)) < 0) {
      return null;
    }
    int next = mark + 1;
    if (next < text.length() && RANGE_MARKS.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    Numeral upper = numerals.at(skipSpace(next));
    boolean range =
        upper != null
            && upper.form() == lower.form()
            && upper.value().compareTo(lower.value()) > 0
            && (unit == null || sameUnit(unit.unit(), upper.end()));
    return range ? upper : null;
  }

  private boolean sameUnit(Unit unit, int at) {
    Units.Found found = Units.read(text, at);
    return found != null && found.unit().text().startsWith(unit.text());
  }

  /**
   * A number without a unit is a figure when a fraction, or where the words before it lead to one.
   */
  private Quantity pureNumber(
      int start, Numeral numeral, Numeral upper, Optional<Bound> before, BooleanSupplier expected) {
    boolean figure =
        switch (numeral.form()) {
          case FRACTION, RATIO -> true;
          case ARABIC ->
              holdsPower(numeral)
                  || (before.isPresent() || expected.getAsBoolean()) && endsHere(numeral.end());
          case CHINESE, BARE -> false;
        };
    if (!figure) {
      return null;
    }
    return finish(start, numeral, numeral.end(), Unit.NONE, false, before, upper);
  }

  /** 25万6千: written out, the number needs no unit to be an amount. */
  private boolean holdsPower(Numeral numeral) {
    for (int i = numeral.start(); i < numeral.end(); i++) {
      if (NumeralReader.power(text.charAt(i)) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean endsHere(int at) {
    return at == text.length()
        || PARTING.indexOf(text.charAt(at)) >= 0
        || Bounds.after(text, at).isPresent();
  }

  /**
   * @param upper the upper end of a range, else null
   */
  private Quantity finish(
      int start,
      Numeral numeral,
      int unitEnd,
      Unit unit,
      boolean approximate,
      Optional<Bound> before,
      Numeral upper) {
    Optional<TermIndex.Match<Bound>> after = Bounds.after(text, unitEnd);
    Optional<Bound> bound = before.isPresent() ? before : numeral.bound();
    if (bound.isEmpty() && after.isPresent()) {
      bound = Optional.of(after.get().value());
    }
    if (bound.isEmpty() && (approximate || isStrong(numeral, unitEnd))) {
      bound = Optional.of(Bound.MORE_THAN);
    }
    return new Quantity(
        start,
        unitEnd,
        after.isPresent() ? after.get().end() : unitEnd,
        numeral,
        valueText(numeral, upper, unitEnd),
        upper != null ? Optional.of(upper.value()) : Optional.empty(),
        unit,
        bound);
  }

  /** 占全省的1/5强. */
  private boolean isStrong(Numeral numeral, int end) {
    return numeral.form() == Numeral.Form.FRACTION && text.startsWith("强", end);
  }

  private String valueText(Numeral numeral, Numeral upper, int unitEnd) {
    int end = upper != null ? upper.end() : numeral.end();
    return end > numeral.start()
        ? text.substring(numeral.start(), end)
        : text.substring(numeral.start(), Math.min(unitEnd, numeral.start() + 1));
  }

  /**
   * A bare power with a unit (万亩示范片) only describes, unless a word of bound or a verb makes it a
   * claim.
   */
  private boolean isFigure(Quantity quantity, boolean led) {
    boolean described = text.startsWith("级", quantity.unitEnd());
    if (quantity.numeral().form() == Numeral.Form.BARE) {
      boolean last =
          quantity.unit().unitClass() == UnitClass.QUANTITY && endsHere(quantity.unitEnd());
      return !described && (led || last || quantity.bound().isPresent());
    }
    return !described
        && quantity.unit().text().length() > 0
        && !isLongTime(quantity)
        && !isCircle(quantity);
  }

  /** 15分钟便民生活圈: the time is part of a name. */
  private boolean isCircle(Quantity quantity) {
    int limit = Math.min(text.length(), quantity.end() + LONGEST_LIST_ITEM);
    int at = quantity.end();
    while (at < limit && PARTING.indexOf(text.charAt(at)) < 0 && text.charAt(at) != CIRCLE) {
      at++;
    }
    return quantity.unit().unitClass() == UnitClass.TIME && at < limit && text.charAt(at) == CIRCLE;
  }

  /** Years are told as periods, save behind a bound: 不到两年, but neither 走过二十七年 nor 接近五年前的两倍. */
  private boolean isLongTime(Quantity quantity) {
    boolean bounded =
        quantity.start() < quantity.numeral().start()
            && quantity.bound().isPresent()
            && quantity.bound().get() != Bound.MORE_THAN
            && !PeriodWords.TAILS.beginsAt(text, quantity.unitEnd());
    return quantity.unit().text().equals("年")
        && quantity.numeral().form() != Numeral.Form.ARABIC
        && !bounded;
  }
}
