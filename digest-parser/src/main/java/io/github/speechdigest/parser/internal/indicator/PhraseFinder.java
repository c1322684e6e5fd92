package io.github.speechdigest.parser.internal.indicator;

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
          Role.DISPOSAL, Role.ORDINAL);
  private static final Set<Role> TRIMMED_AFTER =
      Set.of(
          Role.ADVERB, Role.AFTERWORD, Role.CONNECTIVE, Role.YEAR_ON_YEAR, Role.PERIOD_ON_PERIOD,
          Role.RESPECTIVELY, Role.LEVEL, Role.LE, Role.DE, Role.TO, Role.PREPOSITION, Role.DISPOSAL,
          Role.RESULT, Role.AND, Role.ETC, Role.STRONG, Role.WEAK, Role.INTENT);
  private static final Set<Role> STOPS =
      Set.of(
          Role.ADVERB, Role.AFTERWORD, Role.CONNECTIVE, Role.PREPOSITION, Role.DISPOSAL, Role.BASE,
          Role.EXCEED, Role.YEAR_ON_YEAR, Role.PERIOD_ON_PERIOD, Role.CHANGE, Role.OBJECT_CHANGE,
          Role.COMPOUND_CHANGE, Role.LEVEL, Role.RESPECTIVELY, Role.RESULT, Role.STRONG, Role.WEAK, Role.ETC);
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
    int start = afterDisposal(from, to);
    int end = trimAfter(start, to);
    start = trimBefore(afterPeriod(start, end), end);
    if (start >= end) {
      return Optional.empty();
    }
    int verb = lastVerb(start, end);
    if (verb < 0) {
      return Optional.of(phrase(start, withoutExamples(start, end), end));
    }
    return Optional.of(objectOf(verb, start, end));
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
    boolean generic = object.length() <= SHORT || GENERIC.contains(object);
    int kept = verb + 1;
    for (int i = verb; i >= first; i--) {
      boolean light = passage.is(i, Role.LIGHT) || passage.is(i, Role.OTHER) || passage.is(i, Role.AWARD);
      if (light || !generic && !passage.is(i, Role.DEFINING)) {
        break;
      }
      kept = i;
    }
    return kept;
  }

  private int afterDisposal(int from, int to) {
    for (int i = to - 2; i >= from; i--) {
      if (passage.is(i, Role.DISPOSAL)) {
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
    return !passage.is(i, Role.NOMINAL) || heads(i, from);
  }

  /** 覆盖率, 处理量: the verb is the first part of a measured quantity. */
  private boolean measures(int i, int to) {
    return i + 2 >= to && MetricHeads.isSuffix(passage.text(i + 1, to));
  }

  /** A word that is as often a noun is a verb only at the head of what is left. */
  private boolean heads(int i, int from) {
    return i == from
        || passage.isAny(i - 1, VERBS)
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
    if (end <= from) {
      return Optional.empty();
    }
    return Optional.of(phrase(from, from, end));
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

  /** Whether a verb stands between two tokens, whose object is what stands after it. */
  boolean hasVerb(int from, int to) {
    return lastVerb(from, to + 1) >= 0;
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
