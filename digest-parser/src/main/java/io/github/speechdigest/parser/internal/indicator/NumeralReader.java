package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Bound;
import io.github.speechdigest.parser.internal.lexicon.CharSet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Reads one number: Arabic digits of either width with separators and decimals, Chinese numerals,
 * fractions, ratios. The powers 万 and 亿 that end a number are left to its unit, since they are
 * printed as part of it (1.2万吨); between digits they belong to the number (3亿5千万).
 */
final class NumeralReader {
  private static final String CHINESE_DIGITS = "零一二三四五六七八九";
  static final CharSet STARTS = CharSet.of("0123456789０１２３４５６７８９零〇一二两三四五六七八九十百千万亿半数几过-−－负");

  /** 百分之, 千分之, 万分之, and the units of such shares. */
  private static final String SHARES = "百千万";

  private static final List<String> SHARE_UNITS = List.of("%", "‰", "‱");
  private static final int FRACTION_SCALE = 4;
  private static final long TEN_THOUSAND = 10_000L;

  /** No number is longer; what is, is read as far as this, so that the time taken is bounded. */
  private static final int LONGEST = 32;

  private static final int MOST_DIGITS_OF_LONG = 18;

  private String text = "";
  private int start;
  private int at;

  /** Reads the number that starts at a place; null when none does. */
  Numeral read(String text, int place) {
    if (place >= text.length() || !begins(text.charAt(place))) {
      return null;
    }
    this.text = text;
    start = place;
    at = place;
    return isDigit(text.charAt(place)) || atMinus() ? arabic() : chinese();
  }

