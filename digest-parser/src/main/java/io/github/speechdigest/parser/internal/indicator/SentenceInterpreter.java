package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Comparison;
import io.github.speechdigest.model.Direction;
import io.github.speechdigest.model.IndicatorKind;
import io.github.speechdigest.model.IndicatorStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the claims of one sentence, its figures from left to right; what one says is known to those after it. */
final class SentenceInterpreter {
  private static final Set<Role> LEADS_TO_COUNT = Set.of(Role.LEVEL);
  private static final int BOUND_REACH = 3;
  /** What a figure may be said to be without being a part of it: 6.5%的目标. */
  private static final Set<String> NO_PARTS = Set.of("目标", "水平", "增速", "速度", "增幅", "高位");

  private final Passage passage;
  private final int from;
  private final int to;
  private final TimeTracker time;
  private final LeadFinder leads;
  private final PhraseFinder phrases;
  private final Coordination coordination;
  private final List<Claim> claims = new ArrayList<>();
  /** Where the words that may name the next figure begin. */
  private int open;

  SentenceInterpreter(Passage passage, int from, int to, boolean yearKnown) {
    this.passage = passage;
    this.from = from;
    this.to = to;
    this.open = from;
    this.time = new TimeTracker(passage, from, yearKnown);
    this.phrases = new PhraseFinder(passage);
    this.leads = new LeadFinder(passage, phrases);
    this.coordination = new Coordination(passage);
  }

  List<Claim> claims() {
    for (int i = from; i < to; i++) {
      if (passage.isClauseMark(i)) {
        open = i + 1;
      } else if (passage.isQuantity(i) && !isDescription(i)) {
        i = read(i);
      }
    }
    return claims;
  }

  /** 3岁以下婴幼儿, 不足50人的教学点134个: the quantity only describes the noun after it. */
  private boolean isDescription(int index) {
    Quantity quantity = passage.quantity(index);
    int noun = afterDe(index + 1);
    Optional<Phrase> described = phrases.after(noun);
    if (quantity.rates() || described.isEmpty() || nextQuantity(index + 1) < 0) {
      return false;
    }
    boolean age = quantity.unit().is("岁");
    boolean bounded = quantity.end() > quantity.unitEnd() && !quantity.counts();
    boolean bare = quantity.numeral().form() == Numeral.Form.BARE && !quantity.counts();
    boolean clause = quantity.bound().isPresent()
        && noun > index + 1
        && passage.isQuantity(tokenAt(described.get().end()))
        && (phrases.before(open, index).isEmpty() || phrases.onlyVerbs(open, index));
    return age || bounded || bare || clause;
  }

  private int afterDe(int index) {
    return passage.is(index, Role.DE) ? index + 1 : index;
  }

