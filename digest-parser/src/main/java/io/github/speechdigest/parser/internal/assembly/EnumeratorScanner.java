package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.block.SectionMarker;
import io.github.speechdigest.parser.internal.block.SectionMarker.Style;
import io.github.speechdigest.parser.internal.block.SectionMarkers;
import io.github.speechdigest.parser.internal.lexicon.CharSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the enumerators of a passage, at its start and inside it, in one pass. */
final class EnumeratorScanner {
  private static final Enumerator[] NONE = {};
  private static final String DIGITS = "一二三四五六七八九";

  /** Numbers with their signs in one character: the first and the last of every kind. */
  private static final String GLYPHS = "①⒛❶❿㈠㈩";

  /** With these an enumerator begins, if not with a digit. */
  private static final CharSet BEGINS = begins();

  private static final String STOPS = ",、:";
  private static final String NUMERALS = DIGITS + "十";

  /** With these begin enumerators that do not begin with their numeral. */
  private static final String OPENERS = "第首其再最（(";

  /** What may stand behind the first character of an enumerator, digits aside. */
  private static final String INSIDE = NUMERALS + "是要先次者后)" + STOPS;

  private static final int LONGEST = 4;

  /** By their ordinals; the last word of a sequence may come sooner. */
  private static final List<List<String>> SEQUENCE =
      List.of(List.of("首先"), List.of("其次"), List.of("再次", "再者"), List.of("最后"));

  /** With these behind it, 最后 says which one: 最后一公里, 最后阶段. */
  private static final String NOT_LAST = "一二两三几的期阶冲关道名个次 ";

  private static final String BEFORE_INLINE = "。；;：:！？!?”）)";
  private static final String BEFORE_CLAUSE = BEFORE_INLINE + ",，、";

  private final String text;
  private Enumerator[] found = NONE;
  private int ordinal;
  private int numeralEnd;

  private EnumeratorScanner(String text) {
    this.text = text;
  }

  /** The enumerators of a text in the order in which they stand. */
  static Enumerator[] scan(String text) {
    EnumeratorScanner scanner = new EnumeratorScanner(text);
    if (Alphabet.isDigit(text.charAt(0))) {
      scanner.arabic();
    }
    for (int at = 0; at < text.length(); at++) {
      if (BEGINS.has(text.charAt(at))) {
        scanner.tryAt(at);
      }
    }
    return scanner.found;
  }

  /** The enumerator that the cut between two texts goes through, or {@code null}. */
  static Enumerator across(String before, String after) {
    if (!mayGoOn(after.charAt(0))) {
      return null;
    }
    int from = Math.max(0, before.length() - LONGEST - 1);
    String seam = before.substring(from) + after.substring(0, Math.min(after.length(), LONGEST));
    int cut = before.length() - from;
    for (Enumerator found : scan(seam)) {
      if (!found.leading() && found.at() < cut && found.end() > cut) {
        return found;
      }
    }
    return null;
  }

  /** Whether a character may stand inside of an enumerator. */
  private static boolean mayGoOn(char c) {
    return Alphabet.isDigit(c) || INSIDE.indexOf(Alphabet.symbol(c)) >= 0;
  }

  /** Whether a text may stop inside of an enumerator. */
  static boolean mayStopInside(String text) {
    int last = text.length() - 1;
    int before = last;
    while (before > 0
        && (isNumeral(text.charAt(before)) || Alphabet.isDigit(text.charAt(before)))) {
      before--;
    }
    return OPENERS.indexOf(text.charAt(before)) >= 0
        || before < last
            && isNumeral(text.charAt(last))
            && BEFORE_CLAUSE.indexOf(text.charAt(before)) >= 0;
  }

  private static boolean isNumeral(char c) {
    return NUMERALS.indexOf(c) >= 0;
  }

  private static CharSet begins() {
    StringBuilder signs = new StringBuilder(NUMERALS).append(OPENERS);
    for (int i = 0; i < GLYPHS.length(); i += 2) {
      for (char glyph = GLYPHS.charAt(i); glyph <= GLYPHS.charAt(i + 1); glyph++) {
        signs.append(glyph);
      }
    }
    return CharSet.of(signs);
  }

  private void tryAt(int at) {
    char c = text.charAt(at);
    char before = at == 0 ? '。' : text.charAt(at - 1);
    if (isGlyph(c)) {
      Optional<SectionMarker> marker = SectionMarkers.read(text, at);
      if (marker.isPresent()) {
        add(marker.get().style(), marker.get().ordinal(), ' ', at, at + 1);
      }
    } else if (c == '（' || c == '(') {
      bracketed(at);
    } else if (c == '第') {
      if (BEFORE_CLAUSE.indexOf(before) >= 0) {
        ordinal(at);
      }
    } else if (c == '首' || c == '其' || c == '再' || c == '最') {
      if (BEFORE_INLINE.indexOf(before) >= 0) {
        sequence(at);
      }
    } else if (BEFORE_CLAUSE.indexOf(before) >= 0) {
      chinese(at);
    }
  }

