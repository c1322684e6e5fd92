package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.parser.internal.lexicon.WordSet;
import java.util.List;

/**
 * Tells which words of a region are verbs whose object is counted or measured, and which are parts
 * of a noun.
 */
final class Verbs {
  private static final Roles VERBS =
      Roles.of(Role.TAKING, Role.DEFINING, Role.LIGHT, Role.AWARD, Role.OTHER);
  private static final Roles VERBAL =
      Roles.of(Role.TAKING, Role.DEFINING, Role.LIGHT, Role.AWARD, Role.OTHER, Role.NOMINAL);
  private static final Roles BEFORE_VERBS =
      Roles.of(Role.LIGHT, Role.SCOPE, Role.ADVERB, Role.PRONOUN, Role.RESULT);

  /** What makes an adjective or a noun of any verb before it: 突破性. */
  private static final String ADJECTIVES = "性型式者员率期";

  /** What makes a noun of the verb before it, when a noun stands before that: 文明城市创建区. */
  private static final String PLACES = "区户站点";

  /** Endings of verbs that the vocabulary need not hold: 写进8个国家. */
  private static final String OPEN_ENDINGS = "进入到给向至于";

  /** Shares and standards, of which a word that is as often a noun is a part: 报销待遇比例. */
  private static final WordSet SHARES =
      new WordSet(List.of("比例", "比重", "标准", "时间", "时限", "时长", "周期", "金额", "余额"));

  /** Endings of verbs that tell cases ended from cases taken in. */
  private static final String RESULTS = "结";

  private static final int LONGEST_COMPOUND = 3;
  private static final int LONGEST_RATE = 8;

  private final Passage passage;

  Verbs(Passage passage) {
    this.passage = passage;
  }

  /** Whether a word may be a verb and nothing else. */
  boolean isVerb(int index) {
    return passage.isAny(index, VERBS);
  }

  /** Whether a word may be a verb. */
  boolean isVerbal(int index) {
    return passage.isAny(index, VERBAL);
  }

  /** Whether a word is a verb, and not as often a noun. */
  boolean isPlainVerb(int index) {
    return isVerb(index) && !passage.is(index, Role.NOMINAL);
  }

  /** The last verb whose object ends before a token, else -1. */
  int last(int from, int to) {
    for (int i = to - 2; i >= from; i--) {
      if (takesObject(i, from, to)) {
        return i;
      }
    }
    return -1;
  }

