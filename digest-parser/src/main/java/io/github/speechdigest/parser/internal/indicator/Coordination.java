package io.github.speechdigest.parser.internal.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads lists: of figures (6.4%、7.2%、6%) and of what they measure (GDP、固定资产投资). */
final class Coordination {
  private static final Set<Role> SCOPES = Set.of(Role.SCOPE, Role.ORDINAL, Role.AND, Role.ADVERB, Role.CONNECTIVE, Role.PREPOSITION, Role.TO, Role.LEVEL);

  /** A ratio is of two things, and of neither alone. */
  private static final List<String> PER_UNIT = List.of("单产", "亩产", "价格", "均价", "价", "效率", "强度", "浓度", "工资", "利率");
  private static final List<String> RATIOS = List.of("的比率", "的比例", "之比", "的比");

  private final Passage passage;

  Coordination(Passage passage) {
    this.passage = passage;
  }

  /** The figures of the list that begins at a token. */
  List<Integer> group(int first, int to) {
    List<Integer> group = new ArrayList<>(List.of(first));
    int next = follower(first, to);
    while (next > 0) {
      group.add(next);
      next = follower(next, to);
    }
    return group;
  }

  /** The next figure of a list: after 、 or 和, with or without its own verb of change. */
  private int follower(int index, int to) {
    int at = index + 1;
    if (!passage.isMark(at, "、") && !passage.is(at, Role.AND) && !passage.isText(at, "以及")) {
      return -1;
    }
    at++;
    if (passage.isQuantity(at) && at < to) {
      return at;
    }
    boolean verb = passage.isAny(at, Set.of(Role.CHANGE, Role.OBJECT_CHANGE));
    return verb && passage.isQuantity(at + 1) && at + 1 < to ? at + 1 : -1;
  }

  /** 多11万人、少3万人: the verb of a later figure, else that of the first. */
  Lead ownLead(LeadFinder leads, int from, int index, Lead first) {
    Lead own = leads.find(from, index);
    return own.changes() ? own : first;
  }

  boolean isMarked(int from, int to) {
    return indexOf(Role.RESPECTIVELY, from, to) >= 0;
  }

  /** Whether 均, 都 or 各 says that each has the value. */
  boolean isEach(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.isText(i, "均", "都", "各", "均为", "也都", "全部", "双双")) {
        return true;
      }
    }
    return false;
  }

  int indexOf(Role role, int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.is(i, role)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether only the area covered, or an ordinal, stands there: 全省首批. */
  boolean isScope(int from, int to) {
    for (int i = to - 1; i >= from && !passage.is(i, Role.PREPOSITION); i--) {
      if (!passage.isAny(i, SCOPES) && !passage.isPeriod(i)) {
        return false;
      }
    }
    return true;
  }

  /** The metrics of a list, with the head or the owner that they share given to each; empty when there is none. */
  List<Phrase> items(PhraseFinder phrases, int from, int to) {
    List<Phrase> items = parts(phrases, from, to);
    return items.size() < 2 ? items : SharedHead.distribute(items);
  }

  /** 大豆、玉米单产: a quantity that cannot be that of the items together. */
  boolean isPerUnit(int from, int to) {
    String text = passage.text(from, to);
    return PER_UNIT.stream().anyMatch(text::endsWith);
  }

  /** The metrics of a list of which each is complete; empty when one is not, or there is none. */
  List<Phrase> metrics(PhraseFinder phrases, int from, int to) {
    List<Phrase> items = parts(phrases, from, to);
    boolean ratio = items.stream().anyMatch(item -> RATIOS.stream().anyMatch(item.text()::endsWith));
    return !ratio && items.stream().allMatch(item -> MetricHeads.ends(item.text())) ? items : List.of();
  }

  private List<Phrase> parts(PhraseFinder phrases, int from, int to) {
    if (indexOf(Role.ETC, from, to) >= 0) {
      return List.of();
    }
    List<Phrase> items = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean cut = i == to || passage.isMark(i, "、") || passage.is(i, Role.AND) && i > start && i + 1 < to;
      if (cut) {
        Optional<Phrase> item = phrases.before(start, i);
        item.ifPresent(items::add);
        start = i + 1;
      }
    }
    return items;
  }
}
