package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.parser.internal.block.SectionMarker.Style;
import io.github.speechdigest.parser.internal.lexicon.CharSet;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import io.github.speechdigest.parser.internal.lexicon.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Reads the marker at a place of a text, by its form alone. Whether the place is one where a
 * section can begin, and whether the number fits its neighbours, is for the caller to judge.
 */
public final class SectionMarkers {
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final int HIGHEST = 30;
  private static final List<List<String>> SEQUENCE =
      List.of(List.of("首先"), List.of("其次"), List.of("再次", "再者", "第三"), List.of("最后"));

  private static final CharSet SEQUENCE_HEADS = sequenceHeads();

  /** Verbs that name a task: 首先化解“办证难”. */
  private static final WordSet TASK = WordSet.read("leads.tsv", "task");

  /** What follows 首先 without a stop where it enumerates: 首先要, but not 最后一公里. */
  private static final String GOVERNING = "是要在从抓把让对靠用以";

  /** What makes a numeral with 、 behind it a member of a list: 一、二产业; 一、二线城市. */
  private static final List<String> LISTED =
      List.of(
          "产", "次产", "线", "期", "级", "类", "等", "季度", "区", "号", "是", "年", "月", "日", "楼", "层", "批",
          "三产", "三次", "三级");

  private SectionMarkers() {}

  private static CharSet sequenceHeads() {
    StringBuilder heads = new StringBuilder();
    for (List<String> words : SEQUENCE) {
      for (String word : words) {
        heads.append(word.charAt(0));
      }
    }
    return CharSet.of(heads);
  }

  /** The marker that begins at {@code at}. */
  public static Optional<SectionMarker> read(String text, int at) {
    if (at >= text.length()) {
      return Optional.empty();
    }
    char c = text.charAt(at);
    if (c >= '①' && c <= '⑳') {
      return marker(Style.CIRCLED, c - '①' + 1, 1);
    }
    if (c >= '㈠' && c <= '㈩') {
      return marker(Style.CHINESE_BRACKETED, c - '㈠' + 1, 1);
    }
    if (c >= '⑴' && c <= '⒇') {
      return marker(Style.ARABIC_BRACKETED, c - '⑴' + 1, 1);
    }
    if (c == '（' || c == '(') {
      return bracketed(text, at);
    }
    if (Punctuation.isDigit(c)) {
      return arabic(text, at);
    }
    if (c >= '❶' && c <= '❿') {
      return marker(Style.CIRCLED, c - '❶' + 1, 1);
    }
    if (c >= '⒈' && c <= '⒛') {
      return marker(Style.ARABIC, c - '⒈' + 1, 1);
    }
    if (c == '第' || c == '其' && numeralEnd(text, at + 1) > at + 1) {
      return ordinal(text, at);
    }
    if (NUMERALS.indexOf(c) >= 0) {
      return chinese(text, at);
    }
    return SEQUENCE_HEADS.has(c) ? sequence(text, at) : Optional.empty();
  }

