package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.parser.internal.lexicon.TermIndex;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the noun phrase that names what is measured, in the tokens before its number or after it. The verb that takes
 * the counted thing is cut off (建成智能产线46条), save where it says which things are counted (签约项目82个).
 */
final class PhraseFinder {
  private static final Set<Role> VERBS =
      Set.of(Role.TAKING, Role.DEFINING, Role.LIGHT, Role.AWARD, Role.OTHER);
  private static final Set<Role> VERBAL =
      Set.of(Role.TAKING, Role.DEFINING, Role.LIGHT, Role.AWARD, Role.OTHER, Role.NOMINAL);
  private static final Set<Role> TRIMMED_BEFORE =
      Set.of(
          Role.CONNECTIVE, Role.ADVERB, Role.PRONOUN, Role.RESULT, Role.STRONG, Role.WEAK, Role.INTENT,
          Role.YEAR_ON_YEAR, Role.PERIOD_ON_PERIOD, Role.ETC, Role.LE, Role.PREPOSITION, Role.OTHER,
          Role.DISPOSAL, Role.ORDINAL, Role.BOUND, Role.TO, Role.LEVEL, Role.AFTER, Role.DE);
  private static final Set<Role> TRIMMED_AFTER =
      Set.of(
          Role.ADVERB, Role.AFTERWORD, Role.CONNECTIVE, Role.YEAR_ON_YEAR, Role.PERIOD_ON_PERIOD,
          Role.RESPECTIVELY, Role.LEVEL, Role.LE, Role.DE, Role.TO, Role.DISPOSAL, Role.RESULT, Role.AND,
          Role.ETC, Role.STRONG, Role.WEAK, Role.PER, Role.BOUND);
  private static final Set<Role> STOPS =
      Set.of(
          Role.ADVERB, Role.AFTERWORD, Role.CONNECTIVE, Role.PREPOSITION, Role.DISPOSAL, Role.BASE,
          Role.EXCEED, Role.YEAR_ON_YEAR, Role.PERIOD_ON_PERIOD, Role.CHANGE, Role.OBJECT_CHANGE,
          Role.COMPOUND_CHANGE, Role.LEVEL, Role.RESPECTIVELY, Role.RESULT, Role.STRONG, Role.WEAK, Role.ETC,
          Role.PER, Role.BOUND, Role.TO, Role.DE, Role.AFTER, Role.INTENT);
  private static final Set<Role> CHANGES =
      Set.of(Role.CHANGE, Role.OBJECT_CHANGE, Role.COMPOUND_CHANGE);
  /** Endings of verbs that the vocabulary need not hold: 写进8个国家. */
  private static final String OPEN_VERBS = "进入到给向至";
  private static final String[] ADVERBIALS = {"在", "以", "从", "受", "由", "通过", "按", "按照"};
  private static final Set<Role> SUBJECT_ENDS =
      Set.of(Role.ADVERB, Role.LEVEL, Role.CHANGE, Role.OTHER, Role.PREPOSITION, Role.BASE);
  private static final Set<Role> CUES = Set.of(Role.DISPOSAL, Role.STRONG, Role.WEAK, Role.RESULT, Role.AFTER);
  private static final int SHORT = 2;
  private static final int LONGEST_PER = 3;
  private static final int LONGEST_VERB_PHRASE = 6;
  private static final Set<String> GENERIC =
      Set.of("项目", "企业", "农户", "居民", "群众", "学生", "国家和地区", "水产品", "重点项目");

  private final Passage passage;

  PhraseFinder(Passage passage) {
    this.passage = passage;
  }

  /** Finds the phrase that ends before a token. */
  Optional<Phrase> before(int from, int to) {
    int start = afterCue(from, to);
    int end = withoutResult(start, trimAfter(start, to));
    start = trimBefore(afterPeriod(start, end), end);
    if (onlyVerbs(start, end)) {
      int earlier = trimAfter(from, start);
      int first = trimBefore(from, earlier);
      start = first < earlier ? first : start;
      end = first < earlier ? earlier : end;
    }
    if (start >= end || end == start + 1 && isPer(start)) {
      return Optional.empty();
    }
    int verb = lastVerb(start, end);
    Phrase phrase = verb >= 0 ? objectOf(verb, start, end) : nounPhrase(start, end);
    return Optional.of(withoutPlace(phrase)).filter(p -> !p.text().isEmpty());
  }

