package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.parser.internal.lexicon.CharSet;
import io.github.speechdigest.parser.internal.lexicon.DataFile;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import io.github.speechdigest.parser.internal.lexicon.TermIndex;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units of the data file, and the pattern by which they are put together: 万吨, 元/平方米, 台（套）. */
final class Units {
  private static final TermIndex<Unit> ENTRIES = read();
  private static final Map<List<String>, BigDecimal> STEPS = readSteps();

  /** The unit of mortality: 6.8/10万. */
  private static final String PER_HUNDRED_THOUSAND = "/10万";

  /** What is a unit only after a stroke: 吨/日. */
  private static final String DENOMINATORS = "日月时hdas";

  static final String CURRENCY_SIGNS = "$＄￥¥€£";

  /** What may stand among the powers of a magnitude: 亿余元. */
  private static final String AMONG = "余多几";

  private static final CharSet MAGNITUDES = CharSet.of("百千万亿" + AMONG);

  /** The characters that a unit may begin with. */
  static final CharSet STARTS = CharSet.union(ENTRIES.heads(), MAGNITUDES);

  private static final int SMALLEST_POWER = 100;
  private static final int LONGEST_MAGNITUDE = 6;

  /** What makes a time, an ordinal, a name or a comparison of the number before it. */
  private static final CharSet NO_MEASURES =
      CharSet.of("年月日时点分秒后前内外中里上下左右间余多来者期版号级届型式类代线网课强弱等的了和与及或比至到起以之零一二三四五六七八九十百千万亿");

  private Units() {}

  private static TermIndex<Unit> read() {
    Map<String, Unit> entries = new HashMap<>();
    for (List<String> row : DataFile.read("units.tsv")) {
      boolean own = row.size() < 4;
      entries.put(
          row.get(0),
          new Unit(
              row.get(0),
              UnitClass.valueOf(row.get(1)),
              own ? BigDecimal.ONE : new BigDecimal(row.get(3)),
              Optional.of(own ? row.get(0) : row.get(2))));
    }
    return new TermIndex<>(entries);
  }

  private static Map<List<String>, BigDecimal> readSteps() {
    Map<List<String>, BigDecimal> steps = new HashMap<>();
    for (List<String> row : DataFile.read("unit-steps.tsv")) {
      steps.put(row.subList(0, 2), new BigDecimal(row.get(2)));
    }
    return Map.copyOf(steps);
  }

  /** How many of the smaller unit make the larger, where amounts are told in both: 1小时20分钟. */
  static Optional<BigDecimal> step(String larger, String smaller) {
    return Optional.ofNullable(STEPS.get(List.of(larger, smaller)));
  }

  /** A unit and where it ends; {@code approximate} when 余 or 多 stands inside it. */
  record Found(Unit unit, int end, boolean approximate) {}

  /** A unit by its name alone. */
  static Unit named(String name) {
    return ENTRIES.get(name).orElseThrow();
  }

  /** Reads the unit that starts at a place, 余亿元 as well as 亿余元 and 亿元; null when none does. */
  static Found read(String text, int start) {
    if (text.startsWith(PER_HUNDRED_THOUSAND, start)) {
      Unit unit =
          new Unit(
              PER_HUNDRED_THOUSAND,
              UnitClass.RATE,
              BigDecimal.ONE,
              Optional.of(PER_HUNDRED_THOUSAND));
      return new Found(unit, start + PER_HUNDRED_THOUSAND.length(), false);
    }
    Magnitude magnitude = magnitude(text, start);
    Unit entry = entryAt(text, start + magnitude.length());
    if (entry != null) {
      return compound(text, start, magnitude, entry);
    }
    return magnitude.isNone() ? null : alone(text, start, magnitude);
  }

  /**
   * Reads a measure word that no list has, behind a magnitude or none: one character of Chinese
   * that ends a clause and is not of those that make something else of a number. Null when none
   * does.
   */
  static Found readOpen(String text, int start) {
    Magnitude magnitude = magnitude(text, start);
    int at = start + magnitude.length();
    if (at >= text.length()
        || !Punctuation.isHan(text.charAt(at))
        || NO_MEASURES.has(text.charAt(at))) {
      return null;
    }
    String printed = magnitude.without(text, start, at + 1);
    Optional<String> word = Optional.of(text.substring(at, at + 1));
    Unit unit = new Unit(printed, UnitClass.COUNT, magnitude.scale(), word);
    return new Found(unit, at + 1, magnitude.approximate());
  }

  /**
   * 万, 亿 and the like before a unit.
   *
   * @param length how many characters it has
   * @param among where 余 or 多 stands in the text, -1 when neither does
   * @param scale the product of its powers
   */
  private record Magnitude(int length, int among, BigDecimal scale) {
    static final Magnitude NONE = new Magnitude(0, -1, BigDecimal.ONE);

    boolean approximate() {
      return among >= 0;
    }