  private static Optional<SectionMarker> bracketed(String text, int at) {
    int start = whiteEnd(text, at + 1);
    boolean arabic = start < text.length() && Punctuation.isDigit(text.charAt(start));
    int numeralEnd = arabic ? digitsEnd(text, start) : numeralEnd(text, start);
    int close = whiteEnd(text, numeralEnd);
    if (numeralEnd == start || close >= text.length() || "）)".indexOf(text.charAt(close)) < 0) {
      return Optional.empty();
    }
    int end = close + 1;
    if (end < text.length() && "、.．".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return arabic
        ? marker(Style.ARABIC_BRACKETED, number(text, start, numeralEnd), end - at)
        : marker(Style.CHINESE_BRACKETED, numeral(text, start, numeralEnd), end - at);
  }

  /** 1. and 1、 and 1）, but neither 3.5亿元 nor 1、2月. */
  private static Optional<SectionMarker> arabic(String text, int at) {
    int end = digitsEnd(text, at);
    if (end >= text.length() || ".．、)）".indexOf(text.charAt(end)) < 0 || end - at > 2) {
      return Optional.empty();
    }
    boolean number = end + 1 >= text.length() || Punctuation.isDigit(text.charAt(end + 1));
    return number ? Optional.empty() : marker(Style.ARABIC, number(text, at, end), end + 1 - at);
  }

  /** 第一， and 第一、 and 其一，, but neither 第一批 nor 其一生. */
  private static Optional<SectionMarker> ordinal(String text, int at) {
    int start = strayEnd(text, at, at + 1);
    int numeralEnd = numeralEnd(text, start);
    int end = strayEnd(text, at, numeralEnd);
    if (numeralEnd == start || end >= text.length()) {
      return Optional.empty();
    }
    boolean stopped = "，,、：:".indexOf(text.charAt(end)) >= 0;
    boolean is = text.charAt(end) == '是';
    return stopped || is
        ? marker(Style.ORDINAL, numeral(text, start, numeralEnd), end + 1 - at)
        : Optional.empty();
  }

  /** 一、 一是 一要, but neither 一方面 nor 一、二产业. */
  private static Optional<SectionMarker> chinese(String text, int at) {
    int numeralEnd = numeralEnd(text, at);
    int end = strayEnd(text, at, numeralEnd);
    if (end >= text.length()) {
      return Optional.empty();
    }
    int ordinal = numeral(text, at, numeralEnd);
    return switch (text.charAt(end)) {
      case '、', '．' ->
          isListed(text, end + 1) ? Optional.empty() : marker(Style.CHINESE, ordinal, end + 1 - at);
      case '是' -> marker(Style.IS, ordinal, end + 1 - at);
      case '要' -> marker(Style.MUST, ordinal, end + 1 - at);
      default -> Optional.empty();
    };
  }

  private static boolean isListed(String text, int at) {
    int end = numeralEnd(text, at);
    if (end == at) {
      return false;
    }
    if (text.startsWith("、", end)) {
      return true;
    }
    for (String word : LISTED) {
      if (text.startsWith(word, end)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The marker that begins a paragraph, which is not empty, where 首先 and the like need no stop
   * behind them: 首先在思想上重视.
   */
  public static Optional<SectionMarker> readOpening(String paragraph) {
    Optional<SectionMarker> marker = read(paragraph, 0);
    if (marker.isPresent() || !SEQUENCE_HEADS.has(paragraph.charAt(0))) {
      return marker;
    }
    for (int i = 0; i < SEQUENCE.size() && marker.isEmpty(); i++) {
      for (String word : SEQUENCE.get(i)) {
        int end = word.length();
        if (end < paragraph.length()
            && paragraph.startsWith(word)
            && (GOVERNING.indexOf(paragraph.charAt(end)) >= 0
                || TASK.longestAt(paragraph, end) > 0)) {
          marker = marker(Style.SEQUENCE, i + 1, end);
        }
      }
    }
    return marker;
  }

  private static Optional<SectionMarker> sequence(String text, int at) {
    for (int i = 0; i < SEQUENCE.size(); i++) {
      for (String word : SEQUENCE.get(i)) {
        int end = at + word.length();
        if (end < text.length()
            && text.startsWith(word, at)
            && "，,、：:".indexOf(text.charAt(end)) >= 0) {
          return marker(Style.SEQUENCE, i + 1, end + 1 - at);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<SectionMarker> marker(Style style, int ordinal, int length) {
    return ordinal < 1 || ordinal > HIGHEST
        ? Optional.empty()
        : Optional.of(new SectionMarker(style, ordinal, length));
  }

  /** Behind white space that a scan put inside a marker at the beginning of a sentence: 一 是. */
  private static int strayEnd(String text, int marker, int from) {
    boolean opens = marker == 0 || "。；;！？".indexOf(text.charAt(marker - 1)) >= 0;
    return opens ? whiteEnd(text, from) : from;
  }

  private static int whiteEnd(String text, int from) {
    int end = from;
    while (end < text.length() && Punctuation.isWhite(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int digitsEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Punctuation.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int numeralEnd(String text, int at) {
    int end = at;
    while (end < text.length() && end < at + 3 && NUMERALS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static int number(String text, int start, int end) {
    int number = 0;
    for (int i = start; i < end && number <= HIGHEST; i++) {
      number = number * 10 + Character.digit(text.charAt(i), 10);
    }
    return number;
  }

  /** 一 to 九十九; 0 when the characters are no such numeral (二三). */
  private static int numeral(String text, int start, int end) {
    int tens = 0;
    int ones = 0;
    boolean ten = false;
    for (int i = start; i < end; i++) {
      int digit = NUMERALS.indexOf(text.charAt(i)) + 1;
      if (digit == 10) {
        if (ten) {
          return 0;
        }
        tens = ones == 0 ? 1 : ones;
        ones = 0;
        ten = true;
      } else if (ones != 0) {
        return 0;
      } else {
        ones = digit;
      }
    }
    return tens * 10 + ones;
  }
}