  private Phrase nounPhrase(int start, int end) {
    return adverbial(start, end)
        .or(() -> withoutAdverb(start, end))
        .orElseGet(() -> phrase(start, withoutExamples(start, end), end));
  }

  /** 成员带头垫资, 集体收益中提取: what stands between subject and verb is left out. */
  private Optional<Phrase> withoutAdverb(int start, int end) {
    if (end - start < 2 || !passage.isAny(end - 1, VERBAL)) {
      return Optional.empty();
    }
    String subject = passage.text(start, passage.is(end - 2, Role.ADVERB) ? end - 2 : end - 1);
    boolean place = subject.endsWith("中") && passage.tokens().get(end - 2) instanceof Token.OfText;
    if (!place && !passage.is(end - 2, Role.ADVERB)) {
      return Optional.empty();
    }
    Phrase whole = phrase(start, start, end);
    String owner = place ? subject.substring(0, subject.length() - 1) : subject;
    return Optional.of(new Phrase(owner + passage.text(end - 1, end), whole.start(), whole.end()));
  }

  /** 补偿资金累计到位8.4亿元: what became of the thing is no part of the metric. */
  private int withoutResult(int from, int to) {
    boolean result =
        passage.isAny(to - 1, VERBS) && !passage.is(to - 1, Role.NOMINAL) && passage.is(to - 2, Role.ADVERB);
    int end = result && !passage.isAny(to - 3, VERBS) ? trimAfter(from, to - 2) : to;
    return trimBefore(from, end) < end ? end : to;
  }

  /** 省产业母基金在首轮出资, 夏秋茶受高温影响减产, 个人缴费部分由集体承担: the adverbial is no part of the metric. */
  private Optional<Phrase> adverbial(int start, int end) {
    for (int i = start + 1; i < end - 1; i++) {
      if (passage.isText(i, ADVERBIALS) && !isSpan(i, end)) {
        boolean verb = passage.isAny(end - 1, VERBAL) || passage.isAny(end - 1, CHANGES);
        boolean agent = passage.isText(i, "由");
        if (!verb) {
          return agent ? Optional.of(phrase(i + 1, i + 1, end)) : Optional.empty();
        }
        String last = agent ? "" : passage.text(end - 1, end);
        Phrase whole = phrase(start, start, i);
        return Optional.of(new Phrase(whole.text() + last, whole.start(), passage.tokens().get(end - 1).end()));
      }
    }
    return Optional.empty();
  }

