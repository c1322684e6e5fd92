package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.parser.internal.lexicon.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what one figure measures: in the words before it, in those after it, or in an earlier
 * claim.
 */
final class MetricFinder {
  private static final Roles SCOPES =
      Roles.of(
          Role.SCOPE,
          Role.ORDINAL,
          Role.AND,
          Role.ADVERB,
          Role.CONNECTIVE,
          Role.PREPOSITION,
          Role.TO,
          Role.LEVEL);
  private static final Set<String> TOTALS = Set.of("总数", "总量");
  private static final WordSet RATES_OF_CHANGE =
      new WordSet(List.of("增速", "增幅", "涨幅", "升幅", "降幅", "跌幅"));
  private static final WordSet RATES = new WordSet(List.of("率", "占比", "比例", "比重"));
  private static final String[] YEARLY = {"年均", "平均"};
  private static final String GRADE = "级";
  private static final int LONGEST_GRADE = 4;

  /** Measure words of persons, after whom it is said what they did. */
  private static final String PERSONS = "名位";

  private static final String MONEY = "元";
  private static final String PLACES = "村镇乡县区市省州";
  private static final String SHARE = "占";
  private static final String[] DONE = {"完成", "完成了"};
  private static final WordSet PLANS = new WordSet(List.of("目标", "任务", "计划", "预算"));
  private static final int LONGEST_DESCRIPTION = 6;

  /** A verb of four characters has its object within it. */
  private static final int ACT = 4;

  private final Reading reading;
  private final Passage passage;
  private final Verbs verbs;
  private final PrecedingPhrase preceding;
  private final FollowingPhrase following;

  MetricFinder(Reading reading, Verbs verbs, PrecedingPhrase preceding) {
    this.reading = reading;
    this.passage = reading.passage();
    this.verbs = verbs;
    this.preceding = preceding;
    this.following = new FollowingPhrase(passage, verbs);
  }

  /** What was made out about a figure before its metric is chosen. */
  private record Context(
      Lead lead,
      int index,
      Quantity quantity,
      boolean verbsOnly,
      Optional<Phrase> before,
      boolean scope) {
    boolean hasExamples(Passage passage) {
      return passage.is(lead.phraseTo() - 1, Role.ETC);
    }
  }

  /**
   * Finds the metric of a figure.
   *
   * @param lead how the words before it lead to it
   * @param index its token
   * @return the metric, empty when nothing names it
   */
  Optional<Phrase> find(Lead lead, int index) {
    Context context = context(lead, index);
    boolean partitive = isPartitive(index);
    Optional<Phrase> share = partitive ? Optional.empty() : share(context);
    if (share.isPresent()) {
      return share;
    }
    boolean counts = context.quantity().counts();
    Optional<Phrase> metric = bracketed(context);
    if (metric.isEmpty()) {
      metric = fromAfter(context, partitive);
    }
    if (metric.isEmpty() && !counts) {
      metric = following.granted(index + 1);
    }
    if (metric.isEmpty() && context.before().isPresent()) {
      metric = Optional.of(owned(context.before().get()));
    }
    if (metric.isEmpty() && !counts) {
      metric = following.purpose(index + 1);
    }
    if (metric.isEmpty()) {
      metric = countedByUnit(context);
    }
    return metric.isPresent() ? metric : perHead(carried(context), lead);
  }

  /** 服务时长5万小时，人均24小时: what an earlier figure measured, per head. */
  private Optional<Phrase> perHead(Optional<Phrase> metric, Lead lead) {
    int last = lead.phraseTo() - 1;
    if (metric.isEmpty() || lead.changes() || !passage.is(last, Role.PER)) {
      return metric;
    }
    String per = passage.text(last, last + 1);
    Phrase whole = metric.get();
    return whole.text().contains(per) ? metric : Optional.of(whole.saying(whole.text() + per));
  }