  /** A number and its sign in one character. */
  private static boolean isGlyph(char c) {
    boolean glyph = false;
    for (int i = 0; i < GLYPHS.length(); i += 2) {
      glyph |= c >= GLYPHS.charAt(i) && c <= GLYPHS.charAt(i + 1);
    }
    return glyph;
  }

  private void bracketed(int at) {
    if (chineseNumeral(at + 1) && closesBracket(numeralEnd)) {
      add(Style.CHINESE_BRACKETED, ordinal, ')', at, numeralEnd + 1);
    } else if (arabicNumeral(at + 1) && closesBracket(numeralEnd)) {
      add(Style.ARABIC_BRACKETED, ordinal, ')', at, numeralEnd + 1);
    }
  }

  private boolean closesBracket(int at) {
    char c = charAt(at);
    return c == '）' || c == ')';
  }

  private void ordinal(int at) {
    if (chineseNumeral(at + 1)) {
      char next = Alphabet.symbol(charAt(numeralEnd));
      if (isStop(numeralEnd) || next == '是') {
        add(Style.ORDINAL, ordinal, next, at, numeralEnd + 1);
      }
    }
  }

  /** 1. and 1、; or 1）, a level of its own where both are used. */
  private void arabic() {
    if (arabicNumeral(0) && ordinal <= 20) {
      char next = Alphabet.symbol(charAt(numeralEnd));
      boolean decimal = Alphabet.isDigit(charAt(numeralEnd + 1));
      if ((next == '.' || next == '、') && !decimal) {
        add(Style.ARABIC, ordinal, next, 0, numeralEnd + 1);
      } else if (closesBracket(numeralEnd) && !decimal) {
        add(Style.ARABIC_BRACKETED, ordinal, ')', 0, numeralEnd + 1);
      }
    }
  }

  private void sequence(int at) {
    for (int i = 0; i < SEQUENCE.size(); i++) {
      for (String word : SEQUENCE.get(i)) {
        if (text.startsWith(word, at)
            && (i + 1 < Enumerator.LAST_OF_SEQUENCE
                || isStop(at + 2)
                || at == 0 && NOT_LAST.indexOf(charAt(at + 2)) < 0)) {
          add(Style.SEQUENCE, i + 1, ' ', at, at + 2);
        }
      }
    }
    if (text.charAt(at) == '其') {
      ordinal(at);
    }
  }

  private boolean isStop(int at) {
    return STOPS.indexOf(Alphabet.symbol(charAt(at))) >= 0;
  }

  private void chinese(int at) {
    if (!chineseNumeral(at)) {
      return;
    }
    char next = charAt(numeralEnd);
    if (next == '、' && at == 0) {
      add(Style.CHINESE, ordinal, next, at, numeralEnd + 1);
    } else if (next == '是') {
      add(Style.IS, ordinal, next, at, numeralEnd + 1);
    } else if (next == '要') {
      add(Style.MUST, ordinal, next, at, numeralEnd + 1);
    }
  }

  private void add(Style style, int number, char form, int at, int end) {
    found = Arrays.copyOf(found, found.length + 1);
    found[found.length - 1] = new Enumerator(style, number, form, at == 0, at, end);
  }

  /** Reads 一 to 九十九 into {@link #ordinal} and {@link #numeralEnd}. */
  private boolean chineseNumeral(int from) {
    int at = from;
    int tens = 0;
    int digit = DIGITS.indexOf(charAt(at)) + 1;
    if (digit > 0) {
      at++;
    }
    if (charAt(at) == '十') {
      tens = digit == 0 ? 1 : digit;
      at++;
      digit = DIGITS.indexOf(charAt(at)) + 1;
      if (digit > 0) {
        at++;
      }
    }
    ordinal = tens * 10 + digit;
    numeralEnd = at;
    return ordinal > 0;
  }

  private boolean arabicNumeral(int from) {
    int at = from;
    ordinal = 0;
    while (at < from + 3 && Alphabet.isDigit(charAt(at))) {
      ordinal = ordinal * 10 + Character.digit(charAt(at), 10);
      at++;
    }
    numeralEnd = at;
    return ordinal > 0 && ordinal < 100;
  }

  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : ' ';
  }
}
