package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Bound;
import io.github.speechdigest.model.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads figures that stand in a list, and figures that several metrics share. */
final class ListReader {
  private static final Roles SUBJECT_ENDS =
      Roles.of(
          Role.LIGHT,
          Role.LEVEL,
          Role.ADVERB,
          Role.YEAR_ON_YEAR,
          Role.PERIOD_ON_PERIOD,
          Role.BASE,
          Role.CHANGE);

  private final Reading reading;
  private final Passage passage;
  private final LeadFinder leads;
  private final MetricFinder metrics;
  private final ClaimMaker claims;
  private final Coordination coordination;
  private final PrecedingPhrase preceding;

  ListReader(
      Reading reading,
      LeadFinder leads,
      MetricFinder metrics,
      ClaimMaker claims,
      PrecedingPhrase preceding) {
    this.reading = reading;
    this.passage = reading.passage();
    this.leads = leads;
    this.metrics = metrics;
    this.claims = claims;
    this.preceding = preceding;
    this.coordination = new Coordination(passage, preceding);
  }

  /** The tokens of the figures of the list that begins with a figure; none when it begins none. */
  List<Integer> list(int index) {
    return coordination.list(index, passage.size());
  }

  /**
   * Adds the claims of a list; false when its figures are to be read one by one.
   *
   * @param lead how the words before the first figure lead to it
   */
  boolean read(List<Integer> list, Lead lead) {
    int first = list.get(0);
    List<Phrase> items = items(lead, first);
    if (items.size() > list.size()) {
      List<Phrase> fewer = coordination.itemsByMark(lead.phraseFrom(), lead.phraseTo());
      items = fewer.size() == list.size() ? fewer : items;
    }
    boolean marked = isMarked(first);
    if (items.size() == list.size()) {
      return pairs(items, list, lead);
    }
    if (items.isEmpty() && comparisons(list, lead)) {
      return true;
    }
    int known = reading.claims().size();
    boolean paired = marked || lead.changes() || areShares(list, lead) && measureApart(list.size());
    if (items.isEmpty() && paired && known >= list.size()) {
      return pairs(earlier(list, lead), list, lead);
    }
    return comparisons(list, lead)
        || marked && items.isEmpty() && pairsOfClauseBefore(list, lead, "")
        || marked && pairsWithHead(list, lead)
        || (marked || isRepeated(list, lead)) && alike(list, lead);
  }

  /**
   * Adds the claims of several moves: each of its own metric, or all of the one that stands there.
   */
  void readMoves(List<Move> moves) {
    Lead lead = moves.get(0).lead(reading.open());
    int first = moves.get(0).end();
    Optional<Comparison> comparison = claims.comparison(first);
    List<Phrase> items = coordination.items(lead.phraseFrom(), lead.phraseTo());
    boolean paired = items.size() == moves.size();
    Optional<Phrase> metric = paired ? Optional.empty() : metrics.find(lead, first);
    for (int i = 0; i < moves.size() && (paired || metric.isPresent()); i++) {
      Move move = moves.get(i);
      Phrase own = paired ? items.get(i) : metric.get();
      claims.add(own, move.end(), move.lead(lead.phraseFrom()), Optional.of(move), comparison);
    }
  }

  /** 恢复到上年同期的136%和142%. */
  private boolean areShares(List<Integer> list, Lead lead) {
    boolean shares = lead.kind() != Lead.Kind.NONE;
    for (int index : list) {
      shares &= passage.quantity(index).rates();
    }
    return shares;
  }

  /** Whether as many claims measure each something else. */
  private boolean measureApart(int count) {
    List<Claim> known = reading.claims();
    for (int i = Math.max(1, known.size() - count + 1); i < known.size(); i++) {
      if (known.get(i).metric().text().equals(known.get(i - 1).metric().text())) {
        return false;
      }
    }
    return true;
  }

  /** The metrics of as many claims before the list; 分别占全省的47%、43%: the shares that they have. */
  private List<Phrase> earlier(List<Integer> list, Lead lead) {
    int known = reading.claims().size();
    int share = metrics.shareAt(lead, list.get(0));
    String whole = share < 0 ? "" : metrics.whole(lead, share).text();
    List<Phrase> named = new ArrayList<>(list.size());
    for (Claim claim : reading.claims().subList(known - list.size(), known)) {
      named.add(claim.metric().saying(claim.metric().text() + whole));
    }
    return named;
  }

  /** The metrics of a list; 甲、乙产量分别占全省的12%、15%: each is of its share. */
  private List<Phrase> items(Lead lead, int index) {
    int share = metrics.shareAt(lead, index);
    if (share < 0) {
      return coordination.items(lead.phraseFrom(), lead.phraseTo());
    }
    Phrase whole = metrics.whole(lead, share);
    List<Phrase> shares = new ArrayList<>();
    for (Phrase item : coordination.items(lead.phraseFrom(), share)) {
      shares.add(new Phrase(item.text() + whole.text(), item.start(), whole.end()));
    }
    return shares;
  }

