package io.github.speechdigest.parser.internal.head;

import io.github.speechdigest.model.MeetingDate;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import io.github.speechdigest.parser.internal.lexicon.WordSet;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as a lead prints it: 10月21日, 9月上旬, 2024年10月21日, 二〇二四年十月二十一日, 11月5日至6日, 正月初八. The time of
 * day is not part of it.
 *
 * @param text as printed
 */
record PrintedDate(String text, OptionalInt year, OptionalInt month, OptionalInt day) {
  private static final String LUNAR_MONTHS = "正二三四五六七八九十冬腊";
  private static final String LUNAR_DAYS = "初十廿";
  private static final String LUNAR = "农历";

  /** The parts of a month that stand for its days: 9月上旬. */
  private static final WordSet TENTHS = WordSet.read("head.tsv", "tenth");

  private static final String NUMERALS = "〇一二三四五六七八九十";

  /** The first date in a text. */
  static Optional<PrintedDate> find(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isNumber(text.charAt(at)) && (at == 0 || !isNumber(text.charAt(at - 1)))) {
        Optional<PrintedDate> date = read(text, at);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return findLunar(text);
  }

  /** A day of the lunar calendar, which has no month and day of the common one. */
  private static Optional<PrintedDate> findLunar(String text) {
    for (int moon = text.indexOf('月', 1); moon >= 0; moon = text.indexOf('月', moon + 1)) {
      int start = lunarStart(text, moon);
      if (start < moon && isLunarDay(text, moon + 1)) {
        return Optional.of(
            new PrintedDate(
                text.substring(start, moon + 3),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalInt.empty()));
      }
    }
    return Optional.empty();
  }

  /** Where the name of a lunar month begins, with 农历 before it; at 月 itself if it is none. */
  private static int lunarStart(String text, int moon) {
    char last = text.charAt(moon - 1);
    int start = moon;
    if ("一二".indexOf(last) >= 0 && moon > 1 && text.charAt(moon - 2) == '十') {
      start = moon - 2;
    } else if (LUNAR_MONTHS.indexOf(last) >= 0) {
      start = moon - 1;
    }
    boolean named = start < moon && text.startsWith(LUNAR, start - LUNAR.length());
    return named ? start - LUNAR.length() : start;
  }

  private static boolean isLunarDay(String text, int at) {
    return at + 1 < text.length()
        && LUNAR_DAYS.indexOf(text.charAt(at)) >= 0
        && NUMERALS.indexOf(text.charAt(at + 1)) > 0;
  }

  /** The date for the model; {@code year} fills in for one that is not printed. */
  MeetingDate in(OptionalInt year) {
    return MeetingDate.builder()
        .text(text)
        .year(this.year.isPresent() ? this.year : year)
        .month(month)
        .day(day)
        .build();
  }

  private static Optional<PrintedDate> read(String text, int start) {
    int at = start;
    int end = numberEnd(text, at);
    OptionalInt year = OptionalInt.empty();
    if (is(text, end, '年')) {
      int number = number(text, at, end);
      if (number < 1900 || number > 2999) {
        return Optional.empty();
      }
      year = OptionalInt.of(number);
      at = end + 1;
      end = numberEnd(text, at);
    }
    int month = number(text, at, end);
    int dayEnd = is(text, end, '月') ? numberEnd(text, end + 1) : end;
    int day = dayEnd > end ? number(text, end + 1, dayEnd) : 0;
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    if (dayEnd == end + 1 && TENTHS.longestAt(text, dayEnd) > 0) {
      String printed = text.substring(start, dayEnd + TENTHS.longestAt(text, dayEnd));
      return Optional.of(
          new PrintedDate(printed, year, OptionalInt.of(month), OptionalInt.empty()));
    }
    if (!is(text, dayEnd, '日') || day < 1 || day > 31) {
      return Optional.empty();
    }
    String printed = text.substring(start, lastDayEnd(text, dayEnd + 1));
    return Optional.of(new PrintedDate(printed, year, OptionalInt.of(month), OptionalInt.of(day)));
  }

  /** Where a date that says 至6日 or 至11月2日 behind its first day ends. */
  private static int lastDayEnd(String text, int end) {
    if (end >= text.length()
        || !Punctuation.isDash(text.charAt(end)) && "至到-~～、和".indexOf(text.charAt(end)) < 0) {
      return end;
    }
    int at = end + 1;
    while (at < text.length() && Punctuation.isDash(text.charAt(at))) {
      at++;
    }
    int numberEnd = numberEnd(text, at);
    if (numberEnd > at && is(text, numberEnd, '月')) {
      at = numberEnd + 1;
      numberEnd = numberEnd(text, at);
    }
    return numberEnd > at && is(text, numberEnd, '日') ? numberEnd + 1 : end;
  }

  private static boolean is(String text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private static boolean isNumber(char c) {
    return Punctuation.isDigit(c) || NUMERALS.indexOf(c) >= 0 || c == '○';
  }

  private static int numberEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isNumber(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** 21, 二十一, 二〇二四; 0 for anything longer than a year. */
  private static int number(String text, int start, int end) {
    if (end - start > 4) {
      return 0;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '十') {
        number = number == 0 ? 10 : number * 10;
        boolean last = i + 1 == end;
        number = last ? number : number / 10 * 10;
      } else if (i > start && text.charAt(i - 1) == '十') {
        number += digit(c);
      } else {
        number = number * 10 + digit(c);
      }
    }
    return number;
  }

  private static int digit(char c) {
    return Punctuation.isDigit(c) ? Character.digit(c, 10) : c == '○' ? 0 : NUMERALS.indexOf(c);
  }
}
