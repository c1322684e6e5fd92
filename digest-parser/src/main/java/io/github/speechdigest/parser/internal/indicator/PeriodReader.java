package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.parser.internal.lexicon.CharSet;
import io.github.speechdigest.parser.internal.lexicon.TermIndex;
import io.github.speechdigest.parser.internal.lexicon.WordSet;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one period or date: 今年1—8月, 截至9月底, “十四五”以来, 近三年. */
final class PeriodReader {
  /** How far 以来 may stand from its 自. */
  private static final int SINCE_REACH = 25;

  private static final int EVENT_REACH = 12;

  /** What 以来 does not reach back over. */
  private static final CharSet NOT_SINCE = CharSet.of("，,。；;：:！!？?\n、“");

  private static final String DASHES = "—–-－~～至到";

  /** What begins a period by what comes after it. */
  private static final CharSet PARTICLES = CharSet.of("截自从前头元");

  /** One of these comes right after the number that a period begins with. */
  private static final CharSet BEHIND_NUMBERS =
      CharSet.of("年月余多 0123456789０１２３４５６７８９零〇一二三四五六七八九" + DASHES);

  /** 三年后, which in the midst of a clause may begin 后续. */
  private static final String AFTER = "后";

  /** What a number of years follows that says how long something takes. */
  private static final WordSet LEADING_ON = new WordSet(List.of("建议", "计划", "力争", "争取", "确保", "分"));

  /** At the head of a clause only; elsewhere mostly 后 and what begins with 年: 达产后年产值. */
  private static final String YEAR_AFTER_NEXT = "后年";

  private static final WordSet YEARS_AHEAD = new WordSet(List.of("明年", YEAR_AFTER_NEXT, "大后年"));
  private static final CharSet CLAUSE_ENDS = CharSet.of("，,。；;：:！!？?\n");

  /** The first year of the nth five-year plan is this and n times five; the sixth began in 1981. */
  private static final int BEFORE_PLANS = 1951;

  private static final int PLAN_YEARS = 5;

  /**
   * The first year of the fourteenth plan; where the year of the meeting is not known, later ones
   * are taken to lie ahead.
   */
  private static final int LAST_PLAN_BEGUN = 2021;

  private final String text;
  private final Numerals numerals;
  private final OptionalInt meetingYear;
  private int at;
  private Integer year;
  private int[] months;
  private boolean found;
  private boolean open;
  private boolean since;
  private boolean plan;

  private PeriodReader(Numerals numerals, int start, OptionalInt meetingYear) {
    this.text = numerals.text();
    this.numerals = numerals;
    this.at = start;
    this.meetingYear = meetingYear;
  }

  /**
   * Reads the period that starts at a place.
   *
   * @param numerals the numbers of the text
   * @param start the place
   * @param year the year of the meeting, when known
   * @return the period and its end
   */
  static Optional<TermIndex.Match<PeriodMention>> read(
      Numerals numerals, int start, OptionalInt year) {
    Optional<TermIndex.Match<PeriodMention>> period =
        mayBegin(numerals, start)
            ? new PeriodReader(numerals, start, year).read(start)
            : Optional.empty();
    int event =
        period.isEmpty() && isHead(numerals.text(), start)
            ? sinceEnd(numerals.text(), start, EVENT_REACH)
            : start;
    return event > start ? new PeriodReader(numerals, start, year).event(start, event) : period;
  }

  /** Whether more than one character speaks for a period: most numbers begin none. */
  private static boolean mayBegin(Numerals numerals, int start) {
    String text = numerals.text();
    char c = text.charAt(start);
    if (!PeriodWords.STARTS.has(c)) {
      return false;
    }
    if (PARTICLES.has(c) || PeriodWords.BEGINNINGS.beginsAt(text, start)) {
      return true;
    }
    Numeral number = numerals.at(c == '“' ? start + 1 : start);
    return number != null
        && number.end() < text.length()
        && BEHIND_NUMBERS.has(text.charAt(number.end()));
  }

  /** Whether a clause begins at a place. */
  static boolean isHead(String text, int start) {
    return start == 0 || CLAUSE_ENDS.has(text.charAt(start - 1));
  }

  /** 河长制推行以来: at the head of a clause an event begins a period. */
  private Optional<TermIndex.Match<PeriodMention>> event(int start, int end) {
    open = true;
    return mention(start, end, PeriodMention.Lies.OPEN);
  }