  /** Whether a number may begin with a character. */
  static boolean begins(char c) {
    return STARTS.has(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  private static int digit(char c) {
    return c >= '０' ? c - '０' : c - '0';
  }

  private static int chineseDigit(char c) {
    return c == '两' ? 2 : c == '〇' ? 0 : CHINESE_DIGITS.indexOf(c);
  }

  /** Returns the power of ten that a character names, else 0. */
  static long power(char c) {
    return switch (c) {
      case '十' -> 10L;
      case '百' -> 100L;
      case '千' -> 1_000L;
      case '万' -> TEN_THOUSAND;
      case '亿' -> 100_000_000L;
      default -> 0L;
    };
  }

  private char peek(int ahead) {
    int place = at + ahead;
    return place < text.length() && place - start < LONGEST ? text.charAt(place) : 0;
  }

  private boolean atMinus() {
    return "-−－负".indexOf(peek(0)) >= 0 && isDigit(peek(1));
  }

  private Numeral arabic() {
    boolean negative = atMinus();
    if (negative) {
      at++;
    }
    BigDecimal value = decimal();
    char next = peek(0);
    if (isStroke(next) && isDigit(peek(1)) && value.scale() <= 0) {
      return fraction(negative ? value.negate() : value);
    }
    if (text.startsWith("分之", at) && value.scale() <= 0) {
      return partsOf(value, negative);
    }
    if ("∶：:".indexOf(next) >= 0 && next != 0 && isDigit(peek(1))) {
      return ratio(value);
    }
    value = compound(value);
    return Numeral.of(start, at, negative ? value.negate() : value, Numeral.Form.ARABIC);
  }

  private BigDecimal decimal() {
    int from = at;
    int whole = skipDigits();
    while (whole <= 3 && isSeparator(peek(0)) && groupFollows()) {
      at++;
      skipDigits();
    }
    int point = at;
    if ((peek(0) == '.' || peek(0) == '．') && isDigit(peek(1))) {
      at++;
      skipDigits();
    }
    return number(from, at, Math.max(0, at - point - 1));
  }

  /** The digits of a part of the text, whatever stands among them, the last ones as decimals. */
  private BigDecimal number(int from, int to, int decimals) {
    if (to - from > MOST_DIGITS_OF_LONG) {
      StringBuilder digits = new StringBuilder();
      for (int i = from; i < to; i++) {
        if (isDigit(text.charAt(i))) {
          digits.append(digit(text.charAt(i)));
        }
      }
      return new BigDecimal(new BigInteger(digits.toString()), decimals);
    }
    long value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      value = isDigit(c) ? value * 10 + digit(c) : value;
    }
    return BigDecimal.valueOf(value, decimals);
  }

  /** 1,286 and 1，286; after the sign of a currency the wide comma parts two amounts. */
  private boolean isSeparator(char c) {
    boolean priced = start > 0 && Units.isCurrencySign(text.charAt(start - 1));
    return c == ',' || c == '，' && !priced;
  }

  private int skipDigits() {
    int start = at;
    while (isDigit(peek(0))) {
      at++;
    }
    return at - start;
  }

  private boolean groupFollows() {
    return isDigit(peek(1)) && isDigit(peek(2)) && isDigit(peek(3)) && !isDigit(peek(4));
  }

  private Numeral fraction(BigDecimal numerator) {
    at++;
    BigDecimal denominator = decimal();
    if (denominator.signum() == 0 || isStroke(peek(0))) {
      return null;
    }
    return Numeral.of(start, at, divide(numerator, denominator), Numeral.Form.FRACTION);
  }

  private static boolean isStroke(char c) {
    return c == '/' || c == '／';
  }

  /** 3分之1. */
  private Numeral partsOf(BigDecimal denominator, boolean negative) {
    if (denominator.signum() == 0) {
      return null;
    }
    at += 2;
    int before = at;
    BigDecimal numerator = isDigit(peek(0)) ? decimal() : belowTenThousand();
    if (at == before) {
      return null;
    }
    BigDecimal share = divide(numerator, denominator);
    return Numeral.of(start, at, negative ? share.negate() : share, Numeral.Form.FRACTION);
  }

  private static BigDecimal divide(BigDecimal numerator, BigDecimal denominator) {
    return numerator.divide(denominator, FRACTION_SCALE, RoundingMode.HALF_UP);
  }

  /** A ratio to one; 8:30 is none, being a clock time. */
  private Numeral ratio(BigDecimal left) {
    at++;
    int second = at;
    BigDecimal right = decimal();
    boolean clock = at - second == 2 && left.scale() == 0 && left.compareTo(BigDecimal.TEN) >= 0;
    boolean one = left.compareTo(BigDecimal.ONE) == 0;
    if (clock || !one && right.compareTo(BigDecimal.ONE) != 0) {
      return null;
    }
    return Numeral.of(start, at, one ? right : left, Numeral.Form.RATIO);
  }

  /**
   * 3亿5千万, 3千5百万: powers between digits are multiplied out, and so are those after the last digit.
   */
  private BigDecimal compound(BigDecimal first) {
    if (!goesOnBehindPowers()) {
      return first;
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    BigDecimal part = first;
    for (long power = power(peek(0)); power > 0; power = power(peek(0))) {
      at++;
      BigDecimal scale = BigDecimal.valueOf(power);
      if (power < TEN_THOUSAND) {
        part = part.multiply(scale);
      } else {
        section = section.add(part).multiply(scale);
        part = BigDecimal.ZERO;
      }
      if (peek(0) == '零' && isDigit(peek(1))) {
        at++;
      }
      if (isDigit(peek(0))) {
        total = power < TEN_THOUSAND ? total : total.add(section);
        section = power < TEN_THOUSAND ? section.add(part) : BigDecimal.ZERO;
        part = decimal();
      }
    }
    return total.add(section).add(part);
  }

  /** Whether a digit stands behind the powers at the place: 3亿5千万, but not 1.2万吨. */
  private boolean goesOnBehindPowers() {
    int powers = 0;
    while (power(peek(powers)) > 0) {
      powers++;
    }
    int digit = peek(powers) == '零' ? powers + 1 : powers;
    return powers > 0 && isDigit(peek(digit));
  }

  private Numeral chinese() {
    if (text.startsWith("半数", at) || text.startsWith("一半", at) || text.startsWith("过半", at)) {
      return half();
    }
    if (isShare(at)) {
      return share();
    }
    Numeral several = several();
    return several != null ? several : plainChinese();
  }

  private Numeral half() {
    return Numeral.of(start, start + 2, new BigDecimal("0.5"), Numeral.Form.FRACTION);
  }

  private boolean isShare(int place) {
    return place + 1 < text.length()
        && SHARES.indexOf(text.charAt(place)) >= 0
        && text.startsWith("分之", place + 1);
  }

  private Numeral share() {
    String unit = SHARE_UNITS.get(SHARES.indexOf(text.charAt(at)));
    at += 3;
    int first = at;
    Numeral share = isShare(first) ? null : read(text, first);
    boolean plain =
        share != null
            && share.form() != Numeral.Form.FRACTION
            && share.form() != Numeral.Form.RATIO;
    return plain
        ? new Numeral(
            first, share.end(), share.value(), share.form(), share.bound(), Optional.of(unit))
        : null;
  }

  /** 数十, 数百万, 几千, 十几: the power that is named is the lower end. */
  private Numeral several() {
    char first = peek(0);
    if ((first == '数' || first == '几') && power(peek(1)) > 0) {
      at++;
      BigDecimal value = bare();
      return approximate(value);
    }
    if (first == '十' && peek(1) == '几') {
      at += 2;
      return approximate(BigDecimal.TEN);
    }
    return null;
  }

  private Numeral approximate(BigDecimal value) {
    return new Numeral(
        start, at, value, Numeral.Form.CHINESE, Optional.of(Bound.MORE_THAN), Optional.empty());
  }

  /** The powers below 万 that stand here; 万 or 亿 alone counts 1, being left to the unit. */
  private BigDecimal bare() {
    BigDecimal value = BigDecimal.ONE;
    while (power(peek(0)) > 0 && power(peek(0)) < TEN_THOUSAND) {
      value = value.multiply(BigDecimal.valueOf(power(peek(0))));
      at++;
    }
    return value;
  }

  private Numeral plainChinese() {
    if (power(peek(0)) > 0 && peek(0) != '十') {
      BigDecimal bare = bare();
      return Numeral.of(start, at, bare, Numeral.Form.BARE);
    }
    BigDecimal value = belowTenThousand();
    if (at == start) {
      return null;
    }
    if (text.startsWith("分之", at)) {
      return chineseFraction(value);
    }
    if (peek(0) == '点' && chineseDigit(peek(1)) >= 0) {
      value = value.add(chineseDecimals());
    }
    value = largePowers(value);
    return Numeral.of(start, at, value, Numeral.Form.CHINESE);
  }

  private Numeral chineseFraction(BigDecimal denominator) {
    at += 2;
    int before = at;
    BigDecimal numerator = belowTenThousand();
    if (at == before || denominator.signum() == 0) {
      return null;
    }
    return Numeral.of(start, at, divide(numerator, denominator), Numeral.Form.FRACTION);
  }

  private BigDecimal chineseDecimals() {
    at++;
    BigDecimal value = BigDecimal.ZERO;
    BigDecimal place = new BigDecimal("0.1");
    while (chineseDigit(peek(0)) >= 0) {
      value = value.add(place.multiply(BigDecimal.valueOf(chineseDigit(peek(0)))));
      place = place.movePointLeft(1);
      at++;
    }
    return value;
  }

  /** 一万二千: a power in the middle belongs to the number; at its end it is left to the unit. */
  private BigDecimal largePowers(BigDecimal first) {
    BigDecimal value = first;
    while (power(peek(0)) >= TEN_THOUSAND && chineseDigit(peek(1)) >= 0) {
      BigDecimal scaled = value.multiply(BigDecimal.valueOf(power(peek(0))));
      at++;
      value = scaled.add(belowTenThousand());
    }
    return value;
  }

  private BigDecimal belowTenThousand() {
    long total = 0;
    long digit = -1;
    long last = TEN_THOUSAND;
    boolean any = false;
    while (true) {
      char c = peek(0);
      long power = power(c);
      if (any && digit < 0 && power >= last) {
        break; // 三百二十千瓦: the power begins the unit
      }
      if (chineseDigit(c) >= 0 && (digit < 0 || digit == 0)) {
        digit = chineseDigit(c);
      } else if (power > 0 && power < TEN_THOUSAND && (any || digit > 0 || c == '十')) {
        total += power * (digit > 0 ? digit : 1);
        digit = -1;
        last = power;
      } else {
        break;
      }
      any = true;
      at++;
    }
    return BigDecimal.valueOf(total + Math.max(digit, 0));
  }
}
