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
    this.leads = new LeadFinder(passage);
    this.phrases = new PhraseFinder(passage);
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

  /** 3岁以下婴幼儿: a bounded quantity that only describes the noun after it. */
  private boolean isDescription(int index) {
    Quantity quantity = passage.quantity(index);
    if (quantity.end() == quantity.unitEnd() || quantity.counts() || quantity.rates()) {
      return false;
    }
    return phrases.after(afterDe(index + 1)).isPresent() && nextQuantity(index + 1) > 0;
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
    if (group.size() > 1 && respectively(index, group)) {
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
    List<Phrase> items = coordination.items(phrases, lead.phraseFrom(), lead.phraseTo());
    if (items.size() < 2 || !passage.quantity(index).rates() && !coordination.isEach(open, index)) {
      return false;
    }
    if (!coordination.isEach(open, index) && !items.stream().allMatch(item -> MetricHeads.ends(item.text()))) {
      return false;
    }
    items.forEach(item -> add(item, index, lead, Optional.empty(), comparison(open, index)));
    return true;
  }

  private void single(int phraseTo, int index, Optional<Move> move) {
    Lead lead = move.map(m -> m.lead(open)).orElseGet(() -> leads.find(open, phraseTo));
    Phrase metric = metric(lead, index);
    if (metric != null) {
      add(metric, index, lead, move, comparison(open, index));
    }
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
    boolean scope = before.isPresent() && coordination.isScope(lead.phraseFrom(), lead.phraseTo());
    if (lead.kind() == Lead.Kind.NONE || leadsToCount(lead, index)) {
      Optional<Phrase> after = after(index, partitive, quantity);
      if (after.isPresent() && takesAfter(lead, before, scope, quantity, partitive)) {
        return withAfter(lead, before, scope, quantity, after.get(), index);
      }
      if (after.isPresent() && partitive && before.isPresent()) {
        return partOf(before.get(), after.get());
      }
    }
    if (before.isPresent()) {
      return owned(before.get());
    }
    return carried(lead, quantity, verbsOnly, index);
  }

  private boolean leadsToCount(Lead lead, int index) {
    return lead.kind() == Lead.Kind.LEVEL
        && passage.isText(index - 1, "有", "共有", "现有", "拥有", "达成", "累计", "共计", "共");
  }

  private Optional<Phrase> after(int index, boolean partitive, Quantity quantity) {
    if (!quantity.counts() && !partitive && quantity.unit().unitClass() != UnitClass.QUANTITY) {
      return Optional.empty();
    }
    Optional<Phrase> after = phrases.after(afterDe(index + 1));
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
    return quantity.counts() && (examples || !phrases.hasVerb(lead.phraseFrom(), lead.phraseTo()));
  }

  private Phrase withAfter(Lead lead, Optional<Phrase> before, boolean scope, Quantity quantity, Phrase after, int index) {
    int end = tokenAt(after.end());
    if (passage.isQuantity(end)) {
      open = end;
    }
    Optional<Phrase> title = phrases.title(end, after);
    if (title.isPresent()) {
      return title.get();
    }
    boolean examples = passage.is(lead.phraseTo() - 1, Role.ETC);
    if (before.isPresent() && !examples && (!scope || quantity.rates())) {
      return new Phrase(before.get().text() + after.text(), before.get().start(), after.end());
    }
    String verb = phrases.definingVerb(lead.phraseFrom(), lead.phraseTo());
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
        Optional<Phrase> whole = phrases.before(i + 1, lead.phraseTo());
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

  private Phrase owned(Phrase phrase) {
    if (!MetricHeads.needsOwner(phrase.text()) || claims.isEmpty()) {
      return phrase;
    }
    Claim last = claims.get(claims.size() - 1);
    for (int i = claims.size() - 1; i >= 0 && !claims.get(i).quantity().counts(); i--) {
      last = claims.get(i);
    }
    for (int i = claims.size() - 1; i >= 0; i--) {
      if (claims.get(i).quantity().counts()) {
        last = claims.get(i);
        break;
      }
    }
    if (!last.quantity().counts() || MetricHeads.ends(last.metric().text())) {
      return phrase;
    }
    return new Phrase(last.metric().text() + phrase.text(), phrase.start(), phrase.end());
  }

  private Phrase carried(Lead lead, Quantity quantity, boolean verbsOnly, int index) {
    Optional<Phrase> metric = Optional.empty();
    boolean change = lead.changes() || lead.kind() == Lead.Kind.EXCEED || quantity.unit().unitClass() == UnitClass.MULTIPLE;
    if (change) {
      metric = lastMetric();
    } else {
      metric = sameUnit(quantity).map(claim -> verbed(claim.metric(), lead, verbsOnly));
    }
    if (metric.isEmpty() && verbsOnly) {
      metric = Optional.of(verbAlone(lead));
    }
    if (metric.isEmpty()) {
      metric = phrases.verbPhraseAfter(index + 1);
    }
    if (metric.isEmpty() && (!quantity.counts() || lead.kind() != Lead.Kind.NONE)) {
      metric = lastMetric();
    }
    return metric.or(() -> subject(index)).or(() -> unitNoun(quantity)).orElse(null);
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
    return new Phrase(verb + metric.text(), metric.start(), metric.end());
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
    Quantity quantity = passage.quantity(index);
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