  private Optional<TermIndex.Match<PeriodMention>> read(int start) {
    int now = PeriodWords.NOW.endAt(text, start);
    if (now > start) {
      return mention(start, now, PeriodMention.Lies.NOW);
    }
    boolean until = text.startsWith("截至", at) || text.startsWith("截止", at);
    boolean from = text.startsWith("自", at) || text.startsWith("从", at);
    at += until ? 2 : from ? 1 : 0;
    at = until ? skip("到", at) : at;
    readCore();
    if (!found && !until && !from) {
      Optional<TermIndex.Match<PeriodMention>> span = span(start);
      return span.isPresent() ? span : years(start);
    }
    if (!found || from && !readSince()) {
      return Optional.empty();
    }
    if (until && months != null) {
      months = new int[] {months[1], months[1]};
    }
    return mention(start, at, ahead(start));
  }

  private PeriodMention.Lies ahead(int start) {
    boolean next = YEARS_AHEAD.longestAt(text, start) > 0;
    boolean deadline = text.startsWith("底前", at - 2) || text.startsWith("末前", at - 2);
    boolean later = meetingYear.isPresent() && year != null && year > meetingYear.getAsInt();
    return next || deadline || later || isPlanAhead()
        ? PeriodMention.Lies.AHEAD
        : PeriodMention.Lies.OPEN;
  }

  /** “十五五”期间: a plan that has not begun before the year of the meeting. */
  private boolean isPlanAhead() {
    return plan && !open && year >= meetingYear.orElse(LAST_PLAN_BEGUN + 1);
  }

  private Optional<TermIndex.Match<PeriodMention>> mention(
      int start, int end, PeriodMention.Lies lies) {
    Optional<YearMonth> first = Optional.empty();
    Optional<YearMonth> last = Optional.empty();
    Integer base =
        year != null || meetingYear.isEmpty() ? year : Integer.valueOf(meetingYear.getAsInt());
    if (base != null && months != null && (!open || since)) {
      first = Optional.of(YearMonth.of(base, 1).plusMonths(months[0] - 1L));
    }
    if (first.isPresent() && !open) {
      last = Optional.of(YearMonth.of(base, 1).plusMonths(months[1] - 1L));
    }
    PeriodMention mention = new PeriodMention(text.substring(start, end), first, last, lies);
    return Optional.of(new TermIndex.Match<>(end, mention));
  }

  private void readCore() {
    if (readPlan()) {
      return;
    }
    readYear();
    readPart();
    readSuffixes();
  }

  /** “十四五”以来: a five-year plan names a period only with what follows it. */
  private boolean readPlan() {
    int quote = text.startsWith("“", at) ? 1 : 0;
    Numeral ordinal = numerals.at(at + quote);
    if (ordinal == null
        || ordinal.end() != at + quote + 2
        || !text.startsWith("五", ordinal.end())) {
      return false;
    }
    int end = ordinal.end() + 1 + quote;
    boolean closed = quote == 0 || text.startsWith("”", end - 1);
    if (!closed || !PeriodWords.SUFFIXES.beginsAt(text, end)) {
      return false;
    }
    year = BEFORE_PLANS + PLAN_YEARS * ordinal.value().intValue();
    plan = true;
    months = new int[] {1, PLAN_YEARS * 12};
    at = end;
    found = true;
    readSuffixes();
    return true;
  }

  private void readYear() {
    Optional<TermIndex.Match<Integer>> word = PeriodWords.YEARS.longestAt(text, at);
    if (word.isPresent() && (!text.startsWith(YEAR_AFTER_NEXT, at) || isHead(text, at))) {
      if (meetingYear.isPresent()) {
        year = meetingYear.getAsInt() + word.get().value();
      }
      takeYear(word.get().end());
      open = meetingYear.isEmpty();
      return;
    }
    int first = calendarYear(at);
    int mark = first > 0 && text.startsWith(" ", at + 4) ? at + 5 : at + 4;
    if (first > 0 && text.startsWith("年", mark)) {
      year = first;
      takeYear(mark + 1);
      readLastYear(first);
    } else if (first > 0 && at + 4 < text.length() && DASHES.indexOf(text.charAt(at + 4)) >= 0) {
      readYears(first);
    }
  }

