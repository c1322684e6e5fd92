package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.parser.internal.lexicon.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the phrase after a number that names what is counted: 联合131家企业打造联盟. */
final class FollowingPhrase {
  private static final Roles ENDS =
      Roles.of(
          Role.ADVERB,
          Role.AFTERWORD,
          Role.CONNECTIVE,
          Role.PREPOSITION,
          Role.DISPOSAL,
          Role.BASE,
          Role.EXCEED,
          Role.YEAR_ON_YEAR,
          Role.PERIOD_ON_PERIOD,
          Role.CHANGE,
          Role.OBJECT_CHANGE,
          Role.COMPOUND_CHANGE,
          Role.LEVEL,
          Role.RESPECTIVELY,
          Role.RESULT,
          Role.STRONG,
          Role.WEAK,
          Role.ETC,
          Role.PER,
          Role.BOUND,
          Role.TO,
          Role.DE,
          Role.AFTER,
          Role.INTENT);

  /** Things that are counted, after which the name of a measured quantity may follow: 毕业生去向落实率. */
  private static final List<String> THINGS =
      List.of(
          "毕业生", "项目", "企业", "学生", "农户", "人员", "职工", "群众", "居民", "园区", "家庭", "妇女", "青年", "老年人",
          "老人", "劳动者", "儿童", "患者", "干部", "农民工", "医生", "教师", "学员");

  /** What a figure may be said to be without being a part of it: 6.5%的目标. */
  private static final Set<String> NO_PARTS =
      Set.of("目标", "水平", "增速", "速度", "增幅", "高位", "大关", "台阶");

  /** What things are taken into, and do not become. */
  private static final WordSet NO_TITLES =
      new WordSet(
          List.of(
              "范围", "清单", "名单", "名录", "榜", "榜单", "目录", "规划", "计划", "方案", "盘子", "库", "工程", "行列",
              "前列", "体系", "设立"));

  /** As {@link #THINGS}, of one character: 12个村集体经济收入. */
  private static final String PLACES = "村镇乡县区市省州";

  /** What makes another noun of a place: 市场, 村民, 县域. */
  private static final String IN_PLACES = "、级市省重属辖直场民委区县州镇街乡村屯组域庄小社块政份城值容医";

  private static final String[] GRANTING = {"给予", "予以"};
  private static final String[] PURPOSE = {"用于", "用以", "专项用于", "投向"};
  private static final int LONGEST_PLACE = 4;
  private static final int SHORT = 2;
  private static final int LONGEST = 24;
  private static final int LONGEST_VERB_PHRASE = 6;

  private final Passage passage;
  private final Verbs verbs;

  FollowingPhrase(Passage passage, Verbs verbs) {
    this.passage = passage;
    this.verbs = verbs;
  }

  /** Finds the phrase that begins at a token. */
  Optional<Phrase> find(int from) {
    boolean clause = verbs.isVerbal(from) || passage.is(from, Role.PREPOSITION);
    Optional<Phrase> noun = noun(clause ? afterRelative(from) : from);
    return noun.isPresent() && NO_PARTS.contains(noun.get().text()) ? Optional.empty() : noun;
  }

  /** As {@link #find}, as far as the words name counted things, and not what they do. */
  Optional<Phrase> findCounted(int from) {
    Optional<Phrase> phrase = find(from);
    return phrase.isPresent() ? Optional.of(counted(phrase.get())) : phrase;
  }

  /** 为11所幼儿园购买玩具: after 为, 向 and the like there comes a noun, then a verb. */
  Optional<Phrase> findReceiver(int from) {
    Optional<Phrase> phrase = find(from);
    for (int i = from + 1; phrase.isPresent() && i < passage.tokenAt(phrase.get().end()); i++) {
      if (verbs.isVerb(i) && (passage.isText(i + 1) || passage.isWord(i + 1))) {
        return Optional.of(passage.phrase(from, i));
      }
    }
    return phrase.isPresent() ? Optional.of(counted(phrase.get())) : phrase;
  }

  private Phrase counted(Phrase phrase) {
    if (isBracketed(passage.tokenAt(phrase.end()) - 1)) {
      return phrase;
    }
    if (isPlace(phrase.text())) {
      return first(phrase, 1);
    }
    Phrase thing = acts(phrase) || MetricHeads.ends(phrase.text()) ? thing(phrase) : phrase;
    return acts(thing) ? thing : first(thing, withoutMeasure(thing.text()));
  }

