package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.IndicatorKind;
import java.util.List;
import java.util.Optional;

/**
 * Reads the claims of one sentence after the other, its figures from left to right; what one says
 * is known to those after it.
 */
final class SentenceInterpreter {
  private final Passage passage;
  private final Reading reading;
  private final TimeTracker time;
  private final LeadFinder leads;
  private final MetricFinder metrics;
  private final ClaimMaker claims;
  private final ListReader lists;

  /**
   * @param passage the sentence, and after it the next
   * @param yearKnown whether periods are known to lie before or after the meeting
   */
  SentenceInterpreter(Passage passage, boolean yearKnown) {
    Verbs verbs = new Verbs(passage);
    PrecedingPhrase preceding = new PrecedingPhrase(passage, verbs);
    this.passage = passage;
    this.reading = new Reading(passage);
    this.time = new TimeTracker(passage, yearKnown);
    this.leads = new LeadFinder(passage, verbs);
    this.metrics = new MetricFinder(reading, verbs, preceding);
    this.claims = new ClaimMaker(reading, verbs, time);
    this.lists = new ListReader(reading, leads, metrics, claims, preceding);
  }

  /** The claims of the sentence that now makes the passage; they hold until the next is read. */
  List<Claim> read() {
    reading.begin();
    time.begin();
    int i = 0;
    while (i < passage.size()) {
      if (passage.isClauseMark(i)) {
        reading.openAt(i + 1);
        if (passage.isMark(i, "；;")) {
          reading.beginPart();
        }
      } else if (passage.isQuantity(i)) {
        reading.approach(i);
        if (beginsItem(i)) {
          reading.openAt(i);
        }
        if (!metrics.isDescription(i)) {
          i = read(i);
        }
      }
      i++;
    }
    return reading.claims();
  }

  /** 5个村道路、3万户供水改造: what stands before the mark belongs to the figure before it. */
  private boolean beginsItem(int index) {
    boolean joined = passage.isMark(index - 1, "、") || passage.is(index - 1, Role.AND);
    return joined
        && index - 1 > reading.open()
        && !passage.isQuantity(index - 2)
        && reading.last() != null;
  }

  /** Reads the figures that begin at a token; returns the last token read. */
  private int read(int index) {
    Move move = Move.find(passage, reading.open(), index, reading.nextQuantity(index + 1));
    if (move != null) {
      time.readTo(move.end());
      return readOne(move.lead(reading.open()), move.end(), Optional.of(move));
    }
    List<Integer> list = lists.list(index);
    List<Move> moves = list.isEmpty() ? List.of() : moves(list);
    if (!moves.isEmpty()) {
      int end = moves.get(moves.size() - 1).end();
      time.readTo(end);
      lists.readMoves(moves);
      return leave(end);
    }
    time.readTo(index);
    Lead lead = leads.find(reading.open(), index);
    if (!list.isEmpty() && lists.read(list, lead)) {
      return leave(list.get(list.size() - 1));
    }
    if (lists.readShared(index, lead)) {
      return leave(index);
    }
    return readOne(lead, index, Optional.empty());
  }

  /**
   * 分别由17%、41%提高到19%、46%: as many moves as there are starts; none where the list is none of starts.
   */
  private List<Move> moves(List<Integer> starts) {
    int next = reading.nextQuantity(starts.get(starts.size() - 1) + 1);
    List<Integer> ends = next < 0 ? List.of() : lists.list(next);
    return ends.size() == starts.size()
        ? Move.findAll(passage, reading.open(), starts, ends)
        : List.of();
  }

  private int readOne(Lead lead, int index, Optional<Move> move) {
    int open = reading.open();
    Claim last = reading.last();
    Optional<Lead> same = last == null ? Optional.empty() : sameLead(last, lead, index);
    if (same.isPresent()) {
      claims.add(last.metric(), index, same.get());
    } else {
      Optional<Phrase> metric = metrics.find(lead, index);
      int after = reading.open();
      reading.openAt(open);
      if (metric.isPresent()) {
        claims.add(metric.get(), index, lead, move, claims.comparison(index));
      }
      reading.openAt(after);
    }
    return leave(index);
  }

  /**
   * What leads to a figure that only says more of what the last one claims: the same change, aimed
   * higher (增长6%以上、力争6.5%), or the same metric, held against something else
   * (高于全国1.9个百分点、全省0.6个百分点).
   */
  private Optional<Lead> sameLead(Claim last, Lead lead, int index) {
    int mark = index - 2;
    if (lead.kind() != Lead.Kind.NONE
        || !passage.isMark(mark, "、")
        || reading.open() != mark
        || !last.quantity().unit().is(passage.quantity(index).unit())) {
      return Optional.empty();
    }
    if (passage.is(index - 1, Role.STRONG) && last.kind() == IndicatorKind.CHANGE) {
      return Optional.of(new Lead(Lead.Kind.CHANGE, last.direction(), mark, mark));
    }
    boolean exceeds =
        passage.is(index - 1, Role.SCOPE)
            && passage.indexOf(Role.EXCEED, reading.clauseStart(index), mark) >= 0;
    return exceeds
        ? Optional.of(new Lead(Lead.Kind.EXCEED, Optional.empty(), mark, mark))
        : Optional.empty();
  }

  /** The next figure is named by what comes after this one, or after the words that named it. */
  private int leave(int index) {
    reading.openAt(Math.max(reading.open(), index + 1));
    return reading.open() - 1;
  }
}
