package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.IndicatorStatus;
import io.github.speechdigest.parser.internal.lexicon.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Follows, through one sentence, the period that governs a figure and whether the figure is aimed
 * at.
 */
final class TimeTracker {
  private static final Roles VERBAL =
      Roles.of(
          Role.CHANGE,
          Role.OBJECT_CHANGE,
          Role.COMPOUND_CHANGE,
          Role.MOVE,
          Role.LEVEL,
          Role.TAKING,
          Role.DEFINING,
          Role.LIGHT,
          Role.ADVERB,
          Role.TO,
          Role.DISPOSAL,
          Role.PREPOSITION);

  private static final String[] BASES = {"由", "从", "同", "与", "是", "相当于", "至", "占"};
  private static final String[] BEFORE_NOUNS = {"由", "从", "用"};
  private static final WordSet PLANS = new WordSet(List.of("计划", "目标", "任务", "预算"));
  private static final WordSet UTMOST =
      new WordSet(List.of("最长", "最高", "最多", "最大", "最快", "最低", "最短"));

  /** What one wins by asking for it. */
  private static final WordSet GRANTS =
      new WordSet(List.of("资金", "经费", "补助", "补贴", "债券", "国债", "额度", "贷款", "指标"));

  private static final WordSet PAST = new WordSet(List.of("截", "去年", "前年", "上年"));

  private static final WordSet PAST_YEARS = new WordSet(List.of("去年", "前年", "上年"));

  private final Passage passage;
  private final boolean yearKnown;
  private int seen;
  private Optional<PeriodMention> period = Optional.empty();
  private Optional<PeriodMention> whole = Optional.empty();
  private Optional<Outside> outside = Optional.empty();
  private boolean strong;
  private boolean weak;

  /** Whether the period (连续5年) holds in its clause only, and which one held before it. */
  private boolean within;

  private Optional<PeriodMention> around = Optional.empty();

  /** What governs the text around a remark in brackets. */
  private record Outside(Optional<PeriodMention> period, boolean strong) {}

  TimeTracker(Passage passage, boolean yearKnown) {
    this.passage = passage;
    this.yearKnown = yearKnown;
  }

  /** Begins a sentence; what held in the last one does no longer. */
  void begin() {
    seen = 0;
    period = Optional.empty();
    whole = Optional.empty();
    outside = Optional.empty();
    around = Optional.empty();
    within = false;
    strong = false;
    weak = false;
  }

  /** Reads on to a token, which is left out. */
  void readTo(int index) {
    for (; seen < index; seen++) {
      if (passage.isPeriod(seen)) {
        period(seen);
      } else if (passage.isClauseMark(seen)) {
        weak = false;
        if (within) {
          period = around;
          within = false;
        }
        if (passage.isMark(seen, "；;")) {
          endPart();
        } else if (passage.isMark(seen, "（(")) {
          outside = Optional.of(new Outside(period, strong));
        } else if (passage.isMark(seen, "）)")) {
          endRemark();
        }
      } else if (passage.isWord(seen)) {
        cue(seen);
      }
    }
  }

  Optional<PeriodMention> period() {
    return period;
  }

  IndicatorStatus status() {
    return strong || weak ? IndicatorStatus.TARGET : IndicatorStatus.ACTUAL;
  }

  /** （上年同期：32亿元）: the period of a remark does not hold after it. */
  private void endRemark() {
    if (outside.isPresent()) {
      period = outside.get().period();
      strong = outside.get().strong();
    }
    outside = Optional.empty();
  }

  /** 其中9月当月: the period of a part holds as far as the part goes. */
  private void endPart() {
    period = whole.isPresent() ? whole : period;
    whole = Optional.empty();
  }

  private void period(int index) {
    if (isBase(index)) {
      return;
    }
    if (passage.isText(index - 1, "其中")) {
      whole = period;
    }
    PeriodMention mention = passage.period(index);
    boolean span = mention.text().startsWith("连续");
    around = span && !within ? period : around;
    within = span;
    period = Optional.of(mention);
    if (mention.lies() == PeriodMention.Lies.AHEAD || isDeadline(index, mention)) {
      strong = true;
    } else if (mention.lies() == PeriodMention.Lies.NOW || isPast(mention)) {
      strong = false;
    }
  }

  private static boolean isPast(PeriodMention mention) {
    return PAST.begin(mention.text());
  }

  /** 到2027年; with the year of the meeting known, only a later one. */
  private boolean isDeadline(int index, PeriodMention mention) {
    int before = index > 0 && passage.isBlank(index - 1) ? index - 2 : index - 1;
    boolean to = passage.isText(before, "到");
    boolean plan = mention.text().contains("“");
    boolean year = NumeralReader.isDigit(mention.text().charAt(0)) && mention.text().contains("年");
    return to && (plan || year && !yearKnown);
  }

  /** 订单排到2029年: how far something reaches. */
  private boolean isReach(int verb) {
    return passage.is(verb, Role.OTHER)
        && passage.length(verb) > 1
        && (passage.endsWith(verb, "到") || passage.endsWith(verb, "至"));
  }

