package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.parser.internal.lexicon.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the phrase before a number that names what is measured. The verb that takes the counted
 * thing is cut off (建成智能产线46条), save where it says which things are counted (签约项目82个) or the noun
 * alone says too little (走访企业300家).
 */
final class PrecedingPhrase {
  private static final Roles CHANGES =
      Roles.of(Role.CHANGE, Role.OBJECT_CHANGE, Role.COMPOUND_CHANGE);
  private static final Roles SUBJECT_ENDS =
      Roles.of(Role.ADVERB, Role.LEVEL, Role.CHANGE, Role.OTHER, Role.PREPOSITION, Role.BASE);
  private static final Roles NO_OWNERS =
      Roles.of(
          Role.ADVERB,
          Role.PREPOSITION,
          Role.DISPOSAL,
          Role.CONNECTIVE,
          Role.CHANGE,
          Role.OBJECT_CHANGE,
          Role.COMPOUND_CHANGE,
          Role.LEVEL,
          Role.RESULT,
          Role.STRONG,
          Role.WEAK,
          Role.ETC,
          Role.DE);
  private static final Roles EMPTY_VERBS =
      Roles.of(Role.LIGHT, Role.OTHER, Role.AWARD, Role.HAVING);
  private static final String[] ADVERBIALS = {"在", "以", "从", "受", "由", "通过", "按", "按照"};
  private static final String[] ABOUT = {"关于", "有关"};
  private static final String[] ACHIEVING = {"实现", "完成", "达成"};
  private static final WordSet RANKS =
      new WordSet(List.of("之首", "首位", "榜首", "第一", "第二", "第三", "前列", "前茅", "之冠"));
  private static final int SHORT = 2;
  private static final Set<String> GENERIC = Set.of("国家和地区", "水产品", "重点项目");

  private final Passage passage;
  private final Verbs verbs;
  private final Edges edges;

  PrecedingPhrase(Passage passage, Verbs verbs) {
    this.passage = passage;
    this.verbs = verbs;
    this.edges = new Edges(passage, verbs);
  }

  /**
   * Finds the phrase in a region that ends before a number or before what leads to it; none where a
   * time or a circumstance ends there (最红火的时候八成农户).
   */
  Optional<Phrase> find(int from, int to) {
    if (passage.is(to - 1, Role.AFTER) && passage.length(to - 1) > 1 && to - 1 >= from) {
      return Optional.empty();
    }
    int cue = edges.afterCue(from, to);
    if (edges.end(cue, to) <= cue) {
      cue = edges.afterCue(from, cue - 1);
    }
    int end = edges.withoutResult(cue, edges.end(cue, beforeMove(cue, to)));
    int start = edges.start(edges.afterPeriod(cue, end), end);
    if (onlyVerbs(start, end)) {
      int earlier = edges.end(from, start);
      int first = edges.start(from, earlier);
      start = first < earlier ? first : start;
      end = first < earlier ? earlier : end;
    }
    boolean alone = end == start + 1;
    if (start >= end || alone && (edges.isPer(start) || passage.is(start, Role.BASE))) {
      return Optional.empty();
    }
    start = ownHead(start, end);
    Optional<Phrase> parted = aroundPeriod(cue, start, end);
    if (parted.isPresent()) {
      return parted;
    }
    int verb = verbs.last(start, about(start, end));
    if (verb > start && onlyVerbs(verb + 1, end)) {
      verb = -1;
    }
    Phrase phrase = withoutPlace(verb >= 0 ? object(verb, start, end) : noun(start, end));
    return phrase.text().isEmpty() ? Optional.empty() : Optional.of(phrase);
  }