  /** Whether a figure only describes the noun after it: 3岁以下婴幼儿, 不足50人的教学点134个. */
  boolean isDescription(int index) {
    Quantity quantity = passage.quantity(index);
    if (quantity.rates() || reading.nextQuantity(index + 1) < 0 && !passage.isQuantity(index - 1)) {
      return false;
    }
    int noun = nounAfter(index);
    Optional<Phrase> described = following.find(noun);
    if (described.isEmpty()) {
      return false;
    }
    boolean measured = !quantity.counts();
    boolean age = isAge(quantity);
    boolean bounded = measured && quantity.end() > quantity.unitEnd();
    boolean bare = measured && quantity.numeral().form() == Numeral.Form.BARE;
    boolean duration =
        quantity.unit().unitClass() == UnitClass.TIME
            && noun == index + 1
            && reading.open() == index;
    return age
        || bounded
        || bare
        || duration
        || isClause(quantity, index, described.get())
        || isGroup(quantity, noun);
  }

  /** 25人以上企业建会率82%, 千头以上养殖场16家, 收入超50万元的村占比: a bound says which things are measured. */
  private boolean isGroup(Quantity quantity, int noun) {
    if (quantity.bound().isEmpty()) {
      return false;
    }
    int end = noun;
    while (end < noun + LONGEST_DESCRIPTION
        && (passage.isText(end) || passage.is(end, Role.PLAIN) || passage.is(end, Role.NOMINAL))) {
      end++;
    }
    boolean after = quantity.end() > quantity.unitEnd();
    boolean counted = after && passage.isQuantity(end) && passage.quantity(end).counts();
    return counted || end > noun && isRated(noun, end);
  }

  /** Whether a share or a rate stands between two tokens, and a figure that rates comes next. */
  private boolean isRated(int from, int to) {
    int number = reading.nextQuantity(to);
    return number >= 0 && passage.quantity(number).rates() && passage.endsWith(from, to, RATES);
  }

  private static boolean isAge(Quantity quantity) {
    return quantity.unit().text().endsWith("岁");
  }

  private boolean isClause(Quantity quantity, int index, Phrase described) {
    return quantity.bound().isPresent()
        && isPartitive(index)
        && passage.isQuantity(passage.tokenAt(described.end()))
        && (preceding.onlyVerbs(reading.open(), index)
            || preceding.find(reading.open(), index).isEmpty());
  }

  private boolean isPartitive(int index) {
    return passage.is(index + 1, Role.DE);
  }

  private int nounAfter(int index) {
    return isPartitive(index) ? index + 2 : index + 1;
  }

  private Context context(Lead lead, int index) {
    int from = lead.phraseFrom();
    int to = lead.phraseTo();
    boolean verbsOnly = preceding.onlyVerbs(from, to);
    Optional<Phrase> before = verbsOnly ? Optional.empty() : preceding.find(from, to);
    boolean scope = before.isPresent() && isScope(preceding.objectStart(from, to), to);
    return new Context(lead, index, passage.quantity(index), verbsOnly, before, scope);
  }

  /** Whether only the area covered, or an ordinal, stands there: 全省首批. */
  private boolean isScope(int from, int to) {
    for (int i = to - 1; i >= from && !passage.is(i, Role.PREPOSITION); i--) {
      if (!passage.isAny(i, SCOPES) && !passage.isPeriod(i)) {
        return false;
      }
    }
    return true;
  }

  /** 占固定资产投资比重, 占年度计划: the share is of what an earlier clause measured. */
  private Optional<Phrase> share(Context context) {
    Lead lead = context.lead();
    int at = shareAt(lead, context.index());
    if (at < 0) {
      return Optional.empty();
    }
    Phrase whole = whole(lead, at);
    Optional<Phrase> owner = preceding.find(lead.phraseFrom(), at);
    if (owner.isEmpty()) {
      owner = wholeOfLast();
    }
    return Optional.of(
        owner.isPresent()
            ? new Phrase(owner.get().text() + whole.text(), owner.get().start(), whole.end())
            : whole);
  }

  /** Where the words begin that say of what a figure is a share: 占固定资产投资比重; -1 when it is none. */
  int shareAt(Lead lead, int index) {
    if (!passage.quantity(index).rates()) {
      return -1;
    }
    for (int at = lead.phraseTo() - 2; at >= lead.phraseFrom(); at--) {
      boolean leads = passage.is(at, Role.LEVEL) || passage.is(at, Role.BOUND);
      if (leads && passage.endsWith(at, SHARE)
          || passage.isText(at, "占到")
          || isPartDone(at, lead)) {
        return at;
      }
    }
    return -1;
  }

