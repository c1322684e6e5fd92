package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import io.github.speechdigest.parser.internal.lexicon.WordSet;

/**
 * What a page says of its day: 2024年3月7日 星期四, 2024-03-07 08:15, 云山日报 2024.3.7. A day of a story has
 * no line of its own, and goes on without a space.
 */
final class PageDate {
  private static final WordSet PAPERS = WordSet.read("furniture.tsv", "paper");
  private static final WordSet WEEKDAYS = WordSet.read("furniture.tsv", "weekday");
  private static final String NUMERALS = "〇○一二三四五六七八九十";
  private static final String MONTH_MARKS = "年-./．";
  private static final int LONGEST_PAPER = 10;

  private PageDate() {}

  /** Where that ends at the beginning of a line; 0 when the line does not begin with it. */
  static int endIn(String text) {
    int day = behindWhite(text, behindPaper(text));
    int end = dayEnd(text, day);
    if (end == day) {
      return 0;
    }
    int at = behindWhite(text, end);
    int weekday = at + WEEKDAYS.longestAt(text, at);
    if (weekday > at) {
      end = weekday;
      at = behindWhite(text, end);
    } else if (!hasYear(text, day)) {
      return 0;
    }
    int time = timeEnd(text, at);
    end = time > at ? time : end;
    at = behindWhite(text, end);
    return at == end && end < text.length() ? 0 : at;
  }

  /** The name of a newspaper with a space behind it. */
  private static int behindPaper(String text) {
    int end = 0;
    while (end < text.length() && end <= LONGEST_PAPER && Punctuation.isHan(text.charAt(end))) {
      end++;
    }
    return end > 0
            && end < text.length()
            && Punctuation.isWhite(text.charAt(end))
            && PAPERS.longestBefore(text, end) > 0
        ? end
        : 0;
  }

  private static boolean hasYear(String text, int day) {
    return numberEnd(text, day) == day + 4;
  }

  /** Behind 2024年3月7日, 2024-03-07 or 3月7日. */
  private static int dayEnd(String text, int start) {
    int at = start;
    if (hasYear(text, at) && isOf(MONTH_MARKS, text, at + 4)) {
      at += 5;
    }
    int month = numberEnd(text, at);
    boolean parted = isOf(at > start ? MONTH_MARKS + "月" : "月", text, month);
    int day = parted ? numberEnd(text, month + 1) : month;
    if (month == at || month > at + 3 || day <= month + 1 || day > month + 4) {
      return start;
    }
    boolean named = text.charAt(month) == '月';
    if (named != isOf("日", text, day)) {
      return start;
    }
    return named ? day + 1 : day;
  }

  /** Behind 08:15 or 08:15:30. */
  private static int timeEnd(String text, int start) {
    int end = start;
    int at = start;
    int parts = 0;
    while (parts < 3 && numberEnd(text, at) == at + 2) {
      end = at + 2;
      parts++;
      if (!isOf("：:", text, end)) {
        break;
      }
      at = end + 1;
    }
    return parts > 1 ? end : start;
  }

  private static boolean isOf(String marks, String text, int at) {
    return at < text.length() && marks.indexOf(text.charAt(at)) >= 0;
  }

  private static int numberEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && (Punctuation.isDigit(text.charAt(end)) || NUMERALS.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  /** Behind white space, and the marks that part what stands in a line of small print. */
  private static int behindWhite(String text, int start) {
    int at = start;
    while (at < text.length()
        && (Punctuation.isWhite(text.charAt(at))
            || Punctuation.isOpening(text.charAt(at))
            || Punctuation.isClosing(text.charAt(at))
            || "|｜丨·".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }
}