  /** 玻璃项目投产: what became of the thing is left out. */
  Phrase withoutAct(Phrase phrase) {
    return acts(phrase) ? thing(phrase) : phrase;
  }

  /** 1万名贫困人口脱贫: what the persons did is left out. */
  Phrase withoutLastAct(Phrase phrase) {
    int last = passage.tokenAt(phrase.end()) - 1;
    int length = phrase.text().length() - passage.text(last, last + 1).length();
    return acts(phrase) && length > 1 ? first(phrase, length) : phrase;
  }

  /** 给予1亿元综合支持: what is given may be named by a verb, which then ends the clause. */
  Phrase withFinalAct(Phrase phrase) {
    int act = passage.tokenAt(phrase.end());
    boolean last = act + 1 >= passage.size() || passage.isMark(act + 1);
    return verbs.isVerb(act) && last && phrase.text().length() <= LONGEST_PLACE
        ? new Phrase(phrase.text() + passage.text(act, act + 1), phrase.start(), passage.end(act))
        : phrase;
  }

  private boolean acts(Phrase phrase) {
    return verbs.isVerbal(passage.tokenAt(phrase.end()) - 1) && phrase.text().length() > SHORT;
  }

  /** 村（社区）: what stands in brackets is of the name. */
  private boolean isBracketed(int index) {
    return passage.isQuote(index)
        && QuotedName.isBracket(passage.text().charAt(passage.start(index)));
  }

  private static Phrase thing(Phrase phrase) {
    for (String thing : THINGS) {
      int at = phrase.text().lastIndexOf(thing);
      if (at >= 0) {
        return first(phrase, at + thing.length());
      }
    }
    return phrase;
  }

  /** 12个村集体经济收入, 6个市长期护理保险试点: the count is of places, about which more is said. */
  private static boolean isPlace(String text) {
    return text.length() > LONGEST_PLACE
        && PLACES.indexOf(text.charAt(0)) >= 0
        && IN_PLACES.indexOf(text.charAt(1)) < 0;
  }

  /** 行业小类营收占比: what is left when the names of measured quantities are cut off, if anything. */
  private static int withoutMeasure(String text) {
    int length = text.length();
    int head = MetricHeads.length(text);
    while (head >= SHORT && length - head >= SHORT) {
      length -= head;
      head = MetricHeads.length(text.substring(0, length));
    }
    return length;
  }

  private static Phrase first(Phrase phrase, int length) {
    return length == phrase.text().length()
        ? phrase
        : new Phrase(phrase.text().substring(0, length), phrase.start(), phrase.start() + length);
  }

  /** 3家创建不力的单位: the noun comes after what qualifies it. */
  private int afterRelative(int from) {
    for (int i = from + 1; i < from + LONGEST_VERB_PHRASE && goesOnAsClause(i); i++) {
      if (passage.is(i, Role.DE)) {
        return i + 1;
      }
    }
    return from;
  }

  private boolean goesOnAsClause(int index) {
    return index < passage.size() && !passage.isMark(index) && !passage.isQuantity(index);
  }

  private Optional<Phrase> noun(int from) {
    int end = from;
    while (end < Math.min(passage.size(), from + LONGEST) && goesOn(end, from)) {
      end++;
    }
    end = withoutRest(from, end);
    return end <= from || passage.isText(from, "中")
        ? Optional.empty()
        : Optional.of(passage.phrase(from, end));
  }

  private boolean goesOn(int i, int from) {
    if (passage.is(i, Role.ETC)
        && i > from
        && (passage.isText(i + 1) || passage.is(i + 1, Role.PLAIN))) {
      return true;
    }
    if (i == from && qualifies(i)) {
      return true;
    }
    if (passage.is(i, Role.DE) && passage.isText(from, "关于", "有关") && isNoun(i + 1)) {
      return true;
    }
    if (passage.isQuantity(i)
        || passage.isPeriod(i)
        || passage.isAny(i, ENDS)
        || passage.isText(i, "与")) {
      return false;
    }
    if (passage.isMark(i, "、")) {
      return i > from
          && !verbs.isVerb(i + 1)
          && !passage.isAny(i + 1, ENDS)
          && !leadsToFigure(i + 1);
    }
    if (passage.is(i, Role.AND) && listsFigure(i + 1)) {
      return false;
    }
    boolean done = verbs.isVerbal(i) && passage.is(i + 1, Role.LE);
    boolean verb =
        done || verbs.isPlainVerb(i) || verbs.isVerb(i) && i > from && leadsToFigure(i + 1);
    return !verb && !passage.isMark(i);
  }