  /** 从签约到投产: a span names what is measured. */
  private boolean isSpan(int i, int end) {
    if (passage.isText(i, "从", "由")) {
      for (int k = i + 1; k < end; k++) {
        if (passage.is(k, Role.TO)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isSpanEnd(int i, int from) {
    for (int k = i - 1; k >= from; k--) {
      if (passage.isText(k, "从", "由")) {
        return true;
      }
    }
    return false;
  }

  /** 国内前十大整车企业中: what is left is the group. */
  private static Phrase withoutPlace(Phrase phrase) {
    boolean place = phrase.text().endsWith("中") && !phrase.text().endsWith("高中") && !phrase.text().endsWith("初中");
    return place
        ? new Phrase(phrase.text().substring(0, phrase.text().length() - 1), phrase.start(), phrase.end() - 1)
        : phrase;
  }

  /** The words between two tokens, but for 的 at their end. */
  Optional<Phrase> whole(int from, int to) {
    int end = passage.is(to - 1, Role.DE) ? to - 1 : to;
    return from < end ? Optional.of(phrase(from, from, end)) : Optional.empty();
  }

  /** Whether nothing but verbs stands between two tokens, adverbs and the like aside. */
  boolean onlyVerbs(int from, int to) {
    int end = trimAfter(from, to);
    int start = trimBefore(from, end);
    for (int i = start; i < end; i++) {
      if (!passage.isAny(i, VERBS) || passage.is(i, Role.NOMINAL) && !passage.is(i, Role.DEFINING)) {
        return false;
      }
    }
    return start < end;
  }

  private Phrase phrase(int from, int head, int to) {
    int start = passage.tokens().get(from).start();
    int end = passage.tokens().get(to - 1).end();
    return new Phrase(passage.text(head, to), start, end);
  }

  private Phrase objectOf(int verb, int start, int end) {
    int object = trimBefore(verb + 1, end);
    if (object >= end) {
      object = verb + 1;
    }
    int head = withoutExamples(object, end);
    String text = passage.text(head, end);
    if (isSubjectJoined(verb, start, end)) {
      return new Phrase(
          passage.text(start, verb) + text,
          passage.tokens().get(start).start(),
          passage.tokens().get(end - 1).end());
    }
    int verbs = firstVerb(verb, start);
    int kept = kept(verbs, verb, text);
    String prefix = kept <= verb ? passage.text(kept, verb + 1) : "";
    return new Phrase(
        prefix + text,
        passage.tokens().get(Math.min(kept, object)).start(),
        passage.tokens().get(end - 1).end());
  }

  /** 园区规上工业实现营收: the verb adds nothing, and its subject owns the object. */
  private boolean isSubjectJoined(int verb, int start, int end) {
    if (!passage.isText(verb, "实现", "完成", "达成") || verb == start) {
      return false;
    }
    for (int i = start; i < verb; i++) {
      if (passage.isAny(i, VERBS) && !passage.is(i, Role.NOMINAL) || passage.isAny(i, STOPS)) {
        return false;
      }
    }
    return MetricHeads.ends(passage.text(verb + 1, end));
  }

  private int firstVerb(int verb, int start) {
    int first = verb;
    while (first > start && passage.isAny(first - 1, VERBS)) {
      first--;
    }
    return first;
  }

  /** The first verb that stays in the metric; past the last verb when none does. */
  private int kept(int first, int verb, String object) {
    if (passage.is(verb, Role.DEFINING)) {
      return verb;
    }
    boolean generic = object.length() <= SHORT || GENERIC.contains(object);
    int kept = verb + 1;
    if (MetricHeads.needsOwner(object)) {
      return kept;
    }
    for (int i = verb; i >= first; i--) {
      boolean light = passage.is(i, Role.LIGHT) || passage.is(i, Role.OTHER) || passage.is(i, Role.AWARD);
      if (light || !generic) {
        break;
      }
      kept = i;
    }
    return kept;
  }

  /** What is moved (把), or aimed at (力争), or stands after a time (投产后), comes after the word that says so. */
  private int afterCue(int from, int to) {
    for (int i = to - 2; i >= from; i--) {
      boolean base = passage.isText(i, "按", "按照") && passage.is(to - 1, Role.DE);
      if (passage.isAny(i, CUES) || base) {
        return i + 1;
      }
    }
    return from;
  }

  private int afterPeriod(int from, int to) {
    for (int i = to - 2; i >= from; i--) {
      if (passage.isPeriod(i)) {
        return i + 1;
      }
    }
    return from;
  }

  private int trimBefore(int from, int to) {
    int start = from;
    while (start < to
        && (passage.isAny(start, TRIMMED_BEFORE) && !isNounHere(start, to)
            || passage.isPeriod(start)
            || passage.isMark(start, "、"))) {
      start++;
    }
    return start;
  }

  /** 对部分市场出口: the preposition belongs to the metric when no verb follows. */
  private boolean isNounHere(int index, int to) {
    return passage.isText(index, "对") && index + 1 < to && lastVerb(index + 1, to) < 0;
  }

  private int trimAfter(int from, int to) {
    int end = to;
    while (end > from
        && (passage.isAny(end - 1, TRIMMED_AFTER)
            || end - 1 > from && isPer(end - 1)
            || passage.isPeriod(end - 1)
            || passage.isText(end - 1, "在")
            || passage.isMark(end - 1, "、"))) {
      end--;
    }
    return end;
  }

  /** 补助标准每人每年800元. */
  private boolean isPer(int index) {
    String text = passage.text(index, index + 1);
    return text.startsWith("每") && text.length() <= LONGEST_PER;
  }

  /** The last verb whose object stands before the number, else -1. */
  private int lastVerb(int from, int to) {
    for (int i = to - 2; i >= from; i--) {
      if (isVerb(i, from, to)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isVerb(int i, int from, int to) {
    if (passage.is(i, Role.TO) && i > from && passage.isAny(i - 1, VERBAL)) {
      return !isSpanEnd(i, from);
    }
    if (!passage.isAny(i, VERBS) || passage.is(i + 1, Role.DE) || measures(i, to) || qualifies(i, from, to)) {
      return false;
    }
    return !passage.is(i, Role.NOMINAL) || heads(i, from) && !makesNoun(i, to);
  }

  /** 培训机构, 检测设备. */
  private boolean makesNoun(int i, int to) {
    return i + 1 < to
        && !passage.is(i, Role.DEFINING)
        && MetricHeads.makesNoun(passage.text(), passage.tokens().get(i).end());
  }

  /** 突破性品种: the verb is made an adjective. */
  private boolean qualifies(int i, int from, int to) {
    if (i + 1 >= to) {
      return false;
    }
    char next = passage.text().charAt(passage.tokens().get(i).end());
    return "性型式者员率".indexOf(next) >= 0 || i > from && !passage.isWord(i - 1) && "区户站点".indexOf(next) >= 0;
  }

  /** 覆盖率, 处理量: the verb is the first part of a measured quantity. */
  private boolean measures(int i, int to) {
    String rest = passage.text(i + 1, to);
    boolean suffix = MetricHeads.isSuffix(rest) && (rest.length() == 1 || passage.is(i, Role.NOMINAL));
    boolean compound = rest.length() > 1 && rest.length() <= 3 && passage.isAny(i + 1, VERBAL)
        && MetricHeads.isSuffix(rest.substring(rest.length() - 1));
    return i + 2 >= to && suffix || compound;
  }

  /** A word that is as often a noun is a verb only at the head of what is left. */
  private boolean heads(int i, int from) {
    return i == from
        || passage.is(i - 1, Role.LIGHT)
        || passage.isAny(i - 1, Set.of(Role.SCOPE, Role.ADVERB, Role.PRONOUN, Role.RESULT))
        || passage.isPeriod(i - 1);
  }

  /** 兴宇汽车等项目: one example before 等 is left out, a list stays. */
  private int withoutExamples(int from, int to) {
    for (int i = to - 2; i > from; i--) {
      if (passage.is(i, Role.ETC)) {
        return isList(from, i) ? from : i + 1;
      }
    }
    return from;
  }

  private boolean isList(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.isMark(i, "、")) {
        return true;
      }
    }
    return false;
  }

  /** Finds the phrase that begins at a token after the number. */
  Optional<Phrase> after(int from) {
    return nounAfter(passage.isAny(from, VERBAL) ? afterRelative(from) : from);
  }

  /** 3家创建不力的单位: the noun comes after what qualifies it. */
  private int afterRelative(int from) {
    for (int i = from + 1; i < Math.min(passage.size(), from + LONGEST_VERB_PHRASE); i++) {
      if (passage.tokens().get(i) instanceof Token.OfMark || passage.isQuantity(i)) {
        return from;
      }
      if (passage.is(i, Role.DE)) {
        return i + 1;
      }
    }
    return from;
  }

  private Optional<Phrase> nounAfter(int from) {
    int end = from;
    while (end < passage.size() && goesOn(end, from)) {
      end++;
    }
    end = trimNounEnd(from, end);
    if (end <= from || passage.isText(from, "中")) {
      return Optional.empty();
    }
    return Optional.of(phrase(from, from, end));
  }

  boolean isVerb(int index) {
    return passage.isAny(index, VERBS);
  }

  private boolean goesOn(int i, int from) {
    if (passage.isQuantity(i) || passage.isPeriod(i) || passage.isAny(i, STOPS)) {
      return false;
    }
    if (passage.isMark(i, "、")) {
      return i > from && !passage.isAny(i + 1, VERBS) && !passage.isAny(i + 1, STOPS) && !leadsToFigure(i + 1);
    }
    if (passage.tokens().get(i) instanceof Token.OfMark) {
      return false;
    }
    boolean verb = passage.isAny(i, VERBS) && (!passage.is(i, Role.NOMINAL) || i > from && leadsToFigure(i + 1));
    return !verb && !passage.isText(i, "与");
  }

  /** 12个国家、创汇1.9亿美元: what stands after 、 has a figure of its own. */
  private boolean leadsToFigure(int from) {
    for (int i = from; i < passage.size(); i++) {
      if (passage.isQuantity(i)) {
        return true;
      }
      if (passage.tokens().get(i) instanceof Token.OfMark) {
        return false;
      }
    }
    return false;
  }

  private int trimNounEnd(int from, int to) {
    int end = to;
    while (end > from
        && (passage.is(end - 1, Role.DE)
            || passage.is(end - 1, Role.AND)
            || passage.isMark(end - 1, "、")
            || endsWithSlogan(from, end))) {
      end--;
    }
    return end;
  }

  /** 182项高频事项“就近办”: a quotation after the noun says what became of it. */
  private boolean endsWithSlogan(int from, int end) {
    return end - from >= 2 && passage.tokens().get(end - 1) instanceof Token.OfQuote;
  }

  /** Whether the number comes between a verb and its object: 带动2万余户林农. */
  boolean takesNumber(int from, int to) {
    int end = trimAfter(from, to);
    if (end <= from) {
      return false;
    }
    String last = passage.text(end - 1, end);
    boolean open = passage.tokens().get(end - 1) instanceof Token.OfText && OPEN_VERBS.indexOf(last.charAt(last.length() - 1)) >= 0;
    return open || passage.isAny(end - 1, VERBS);
  }

  /** Whether the word before the number is one that is as often a noun: 投资480万元. */
  boolean endsNominal(int from, int to) {
    return passage.is(trimAfter(from, to) - 1, Role.NOMINAL);
  }

  /** Where the object of the last verb before the number begins. */
  int objectStart(int from, int to) {
    return Math.max(from, lastVerb(from, trimAfter(from, to)) + 1);
  }

  /** Whether the words before the number are the object of a verb among them. */
  boolean hasVerb(int from, int to) {
    return lastVerb(from, trimAfter(from, to)) >= 0;
  }

  /** The verb before the number that says which things are counted, else "". */
  String definingVerb(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (passage.is(i, Role.DEFINING)) {
        return passage.text(i, i + 1);
      }
    }
    return "";
  }

  /** A metric without the verb that says which things are counted. */
  String withoutDefiningVerb(String metric) {
    int start = Vocabulary.WORDS.longestAt(metric, 0)
        .filter(word -> word.value().is(Role.DEFINING))
        .map(TermIndex.Match::end)
        .orElse(0);
    for (int i = start + 1; i < metric.length(); i++) {
      if (Vocabulary.WORDS.get(metric.substring(i)).filter(word -> word.is(Role.DEFINING)).isPresent()) {
        return metric.substring(start, i);
      }
    }
    return start < metric.length() ? metric.substring(start) : metric;
  }

  /** The verbs that alone stand before the number. */
  Phrase verbs(int from, int to) {
    int end = trimAfter(from, to);
    int start = trimBefore(from, end);
    while (start < end - 1 && passage.is(start, Role.LIGHT)) {
      start++;
    }
    return phrase(start, start, end);
  }

  /** 按每户3000元给予补贴: what is given. */
  Optional<Phrase> granted(int from) {
    if (!passage.isText(from, "给予", "予以")) {
      return Optional.empty();
    }
    int start = trimBefore(from + 1, passage.size());
    return after(start);
  }

  /** What an earlier clause speaks of: the object of its last verb, else its subject. */
  Optional<Phrase> theme(int from, int to) {
    for (int i = to - 2; i >= from; i--) {
      if (passage.isAny(i, VERBS) && !passage.is(i, Role.NOMINAL) || passage.is(i, Role.OBJECT_CHANGE)) {
        return before(i + 1, to);
      }
    }
    int end = from;
    while (end < to && !passage.isAny(end, SUBJECT_ENDS)) {
      end++;
    }
    return before(from, end);
  }

  /** 3个村获评示范村: the title names what is counted. */
  Optional<Phrase> title(int verb, Phrase winner) {
    if (!passage.is(verb, Role.AWARD)) {
      return Optional.empty();
    }
    int end = verb + 1;
    while (end < passage.size() && !(passage.tokens().get(end) instanceof Token.OfMark) && !passage.isQuantity(end)) {
      end++;
    }
    return end == verb + 1
        ? Optional.empty()
        : Optional.of(new Phrase(passage.text(verb + 1, end), winner.start(), passage.tokens().get(end - 1).end()));
  }

  /** 539户加入合作社: what those that are counted did. */
  Optional<Phrase> verbPhraseAfter(int from) {
    int end = from;
    while (end < passage.size() && end - from < LONGEST_VERB_PHRASE && !(passage.tokens().get(end) instanceof Token.OfMark) && !passage.isQuantity(end)) {
      end++;
    }
    boolean verb = passage.isAny(from, VERBS) && end > from;
    return verb ? Optional.of(phrase(from, from, end)) : Optional.empty();
  }
}
