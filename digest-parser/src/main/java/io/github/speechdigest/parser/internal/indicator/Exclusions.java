package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import io.github.speechdigest.parser.internal.lexicon.WordSet;
import java.math.BigDecimal;

/** What makes a number a name, an ordinal or an idiom instead of a figure. */
final class Exclusions {
  static final WordSet PHRASES = WordSet.read("exclusions.tsv");
  private static final WordSet BEFORE = WordSet.read("ordinals.tsv", "BEFORE");
  private static final WordSet AFTER = WordSet.read("ordinals.tsv", "AFTER");
  private static final WordSet AFTER_NUMERAL = WordSet.read("ordinals.tsv", "NUMERAL");

  /** What makes a time of 前 after it: 目前, 此前, 年前. */
  private static final String NO_ORDINAL_AFTER = "目当此之以日年月底末午";

  /** Of a longer list of ordinals the rest is read as numbers. */
  private static final int LONGEST_ORDINALS = 6;

  private static final String ENDS_OF_MOVES = "由从自到至";
  private static final Roles MOVES = Roles.of(Role.TO, Role.CHANGE, Role.OBJECT_CHANGE, Role.MOVE);

  private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(24);

  private Exclusions() {}

  /**
   * Returns where the idiom or fixed name that starts at a place ends; the place itself when none
   * does.
   */
  static int phraseEnd(Numerals numerals, int start) {
    int end = PHRASES.endAt(numerals.text(), start);
    if (end == start) {
      return clockEnd(numerals, start);
    }
    return isFraction(numerals, start, end) || isReached(numerals.text(), start, end) ? start : end;
  }

  /** 十分之一 is no 十分. */
  private static boolean isFraction(Numerals numerals, int start, int end) {
    return numerals.text().startsWith("之", end)
        && numerals.at(start) != null
        && numerals.at(start).form() == Numeral.Form.FRACTION;
  }

  /** 由24小时缩短到…, 缩短至24小时: a time that something moves from or to is no name. */
  private static boolean isReached(String text, int start, int end) {
    return start > 0
        && NumeralReader.isDigit(text.charAt(start))
        && ENDS_OF_MOVES.indexOf(text.charAt(start - 1)) >= 0
        && (end == text.length()
            || !Punctuation.isHan(text.charAt(end))
            || Bounds.after(text, end).isPresent()
            || Vocabulary.begins(text, end, MOVES));
  }

  /**
   * Returns where the clock time (9时30分, 八点半) that starts at a place ends; the place itself when
   * none does.
   */
  private static int clockEnd(Numerals numerals, int start) {
    String text = numerals.text();
    Numeral hour = numerals.at(start);
    int mark = hour == null ? text.length() : hour.end();
    if (mark >= text.length()
        || "时点".indexOf(text.charAt(mark)) < 0
        || hour.value().compareTo(LAST_HOUR) > 0) {
      return start;
    }
    if (text.startsWith("半", mark + 1) || text.startsWith("整", mark + 1)) {
      return mark + 2;
    }
    Numeral minutes = new NumeralReader().read(text, mark + 1);
    boolean clock = minutes != null && text.startsWith("分", minutes.end());
    return clock ? minutes.end() + 1 : text.charAt(mark) == '时' ? mark + 1 : start;
  }

  /** Whether the number is part of a name: M7, 1+18+N, 第3, 12号, 三级. */
  static boolean isName(String text, Numeral numeral) {
    int start = numeral.start();
    boolean share = numeral.form() == Numeral.Form.FRACTION;
    return start > 0 && joinsBefore(text.charAt(start - 1))
        || isOrdered(text, numeral)
        || !share && AFTER.beginsAt(text, numeral.end())
        || text.startsWith(" ", numeral.end()) && AFTER.beginsAt(text, numeral.end() + 1)
        || numeral.end() < text.length() && joinsAfter(text.charAt(numeral.end()))
        || numeral.form() == Numeral.Form.CHINESE && isOrdinal(text, numeral);
  }

  /** 前5位 and 热线12345, but neither 目前34个 nor 整合热线28条. */
  private static boolean isOrdered(String text, Numeral numeral) {
    int start = numeral.start();
    boolean adverb =
        start > 1
            && text.charAt(start - 1) == '前'
            && NO_ORDINAL_AFTER.indexOf(text.charAt(start - 2)) >= 0;
    int word = adverb ? 0 : BEFORE.longestBefore(text, start);
    return word == 1
        || word > 1 && Units.read(text, numeral.end()) == null
        || isListedOrdinal(text, start);
  }

  /** 第三、四种形态: the ordinal holds for all of the list. */
  private static boolean isListedOrdinal(String text, int start) {
    int at = start;
    for (int i = 0; i < LONGEST_ORDINALS && at > 1 && text.charAt(at - 1) == '、'; i++) {
      at -= 2;
      if (!NumeralReader.begins(text.charAt(at))) {
        return false;
      }
      if (at > 0 && text.charAt(at - 1) == '第') {
        return true;
      }
    }
    return false;
  }

  private static boolean joinsBefore(char c) {
    return Units.isLatin(c) || NumeralReader.isDigit(c) || "+.＋_".indexOf(c) >= 0;
  }

  private static boolean joinsAfter(char c) {
    return "+＋_".indexOf(c) >= 0 || NumeralReader.isDigit(c);
  }

  /** Whether what stands behind a numeral of one character makes a name of the two: 二级, 三类. */
  static boolean isClass(String text, int end) {
    return AFTER.beginsAt(text, end) || AFTER_NUMERAL.beginsAt(text, end);
  }

  /** 二期, 三类, 一个: the one-character numeral names, or only says that there is one. */
  private static boolean isOrdinal(String text, Numeral numeral) {
    if (numeral.end() - numeral.start() > 1 || numeral.unit().isPresent()) {
      return false;
    }
    char digit = text.charAt(numeral.start());
    boolean share =
        text.startsWith("成", numeral.end())
            || text.startsWith("番", numeral.end())
            || text.startsWith("倍", numeral.end());
    boolean none = digit == '零' || digit == '〇';
    if (numeral.end() < text.length() && NumeralReader.power(text.charAt(numeral.end())) > 0) {
      return false;
    }
    return none
        || !share && (digit == '一' || digit == '二' || AFTER_NUMERAL.beginsAt(text, numeral.end()));
  }
}