    /** Whether there is no power in it. */
    boolean isNone() {
      return length == (approximate() ? 1 : 0);
    }

    /** A part of the text that holds the magnitude, 余 or 多 left out. */
    String without(String text, int from, int to) {
      return approximate()
          ? text.substring(from, among) + text.substring(among + 1, to)
          : text.substring(from, to);
    }
  }

  private static Magnitude magnitude(String text, int start) {
    if (start >= text.length() || !MAGNITUDES.has(text.charAt(start))) {
      return Magnitude.NONE;
    }
    int at = start;
    int among = -1;
    BigDecimal scale = BigDecimal.ONE;
    for (; at < Math.min(text.length(), start + LONGEST_MAGNITUDE); at++) {
      char c = text.charAt(at);
      if (isPower(text, at)) {
        scale = product(scale, BigDecimal.valueOf(NumeralReader.power(c)));
      } else if (among < 0 && AMONG.indexOf(c) >= 0 && at + 1 < text.length()) {
        among = at;
      } else {
        break;
      }
    }
    return new Magnitude(at - start, among, scale);
  }

  /** The product of two numbers of which one is most often 1. */
  static BigDecimal product(BigDecimal one, BigDecimal other) {
    return one.compareTo(BigDecimal.ONE) == 0
        ? other
        : other.compareTo(BigDecimal.ONE) == 0 ? one : one.multiply(other);
  }

  /** Whether a power of ten stands at a place that begins no unit; 千瓦 and 千米 are units. */
  private static boolean isPower(String text, int at) {
    return NumeralReader.power(text.charAt(at)) >= SMALLEST_POWER && !ENTRIES.beginsAt(text, at);
  }

  /** The unit of the data file that stands at a place, else null. */
  private static Unit entryAt(String text, int at) {
    Unit entry = ENTRIES.at(text, at);
    return entry != null && isUnit(text, at, at + entry.text().length()) ? entry : null;
  }

  private static boolean isUnit(String text, int start, int end) {
    char last = text.charAt(end - 1);
    if (isLatin(last) && end < text.length() && isLatin(text.charAt(end))) {
      return false;
    }
    if (end - start > 1 || end == text.length()) {
      return true;
    }
    return noUnitBefore(text.charAt(start)).indexOf(text.charAt(end)) < 0;
  }

  /** What turns a unit of one character into the beginning of a word: 成本. */
  private static String noUnitBefore(char unit) {
    return switch (unit) {
      case '人' -> "口";
      case '两' -> "会个家市省区国岸地手级山项新重化种年次名位条者边面类头台所座类";
      case '成' -> "本果立效员功熟交长都品为绩套份";
      case '分' -> "别类层批期级配布之析红享成";
      case '折' -> "扣旧叠合";
      case '周' -> "年岁边";
      case '部' -> "委门署";
      default -> "";
    };
  }

  /** Whether a character is the sign of a currency, which stands before its number. */
  static boolean isCurrencySign(char c) {
    return CURRENCY_SIGNS.indexOf(c) >= 0;
  }

  static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static Found alone(String text, int start, Magnitude magnitude) {
    int end = start + magnitude.length();
    String printed = magnitude.without(text, start, end);
    Unit unit = new Unit(printed, UnitClass.QUANTITY, magnitude.scale(), Optional.empty());
    return new Found(unit, end, magnitude.approximate());
  }

  private static Found compound(String text, int start, Magnitude magnitude, Unit base) {
    int baseEnd = start + magnitude.length() + base.text().length();
    int end = bracketEnd(text, perEnd(text, baseEnd));
    if (magnitude.isNone() && end == baseEnd) {
      return new Found(base, end, magnitude.approximate());
    }
    String tail = text.substring(baseEnd, end);
    Unit unit =
        new Unit(
            magnitude.without(text, start, end),
            base.unitClass(),
            product(magnitude.scale(), base.scale()),
            tail.isEmpty() ? base.normal() : Optional.of(base.normal().orElseThrow() + tail));
    return new Found(unit, end, magnitude.approximate());
  }

  /** 元/平方米; the unit after the stroke may itself have a magnitude. */
  private static int perEnd(String text, int end) {
    if (end + 1 >= text.length() || "/／".indexOf(text.charAt(end)) < 0) {
      return end;
    }
    int at = end + 1;
    while (at < text.length() - 1 && isPower(text, at)) {
      at++;
    }
    int unit = ENTRIES.endAt(text, at);
    return unit > at ? unit : DENOMINATORS.indexOf(text.charAt(at)) >= 0 ? at + 1 : end;
  }

  /** 台（套）. */
  private static int bracketEnd(String text, int end) {
    if (end + 2 >= text.length() || "（(".indexOf(text.charAt(end)) < 0) {
      return end;
    }
    int close = ENTRIES.endAt(text, end + 1);
    boolean closed =
        close > end + 1 && close < text.length() && "）)".indexOf(text.charAt(close)) >= 0;
    return closed ? close + 1 : end;
  }
}