  /** 产品由水果拓展到菌菇等12个系列: what moves stands before 由. Returns its end, else that of the region. */
  private int beforeMove(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (passage.is(i, Role.TO) && moves(i - 1)) {
        for (int origin = i - 2; origin > from; origin--) {
          if (passage.isText(origin, "由", "从")) {
            return origin;
          }
        }
      }
    }
    return to;
  }

  private boolean moves(int verb) {
    return passage.is(verb, Role.MOVE) || passage.isAny(verb, CHANGES);
  }

  /**
   * 审议关于代表建议办理情况的报告: the verbs between 关于 and 的 are a part of what the noun is about. Returns where
   * 关于 stands, else the end.
   */
  private int about(int start, int end) {
    for (int i = start; i < end; i++) {
      if (passage.isText(i, ABOUT)) {
        return passage.indexOf(Role.DE, i, end) >= 0 ? i + 1 : end;
      }
    }
    return end;
  }

  /** 纳入重点项目库、总投资155亿元: a sum after a clause is not of the noun that ends the clause. */
  private int ownHead(int start, int end) {
    for (int i = end - 1; i > start; i--) {
      if (passage.isMark(i, "、")) {
        boolean head = MetricHeads.needsOwner(passage.text(i + 1, end));
        return head && hasVerb(start, i) ? i + 1 : start;
      }
    }
    return start;
  }

  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (verbs.isPlainVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** As {@link #find}, of a region whose verb stands before it. */
  Optional<Phrase> findNoun(int from, int to) {
    int end = edges.end(from, to);
    int start = edges.start(from, end);
    return start < end && passage.is(start, Role.NOMINAL) && !onlyVerbs(start, end)
        ? Optional.of(noun(start, end))
        : find(from, to);
  }

  /** 高校毕业生年底去向落实率: a period may part what says of what from what is measured. */
  private Optional<Phrase> aroundPeriod(int from, int start, int end) {
    int owner = edges.start(from, start);
    int period = start - 1;
    if (owner >= period || !passage.isPeriod(period) || !passage.endsWithMetricHead(start, end)) {
      return Optional.empty();
    }
    for (int i = owner; i < period; i++) {
      if (!isNoun(i)) {
        return Optional.empty();
      }
    }
    String text = passage.text(owner, period) + passage.text(start, end);
    return Optional.of(passage.phrase(owner, end, text));
  }

  private boolean isNoun(int index) {
    return passage.isText(index) || passage.is(index, Role.PLAIN) || passage.is(index, Role.SCOPE);
  }

  /** Whether nothing but verbs stands in a region, adverbs and the like aside. */
  boolean onlyVerbs(int from, int to) {
    int end = edges.end(from, to);
    int start = edges.start(from, end);
    for (int i = start; i < end; i++) {
      if (!verbs.isPlainVerb(i) && !passage.is(i, Role.DEFINING)) {
        return false;
      }
    }
    return start < end;
  }

  /** The verbs that alone stand before what leads to a number. */
  Phrase verbs(Lead lead) {
    int end = edges.end(lead.phraseFrom(), lead.phraseTo());
    int start = edges.start(lead.phraseFrom(), end);
    while (start < end - 1 && passage.is(start, Role.LIGHT)) {
      start++;
    }
    return passage.phrase(start, end);
  }

  /** Whether the number after a region is between a verb and its object: 带动2万余户林农. */
  boolean takesNumber(int from, int to) {
    int end = edges.end(from, to);
    return end > from && verbs.takesNumber(end - 1);
  }

  /** Whether the word before the number is as often a noun: 投资480万元. */
  boolean endsNominal(int from, int to) {
    return passage.is(edges.end(from, to) - 1, Role.NOMINAL);
  }

  /** Where the object of the last verb of a region begins; its start when it has no verb. */
  int objectStart(int from, int to) {
    return Math.max(from, verbs.last(from, edges.end(from, to)) + 1);
  }

  /**
   * What an earlier clause speaks of: the object of its last verb, save a rank, else its subject.
   */
  Optional<Phrase> theme(int from, int to) {
    for (int i = to - 2; i >= from; i--) {
      if (verbs.isPlainVerb(i) || passage.is(i, Role.OBJECT_CHANGE)) {
        Optional<Phrase> object = find(i + 1, to);
        boolean named =
            object.isPresent()
                && !object.get().text().startsWith("“")
                && !RANKS.end(object.get().text());
        return named ? object : find(from, i);
      }
    }
    int end = from;
    while (end < to && !passage.isAny(end, SUBJECT_ENDS)) {
      end++;
    }
    return find(from, end);
  }

  /** 国内前十大整车企业中: what is left is the group. */
  static Phrase withoutPlace(Phrase phrase) {
    String text = phrase.text();
    boolean place = text.endsWith("中") && !text.endsWith("高中") && !text.endsWith("初中");
    return place
        ? new Phrase(text.substring(0, text.length() - 1), phrase.start(), phrase.end() - 1)
        : phrase;
  }

  private Phrase noun(int start, int end) {
    Optional<Phrase> bare = withoutAdverbial(start, end);
    if (bare.isEmpty()) {
      bare = withoutAdverb(start, end);
    }
    return bare.isPresent()
        ? bare.get()
        : passage.phrase(start, end, passage.text(withoutExamples(start, end), end));
  }

  /** 省产业母基金在首轮出资, 夏秋茶受高温影响减产, 个人缴费部分由集体承担. */
  private Optional<Phrase> withoutAdverbial(int start, int end) {
    int at = start + 1;
    while (at < end - 1 && (!passage.isText(at, ADVERBIALS) || isSpan(at, end))) {
      at++;
    }
    if (at >= end - 1) {
      return Optional.empty();
    }
    boolean agent = passage.isText(at, "由");
    if (!verbs.isVerbal(end - 1) && !passage.isAny(end - 1, CHANGES)) {
      return agent || isMeasuredIn(at, end)
          ? Optional.of(passage.phrase(at + 1, end))
          : Optional.empty();
    }
    String verb = agent ? "" : passage.text(end - 1, end);
    return Optional.of(passage.phrase(start, end, passage.text(start, at) + verb));
  }

  /** 在海拔, 在吨钢售价 behind a subject: what stands behind 在 is measured itself. */
  private boolean isMeasuredIn(int at, int end) {
    return passage.isText(at, "在")
        && !passage.is(at + 1, Role.SCOPE)
        && MetricHeads.ends(passage.text(at + 1, end));
  }

  /** 从签约到投产: a span names what is measured. */
  private boolean isSpan(int at, int end) {
    boolean begins = passage.isText(at, "从", "由");
    for (int i = at + 1; begins && i < end; i++) {
      if (passage.is(i, Role.TO)) {
        return true;
      }
    }
    return false;
  }

  /** 成员带头垫资, 集体收益中提取: what stands between subject and verb is left out. */
  private Optional<Phrase> withoutAdverb(int start, int end) {
    if (end - start < 2 || !verbs.isVerbal(end - 1)) {
      return Optional.empty();
    }
    boolean adverb = passage.is(end - 2, Role.ADVERB);
    boolean place = !adverb && passage.isText(end - 2) && passage.endsWith(end - 2, "中");
    if (!place && !adverb) {
      return Optional.empty();
    }
    String subject = passage.text(start, adverb ? end - 2 : end - 1);
    String owner = place ? subject.substring(0, subject.length() - 1) : subject;
    return Optional.of(passage.phrase(start, end, owner + passage.text(end - 1, end)));
  }

  private Phrase object(int verb, int start, int end) {
    int object = edges.start(verb + 1, end);
    if (object >= end) {
      object = verb + 1;
    }
    if (passage.is(object, Role.AND)) {
      return coordinated(verb, object, end);
    }
    int listed = firstDefining(verb, start, object);
    if (listed < verb || isDefiningList(verb, object)) {
      return passage.phrase(listed, end);
    }
    String text = passage.text(withoutExamples(object, end), end);
    if (isOwned(verb, start, end)) {
      return passage.phrase(start, end, passage.text(start, verb) + text);
    }
    if (isRate(start) || isNew(verb, start, end)) {
      return passage.phrase(start, end);
    }
    if (verb > start && saysOfWhat(verb, object, text)) {
      int first = verb;
      while (first > start && verbs.isVerbal(first - 1)) {
        first--;
      }
      return passage.phrase(first, end);
    }
    int kept = kept(verbs.firstOfChain(verb, start), verb, text);
    String kind = kept <= verb ? passage.text(kept, verb + 1) + text : text;
    return passage.phrase(Math.min(kept, object), end, kind);
  }

  /** 竣工、在建项目: the first of the verbs that say which things are counted. */
  private int firstDefining(int verb, int start, int end) {
    int first = verb;
    while (first - 2 >= start && isDefiningList(first - 2, end)) {
      first -= 2;
    }
    return first;
  }

  private boolean isDefiningList(int verb, int end) {
    return verb + 2 <= end
        && passage.is(verb, Role.DEFINING)
        && passage.isMark(verb + 1, "、")
        && passage.is(verb + 2, Role.DEFINING);
  }

  /** 加装和更新电梯 has one object of two verbs; in 造林和生态修复 the first is a noun. */
  private Phrase coordinated(int verb, int and, int end) {
    boolean verbs = this.verbs.isVerbal(and + 1) && and + 2 < end;
    return verbs ? passage.phrase(and + 2, end) : passage.phrase(verb, end);
  }

  /** 每千名老人拥有床位: the rate is of both. */
  private boolean isRate(int start) {
    return passage.beginsWith(start, "每")
        && passage.length(start) > 1
        && NumeralReader.power(passage.text().charAt(passage.start(start) + 1)) > 0;
  }

  /** 光伏新增装机: the subject of 新增 says of what a short metric is. */
  private boolean isNew(int verb, int start, int end) {
    return verb == start + 1
        && passage.isText(verb, "新增")
        && (passage.isText(start) || passage.is(start, Role.PLAIN))
        && (passage.isMetricSuffix(verb + 1, end) || passage.length(verb + 1, end) <= SHORT);
  }

  /** 园区规上工业实现营收: the verb adds nothing, and its subject owns the object. */
  private boolean isOwned(int verb, int start, int end) {
    if (!passage.isText(verb, ACHIEVING) || verb == start) {
      return false;
    }
    for (int i = start; i < verb; i++) {
      if (verbs.isPlainVerb(i) || passage.isAny(i, NO_OWNERS)) {
        return false;
      }
    }
    return passage.endsWithMetricHead(verb + 1, end);
  }

  /** 执行到位金额: without its verb the sum is of nothing. */
  private boolean saysOfWhat(int verb, int object, String text) {
    return object == verb + 1 && MetricHeads.needsOwner(text) && !passage.isAny(verb, EMPTY_VERBS);
  }

  /** The first verb that stays in the metric; past the last one when none does. */
  private int kept(int first, int verb, String object) {
    if (passage.is(verb, Role.DEFINING)) {
      return verb;
    }
    boolean generic = object.length() <= SHORT || GENERIC.contains(object);
    int kept = verb + 1;
    if (generic && !MetricHeads.needsOwner(object)) {
      while (kept > first && !passage.isAny(kept - 1, EMPTY_VERBS)) {
        kept--;
      }
    }
    return kept;
  }

  /** 某电池厂等项目: one example before 等 is left out, a list stays. */
  private int withoutExamples(int from, int to) {
    for (int i = to - 2; i > from; i--) {
      if (passage.is(i, Role.ETC)) {
        return passage.hasMark(from, i, "、") ? from : i + 1;
      }
    }
    return from;
  }
}