  private int nextQuantity(int index) {
    for (int i = index; i < to && !passage.isClauseMark(i); i++) {
      if (passage.isQuantity(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Reads the figures that begin at a token; returns the last token read. */
  private int read(int index) {
    Move move = Move.find(passage, open, index, nextQuantity(index + 1));
    if (move != null) {
      time.readTo(move.end());
      single(move.phraseTo(), move.end(), Optional.of(move));
      return finish(move.end());
    }
    List<Integer> group = coordination.group(index, to);
    time.readTo(index);
    if (group.size() > 1 && (respectively(index, group) || alike(index, group))) {
      return finish(group.get(group.size() - 1));
    }
    if (shared(index)) {
      return finish(index);
    }
    single(index, index, Optional.empty());
    return open > index + 1 ? open - 1 : finish(index);
  }

  private int finish(int index) {
    open = Math.max(open, index + 1);
    return open - 1;
  }

  private boolean respectively(int index, List<Integer> group) {
    Lead lead = leads.find(open, index);
    List<Phrase> items = coordination.items(phrases, lead.phraseFrom(), lead.phraseTo());
    boolean marked = coordination.isMarked(open, index);
    if (items.size() != group.size()) {
      boolean back = items.isEmpty() && marked && claims.size() >= group.size();
      if (!back) {
        return twoComparisons(lead, group);
      }
      items = claims.subList(claims.size() - group.size(), claims.size()).stream().map(Claim::metric).toList();
    }
    for (int i = 0; i < items.size(); i++) {
      Lead own = i == 0 ? lead : coordination.ownLead(leads, group.get(i - 1) + 1, group.get(i), lead);
      add(items.get(i), group.get(i), own, Optional.empty(), comparison(open, index));
    }
    return true;
  }

  /** 分别增长7.5%、3.9%: figures of a list that has no items of its own share what leads to the first. */
  private boolean alike(int index, List<Integer> group) {
    Lead lead = leads.find(open, index);
    Phrase metric = coordination.isMarked(open, index) ? metric(lead, index) : null;
    if (metric == null) {
      return false;
    }
    group.forEach(i -> add(metric, i, lead, Optional.empty(), comparison(open, index)));
    return true;
  }

  /** 同比、环比分别增长3%、4%. */
  private boolean twoComparisons(Lead lead, List<Integer> group) {
    int year = coordination.indexOf(Role.YEAR_ON_YEAR, open, group.get(0));
    int previous = coordination.indexOf(Role.PERIOD_ON_PERIOD, open, group.get(0));
    if (group.size() != 2 || year < 0 || previous < 0) {
      return false;
    }
    Phrase metric = phrases.before(lead.phraseFrom(), lead.phraseTo()).or(this::lastMetric).orElse(null);
    if (metric == null) {
      return false;
    }
    boolean yearFirst = year < previous;
    add(metric, group.get(0), lead, Optional.empty(), Optional.of(yearFirst ? Comparison.YEAR_ON_YEAR : Comparison.PERIOD_ON_PERIOD));
    add(metric, group.get(1), lead, Optional.empty(), Optional.of(yearFirst ? Comparison.PERIOD_ON_PERIOD : Comparison.YEAR_ON_YEAR));
    return true;
  }

  /** A、B均达100%. */
  private boolean shared(int index) {
    Lead lead = leads.find(open, index);
    boolean each = coordination.isEach(open, index);
    if (!each && !passage.quantity(index).rates()) {
      return false;
    }
    boolean distributed = each || lead.kind() == Lead.Kind.CHANGE && coordination.isPerUnit(lead.phraseFrom(), lead.phraseTo());
    List<Phrase> items =
        distributed
            ? coordination.items(phrases, lead.phraseFrom(), lead.phraseTo())
            : coordination.metrics(phrases, lead.phraseFrom(), lead.phraseTo());
    if (items.size() < 2) {
      return false;
    }
    items.forEach(item -> add(item, index, lead, Optional.empty(), comparison(open, index)));
    return true;
  }

  private void single(int phraseTo, int index, Optional<Move> move) {
    Lead lead = move.map(m -> m.lead(open)).orElseGet(() -> leads.find(open, phraseTo));
    if (restates(lead, index)) {
      Claim last = claims.get(claims.size() - 1);
      Lead same = new Lead(Lead.Kind.CHANGE, last.direction(), lead.phraseFrom(), lead.phraseTo());
      add(last.metric(), index, same, move, last.comparison());
      return;
    }
    Phrase metric = metric(lead, index);
    if (metric != null) {
      add(metric, index, lead, move, comparison(open, index));
    }
  }

  /** 增长6%以上、力争6.5%: the same change, aimed higher. */
  private boolean restates(Lead lead, int index) {
    if (claims.isEmpty() || lead.kind() != Lead.Kind.NONE || !passage.isMark(open, "、")) {
      return false;
    }
    Claim last = claims.get(claims.size() - 1);
    boolean cue = passage.is(index - 1, Role.STRONG) && open == index - 2;
    return cue && last.kind() == IndicatorKind.CHANGE && last.quantity().unit().equals(passage.quantity(index).unit());
  }

  private Phrase metric(Lead lead, int index) {
    Quantity quantity = passage.quantity(index);
    boolean partitive = passage.is(index + 1, Role.DE);
    Optional<Phrase> share = shareOf(lead, index);
    if (share.isPresent() && !partitive) {
      return share.get();
    }
    boolean verbsOnly = phrases.onlyVerbs(lead.phraseFrom(), lead.phraseTo());
    Optional<Phrase> before = verbsOnly ? Optional.empty() : phrases.before(lead.phraseFrom(), lead.phraseTo());
    int object = phrases.objectStart(lead.phraseFrom(), lead.phraseTo());
    boolean scope = before.isPresent() && coordination.isScope(object, lead.phraseTo());
    boolean bare = lead.kind() == Lead.Kind.LEVEL && before.isEmpty();
    if (lead.kind() == Lead.Kind.NONE || bare || leadsToCount(lead, index)) {
      Optional<Phrase> after = after(index, partitive, quantity);
      if (after.isPresent() && takesAfter(lead, before, scope, quantity, partitive)) {
        return withAfter(lead, before, scope, quantity, after.get(), index);
      }
      if (after.isPresent() && partitive && before.isPresent()) {
        open = tokenAt(after.get().end());
        return partOf(before.get(), after.get());
      }
    }
    Optional<Phrase> granted = phrases.granted(index + 1);
    if (granted.isPresent() && !quantity.counts()) {
      return granted.get();
    }
    if (before.isPresent()) {
      return owned(before.get());
    }
    if (phrases.takesNumber(lead.phraseFrom(), lead.phraseTo()) && countsByNoun(quantity)) {
      return unitNoun(quantity).orElse(null);
    }
    return carried(lead, quantity, verbsOnly, index);
  }

  /** 带动1.9万农户: the unit is the thing itself. */
  private static boolean countsByNoun(Quantity quantity) {
    return quantity.counts() && quantity.unit().normal().filter(unit -> unit.length() > 1).isPresent();
  }

  private boolean leadsToCount(Lead lead, int index) {
    return lead.kind() == Lead.Kind.LEVEL
        && passage.is(index - 1, Role.HAVING);
  }

  private Optional<Phrase> after(int index, boolean partitive, Quantity quantity) {
    boolean taken = phrases.takesNumber(open, index);
    boolean group = quantity.rates() && quantity.numeral().form() != Numeral.Form.ARABIC && open == index;
    boolean named = quantity.counts() || quantity.unit().unitClass() == UnitClass.QUANTITY;
    if (!named && !partitive && !taken && !group) {
      return Optional.empty();
    }
    Optional<Phrase> after = phrases.after(afterDe(index + 1)).filter(p -> !NO_PARTS.contains(p.text()));
    return after.map(p -> quantity.counts() && !partitive ? counted(p) : p);
  }

  /** 毕业生去向落实率: of the words after a count only those as far as the counted things are its own. */
  private Phrase counted(Phrase phrase) {
    if (!MetricHeads.ends(phrase.text())) {
      return phrase;
    }
    for (String thing : List.of("毕业生", "项目", "企业", "学生", "农户", "人员", "职工", "群众", "居民", "园区", "家庭")) {
      int at = phrase.text().lastIndexOf(thing);
      if (at >= 0) {
        int length = at + thing.length();
        return new Phrase(phrase.text().substring(0, length), phrase.start(), phrase.start() + length);
      }
    }
    return phrase;
  }

  private boolean takesAfter(Lead lead, Optional<Phrase> before, boolean scope, Quantity quantity, boolean partitive) {
    if (before.isEmpty() || scope) {
      return true;
    }
    if (partitive) {
      return quantity.rates();
    }
    boolean examples = passage.is(lead.phraseTo() - 1, Role.ETC);
    boolean noun = !quantity.counts() && phrases.endsNominal(lead.phraseFrom(), lead.phraseTo());
    return examples
        || phrases.takesNumber(lead.phraseFrom(), lead.phraseTo()) && !noun
        || quantity.counts() && !phrases.hasVerb(lead.phraseFrom(), lead.phraseTo());
  }

  private Phrase withAfter(Lead lead, Optional<Phrase> before, boolean scope, Quantity quantity, Phrase after, int index) {
    int end = tokenAt(after.end());
    if (passage.is(end, Role.DE) && passage.isQuantity(end + 1)) {
      open = end + 1;
    }
    if (passage.isQuantity(end) || passage.isMark(end, "、") || passage.is(end, Role.AND) || phrases.isVerb(end)) {
      open = end;
    }
    Optional<Phrase> title = phrases.title(end, after);
    if (title.isPresent()) {
      return title.get();
    }
    boolean examples = passage.is(lead.phraseTo() - 1, Role.ETC);
    boolean joined =
        lead.kind() == Lead.Kind.NONE && !examples && !phrases.takesNumber(lead.phraseFrom(), lead.phraseTo());
    if (quantity.rates()) {
      int area = lead.phraseTo() - 1;
      String of = passage.is(area, Role.SCOPE) ? passage.text(area, area + 1) : "";
      return new Phrase(of + after.text(), passage.tokens().get(area + 1).start() - of.length(), after.end());
    }
    if (before.isPresent() && joined && !scope) {
      return new Phrase(before.get().text() + after.text(), before.get().start(), after.end());
    }
    String verb = quantity.counts() ? phrases.definingVerb(lead.phraseFrom(), lead.phraseTo()) : "";
    return new Phrase(verb + after.text(), Math.min(after.start(), passage.quantity(index).start()), after.end());
  }

  private int tokenAt(int offset) {
    int i = from;
    while (i < to && passage.tokens().get(i).start() < offset) {
      i++;
    }
    return i;
  }

  /** 总投资68亿元的光学基膜二期项目. */
  private Phrase partOf(Phrase before, Phrase after) {
    if (MetricHeads.ends(after.text())) {
      return after;
    }
    return MetricHeads.needsOwner(before.text())
        ? new Phrase(after.text() + before.text(), before.start(), after.end())
        : before;
  }

  /** 占固定资产投资比重, 占年度计划: the share is of what an earlier clause measured. */
  private Optional<Phrase> shareOf(Lead lead, int index) {
    if (!passage.quantity(index).rates()) {
      return Optional.empty();
    }
    for (int i = lead.phraseTo() - 2; i >= lead.phraseFrom(); i--) {
      if (passage.isText(i, "占", "约占", "占到")) {
        Optional<Phrase> whole = phrases.whole(i + 1, lead.phraseTo());
        Optional<Phrase> owner = phrases.before(lead.phraseFrom(), i).or(this::lastMetric);
        if (whole.isPresent() && owner.isPresent()) {
          String of = passage.text(i, i + 1) + whole.get().text();
          return Optional.of(new Phrase(owner.get().text() + of, owner.get().start(), whole.get().end()));
        }
        return whole;
      }
    }
    return Optional.empty();
  }

  /** 项目89个,金额357亿元: the sum is of what was counted just before it. */
  private Phrase owned(Phrase phrase) {
    if (!MetricHeads.needsOwner(phrase.text()) || claims.isEmpty()) {
      return phrase;
    }
    Claim last = claims.get(claims.size() - 1);
    boolean counted = last.quantity().counts() && !MetricHeads.ends(last.metric().text());
    return counted && follows(last, phrase)
        ? new Phrase(last.metric().text() + phrase.text(), phrase.start(), phrase.end())
        : phrase;
  }

  /** Whether no noun stands between a claim and a phrase. */
  private boolean follows(Claim claim, Phrase phrase) {
    int marks = 0;
    for (int i = tokenAt(claim.textEnd()); passage.tokens().get(i).start() < phrase.start(); i++) {
      if (passage.tokens().get(i) instanceof Token.OfText) {
        return false;
      }
      marks += passage.tokens().get(i) instanceof Token.OfMark ? 1 : 0;
    }
    return marks <= 1;
  }

  private Phrase carried(Lead lead, Quantity quantity, boolean verbsOnly, int index) {
    boolean change =
        lead.changes() || lead.kind() == Lead.Kind.EXCEED || quantity.unit().unitClass() == UnitClass.MULTIPLE;
    Optional<Phrase> metric = change || continues(index) ? lastMetric() : Optional.empty();
    boolean part = coordination.indexOf(Role.CONNECTIVE, open, index) >= 0;
    if (metric.isEmpty() && !part && !verbsOnly) {
      metric = phrases.verbPhraseAfter(index + 1);
    }
    if (metric.isEmpty() && !change) {
      metric = sameUnit(quantity).map(claim -> verbed(claim.metric(), lead, verbsOnly));
    }
    if (metric.isEmpty() && verbsOnly) {
      metric = Optional.of(verbAlone(lead));
    }
    if (metric.isEmpty() && (!quantity.counts() || lead.kind() != Lead.Kind.NONE)) {
      metric = lastMetric();
    }
    return metric
        .or(() -> subject(index))
        .or(() -> claims.isEmpty() ? theme(index) : Optional.empty())
        .or(() -> unitNoun(quantity))
        .orElse(null);
  }

  /** 3批、1200余项: a second figure of the same thing. */
  private boolean continues(int index) {
    return passage.isMark(index - 1, "、") && passage.isQuantity(index - 2);
  }

  private Optional<Phrase> lastMetric() {
    return claims.isEmpty() ? Optional.empty() : Optional.of(claims.get(claims.size() - 1).metric());
  }

  private Optional<Claim> sameUnit(Quantity quantity) {
    for (int i = claims.size() - 1; i >= 0; i--) {
      Claim claim = claims.get(i);
      if (claim.kind() == IndicatorKind.AMOUNT && claim.quantity().unit().normal().equals(quantity.unit().normal())) {
        return Optional.of(claim);
      }
    }
    return Optional.empty();
  }

  private Phrase verbed(Phrase metric, Lead lead, boolean verbsOnly) {
    String verb = verbsOnly ? phrases.definingVerb(lead.phraseFrom(), lead.phraseTo()) : "";
    String text = verb.isEmpty() ? metric.text() : verb + phrases.withoutDefiningVerb(metric.text());
    return new Phrase(text, metric.start(), metric.end());
  }

  private Phrase verbAlone(Lead lead) {
    return phrases.verbs(lead.phraseFrom(), lead.phraseTo());
  }

  /** The subject of a clause that lists what it has: 大塘村有8个村民小组、562户. */
  private Optional<Phrase> subject(int index) {
    int start = index;
    while (start > from && !passage.isClauseMark(start - 1)) {
      start--;
    }
    int end = start;
    while (end < index && !passage.isAny(end, LEADS_TO_COUNT) && !passage.isQuantity(end) && !passage.is(end, Role.TAKING)) {
      end++;
    }
    return phrases.before(start, end);
  }

  /** 发放育儿补贴，每孩每年3600元: what the clause before speaks of. */
  private Optional<Phrase> theme(int index) {
    int end = index;
    while (end > from && !passage.isClauseMark(end - 1)) {
      end--;
    }
    int start = end - 1;
    while (start > from && !passage.isClauseMark(start - 1)) {
      start--;
    }
    return start >= from ? phrases.theme(start, end - 1) : Optional.empty();
  }

  private static Optional<Phrase> unitNoun(Quantity quantity) {
    return quantity.counts() && quantity.unit().normal().isPresent()
        ? Optional.of(new Phrase(quantity.unit().normal().get(), quantity.start(), quantity.unitEnd()))
        : Optional.empty();
  }

  private Optional<Comparison> comparison(int start, int index) {
    for (int i = index - 1; i >= start; i--) {
      if (passage.is(i, Role.YEAR_ON_YEAR)) {
        return Optional.of(Comparison.YEAR_ON_YEAR);
      }
      if (passage.is(i, Role.PERIOD_ON_PERIOD)) {
        return Optional.of(Comparison.PERIOD_ON_PERIOD);
      }
    }
    return Optional.empty();
  }

  private void add(Phrase metric, int index, Lead lead, Optional<Move> move, Optional<Comparison> comparison) {
    Quantity quantity = bounded(index);
    IndicatorKind kind = kind(lead, quantity, index);
    Optional<Direction> direction = direction(lead, quantity, kind, move, index);
    claims.add(
        new Claim(
            metric,
            quantity,
            kind,
            direction,
            move.map(Move::startValue),
            status(index),
            kind == IndicatorKind.CHANGE ? comparison : Optional.empty(),
            time.period(),
            Math.max(metric.end(), quantity.unitEnd())));
  }

  /** 不到全市1%, 不足原来的四成: a word may stand between the bound and the number. */
  private Quantity bounded(int index) {
    Quantity quantity = passage.quantity(index);
    for (int i = index - 1; i >= Math.max(open, index - BOUND_REACH) && quantity.bound().isEmpty(); i--) {
      if (passage.is(i, Role.BOUND) && !passage.is(i, Role.EXCEED)) {
        return quantity.with(Bounds.BEFORE.get(passage.text(i, i + 1)).orElseThrow());
      }
      if (!passage.is(i, Role.SCOPE) && !passage.is(i, Role.DE) && !phrases.isVerb(i) && !passage.isText(i, "原来", "原有")) {
        break;
      }
    }
    return quantity;
  }

  private IndicatorStatus status(int index) {
    return time.status();
  }

  private IndicatorKind kind(Lead lead, Quantity quantity, int index) {
    return lead.changes() || quantity.unit().is("番") || growthAfter(index) ? IndicatorKind.CHANGE : IndicatorKind.AMOUNT;
  }

  /** 保持8%以上的增长. */
  private boolean growthAfter(int index) {
    return passage.quantity(index).rates()
        && passage.is(index + 1, Role.DE)
        && (passage.is(index + 2, Role.CHANGE) || passage.isText(index + 2, "增速", "增幅"));
  }

  private Optional<Direction> direction(Lead lead, Quantity quantity, IndicatorKind kind, Optional<Move> move, int index) {
    if (quantity.numeral().value().signum() < 0) {
      return Optional.of(Direction.DECREASE);
    }
    if (lead.direction().isPresent()) {
      return lead.direction();
    }
    if (move.isPresent()) {
      BigDecimal start = move.get().startValue();
      return Optional.of(quantity.numeral().value().compareTo(start) >= 0 ? Direction.INCREASE : Direction.DECREASE);
    }
    return kind == IndicatorKind.CHANGE ? Optional.of(Direction.INCREASE) : Optional.empty();
  }
}
