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
  private static final Set<Role> TRIMMED_BEFORE =
      Set.of(
          Role.CONNECTIVE, Role.ADVERB, Role.PRONOUN, Role.RESULT, Role.STRONG, Role.WEAK, Role.INTENT,
          Role.YEAR_ON_YEAR, Role.PERIOD_ON_PERIOD, Role.ETC, Role.LE, Role.PREPOSITION, Role.OTHER,
          Role.DISPOSAL, Role.ORDINAL, Role.BOUND);
  private static final Set<Role> TRIMMED_AFTER =
      Set.of(
          Role.ADVERB, Role.AFTERWORD, Role.CONNECTIVE, Role.YEAR_ON_YEAR, Role.PERIOD_ON_PERIOD,
          Role.RESPECTIVELY, Role.LEVEL, Role.LE, Role.DE, Role.TO, Role.DISPOSAL, Role.RESULT, Role.AND,
          Role.ETC, Role.STRONG, Role.WEAK);
  private static final Set<Role> STOPS =
      Set.of(
          Role.ADVERB, Role.AFTERWORD, Role.CONNECTIVE, Role.PREPOSITION, Role.DISPOSAL, Role.BASE,
          Role.EXCEED, Role.YEAR_ON_YEAR, Role.PERIOD_ON_PERIOD, Role.CHANGE, Role.OBJECT_CHANGE,
          Role.COMPOUND_CHANGE, Role.LEVEL, Role.RESPECTIVELY, Role.RESULT, Role.STRONG, Role.WEAK, Role.ETC,
          Role.PER, Role.BOUND);
  private static final Set<Role> CHANGES =
      Set.of(Role.CHANGE, Role.OBJECT_CHANGE, Role.COMPOUND_CHANGE);
  private static final String[] ADVERBIALS = {"在", "以", "从", "受", "由", "通过", "按", "按照"};
  private static final Set<Role> CUES = Set.of(Role.DISPOSAL, Role.STRONG, Role.WEAK, Role.RESULT);
  private static final int SHORT = 2;
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
    int end = trimAfter(start, to);
    start = trimBefore(afterPeriod(start, end), end);
    if (start >= end) {
      return Optional.empty();
    }
    int verb = lastVerb(start, end);
    if (verb >= 0) {
      return Optional.of(objectOf(verb, start, end));
    }
    Phrase phrase = adverbial(start, end).orElse(phrase(start, withoutExamples(start, end), end));
    return Optional.of(withoutPlace(phrase)).filter(p -> !p.text().isEmpty());
  }

  /** 省产业母基金在首轮出资, 夏秋茶受高温影响减产, 个人缴费部分由集体承担: the adverbial is no part of the metric. */
  private Optional<Phrase> adverbial(int start, int end) {
    for (int i = start + 1; i < end - 1; i++) {
      if (passage.isText(i, ADVERBIALS)) {
        boolean verb = passage.isAny(end - 1, VERBS) || passage.isAny(end - 1, CHANGES);
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

  /** What is moved (把), or aimed at (力争), comes after the word that says so. */
  private int afterCue(int from, int to) {
    for (int i = to - 2; i >= from; i--) {
      if (passage.isAny(i, CUES)) {
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
    return passage.isText(index, "对") && lastVerb(index + 1, to) < 0;
  }

  private int trimAfter(int from, int to) {
    int end = to;
    while (end > from
        && (passage.isAny(end - 1, TRIMMED_AFTER)
            || passage.isPeriod(end - 1)
            || passage.isMark(end - 1, "、"))) {
      end--;
    }
    return end;
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
    if (!passage.isAny(i, VERBS) || passage.is(i + 1, Role.DE) || measures(i, to)) {
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

  /** 覆盖率, 处理量: the verb is the first part of a measured quantity. */
  private boolean measures(int i, int to) {
    String rest = passage.text(i + 1, to);
    return i + 2 >= to && MetricHeads.isSuffix(rest) && (rest.length() == 1 || passage.is(i, Role.NOMINAL));
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
    int end = from;
    while (end < passage.size() && goesOn(end, from)) {
      end++;
    }
    end = trimNounEnd(from, end);
    if (end <= from || passage.text(from, end).startsWith("中")) {
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
      return i > from && !passage.isQuantity(i + 1) && !passage.isAny(i + 1, VERBS) && !passage.isAny(i + 1, STOPS);
    }
    if (passage.tokens().get(i) instanceof Token.OfMark) {
      return false;
    }
    return !passage.isAny(i, VERBS) || passage.is(i, Role.NOMINAL);
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
    return end > from && passage.isAny(end - 1, VERBS);
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
    for (int i = metric.length() - 1; i > start; i--) {
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
    return phrase(start, start, end);
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