  /** 9件有效发明专利, 20条支持政策, 2个高能级开发区: what else ends a noun begins one here. */
  private boolean qualifies(int i) {
    boolean adjective = passage.is(i, Role.ADJECTIVE) && isNoun(i + 1);
    boolean verb =
        verbs.isVerb(i)
            && passage.is(i + 1, Role.PLAIN)
            && MetricHeads.makesNoun(passage.text(), passage.end(i));
    return adjective || verb;
  }

  private boolean isNoun(int index) {
    return passage.isText(index)
        || passage.is(index, Role.PLAIN)
        || passage.is(index, Role.NOMINAL);
  }

  /** 12个国家、创汇1.9亿美元: what stands after 、 has a figure of its own. */
  private boolean leadsToFigure(int from) {
    int i = from;
    while (i < from + LONGEST && goesOnAsClause(i)) {
      i++;
    }
    return passage.isQuantity(i);
  }

  /** 4个传统行业和物流、会展等6个新兴行业, but not 12个国家和地区的40座城市. */
  private boolean listsFigure(int from) {
    int i = from;
    while (i < from + LONGEST
        && (goesOnAsClause(i) || passage.isMark(i, "、"))
        && !passage.is(i, Role.DE)) {
      i++;
    }
    return passage.isQuantity(i) && passage.is(i - 1, Role.ETC);
  }

  private int withoutRest(int from, int to) {
    int end = to;
    while (end > from
        && (passage.is(end - 1, Role.AND)
            || passage.isMark(end - 1, "、")
            || endsWithSlogan(from, end))) {
      end--;
    }
    return end;
  }

  /** 182项高频事项“就近办”: a quotation after the noun says what became of it. */
  private boolean endsWithSlogan(int from, int end) {
    return end - from >= 2 && passage.isQuote(end - 1) && !isBracketed(end - 1);
  }

  /** 按每户3000元给予补贴: what is given for the figure. */
  Optional<Phrase> granted(int from) {
    if (!passage.isText(from, GRANTING)) {
      return Optional.empty();
    }
    int start = from + 1;
    while (passage.is(start, Role.ADVERB)) {
      start++;
    }
    return find(start);
  }

  /** 安排6亿元用于道路提升: what stands up to the next mark. */
  Optional<Phrase> purpose(int from) {
    int start = from + 1;
    int end = start;
    while (end < start + LONGEST && goesOnAsClause(end)) {
      end++;
    }
    return end > start && passage.isText(from, PURPOSE)
        ? Optional.of(passage.phrase(start, end))
        : Optional.empty();
  }

  /** 3个村获评示范村: the title that the counted things won names them. */
  Optional<Phrase> title(int verb, Phrase winner) {
    int end = verb + 1;
    while (end < verb + LONGEST && goesOnAsClause(end)) {
      end++;
    }
    return passage.is(verb, Role.AWARD) && end > verb + 1 && isTitle(verb + 1, end)
        ? Optional.of(new Phrase(passage.text(verb + 1, end), winner.start(), passage.end(end - 1)))
        : Optional.empty();
  }

  /** 列入新一批清单, 获批设立: a list or a verb is nothing to be won. */
  private boolean isTitle(int from, int to) {
    boolean verb = verbs.isPlainVerb(to - 1) || from == to - 1 && verbs.isVerbal(from);
    return !verb && !passage.endsWith(from, to, NO_TITLES);
  }

  /** 539户加入合作社: what those that are counted did. */
  Optional<Phrase> verbPhrase(int from) {
    int end = from;
    while (end < from + LONGEST_VERB_PHRASE && goesOnAsClause(end)) {
      end++;
    }
    return verbs.isVerb(from) && end > from
        ? Optional.of(passage.phrase(from, end))
        : Optional.empty();
  }
}