  private void takeYear(int end) {
    at = end;
    if (text.startsWith("度", at)) {
      at++;
    }
    months = new int[] {1, 12};
    found = true;
  }

  /** 2021年至2023年. */
  private void readLastYear(int first) {
    int last =
        at < text.length() && DASHES.indexOf(text.charAt(at)) >= 0 ? calendarYear(at + 1) : 0;
    if (last > first && text.startsWith("年", at + 5)) {
      at += 6;
      months = new int[] {1, (last - first + 1) * 12};
    }
  }

  private void readYears(int first) {
    int last = calendarYear(at + 5);
    if (last > first && text.startsWith("年", at + 9)) {
      year = first;
      at += 10;
      months = new int[] {1, (last - first + 1) * 12};
      found = true;
    }
  }

  /** A year of four digits of either kind, else 0. */
  private int calendarYear(int start) {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = start + i < text.length() ? digit(text.charAt(start + i)) : -1;
      if (digit < 0) {
        return 0;
      }
      value = value * 10 + digit;
    }
    boolean longer = start > 0 && digit(text.charAt(start - 1)) >= 0;
    return !longer && value >= 1900 && value < 2100 ? value : 0;
  }

  private static int digit(char c) {
    return NumeralReader.isDigit(c)
        ? Character.digit(c, 10)
        : c == '〇' ? 0 : "零一二三四五六七八九".indexOf(c);
  }

  private void readPart() {
    Optional<TermIndex.Match<int[]>> part = PeriodWords.PARTS.longestAt(text, at);
    if (part.isPresent()) {
      takeMonths(part.get().value()[0], part.get().value()[1], part.get().end());
      return;
    }
    int event = PeriodWords.EVENTS.endAt(text, at);
    if (event > at) {
      at = event;
      months = null;
      found = true;
      return;
    }
    if (text.startsWith("前", at) || text.startsWith("头", at)) {
      readFirstMonths();
    } else {
      readMonths();
    }
  }

  private void takeMonths(int first, int last, int end) {
    months = new int[] {first, last};
    at = end;
    found = true;
  }

  /** 前8个月, 前两月. */
  private void readFirstMonths() {
    Numeral count = numerals.at(at + 1);
    int mark = count == null ? at : skip("个", count.end());
    if (count != null && text.startsWith("月", mark) && isMonth(count)) {
      takeMonths(1, count.value().intValue(), mark + 1);
    }
  }

  private static boolean isMonth(Numeral numeral) {
    return numeral.value().scale() <= 0
        && numeral.value().signum() > 0
        && numeral.value().intValue() <= 12
        && (numeral.form() == Numeral.Form.ARABIC || numeral.form() == Numeral.Form.CHINESE);
  }

  /** 9月, 1—9月, 元月至9月, 10月21日, 11月5日至6日; numbers may be set off by spaces. */
  private void readMonths() {
    Numeral first = month(found ? skip(" ", at) : at);
    if (first == null) {
      return;
    }
    int end = first.end();
    int mark = skip(" ", end);
    if (text.startsWith("月", mark)) {
      takeMonths(first.value().intValue(), first.value().intValue(), mark + 1);
      readDays();
      end = at;
    }
    int from = skip(" ", end);
    int dash = from;
    while (dash < text.length() && DASHES.indexOf(text.charAt(dash)) >= 0 && dash < from + 2) {
      dash++;
    }
    Numeral last = dash > from ? month(skip(" ", dash)) : null;
    int lastMark = last == null ? end : skip(" ", last.end());
    if (last != null && text.startsWith("月", lastMark)) {
      takeMonths(
          first.value().intValue(),
          Math.max(first.value().intValue(), last.value().intValue()),
          lastMark + 1);
      readDays();
    }
  }

  /** The number of a month, of which 元月 is the first; null when none stands at the place. */
  private Numeral month(int start) {
    if (text.startsWith("元", start)) {
      return Numeral.of(start, start + 1, BigDecimal.ONE, Numeral.Form.CHINESE);
    }
    Numeral number = numerals.at(start);
    return number != null && isMonth(number) ? number : null;
  }

  private void readDays() {
    int end = dayEnd(at);
    if (end > at) {
      at = hourEnd(end);
      if (at < text.length() && DASHES.indexOf(text.charAt(at)) >= 0) {
        int second = dayEnd(at + 1);
        at = second > at + 1 ? second : at;
      }
    }
  }

  /** 2月17日15时. */
  private int hourEnd(int start) {
    Numeral hour = numerals.at(start);
    boolean clock =
        hour != null && hour.form() == Numeral.Form.ARABIC && text.startsWith("时", hour.end());
    return clock ? hour.end() + 1 : start;
  }

  private int dayEnd(int start) {
    Numeral day = numerals.at(skip(" ", start));
    int mark = day == null ? start : skip(" ", day.end());
    return day != null && text.startsWith("日", mark) ? mark + 1 : start;
  }

  private void readSuffixes() {
    if (!found) {
      return;
    }
    for (int end = PeriodWords.SUFFIXES.endAt(text, at);
        end > at;
        end = PeriodWords.SUFFIXES.endAt(text, at)) {
      applySuffix(text.substring(at, end));
      at = end;
    }
  }

  private void applySuffix(String suffix) {
    if (suffix.endsWith("来") || suffix.endsWith("前")) {
      open = true;
      since = suffix.endsWith("来");
    } else if (months != null && (suffix.startsWith("末") || suffix.startsWith("底"))) {
      months = new int[] {months[1], months[1]};
    } else if (months != null && suffix.equals("初")) {
      months = new int[] {months[0], months[0]};
    }
  }

  /** After 自 or 从 there must follow 以来 or 起, in the same clause. */
  private boolean readSince() {
    open = true;
    since = true;
    if (text.startsWith("以来", at - 2)) {
      return true;
    }
    if (text.startsWith("起", at)) {
      at++;
      return true;
    }
    int end = sinceEnd(text, at, SINCE_REACH);
    boolean reached = end > at;
    at = end;
    return reached;
  }

  /** Where the 以来 ends that stands at most so far behind a place; the place when none does. */
  private static int sinceEnd(String text, int from, int reach) {
    int limit = Math.min(text.length() - 1, from + reach);
    for (int i = from; i < limit && !NOT_SINCE.has(text.charAt(i)); i++) {
      if (text.startsWith("以来", i)) {
        return i + 2;
      }
    }
    return from;
  }

  private Optional<TermIndex.Match<PeriodMention>> span(int start) {
    open = true;
    int end = PeriodWords.SPANS.endAt(text, start);
    return end > start ? mention(start, end, PeriodMention.Lies.OPEN) : Optional.empty();
  }

  /** 近三年, 五年间, 十年前; a bare 三年 only at the head of a clause, behind 建议 and before 累计. */
  private Optional<TermIndex.Match<PeriodMention>> years(int start) {
    int numberStart = PeriodWords.LEADS.endAt(text, start);
    Numeral count = numerals.at(numberStart);
    if (count == null
        || count.form() == Numeral.Form.FRACTION
        || count.form() == Numeral.Form.RATIO) {
      return Optional.empty();
    }
    int end = skip("多", skip("余", count.end()));
    if (!text.startsWith("年", end)) {
      return Optional.empty();
    }
    end = skip("多", end + 1);
    boolean lead = numberStart > start;
    boolean later = !lead && isHead(text, start);
    int last = later ? skip(AFTER, end) : end;
    last = last > end ? last : PeriodWords.TAILS.endAt(text, end);
    boolean bare =
        isFollowed(end)
            || (isHead(text, start) || LEADING_ON.longestBefore(text, start) > 0) && !isName(end);
    if (!lead && last == end && !bare) {
      return Optional.empty();
    }
    boolean within = !lead && text.charAt(last - 1) == '内';
    boolean ahead = within || text.startsWith("今后", start) || text.startsWith("未来", start);
    return mention(start, last, ahead ? PeriodMention.Lies.AHEAD : PeriodMention.Lies.OPEN);
  }

  /** 集群产值三年由126亿元增加到310亿元. */
  private boolean isFollowed(int end) {
    return end < text.length()
        && (text.startsWith("累计", end) || "由从翻新增共未".indexOf(text.charAt(end)) >= 0);
  }

  private int skip(String word, int place) {
    return text.startsWith(word, place) ? place + word.length() : place;
  }

  /** 三年行动, 九年一贯制学校: the years are part of a name. */
  private boolean isName(int end) {
    return PeriodWords.NAMES.beginsAt(text, end);
  }
}
