package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Direction;
import java.util.Optional;

/** Finds the words between what is measured and its number: 增长, 提高到, 达, 高于全省. */
final class LeadFinder {
  private static final Roles CHANGES =
      Roles.of(Role.CHANGE, Role.OBJECT_CHANGE, Role.COMPOUND_CHANGE);
  private static final Roles PASSED_OVER =
      Roles.of(
          Role.LE,
          Role.ADVERB,
          Role.AFTERWORD,
          Role.RESPECTIVELY,
          Role.YEAR_ON_YEAR,
          Role.PERIOD_ON_PERIOD,
          Role.STRONG,
          Role.WEAK,
          Role.INTENT,
          Role.RESULT,
          Role.BOUND);
  private static final int LONGEST_RATE_PHRASE = 5;

  private static final String[] FORMER = {"原来", "原有", "原先", "以往", "过去"};
  private static final String[] AMOUNTS_TO = {
    "是", "为", "约为", "仅为", "相当于", "仅相当于", "达", "达到", "恢复到", "恢复至"
  };

  private final Passage passage;
  private final Verbs verbs;

  LeadFinder(Passage passage, Verbs verbs) {
    this.passage = passage;
    this.verbs = verbs;
  }

  /**
   * Finds the lead of a number.
   *
   * @param from the first token that may belong to it
   * @param number the token of the number
   */
  Lead find(int from, int number) {
    Lead lead = adjacent(from, number);
    if (lead.kind() == Lead.Kind.NONE) {
      Optional<Lead> farther = exceeding(from, number);
      if (farther.isEmpty()) {
        farther = multiple(from, number);
      }
      if (farther.isEmpty()) {
        farther = objectChange(from, number);
      }
      lead = farther.orElse(lead);
    }
    return withoutBase(lead);
  }

  private Lead adjacent(int from, int number) {
    boolean to = false;
    boolean level = false;
    int i = number - 1;
    for (; i >= from; i--) {
      if (passage.is(i, Role.TO) || passage.isText(i, "为") && changes(i - 1, from)) {
        to = true;
      } else if (betters(i, number)) {
        break;
      } else if (passage.isAny(i, CHANGES) || to && passage.is(i, Role.MOVE) || isNewly(from, i)) {
        return change(from, i, to);
      } else if (passage.is(i, Role.LEVEL)) {
        level = true;
      } else if (!passedOver(i)) {
        break;
      }
    }
    if (level || to && i < number - 1) {
      boolean verb = to && !level && verbs.isVerb(i);
      return new Lead(Lead.Kind.LEVEL, Optional.empty(), from, verb ? i : i + 1);
    }
    return new Lead(Lead.Kind.NONE, Optional.empty(), from, number);
  }

  /** 改善了5万户居民的采暖条件: the verb has its object after the number. */
  private boolean betters(int verb, int number) {
    return passage.is(verb, Role.CHANGE)
        && passage.is(verb, Role.TAKING)
        && passage.quantity(number).counts()
        && (passage.isText(number + 1) || passage.is(number + 1, Role.PLAIN));
  }

  /** 贷款余额新增12亿元, but not 企业新增12家: what is measured grew by so much. */
  private boolean isNewly(int from, int verb) {
    return passage.isText(verb, "新增") && passage.endsWithMetricHead(from, verb);
  }

  private boolean changes(int index, int from) {
    return index >= from && (passage.isAny(index, CHANGES) || passage.is(index, Role.MOVE));
  }

  private boolean passedOver(int i) {
    return passage.isAny(i, PASSED_OVER)
        || passage.isPeriod(i)
        || passage.is(i, Role.DE) && (passage.isPeriod(i - 1) || isFormer(i - 1))
        || isFormer(i) && passage.is(i + 1, Role.DE)
        || isRatePhrase(i);
  }

  /** 扩大到原来的3倍. */
  private boolean isFormer(int i) {
    return passage.isText(i, FORMER);
  }

  /** 每公斤 between the verb and the number. */
  private boolean isRatePhrase(int i) {
    return passage.beginsWith(i, "每") && passage.length(i) <= LONGEST_RATE_PHRASE;
  }

  private Lead change(int from, int verb, boolean to) {
    Optional<Direction> direction = passage.word(verb).direction();
    if (to) {
      return new Lead(Lead.Kind.REACHED, direction, from, verb);
    }
    int end = passage.is(verb, Role.COMPOUND_CHANGE) ? verb + 1 : verb;
    return new Lead(Lead.Kind.CHANGE, direction, from, end);
  }