  /** The base of a comparison, the start of a move or how far something reaches governs nothing. */
  private boolean isBase(int index) {
    int before = index - 1;
    return passage.is(before, Role.BASE)
        || isReach(before)
        || passage.is(before, Role.BOUND)
        || passage.is(before, Role.EXCEED)
        || passage.is(before, Role.YEAR_ON_YEAR)
        || passage.is(before, Role.PERIOD_ON_PERIOD)
        || passage.isText(before, BASES)
        || isPartOf(index)
        || isPlan(index)
        || index > 0 && passage.endsWith(before, "于")
        || isListed(before) && isBase(before - 1)
        || passage.isText(before, "在") && passage.beginsWith(index + 1, "基础");
  }

  /** 完成全年计划的52.8%: the period is that of the plan. */
  private boolean isPlan(int index) {
    return passage.is(index - 1, Role.LIGHT)
        && index + 1 < passage.size()
        && PLANS.longestAt(passage.text(), passage.start(index + 1)) > 0;
  }

  /** 较一季度、上半年. */
  private boolean isListed(int mark) {
    return (passage.isMark(mark, "、") || passage.is(mark, Role.AND)) && passage.isPeriod(mark - 1);
  }

  /** 恢复到2019年的105%: the figure is a share of that of the period. */
  private boolean isPartOf(int index) {
    int of = passage.beginsWith(index + 1, "同期") ? index + 2 : index + 1;
    of = passage.isText(of, "水平") ? of + 1 : of;
    if (!passage.is(of, Role.DE) || !passage.isQuantity(of + 1)) {
      return false;
    }
    Quantity quantity = passage.quantity(of + 1);
    return quantity.rates() || quantity.unit().unitClass() == UnitClass.MULTIPLE;
  }

  /** 将 before what may be a noun moves it (将建设用地…). */
  private boolean isVerbal(int index, boolean disposal) {
    boolean verb = passage.isAny(index, VERBAL) && !(disposal && passage.is(index, Role.NOMINAL));
    return verb || passage.isText(index, BEFORE_NOUNS);
  }

  /** 计划建成, but not 计划解决的: what is planned there is not the figure. */
  private boolean intends(int next, boolean disposal) {
    return isVerbal(next, disposal) && !passage.is(next + 1, Role.DE);
  }

  /** 计划三年内建成. */
  private int afterPeriods(int index) {
    int next = index;
    while (passage.isPeriod(next)) {
      next++;
    }
    return next;
  }

  /** 签约项目13个，计划投资9亿元: a figure right before the plan makes it the sum of what is counted. */
  private boolean isPlannedSum(int index) {
    return passage.isText(index, "计划")
        && passage.endsWith(index + 1, "投资")
        && passage.isMark(index - 1)
        && passage.isQuantity(index - 2)
        && passage.quantity(index - 2).counts();
  }

  /** 期限最长可达10年: says what is possible, not what is aimed at. */
  private boolean isUtmost(int index) {
    return index > 0 && UTMOST.longestBefore(passage.text(), passage.end(index - 1)) > 0;
  }

  /** 建议将…, 我们建议…, 提出三点建议：…, 我的建议是…; but not 办理建议30件. */
  private boolean proposes(int index) {
    int before = index - 1;
    while (passage.is(before, Role.PRONOUN)
        || passage.is(before, Role.ADVERB)
        || passage.is(before, Role.CONNECTIVE)) {
      before--;
    }
    return before < 0
        || passage.isClauseMark(before)
        || passage.isMark(index + 1, "：:")
        || passage.isText(index + 1, "是");
  }

  /** 争取上级资金386亿元: money that was won, where 争取 with an amount to be reached aims at it. */
  private boolean isWon(int index) {
    if (!passage.isText(index, "争取")) {
      return false;
    }
    int end = index + 1;
    while (end < passage.size() && !passage.isQuantity(end) && !passage.isClauseMark(end)) {
      end++;
    }
    return passage.isQuantity(end) && passage.endsWith(index + 1, end, GRANTS);
  }

  /** 我们将牢记嘱托，: what is moved would have a verb behind it. */
  private boolean isAlone(int next) {
    int end = next;
    while (passage.isText(end)) {
      end++;
    }
    return end > next && passage.isClauseMark(end);
  }

  /** 去年补助30户，建议增加到60户: what is aimed at does not lie in a year that is over. */
  private void endPast(boolean aim) {
    if (aim && period.isPresent() && PAST_YEARS.begin(period.get().text())) {
      period = Optional.empty();
    }
  }

  private void cue(int index) {
    Word word = passage.word(index);
    boolean proposal = word.is(Role.PROPOSAL) && proposes(index);
    if (isPlannedSum(index) || isWon(index)) {
      return;
    }
    if (proposal
        || word.is(Role.STRONG)
        || word.is(Role.INTENT) && intends(afterPeriods(index + 1), word.is(Role.DISPOSAL))
        || word.is(Role.INTENT) && word.is(Role.DISPOSAL) && isAlone(index + 1)) {
      strong = true;
      endPast(proposal || word.is(Role.STRONG));
    } else if (word.is(Role.WEAK) && !isUtmost(index)) {
      weak = true;
    } else if (word.is(Role.RESULT)) {
      strong = false;
    }
  }
}
