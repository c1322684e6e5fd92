package io.github.speechdigest.parser.internal.indicator;

import java.util.function.Predicate;

/** What a word does in the neighbourhood of a figure; the data files assign these. */
enum Role implements Predicate<Word> {
  /** A number right after it says by how much something changed: 增长. */
  CHANGE,
  /** As {@link #CHANGE}, and the changed thing may stand between it and the number: 降低成本39.6亿元. */
  OBJECT_CHANGE,
  /** As {@link #CHANGE}, and holds the changed thing itself: 增收. */
  COMPOUND_CHANGE,
  /** Speaks of change only with {@link #TO}: 发展到. */
  MOVE,
  /** Leads from a metric to the amount reached: 达. */
  LEVEL,
  /** As {@link #LEVEL}; what is counted may come after the number: 有8个村民小组. */
  HAVING,
  /** Makes a time of what stands before it: 纳入医保后. */
  AFTER,
  /** Turns a change into the amount reached: 到, 至. */
  TO,
  /** Leads to the excess over something else: 高于. */
  EXCEED,
  /**
   * Says how a number stands to the true one; here where something stands between it and the
   * number.
   */
  BOUND,
  /** Begins a metric per head: 户均. */
  PER,
  /** Leads to the base of a comparison: 较, 比. */
  BASE,
  YEAR_ON_YEAR,
  PERIOD_ON_PERIOD,
  /** A verb whose object is counted: 建成. */
  TAKING,
  /** As {@link #TAKING}, and says which ones are counted: 签约. */
  DEFINING,
  /** A verb that adds nothing to the metric: 完成. */
  LIGHT,
  /** As often part of a noun as a verb: 培训. */
  NOMINAL,
  /** Leads to the title that the counted things won: 获评. */
  AWARD,
  /** Before 的, says which things are counted: 享受低保的老人. */
  STATIVE,
  /** Any other verb; ends the noun phrase before it. */
  OTHER,
  ADVERB,
  /** An adverb that is as often an adjective, and then part of the metric: 有效. */
  ADJECTIVE,
  /** 可, 应: read as a word only before what leads to a number. */
  MODAL,
  AFTERWORD,
  CONNECTIVE,
  PRONOUN,
  DISPOSAL,
  PREPOSITION,
  SCOPE,
  ORDINAL,
  AND,
  RESPECTIVELY,
  LE,
  DE,
  ETC,
  /** A compound that is read whole. */
  PLAIN,
  /** What follows in the sentence is aimed at. */
  STRONG,
  /** What follows in the clause is aimed at. */
  WEAK,
  /** As {@link #STRONG}, where a verb comes next. */
  INTENT,
  /** As {@link #STRONG} at the head of a clause: 建议. */
  PROPOSAL,
  /** What follows is reached. */
  RESULT;

  @Override
  public boolean test(Word word) {
    return word.is(this);
  }

  /** Whether this is among the roles of a word, a bit for each by its ordinal. */
  boolean in(long bits) {
    return (bits & 1L << ordinal()) != 0;
  }
}