  /** 事故起数、死亡人数连续两年“双下降”，分别下降18.4%和22.1%. */
  private boolean pairsOfClauseBefore(List<Integer> list, Lead lead, String head) {
    int end = reading.clauseStart(list.get(0)) - 1;
    int start = end > 0 ? reading.clauseStart(end) : end;
    int subject = start;
    while (subject < end
        && !passage.isAny(subject, SUBJECT_ENDS)
        && !(passage.isPeriod(subject) && subject > start)) {
      subject++;
    }
    List<Phrase> items = start < subject ? coordination.items(start, subject) : List.of();
    List<Phrase> named = new ArrayList<>(items.size());
    for (Phrase item : items) {
      named.add(item.saying(item.text() + head));
    }
    return named.size() == list.size() && pairs(named, list, lead);
  }

  /**
   * 推进工业化、城镇化，分别完成投资80亿元、25亿元; 起数、人数“双下降”，降幅分别为12%、40%: the things of the clause before own the
   * sums and the rates.
   */
  private boolean pairsWithHead(List<Integer> list, Lead lead) {
    Optional<Phrase> things = preceding.find(lead.phraseFrom(), lead.phraseTo());
    String head = things.isPresent() ? things.get().text() : "";
    return (MetricHeads.needsOwner(head) || MetricFinder.isRateOfChange(head))
        && pairsOfClauseBefore(list, lead, head);
  }

  private boolean isMarked(int index) {
    return passage.indexOf(Role.RESPECTIVELY, reading.open(), index) >= 0;
  }

  private boolean pairs(List<Phrase> items, List<Integer> list, Lead lead) {
    Optional<Comparison> comparison = claims.comparison(list.get(0));
    Optional<Bound> shared = sharedBound(list);
    for (int i = 0; i < items.size(); i++) {
      Lead own = i == 0 ? lead : ownLead(list.get(i - 1) + 1, list.get(i), lead);
      claims.add(items.get(i), list.get(i), own, Optional.empty(), comparison, shared);
    }
    return true;
  }

  /** 分别超过500家、40家: the bound before the first figure holds for all, unless another has one. */
  private Optional<Bound> sharedBound(List<Integer> list) {
    Quantity first = passage.quantity(list.get(0));
    boolean shared = isMarked(list.get(0)) && first.start() < first.numeral().start();
    for (int index : list.subList(1, list.size())) {
      shared &= passage.quantity(index).bound().isEmpty();
    }
    return shared ? first.bound() : Optional.empty();
  }

  /** 多11万人、少3万人, 增至9家、减至4家: the verb of a later figure, else that of the first. */
  private Lead ownLead(int from, int index, Lead first) {
    Lead own = leads.find(from, index);
    return own.changes() || own.kind() == Lead.Kind.REACHED ? own : first;
  }

  /** 同比、环比分别增长3%、4%. */
  private boolean comparisons(List<Integer> list, Lead lead) {
    int year = passage.indexOf(Role.YEAR_ON_YEAR, reading.open(), list.get(0));
    int previous = passage.indexOf(Role.PERIOD_ON_PERIOD, reading.open(), list.get(0));
    if (list.size() != 2 || year < 0 || previous < 0) {
      return false;
    }
    Optional<Phrase> metric = preceding.find(lead.phraseFrom(), lead.phraseTo());
    if (metric.isEmpty()) {
      metric = reading.lastMetric();
    }
    if (metric.isEmpty()) {
      return false;
    }
    int yearly = year < previous ? 0 : 1;
    for (int i = 0; i < 2; i++) {
      Comparison comparison = i == yearly ? Comparison.YEAR_ON_YEAR : Comparison.PERIOD_ON_PERIOD;
      claims.add(metric.get(), list.get(i), lead, Optional.empty(), Optional.of(comparison));
    }
    return true;
  }

  /** 牛羊存栏再增5%和8%: rates of one change. */
  private boolean isRepeated(List<Integer> list, Lead lead) {
    for (int index : list) {
      boolean joined = index == list.get(0) || passage.isQuantity(index - 2);
      if (!joined || !passage.quantity(index).rates()) {
        return false;
      }
    }
    return lead.kind() == Lead.Kind.CHANGE;
  }

  /** 牛羊饲养量分别增长7.5%、3.9%: figures without items of their own share what leads to the first. */
  private boolean alike(List<Integer> list, Lead lead) {
    Optional<Phrase> metric = metrics.find(lead, list.get(0));
    Optional<Comparison> comparison = claims.comparison(list.get(0));
    if (metric.isEmpty()) {
      return false;
    }
    for (int index : list) {
      claims.add(metric.get(), index, lead, Optional.empty(), comparison);
    }
    return true;
  }

  /**
   * Adds the claims of a figure that several metrics share (A、B均达100%); false when it has one
   * metric.
   *
   * @param lead how the words before the figure lead to it
   */
  boolean readShared(int index, Lead lead) {
    boolean each = coordination.isEach(reading.open(), index);
    if (!each && !passage.quantity(index).rates()) {
      return false;
    }
    if (!coordination.joins(lead.phraseFrom(), lead.phraseTo())) {
      return false;
    }
    boolean perUnit =
        lead.kind() == Lead.Kind.CHANGE
            && coordination.isPerUnit(lead.phraseFrom(), lead.phraseTo());
    List<Phrase> items =
        each || perUnit
            ? items(lead, index)
            : coordination.metrics(lead.phraseFrom(), lead.phraseTo());
    if (items.size() < 2) {
      return false;
    }
    for (Phrase item : items) {
      claims.add(item, index, lead);
    }
    return true;
  }
}