  /** What a figure is a share of, with the word that says so: 占固定资产投资比重. */
  Phrase whole(Lead lead, int at) {
    int end = lead.phraseTo();
    while (passage.is(end - 1, Role.DE) || passage.is(end - 1, Role.ADVERB)) {
      end--;
    }
    Phrase whole = passage.phrase(at, Math.max(end, at + 1));
    int share = passage.is(at, Role.BOUND) ? whole.text().indexOf(SHARE) : 0;
    return whole.saying(whole.text().substring(share));
  }

  /** 完成年度目标的103.8%. */
  private boolean isPartDone(int at, Lead lead) {
    int end = lead.phraseTo() - (passage.is(lead.phraseTo() - 1, Role.DE) ? 1 : 0);
    return passage.isText(at, DONE) && passage.endsWith(at + 1, end, PLANS);
  }

  /** What the last claim measures; of a share, what has it. */
  private Optional<Phrase> wholeOfLast() {
    Optional<Phrase> last = reading.lastMetric();
    int share = last.isPresent() ? last.get().text().indexOf(SHARE, 1) : -1;
    return share > 0 ? Optional.of(last.get().saying(last.get().text().substring(0, share))) : last;
  }

  /** 有效天数（366天）: a figure alone in brackets is of what stands before them. */
  private Optional<Phrase> bracketed(Context context) {
    int bracket = context.index() - 1;
    if (!passage.isMark(bracket, "（(") || !passage.isMark(context.index() + 1, "）)")) {
      return Optional.empty();
    }
    int start = reading.clauseStart(bracket);
    for (int i = bracket - 1; i >= start; i--) {
      if (passage.isQuantity(i)) {
        start = i + 1;
      }
    }
    return preceding.find(start, bracket);
  }

  private Optional<Phrase> fromAfter(Context context, boolean partitive) {
    Lead lead = context.lead();
    boolean empty = lead.kind() == Lead.Kind.LEVEL && context.before().isEmpty();
    boolean having = lead.kind() == Lead.Kind.LEVEL && leadsToThing(context.index());
    if (lead.kind() != Lead.Kind.NONE && !empty && !having) {
      return Optional.empty();
    }
    Optional<Phrase> after = after(context, partitive);
    if (after.isPresent() && takesAfter(context, partitive)) {
      Phrase named = named(context, after.get());
      if (partitive && !context.quantity().rates() && isCountedAt(after.get().end())) {
        reading.openAt(nounAfter(context.index()));
      }
      return Optional.of(named);
    }
    if (partitive && after.isPresent() && context.before().isPresent()) {
      int end = passage.tokenAt(after.get().end());
      boolean counted = passage.is(end, Role.LEVEL) || passage.isQuantity(end);
      boolean both = passage.isQuantity(nounAfter(context.index()));
      reading.openAt(counted || both ? nounAfter(context.index()) : end);
      return Optional.of(partOf(context.before().get(), after.get()));
    }
    return Optional.empty();
  }

  /** 日产5吨的加工厂2座: what is described is counted, too. */
  private boolean isCountedAt(int end) {
    int number = passage.tokenAt(end);
    boolean last = number + 1 >= passage.size() || passage.isMark(number + 1);
    return last && passage.isQuantity(number) && passage.quantity(number).counts();
  }

  /** 现有11个民族, 出口到36个国家. */
  private boolean leadsToThing(int index) {
    return passage.is(index - 1, Role.HAVING)
        || passage.is(index - 1, Role.TO) && verbs.isVerb(index - 2);
  }

