package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.parser.internal.lexicon.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads lists: of figures (6.4%、7.2%、6%) and of what they measure (GDP、固定资产投资). */
final class Coordination {

  /** A ratio is of two things, and of neither alone. */
  private static final WordSet PER_UNIT =
      new WordSet(List.of("单产", "亩产", "价格", "均价", "价", "效率", "强度", "浓度", "工资", "利率"));

  private static final Roles CHANGES = Roles.of(Role.CHANGE, Role.OBJECT_CHANGE);

  private static final String[] EACH = {"均", "都", "各", "均为", "也都", "全部", "双双"};

  private static final WordSet RATIOS = new WordSet(List.of("的比率", "的比例", "之比", "的比"));

  /** The length of the shortest word that heads a noun. */
  private static final int HEAD = 2;

  /** A longer list is read in pieces. */
  private static final int LONGEST_LIST = 20;

  private final Passage passage;
  private final PrecedingPhrase phrases;

  Coordination(Passage passage, PrecedingPhrase phrases) {
    this.passage = passage;
    this.phrases = phrases;
  }

  /** The figures of the list that begins at a token; none when none does. */
  List<Integer> list(int first, int to) {
    int next = follower(first, to);
    if (next < 0) {
      return List.of();
    }
    List<Integer> list = new ArrayList<>();
    list.add(first);
    while (next > 0 && list.size() < LONGEST_LIST) {
      list.add(next);
      next = follower(next, to);
    }
    return list;
  }

  /** The next figure of a list: after 、 or 和, with or without its own verb of change. */
  private int follower(int index, int to) {
    int at = index + 1;
    if (!passage.isMark(at, "、") && !passage.is(at, Role.AND) && !passage.isText(at, "以及")) {
      return -1;
    }
    at++;
    if (passage.isQuantity(at) && at < to) {
      return isSize(at, to) ? -1 : at;
    }
    if (!passage.isAny(at, CHANGES)) {
      return -1;
    }
    at = passage.is(at + 1, Role.TO) ? at + 2 : at + 1;
    return passage.isQuantity(at) && at < to ? at : -1;
  }

  /**
   * 厂房20万平方米、千亩以上园区3个: a power of ten that a noun with a figure of its own follows only describes.
   */
  private boolean isSize(int index, int to) {
    boolean power = passage.quantity(index).numeral().form() == Numeral.Form.BARE;
    boolean noun =
        passage.isText(index + 1) || passage.isWord(index + 1) && !passage.is(index + 1, Role.AND);
    int at = index + 1;
    while (at < to && !passage.isMark(at) && !passage.isQuantity(at)) {
      at++;
    }
    return power && noun && at < to && passage.isQuantity(at);
  }

  /** Whether 均, 都 or 各 says that each has the value. */
  boolean isEach(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.isText(i, EACH)) {
        return true;
      }
    }
    return false;
  }

  /** Whether anything joins what stands there to a list. */
  boolean joins(int from, int to) {
    return passage.hasMark(from, to, "、") || passage.indexOf(Role.AND, from, to) >= 0;
  }

  /**
   * The metrics of a list, with the head or the owner that they share given to each; empty when
   * there is none.
   */
  List<Phrase> items(int from, int to) {
    List<Phrase> done = doneRespectively(from, to);
    if (!done.isEmpty()) {
      return done;
    }
    List<Phrase> items = parts(from, to, true);
    return items.size() < 2 ? items : SharedHead.distribute(items);
  }

  /** 东区、西区分别建成车间: what is counted, of each of those that stand before 分别; empty when no two do. */
  private List<Phrase> doneRespectively(int from, int to) {
    int respectively = passage.indexOf(Role.RESPECTIVELY, from, to);
    if (respectively <= from || !joins(from, respectively)) {
      return List.of();
    }
    Optional<Phrase> thing = phrases.find(respectively + 1, to);
    List<Phrase> owners = thing.isEmpty() ? List.of() : parts(from, respectively, true);
    if (owners.size() < 2) {
      return List.of();
    }
    List<Phrase> result = new ArrayList<>(owners.size());
    for (Phrase owner : SharedHead.distribute(owners)) {
      result.add(new Phrase(owner.text() + thing.get().text(), owner.start(), thing.get().end()));
    }
    return result;
  }

  /** As {@link #items}, where 和 and 及 join words of one item: 电诈及关联案件破案数、抓人数. */
  List<Phrase> itemsByMark(int from, int to) {
    List<Phrase> items = parts(from, to, false);
    return items.size() < 2 ? items : SharedHead.distribute(items);
  }

  /** 大豆、玉米单产: a quantity that cannot be that of the items together. */
  boolean isPerUnit(int from, int to) {
    return passage.endsWith(from, to, PER_UNIT);
  }

  /** The metrics of a list of which each is complete; empty when one is not, or there is none. */
  List<Phrase> metrics(int from, int to) {
    List<Phrase> items = parts(from, to, true);
    boolean ratio = false;
    boolean complete = true;
    for (Phrase item : items) {
      ratio |= RATIOS.end(item.text());
      complete &= MetricHeads.ends(item.text());
    }
    return !ratio && (complete || areParallel(items)) ? items : List.of();
  }

  /** 新签合同、新中标合同: items with one head are measured each. */
  private static boolean areParallel(List<Phrase> items) {
    String last = items.isEmpty() ? "" : items.get(items.size() - 1).text();
    String head = last.substring(Math.max(0, last.length() - HEAD));
    for (Phrase item : items) {
      if (item.text().length() <= HEAD || !item.text().endsWith(head)) {
        return false;
      }
    }
    return items.size() > 1;
  }

  private List<Phrase> parts(int from, int to, boolean atAnd) {
    if (passage.indexOf(Role.ETC, from, to) >= 0) {
      return List.of();
    }
    List<Phrase> items = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean cut =
          i == to
              || passage.isMark(i, "、")
              || atAnd && passage.is(i, Role.AND) && i > start && i + 1 < to;
      if (cut) {
        Optional<Phrase> item =
            items.isEmpty() ? phrases.find(start, i) : phrases.findNoun(start, i);
        if (item.isPresent()) {
          items.add(item.get());
        }
        start = i + 1;
      }
    }
    return items;
  }
}