  /** 达到或优于Ⅲ类水质比例高于93%: the number itself is exceeded. */
  private boolean isExceeded(Quantity quantity) {
    int number = quantity.numeral().start();
    Optional<Word> bound = Vocabulary.WORDS.get(passage.text().substring(quantity.start(), number));
    return bound.isPresent() && bound.get().is(Role.EXCEED);
  }

  private Optional<Lead> exceeding(int from, int number) {
    if (isExceeded(passage.quantity(number))) {
      return Optional.empty();
    }
    for (int i = number - 1; i >= from; i--) {
      if (passage.is(i, Role.EXCEED)) {
        boolean bare = passage.length(i) == 1;
        if (!bare || i == number - 1 && base(from, i) < i) {
          return Optional.of(new Lead(Lead.Kind.EXCEED, Optional.empty(), from, i));
        }
      }
    }
    return Optional.empty();
  }

  /** 是全省平均水平的2.7倍, 仅相当于传统工艺的五分之二: what it is compared with stands before 的. */
  private Optional<Lead> multiple(int from, int number) {
    Quantity quantity = passage.quantity(number);
    boolean times = quantity.unit().unitClass() == UnitClass.MULTIPLE || quantity.rates();
    if (!times || !passage.is(number - 1, Role.DE)) {
      return Optional.empty();
    }
    for (int i = number - 2; i >= from; i--) {
      if (passage.isText(i, AMOUNTS_TO)) {
        return Optional.of(new Lead(Lead.Kind.LEVEL, Optional.empty(), from, i));
      }
      if (passage.is(i, Role.TO) && changes(i - 1, from)) {
        return Optional.of(change(from, i - 1, true));
      }
    }
    return Optional.empty();
  }

  /**
   * 降低税费、租金等成本39.6亿元: the changed thing stands between the verb and the number; in 减排项目12个 and
   * 节约率9% the verb is a part of its name.
   */
  private Optional<Lead> objectChange(int from, int number) {
    int verb = verbs.last(from, number);
    for (int i = number - 2; i >= from; i--) {
      if (passage.is(i + 1, Role.ETC)) {
        continue;
      }
      boolean compound = passage.is(i, Role.COMPOUND_CHANGE) && changesObject(i, number);
      boolean counted = passage.is(i, Role.NOMINAL) && passage.quantity(number).counts();
      boolean named = counted || passage.length(i + 1) == 1 && passage.isMetricSuffix(i + 1, i + 2);
      boolean changes = passage.is(i, Role.OBJECT_CHANGE) && !named && !passage.is(i + 1, Role.TO);
      if ((changes || compound) && !passage.is(i + 1, Role.DE)) {
        return Optional.of(
            new Lead(Lead.Kind.OBJECT, passage.word(i).direction(), compound ? i : i + 1, number));
      }
      if (i == verb) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 增产粮食100斤, but not 节水灌溉面积占比. */
  private boolean changesObject(int verb, int number) {
    Quantity quantity = passage.quantity(number);
    return !quantity.counts()
        && !quantity.rates()
        && !verbs.isVerbal(verb + 1)
        && !passage.endsWithMetricHead(verb + 1, number);
  }

  /** Cuts off what a comparison is made with: 较上年, 比一季度, 在上年基础上. */
  private Lead withoutBase(Lead lead) {
    if (lead.kind() == Lead.Kind.NONE || lead.kind() == Lead.Kind.OBJECT) {
      return lead;
    }
    int end = base(lead.phraseFrom(), lead.phraseTo());
    return end == lead.phraseTo()
        ? lead
        : new Lead(lead.kind(), lead.direction(), lead.phraseFrom(), end);
  }

  private int base(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.is(i, Role.BASE) && i + 1 < to) {
        return passage.isText(i, "相比") ? partner(from, i) : i;
      }
      if (passage.is(i, Role.YEAR_ON_YEAR) || passage.is(i, Role.PERIOD_ON_PERIOD)) {
        return i;
      }
      if (passage.isText(i, "在") && passage.isPeriod(i + 1) && passage.beginsWith(i + 2, "基础")) {
        return i;
      }
    }
    return to;
  }

  private int partner(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.isText(i, "与", "同", "和")) {
        return i;
      }
    }
    return from;
  }
}