  private Optional<Phrase> after(Context context, boolean partitive) {
    Quantity quantity = context.quantity();
    boolean group =
        quantity.rates()
            && quantity.numeral().form() != Numeral.Form.ARABIC
            && reading.open() == context.index();
    group |= isGroupOf(context);
    boolean having = passage.is(context.index() - 1, Role.HAVING) && !quantity.rates();
    boolean named =
        quantity.counts() || quantity.unit().unitClass() == UnitClass.QUANTITY || having;
    if (!named && !partitive && !group && !preceding.takesNumber(reading.open(), context.index())) {
      return Optional.empty();
    }
    int noun = described(nounAfter(context.index()));
    String unit = quantity.unit().text();
    boolean money = unit.endsWith(MONEY);
    boolean counted = quantity.counts() && !partitive;
    boolean receiver = counted && passage.is(context.index() - 1, Role.PREPOSITION);
    boolean persons = counted && PERSONS.indexOf(unit.charAt(unit.length() - 1)) >= 0;
    Optional<Phrase> thing =
        receiver
            ? following.findReceiver(noun)
            : counted && !money ? following.findCounted(noun) : following.find(noun);
    if (thing.isEmpty()) {
      return thing;
    }
    Phrase phrase = thing.get();
    if (partitive) {
      phrase = following.withoutAct(phrase);
    } else if (persons && !receiver) {
      phrase = Persons.only(following.withoutLastAct(phrase));
    } else if (money && !receiver) {
      phrase = following.withFinalAct(phrase);
    }
    return Optional.of(PrecedingPhrase.withoutPlace(phrase));
  }

  /** 全市90%以上村庄: a share of what the noun after it names. */
  private boolean isGroupOf(Context context) {
    int next = context.index() + 1;
    boolean noun = passage.isText(next) || passage.is(next, Role.PLAIN);
    boolean told =
        context.quantity().bound().isPresent()
            || context.before().isEmpty() && context.quantity().unit().is("成");
    return context.quantity().rates()
        && context.lead().kind() == Lead.Kind.NONE
        && (context.scope() || context.before().isEmpty())
        && told
        && noun;
  }

  /**
   * 3个产值过亿元的乡镇, 6万名70岁以上老人, 5类30件实事: a figure between the number and its noun only describes the
   * noun.
   */
  private int described(int noun) {
    int end = noun;
    while (end < noun + LONGEST_DESCRIPTION && !passage.isMark(end) && !passage.isQuantity(end)) {
      end++;
    }
    if (!passage.isQuantity(end) || passage.isQuantity(end - 1) && end > noun) {
      return noun;
    }
    boolean age = end == noun && isAge(passage.quantity(end));
    if (end == noun && passage.quantity(end).counts() && passage.isText(end + 1)) {
      return end + 1;
    }
    boolean clause =
        end > noun && passage.endsWithMetricHead(noun, end) && passage.is(end + 1, Role.DE);
    return age || clause ? nounAfter(end) : noun;
  }

  private boolean takesAfter(Context context, boolean partitive) {
    if (context.before().isEmpty() || context.scope()) {
      return true;
    }
    Quantity quantity = context.quantity();
    if (partitive) {
      return quantity.rates() || quantity.counts() && isTaken(context);
    }
    if (isApposition(context)
        || !quantity.counts() && passage.is(context.index() - 1, Role.HAVING)) {
      return true;
    }
    int from = context.lead().phraseFrom();
    int to = context.lead().phraseTo();
    if (isObject(context, from, to)) {
      return true;
    }
    boolean noun = !quantity.counts() && preceding.endsNominal(from, to);
    return context.hasExamples(passage)
        || isPlaceOf(context)
        || isRelative(from, to)
        || preceding.takesNumber(from, to) && !noun
        || quantity.counts() && preceding.objectStart(from, to) == from;
  }

  /** 成长为2600人的企业: the verb before the number takes the noun after it. */
  private boolean isTaken(Context context) {
    int from = context.lead().phraseFrom();
    int to = context.lead().phraseTo();
    return preceding.takesNumber(from, to) && !preceding.endsNominal(from, to);
  }

  /** 东坪村4900亩高标准农田: the place before the number is not measured. */
  private boolean isPlaceOf(Context context) {
    String before = context.before().isPresent() ? context.before().get().text() : "";
    char last = before.isEmpty() ? 0 : before.charAt(before.length() - 1);
    return context.quantity().unit().unitClass() == UnitClass.QUANTITY
        && context.lead().kind() == Lead.Kind.NONE
        && PLACES.indexOf(last) >= 0
        && passage.isText(context.lead().phraseTo() - 1);
  }

  /** 从各村流转来的150亩地: what stands before the number is a clause about the noun after it. */
  private boolean isRelative(int from, int to) {
    return passage.is(to - 1, Role.DE) && to - from > 2;
  }

  /**
   * 建设40万亩良田: a verb alone in its clause, which is elsewhere as often a noun, takes the noun after
   * the number.
   */
  private boolean isObject(Context context, int from, int to) {
    return to == from + 1
        && passage.is(from, Role.TAKING)
        && !context.quantity().unit().text().endsWith(MONEY)
        && !verbs.isVerbal(context.index() + 1);
  }

