package io.github.speechdigest.parser.internal.indicator;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives the items of a list what only one of them is printed with: the head of the last
 * (油茶、茶叶、中药材面积), or the owner of the first (单位工业增加值能耗、水耗).
 */
final class SharedHead {
  private static final int SHORT = 2;
  private static final int LONGEST_OWNER = 8;

  /** What a head takes with it: PM2.5、PM10平均浓度. */
  private static final List<String> MODIFIERS = List.of("平均", "人均", "户均", "亩均", "年均", "日均", "累计");

  private static final String COUNTERS = "大级";
  private static final String ORDINAL = "第";

  /** 对东盟、中东出口额: not a part of the name of the first thing. */
  private static final String TOWARDS = "对";

  private SharedHead() {}

  static List<Phrase> distribute(List<Phrase> listed) {
    int counter = counterStart(listed);
    if (counter > 0) {
      return counted(listed, counter);
    }
    List<Phrase> items = ordered(listed);
    String head = head(items);
    String owner = owner(items);
    List<Phrase> result = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Phrase item = items.get(i);
      boolean last = i == items.size() - 1;
      String text = item.text();
      if (!last && !head.isEmpty()) {
        text = (i == 0 ? Vocabulary.withoutTakingVerb(text) : text) + head;
      } else if (i > 0) {
        String own =
            !owner.isEmpty() && text.length() <= SHORT
                ? owner
                : catalogued(items.get(0).text(), text);
        text = own + text;
      }
      result.add(new Phrase(text, item.start(), item.end()));
    }
    return result;
  }

  /**
   * Where the number that closes a list begins in its last item (煤炭、钢材、化工三大行业产值, 市、县两级); -1 when
   * none does.
   */
  private static int counterStart(List<Phrase> items) {
    String last = items.get(items.size() - 1).text();
    int start = -1;
    for (int i = 1; i + 1 < last.length() && start < 0; i++) {
      boolean closes = COUNTERS.indexOf(last.charAt(i + 1)) >= 0;
      Numeral number = closes ? new NumeralReader().read(last, i) : null;
      start = number != null && number.value().intValue() == items.size() ? i : -1;
    }
    return start;
  }

  /** Each item with what stands behind the number: 煤炭行业产值. */
  private static List<Phrase> counted(List<Phrase> items, int counter) {
    String last = items.get(items.size() - 1).text();
    String head = last.substring(counter + 2);
    List<Phrase> result = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Phrase item = items.get(i);
      String own = i == items.size() - 1 ? last.substring(0, counter) : item.text();
      result.add(item.saying(own + head));
    }
    return result;
  }

  /** 第一、二、三产业增加值: the ordinal of the first item is that of all. */
  private static List<Phrase> ordered(List<Phrase> items) {
    if (!items.get(0).text().startsWith(ORDINAL)) {
      return items;
    }
    List<Phrase> result = new ArrayList<>();
    for (Phrase item : items) {
      boolean number = NumeralReader.begins(item.text().charAt(0));
      result.add(number ? item.saying(ORDINAL + item.text()) : item);
    }
    return result;
  }

  /** 旅游接待人数、综合收入: the beginning of the first item that makes a catalogued name of a later one. */
  private static String catalogued(String first, String later) {
    if (MetricCatalogue.find(later).isPresent()) {
      return "";
    }
    for (int length = Math.min(first.length() - 1, LONGEST_OWNER); length >= SHORT; length--) {
      String owner = first.substring(0, length);
      if (MetricCatalogue.find(owner + later).isPresent()) {
        return owner;
      }
    }
    return "";
  }

  /**
   * The part of the last item that the others lack; empty when one of them has an ending of its
   * own.
   */
  private static String head(List<Phrase> items) {
    String last = items.get(items.size() - 1).text();
    List<String> others = new ArrayList<>(items.size() - 1);
    for (int i = 0; i < items.size() - 1; i++) {
      String text = items.get(i).text();
      boolean towards = i == 0 && text.startsWith(TOWARDS) && text.length() > SHORT;
      others.add(towards ? text.substring(1) : i == 0 ? Vocabulary.withoutTakingVerb(text) : text);
    }
    int length = MetricHeads.length(last);
    if (length == 0) {
      return things(others, last);
    }
    String behindAlike = behindAlike(others, last);
    if (!behindAlike.isEmpty()) {
      return behindAlike;
    }
    int parallel = Math.min(others.get(0).length(), last.length());
    boolean even = true;
    boolean complete = false;
    for (String other : others) {
      even &= other.length() == parallel;
      complete |= MetricHeads.ends(other);
    }
    String rest = last.substring(afterAlike(others, last, parallel));
    boolean longer = even && rest.length() >= length + SHORT;
    boolean alike = longer && MetricHeads.ends(last.substring(0, parallel));
    boolean parallelPhrases =
        length <= SHORT && last.length() == parallel && parallel > SHORT * 2 - 1;
    if (length == last.length() || complete && !alike || parallelPhrases) {
      return "";
    }
    if (length > SHORT * 2) {
      return last.substring(last.length() - length);
    }
    int thing = others.get(others.size() - 1).length();
    if (length == 1 && thing == SHORT && last.length() > thing + SHORT) {
      return last.substring(thing);
    }
    return longer ? rest : last.substring(withModifier(last, last.length() - length));
  }

  /** 科技再贷款、支农再贷款余额: what stands in the last item behind that with which all others end. */
  private static String behindAlike(List<String> others, String last) {
    String end = others.get(0).substring(Math.max(0, others.get(0).length() - SHORT));
    int alike = last.lastIndexOf(end);
    boolean all = true;
    for (String other : others) {
      all &= other.length() > SHORT && other.endsWith(end);
    }
    if (!all || alike <= 0) {
      return "";
    }
    String rest = last.substring(alike + SHORT);
    return MetricHeads.length(rest) == rest.length() ? rest : "";
  }

  /**
   * 刑事、治安案件; 刑事、“两抢一盗”案件: a thing of two characters after a word of two, or after a quoted name.
   */
  private static String things(List<String> others, String last) {
    int quote = last.startsWith("“") ? last.indexOf('”') + 1 : 0;
    int start = quote > 0 ? quote : SHORT;
    boolean pair = last.length() == start + SHORT;
    boolean lacking = true;
    for (String other : others) {
      lacking &= Vocabulary.withoutScope(other).length() == SHORT;
    }
    return pair && lacking ? last.substring(start) : "";
  }

  private static int withModifier(String text, int at) {
    for (String word : MODIFIERS) {
      if (text.startsWith(word, at - word.length())) {
        return at - SHORT;
      }
    }
    return at;
  }

  /**
   * Past what ends like another item (河流断面水质、湖库水质达标率), else past as many characters as the others
   * have.
   */
  private static int afterAlike(List<String> others, String last, int parallel) {
    String other = others.get(others.size() - 1);
    int alike =
        other.length() > SHORT ? last.lastIndexOf(other.substring(other.length() - SHORT)) : -1;
    return alike > 0 && alike + SHORT < last.length() ? alike + SHORT : parallel;
  }

  /** What the first item begins with, when a short later one ends like it: 能耗、水耗. */
  private static String owner(List<Phrase> items) {
    String first = items.get(0).text();
    String second = items.get(1).text();
    boolean alike = first.charAt(first.length() - 1) == second.charAt(second.length() - 1);
    return alike && second.length() <= SHORT && first.length() > second.length()
        ? first.substring(0, first.length() - second.length())
        : "";
  }
}
