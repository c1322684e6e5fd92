package io.github.speechdigest.parser.internal.indicator;

/** Trims a region of tokens to the words that may name what is measured. */
final class Edges {
  private static final Roles LEFT_OUT_BEFORE =
      Roles.of(
          Role.CONNECTIVE,
          Role.ADVERB,
          Role.PRONOUN,
          Role.RESULT,
          Role.STRONG,
          Role.WEAK,
          Role.INTENT,
          Role.YEAR_ON_YEAR,
          Role.PERIOD_ON_PERIOD,
          Role.ETC,
          Role.LE,
          Role.PREPOSITION,
          Role.OTHER,
          Role.DISPOSAL,
          Role.ORDINAL,
          Role.BOUND,
          Role.TO,
          Role.LEVEL,
          Role.AFTER,
          Role.DE,
          Role.RESPECTIVELY);
  private static final Roles LEFT_OUT_AFTER =
      Roles.of(
          Role.ADVERB,
          Role.AFTERWORD,
          Role.CONNECTIVE,
          Role.YEAR_ON_YEAR,
          Role.PERIOD_ON_PERIOD,
          Role.RESPECTIVELY,
          Role.LEVEL,
          Role.LE,
          Role.DE,
          Role.TO,
          Role.DISPOSAL,
          Role.RESULT,
          Role.AND,
          Role.ETC,
          Role.STRONG,
          Role.WEAK,
          Role.PER,
          Role.BOUND);
  private static final Roles RELATIVE_VERBS = Roles.of(Role.OTHER, Role.LEVEL);
  private static final Roles CUES =
      Roles.of(Role.DISPOSAL, Role.STRONG, Role.WEAK, Role.RESULT, Role.AFTER);
  private static final String[] LEADING_ON = {"在", "要"};
  private static final String[] MAYBE_PARTS = {"对", "按"};
  private static final String[] BY = {"按", "按照"};
  private static final int LONGEST_PER = 3;
  private static final int LONGEST_COUNT = 6;
  private static final String COUNTED = "人户名亩里米吨";

  private final Passage passage;
  private final Verbs verbs;

  Edges(Passage passage, Verbs verbs) {
    this.passage = passage;
    this.verbs = verbs;
  }

  /** The first token that may belong to the phrase; {@code to} when none does. */
  int start(int from, int to) {
    int start = from;
    while (start < to
        && (passage.isAny(start, LEFT_OUT_BEFORE) && !isPart(start, to) && !isLone(start, to)
            || passage.isPeriod(start)
            || joinsNothing(start, to)
            || passage.isMark(start, "、"))) {
      start++;
    }
    return start;
  }

  /** 与周边5县建立机制: what would be joined stands before it. */
  private boolean joinsNothing(int index, int to) {
    return passage.is(index, Role.AND)
        && index + 2 == to
        && !passage.endsWithMetricHead(index + 1, to)
        && (index == 0 || passage.isClauseMark(index - 1));
  }

  /** 对部分市场出口, 有效监测天数: such a word belongs to the metric when no verb follows. */
  private boolean isPart(int index, int to) {
    boolean preposition =
        passage.isText(index, MAYBE_PARTS)
            && !passage.is(to, Role.DE)
            && passage.indexOf(Role.DE, index, to) < 0;
    boolean clause = passage.isAny(index, RELATIVE_VERBS) && verbs.relates(index, to);
    return clause
        || (preposition || passage.is(index, Role.ADJECTIVE))
            && index + 1 < to
            && verbs.last(index + 1, to) < 0;
  }

  /** 议案5件、建议30件: nothing else stands there that could be measured. */
  private boolean isLone(int index, int to) {
    return passage.is(index, Role.PROPOSAL) && index + 1 == to && passage.isQuantity(to);
  }

  /** The token after the last that may belong to the phrase. */
  int end(int from, int to) {
    int end = to;
    while (end > from
        && (passage.isAny(end - 1, LEFT_OUT_AFTER)
            || end - 1 > from && isPer(end - 1)
            || passage.isPeriod(end - 1)
            || passage.isText(end - 1, LEADING_ON)
            || passage.isMark(end - 1, "、"))) {
      end--;
    }
    return end;
  }

  /** 补助标准每人每年800元, 每300人1名保洁员. */
  boolean isPer(int index) {
    int length = passage.length(index);
    return passage.beginsWith(index, "每")
        && (length <= LONGEST_PER
            || length <= LONGEST_COUNT
                && COUNTED.indexOf(passage.text().charAt(passage.end(index) - 1)) >= 0);
  }

  /**
   * What is moved (把), or aimed at (力争), or stands after a time (投产后), comes after the word that
   * says so; so does what is given behind the one that gets it (给我们).
   */
  int afterCue(int from, int to) {
    for (int i = to - 2; i >= from; i--) {
      boolean base = passage.isText(i, BY) && passage.is(to - 1, Role.DE);
      boolean receiver = passage.is(i, Role.PRONOUN) && passage.is(i - 1, Role.PREPOSITION);
      if (passage.isAny(i, CUES) || base || receiver) {
        return i + 1;
      }
    }
    return from;
  }

  int afterPeriod(int from, int to) {
    for (int i = to - 2; i >= from; i--) {
      if (passage.isPeriod(i)) {
        return i + 1;
      }
    }
    return from;
  }

  /** Leaves out what became of the thing: 补偿资金累计到位8.4亿元. */
  int withoutResult(int from, int to) {
    boolean result =
        verbs.isPlainVerb(to - 1) && passage.is(to - 2, Role.ADVERB) && !verbs.isVerb(to - 3);
    int end = result ? end(from, to - 2) : to;
    return start(from, end) < end ? end : to;
  }
}