  /** 青溪、白塔两个水库: the names before the number are those of the things after it. */
  private boolean isApposition(Context context) {
    Lead lead = context.lead();
    int from = preceding.objectStart(lead.phraseFrom(), lead.phraseTo());
    int last = lead.phraseTo() - 1;
    return context.quantity().counts()
        && lead.kind() == Lead.Kind.NONE
        && passage.hasMark(from, last, "、")
        && passage.isText(last)
        && !passage.endsWithMetricHead(last, last + 1);
  }

  /** The metric that the words after the number name, with what the words before it add. */
  private Phrase named(Context context, Phrase after) {
    int end = passage.tokenAt(after.end());
    leave(end);
    Optional<Phrase> title = following.title(end, after);
    if (title.isPresent()) {
      return title.get();
    }
    if (context.quantity().rates()) {
      return shareOf(context, after).orElse(ofArea(context.lead().phraseTo() - 1, after));
    }
    Lead lead = context.lead();
    boolean joined =
        lead.kind() == Lead.Kind.NONE
            && !passage.is(lead.phraseTo() - 1, Role.DE)
            && !passage.is(lead.phraseTo() - 1, Role.AND)
            && !context.scope()
            && !context.hasExamples(passage)
            && !isApposition(context)
            && !passage.beginsWith(lead.phraseTo() - 1, "每")
            && !preceding.takesNumber(lead.phraseFrom(), lead.phraseTo());
    if (joined && context.before().isPresent()) {
      Phrase before = context.before().get();
      return new Phrase(before.text() + after.text(), before.start(), after.end());
    }
    String verb =
        context.quantity().counts() ? verbs.defining(lead.phraseFrom(), lead.phraseTo()) : "";
    return new Phrase(verb + after.text(), context.quantity().start(), after.end());
  }

  /** The words after a number that named its thing do not name the next one. */
  private void leave(int end) {
    if (passage.is(end, Role.DE) && passage.isQuantity(end + 1)) {
      reading.openAt(end + 1);
    } else if (passage.isQuantity(end)
        || passage.isMark(end, "、")
        || passage.is(end, Role.AND)
        || verbs.isVerb(end)) {
      reading.openAt(end);
    }
  }

  /** 占辖区面积三分之二的山区: the noun is the part, and the whole stands before the figure. */
  private Optional<Phrase> shareOf(Context context, Phrase part) {
    int at = shareAt(context.lead(), context.index());
    if (at < 0 || passage.is(context.lead().phraseTo() - 1, Role.SCOPE)) {
      return Optional.empty();
    }
    Phrase whole = whole(context.lead(), at);
    return Optional.of(new Phrase(part.text() + whole.text(), whole.start(), part.end()));
  }

  /** 全市18.5%的工业产值. */
  private Phrase ofArea(int area, Phrase after) {
    return passage.is(area, Role.SCOPE)
        ? new Phrase(passage.text(area, area + 1) + after.text(), passage.start(area), after.end())
        : after;
  }

  /** 总投资68亿元的光学基膜二期项目, 引进投资12亿元的面板项目. */
  private static Phrase partOf(Phrase part, Phrase whole) {
    if (MetricHeads.ends(whole.text())) {
      return whole;
    }
    String head = MetricHeads.ownedHead(part.text());
    return head.isEmpty() ? part : new Phrase(whole.text() + head, part.start(), whole.end());
  }

  /** 项目89个,金额357亿元: the sum is of what was counted just before it. */
  private Phrase owned(Phrase phrase) {
    if (isGrade(phrase.text())) {
      return graded(phrase);
    }
    Claim last = reading.last();
    if (last == null) {
      return phrase;
    }
    if (RATES_OF_CHANGE.contains(phrase.text())) {
      return follows(last, phrase) ? rateOf(last, phrase) : phrase;
    }
    boolean sum =
        MetricHeads.needsOwner(phrase.text())
            && last.quantity().counts()
            && !MetricHeads.ends(last.metric().text())
            && follows(last, phrase);
    return sum ? phrase.saying(ownerOf(phrase, last.metric().text()) + phrase.text()) : phrase;
  }