  /** The first of the verbs that stand without gap before and at a verb. */
  int firstOfChain(int verb, int from) {
    int first = verb;
    while (first > from && isVerb(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean takesObject(int i, int from, int to) {
    if (passage.is(i, Role.TO) && i > from && isVerbal(i - 1)) {
      return !passage.hasText(from, i, "从", "由");
    }
    if (passage.is(i, Role.HAVING)) {
      return true;
    }
    if (!isVerb(i)
        || passage.is(i + 1, Role.DE)
        || compares(i, to)
        || relates(i, to)
        || measures(i, from, to)
        || qualifies(i, from, to)) {
      return false;
    }
    return !passage.is(i, Role.NOMINAL) || heads(i, from) && !makesNoun(i, to);
  }

  /** 使用清洁能源的农户占比, 享受低保的老人: the verb of a clause about what is measured; 推动…的农户占比 is not of it. */
  boolean relates(int i, int to) {
    if (to - i <= 2 || passage.indexOf(Role.DE, i + 2, to - 1) < 0) {
      return false;
    }
    boolean causes = passage.is(i, Role.LIGHT) && !passage.is(i, Role.LEVEL);
    return passage.is(i, Role.STATIVE) || !causes && passage.endsWithMetricHead(to - 1, to);
  }

  /** 水质优于Ⅲ类比例: what is compared is a part of what is measured. */
  private boolean compares(int i, int to) {
    return passage.is(i, Role.EXCEED) && passage.endsWithMetricHead(i + 1, to);
  }

  /** A word that is as often a noun is a verb only at the head of what is left. */
  private boolean heads(int i, int from) {
    return i == from
        || passage.isAny(i - 1, BEFORE_VERBS)
        || passage.isPeriod(i - 1)
        || followsPlace(i, from);
  }

  /** 沿国道设置服务点: after a preposition and its noun there comes a verb. */
  private boolean followsPlace(int i, int from) {
    int noun = i - 1;
    while (noun >= from && (isNoun(noun) || passage.isBlank(noun))) {
      noun--;
    }
    return noun < i - 1 && passage.is(noun, Role.PREPOSITION);
  }

  /** 培训机构, 检测设备. */
  private boolean makesNoun(int i, int to) {
    return i + 1 < to
        && !passage.is(i, Role.DEFINING)
        && MetricHeads.makesNoun(passage.text(), passage.end(i));
  }

  private boolean qualifies(int i, int from, int to) {
    if (i + 1 >= to) {
      return false;
    }
    char next = passage.text().charAt(passage.end(i));
    boolean noun = i > from && !passage.isWord(i - 1);
    return ADJECTIVES.indexOf(next) >= 0 || noun && PLACES.indexOf(next) >= 0;
  }

  /** 覆盖率, 接收转运率: the verb is a part of a measured quantity. */
  private boolean measures(int i, int from, int to) {
    int measure = passage.is(i + 1, Role.AFTERWORD) ? i + 2 : i + 1;
    int length = passage.length(measure, to);
    boolean last = measure + 1 >= to && isMeasure(measure, to);
    boolean noun = i > from && isNoun(i - 1) && !passage.is(i, Role.LIGHT);
    if (last && (length == 1 || passage.is(i, Role.NOMINAL) || noun)) {
      return true;
    }
    boolean counted = passage.endsWith(measure, to, "数") && passage.isMetricSuffix(i + 2, to);
    if (counted && isVerbal(i + 1) && !passage.is(i, Role.LIGHT)) {
      return true;
    }
    if (passage.is(i, Role.NOMINAL) && passage.endsWith(measure, to, SHARES)) {
      return true;
    }
    boolean rate = passage.endsWith(measure, to, "率");
    boolean inside = i > from && !isVerb(from) && isNoun(from) && isVerbal(i - 1);
    if (rate && i == from && !passage.is(i, Role.LIGHT) && length <= LONGEST_RATE) {
      return true;
    }
    if (rate && (noun || inside || passage.is(i, Role.NOMINAL) && i + 2 == to)) {
      return true;
    }
    return length > 1
        && length <= LONGEST_COMPOUND
        && isVerbal(i + 1)
        && passage.lastIsMetricSuffix(to - 1);
  }

  /** The ending of a measured quantity, or two characters of which the last is one: 率, 天数, 用量. */
  private boolean isMeasure(int from, int to) {
    return passage.isMetricSuffix(from, to)
        || passage.length(from, to) == 2 && passage.lastIsMetricSuffix(to - 1);
  }

  private boolean isNoun(int index) {
    return passage.isText(index) || passage.is(index, Role.PLAIN);
  }

  /** Whether the number right after a token is between a verb and its object: 带动2万余户林农. */
  boolean takesNumber(int last) {
    if (last < 0) {
      return false;
    }
    char ending = passage.text().charAt(passage.end(last) - 1);
    boolean open = passage.isText(last) && OPEN_ENDINGS.indexOf(ending) >= 0;
    return open || isVerb(last);
  }

  /** The last verb of a region that says what became of the things counted before, else "". */
  String telling(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (passage.is(i, Role.DEFINING) || passage.is(i, Role.TAKING) && isResult(i)) {
        return passage.text(i, i + 1);
      }
    }
    return "";
  }

  /** 办结, 审结: the verb says which of the cases taken in. */
  private boolean isResult(int index) {
    return RESULTS.indexOf(passage.text().charAt(passage.end(index) - 1)) >= 0;
  }

  /**
   * The length of the verb that a phrase ends with, after its subject; 0 when it ends with none.
   */
  int lengthOfLast(int from, int to) {
    return to - from > 1 && isVerb(to - 1) ? passage.length(to - 1) : 0;
  }

  /** The last verb of a region that says which things are counted, else "". */
  String defining(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (passage.is(i, Role.DEFINING)) {
        int end = i + 1;
        while (end < to && isVerb(end)) {
          end++;
        }
        return passage.text(i, end);
      }
    }
    return "";
  }
}
