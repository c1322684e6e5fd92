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
    time.readTo(index);
    Lead lead = leads.find(reading.open(), index);
    List<Integer> list = lists.list(index);
    if (!list.isEmpty() && lists.read(list, lead)) {
      return leave(list.get(list.size() - 1));
    }
    if (lists.readShared(index, lead)) {
      return leave(index);
    }
    return readOne(lead, index, Optional.empty());
  }

  private int readOne(Lead lead, int index, Optional<Move> move) {
    int open = reading.open();
    Claim last = reading.last();
    if (last != null && restates(last, lead, index)) {
      Lead same = new Lead(Lead.Kind.CHANGE, last.direction(), open, open);
      claims.add(last.metric(), index, same);
    } else if (last != null && exceedsMore(last, lead, index)) {
      Lead same = new Lead(Lead.Kind.EXCEED, Optional.empty(), open, open);
      claims.add(last.metric(), index, same);
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

  /** 增长6%以上、力争6.5%: the same change, aimed higher. */
  private boolean restates(Claim last, Lead lead, int index) {
    return lead.kind() == Lead.Kind.NONE
        && passage.is(index - 1, Role.STRONG)
        && passage.isMark(index - 2, "、")
        && reading.open() == index - 2
        && last.kind() == IndicatorKind.CHANGE
        && last.quantity().unit().equals(passage.quantity(index).unit());
  }

  /** 高于全国1.9个百分点、全省0.6个百分点: the same metric, held against something else. */
  private boolean exceedsMore(Claim last, Lead lead, int index) {
    int mark = index - 2;
    if (lead.kind() != Lead.Kind.NONE
        || !passage.is(index - 1, Role.SCOPE)
        || !passage.isMark(mark, "、")
        || reading.open() != mark
        || !last.quantity().unit().equals(passage.quantity(index).unit())) {
      return false;
    }
    for (int i = mark - 1; i >= reading.clauseStart(index); i--) {
      if (passage.is(i, Role.EXCEED)) {
        return true;
      }
    }
    return false;
  }

  /** The next figure is named by what comes after this one, or after the words that named it. */
  private int leave(int index) {
    reading.openAt(Math.max(reading.open(), index + 1));
    return reading.open() - 1;
  }
}