  static boolean isRateOfChange(String text) {
    return RATES_OF_CHANGE.contains(text);
  }

  /** 增加1900元,增幅15.2%; the rate of a rate is of the same thing. */
  private static Phrase rateOf(Claim last, Phrase rate) {
    String owner = last.metric().text();
    return RATES_OF_CHANGE.end(owner) ? last.metric() : rate.saying(owner + rate.text());
  }

  private static boolean isGrade(String text) {
    return text.endsWith(GRADE) && text.length() > 1 && text.length() <= LONGEST_GRADE;
  }

  /** 国家级工坊12个、省级86个: a grade alone is one of the things counted before. */
  private Phrase graded(Phrase phrase) {
    Claim last = reading.last();
    String counted = last != null && last.quantity().counts() ? last.metric().text() : "";
    int grade = counted.indexOf(GRADE) + 1;
    String thing = grade > 1 && grade <= LONGEST_GRADE ? counted.substring(grade) : counted;
    for (String total : TOTALS) {
      thing = thing.endsWith(total) ? thing.substring(0, thing.length() - total.length()) : thing;
    }
    return phrase.saying(phrase.text() + thing);
  }

  /** 新增企业4家,总数达到14家: the total is not of the new ones alone. */
  private static String ownerOf(Phrase phrase, String counted) {
    return TOTALS.contains(phrase.text()) ? Vocabulary.withoutDefiningVerb(counted) : counted;
  }

  /** Whether no noun, and no more than one mark, stands between a claim and a phrase. */
  private boolean follows(Claim claim, Phrase phrase) {
    int marks = 0;
    int end = passage.tokenAt(phrase.start());
    for (int i = passage.tokenAt(claim.textEnd()); i < end && marks < 2; i++) {
      if (passage.isText(i)) {
        return false;
      }
      marks += passage.isMark(i) ? 1 : 0;
    }
    return marks < 2;
  }

  /** 带动1.9万农户: the unit is the thing itself. */
  private Optional<Phrase> countedByUnit(Context context) {
    Lead lead = context.lead();
    if (!preceding.takesNumber(lead.phraseFrom(), lead.phraseTo())) {
      return Optional.empty();
    }
    Optional<Phrase> noun = unitNoun(context.quantity());
    return noun.isPresent() && noun.get().text().length() > 1 ? noun : Optional.empty();
  }

  private static Optional<Phrase> unitNoun(Quantity quantity) {
    Optional<String> unit = quantity.unit().normal();
    return quantity.counts() && unit.isPresent()
        ? Optional.of(new Phrase(unit.get(), quantity.start(), quantity.unitEnd()))
        : Optional.empty();
  }

  /** The metric of a figure that no words of its own name. */
  private Optional<Phrase> carried(Context context) {
    Lead lead = context.lead();
    int index = context.index();
    Quantity quantity = context.quantity();
    boolean change =
        lead.changes()
            || lead.kind() == Lead.Kind.EXCEED
            || quantity.unit().unitClass() == UnitClass.MULTIPLE;
    boolean compared = quantity.rates() && passage.is(index - 1, Role.DE);
    if (compared && reading.lastMetric().isPresent()) {
      return wholeOfLast();
    }
    boolean part = passage.indexOf(Role.CONNECTIVE, reading.open(), index) >= 0;
    boolean lent = !quantity.counts() || lead.kind() != Lead.Kind.NONE;
    Optional<Phrase> metric = change || continues(index) ? reading.lastMetric() : Optional.empty();
    if (lead.changes() && metric.isEmpty()) {
      metric = theme(index);
    }
    if (metric.isEmpty() && context.verbsOnly() && quantity.counts()) {
      Phrase verbs = preceding.verbs(lead);
      metric = isAct(verbs) ? Optional.of(verbs) : metric;
    }
    if (metric.isEmpty() && !part && !context.verbsOnly() && !isAmong(quantity, index)) {
      metric = following.verbPhrase(index + 1);
    }
    Optional<Claim> alike =
        metric.isEmpty() && !change ? reading.lastIn(quantity.unit()) : Optional.empty();
    if (alike.isPresent()) {
      metric = Optional.of(withVerb(alike.get().metric(), context));
    }
    if (metric.isEmpty() && context.verbsOnly()) {
      metric = Optional.of(preceding.verbs(lead));
    }
    if (metric.isEmpty() && lent) {
      metric = measuredByLast(quantity);
    }
    if (metric.isEmpty()) {
      metric = subject(index);
    }
    if (metric.isEmpty()) {
      metric = theme(index);
    }
    return metric.isPresent() ? metric : unitNoun(quantity);
  }

  /** 120个社区中，32个没有食堂: those counted are some of what the clause before counts. */
  private boolean isAmong(Quantity quantity, int index) {
    int end = reading.clauseStart(index) - 1;
    return end > 0 && passage.endsWith(end - 1, "中") && reading.lastIn(quantity.unit()).isPresent();
  }

  /** 规模年均增速保持在15%，达到2500亿元: an amount is of what grows, and no growth itself. */
  private Optional<Phrase> measuredByLast(Quantity quantity) {
    Optional<Phrase> last = reading.lastMetric();
    if (last.isEmpty() || quantity.rates() || !RATES_OF_CHANGE.end(last.get().text())) {
      return last;
    }
    String text = last.get().text();
    int end = text.length() - RATES_OF_CHANGE.longestBefore(text, text.length());
    for (String yearly : YEARLY) {
      end -= text.substring(0, end).endsWith(yearly) ? yearly.length() : 0;
    }
    return end > 0 ? Optional.of(last.get().saying(text.substring(0, end))) : last;
  }

  /** 提起公诉3200人, 批准逮捕: the verb holds its object. */
  private boolean isAct(Phrase phrase) {
    int verb = passage.tokenAt(phrase.start());
    return passage.tokenAt(phrase.end()) == verb + 1
        && phrase.text().length() >= ACT
        && !passage.is(verb, Role.DEFINING)
        && !passage.is(verb, Role.LIGHT);
  }

  /** 3批、1200余项: a second figure of the same thing. */
  private boolean continues(int index) {
    boolean listed = passage.isMark(index - 1, "、") && passage.isQuantity(index - 2);
    return listed || followsAtOnce(index);
  }

  /** 搬迁380户1500人: both are of what stands before the first. */
  private boolean followsAtOnce(int index) {
    Quantity quantity = passage.quantity(index);
    Claim last = reading.last();
    return passage.isQuantity(index - 1)
        && quantity.counts()
        && last != null
        && last.metric().end() <= last.quantity().numeral().start();
  }

  /** 已投产19个: the verb says which of the things counted before. */
  private Phrase withVerb(Phrase metric, Context context) {
    Lead lead = context.lead();
    String verb = context.verbsOnly() ? verbs.telling(lead.phraseFrom(), lead.phraseTo()) : "";
    if (verb.isEmpty()) {
      return metric;
    }
    int own = verbs.lengthOfLast(passage.tokenAt(metric.start()), passage.tokenAt(metric.end()));
    if (own > 0 && own < metric.text().length()) {
      return metric.saying(metric.text().substring(0, metric.text().length() - own) + verb);
    }
    boolean bare = TOTALS.contains(metric.text()) || Vocabulary.isDefiningVerb(metric.text());
    return metric.saying(bare ? verb : verb + rest(metric.text(), verb));
  }

  /** 受理案件9件，审结8件: what was counted, without the verb that said so of the earlier figure. */
  private static String rest(String metric, String verb) {
    String rest = Vocabulary.withoutDefiningVerb(metric);
    return Vocabulary.isDefiningVerb(verb) ? rest : Vocabulary.withoutTakingVerb(rest);
  }

  /** The subject of a clause that lists what it has: 全村有8个村民小组、562户. */
  private Optional<Phrase> subject(int index) {
    int start = reading.clauseStart(index);
    int end = start;
    while (end < index
        && !passage.is(end, Role.LEVEL)
        && !passage.is(end, Role.TAKING)
        && !passage.isQuantity(end)) {
      end++;
    }
    return preceding.find(start, end);
  }

  /** 发放育儿补贴，每孩每年3600元: what the clause before speaks of. */
  private Optional<Phrase> theme(int index) {
    int end = reading.clauseStart(index) - 1;
    return end > 0 && reading.claims().isEmpty()
        ? preceding.theme(reading.clauseStart(end), end)
        : Optional.empty();
  }
}
