package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.limit.Deadline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Looks for the solution of the highest score: joins greedily, improves by moving parts of speeches
 * until nothing gains any more (first what gains at the seams, which is quick and leaves little to
 * do), then breaks up doubtful speeches and joins them in other ways, as long as that helps.
 */
final class Search {
  private static final int MOST_SWEEPS = 6;

  /** How many times the way in which the page is read is learnt from the solution so far. */
  private static final int ROUNDS = 2;

  private static final double LEAST_GAIN = 1e-3;
  private static final int[] NOTHING = {};

  /** A place is doubtful when another one costs less than this. */
  private static final double DOUBT = 3;

  /** How many times a doubtful place is broken up, and how many in all on one page. */
  private static final int TRIES = 2;

  private static final int MOST_TRIES = 40;

  /** How many solutions may be looked at in breaking up, for each passage of the page. */
  private static final int MOST_LOOKS = 300;

  private static final int MOST_PASSAGES_TO_RETRY = 400;
  private static final double NOISE = 3;

  private final Deadline deadline;
  private final Page page;
  private final Score score;
  private final Candidates candidates;
  private final Neighbourhood near;
  private final Neighbourhood wide;
  private final BestMove best;
  private Cover cover;
  private Alternatives alternatives;

  private Search(Score score, Deadline deadline) {
    this.deadline = deadline;
    this.page = score.page;
    this.score = score;
    this.candidates = new Candidates(score);
    this.near = Neighbourhood.near(score);
    this.wide = Neighbourhood.wide(score);
    this.best = new BestMove(score);
  }

  /**
   * Solves the page roughly, then learns from the solution how the page is read and improves it by
   * that, more than once; sets out from the order of the page where that is better, or where
   * nothing shows that the page is broken.
   */
  static Search of(Score score, Deadline deadline) {
    Search search = withoutRetry(score, deadline);
    if (score.page.visibleBreaks > 0) {
      search.retry();
    }
    return search;
  }

  /** As {@link #of}, without a second look at doubtful places. */
  static Search withoutRetry(Score score, Deadline deadline) {
    Search search = new Search(score, deadline);
    if (score.page.visibleBreaks == 0) {
      search.cover = Cover.inOrder(score);
      search.improveFully();
      return search;
    }
    search.solveRoughly();
    Cover inOrder = Cover.inOrder(score);
    if (scoreOnceLearnt(score, inOrder) > scoreOnceLearnt(score, search.cover)) {
      search.cover = inOrder;
    }
    boolean improved = true;
    for (int round = 0; improved && round < ROUNDS; round++) {
      search.learn();
      improved = search.improveFully();
    }
    return search;
  }

  /** Learns from the solution how the page is read, and weighs it by that. */
  private void learn() {
    score.learnFrom(cover);
    candidates.choose();
    cover = cover.rescored(score);
    alternatives = null;
  }

  /**
   * Improves the solution in all ways; gives whether there was any. Where there is none, the look
   * at all alternatives that this took is what is known of them.
   */
  private boolean improveFully() {
    Alternatives seen = new Alternatives(score);
    int[] looked = new int[page.passages.length];
    boolean improved = false;
    for (int to = 0; to < looked.length; to++) {
      looked[to] = score.clock();
      visitAlternatives(cover, to, seen.of(to));
      if (seen.bestGain(to) > LEAST_GAIN && !deadline.passed()) {
        seen.best().apply(cover);
        improved = true;
      }
    }
    if (improved) {
      improve(wide, looked);
    } else {
      alternatives = seen;
    }
    return improved;
  }

  /** What a solution scores when it has taught how the page is read. */
  private static double scoreOnceLearnt(Score score, Cover cover) {
    score.learnFrom(cover);
    return cover.rescored(score).score();
  }

  /** The solution. */
  Cover cover() {
    return cover;
  }

  Page page() {
    return page;
  }

  /** What the search knows besides the solution; weighed when asked for, anew after a change. */
  Alternatives alternatives() {
    if (alternatives == null) {
      alternatives = new Alternatives(score);
      for (int passage = 0; passage < page.passages.length; passage++) {
        visitAlternatives(cover, passage, alternatives.of(passage));
      }
    }
    return alternatives;
  }

  private void solveRoughly() {
    cover = new Cover(page);
    for (int heading = 0; heading < page.headings.size(); heading++) {
      cover.put(score.strand(heading, NOTHING));
    }
    for (int passage = 0; passage < page.passages.length; passage++) {
      cover.put(score.strand(Page.NONE, new int[] {passage}));
    }
    GreedyJoining joining = new GreedyJoining(score, candidates, cover);
    joining.join(Page.range(0, page.passages.length), deadline);
    improve(near, 0);
  }

  /** Improves what has come since a step of the search; all when that is 0. */
  private void improve(Neighbourhood neighbourhood, int since) {
    int[] looked = new int[page.passages.length];
    Arrays.fill(looked, since);
    improve(neighbourhood, looked);
  }

  /**
   * Improves, as long as anything gains.
   *
   * @param looked for every passage since which step its alternatives are still to be looked at
   */
  private void improve(Neighbourhood neighbourhood, int[] looked) {
    boolean improved = true;
    for (int sweep = 0; improved && sweep < MOST_SWEEPS; sweep++) {
      improved = false;
      for (int to = 0; to < page.passages.length && !deadline.passed(); to++) {
        int last = looked[to];
        looked[to] = score.clock();
        improved |= improve(neighbourhood, to, last);
      }
    }
  }

  /** Takes the best of the alternatives that have come since a step of the search. */
  private boolean improve(Neighbourhood neighbourhood, int to, int since) {
    visitAlternatives(neighbourhood, cover, to, since, best.reset(LEAST_GAIN));
    if (!best.isFound()) {
      return false;
    }
    best.apply(cover);
    alternatives = null;
    return true;
  }

  /**
   * The strand in which a passage stands in the best solution where it stands elsewhere; null when
   * there is none.
   */
  Strand rival(int passage) {
    visitAlternatives(cover, passage, best.reset(Double.NEGATIVE_INFINITY));
    return best.isFound() ? best.strandOf(passage) : null;
  }

  /** Visits the solutions that differ from one in what {@code to} stands behind. */
  void visitAlternatives(Cover from, int to, Neighbourhood.Visitor visitor) {
    visitAlternatives(wide, from, to, 0, visitor);
  }

  /** As above, but only those that touch a strand made since a step of the search. */
  private void visitAlternatives(
      Neighbourhood neighbourhood, Cover from, int to, int since, Neighbourhood.Visitor visitor) {
    Strand strand = from.ofPassage(to);
    int place = from.place(to);
    boolean isNew = strand.born() > since;
    int count = candidates.count(to);
    for (int i = 0; i < count; i++) {
      int before = candidates.before(to, i);
      if ((isNew || from.ofPassage(before).born() > since)
          && (place == 0 || strand.passages()[place - 1] != before)) {
        neighbourhood.behind(from, before, to, visitor);
      }
    }
    for (int heading : candidates.above(to)) {
      if ((isNew || from.ofHeading(heading).born() > since)
          && (place > 0 || strand.heading() != heading)) {
        neighbourhood.under(from, heading, to, visitor);
      }
    }
    if (isNew) {
      neighbourhood.apart(from, to, visitor);
    }
  }

  /** Breaks up the strands around doubtful places and joins them anew; keeps what is better. */
  private void retry() {
    if (page.passages.length > MOST_PASSAGES_TO_RETRY) {
      return;
    }
    Random random = new Random(page.passages.length);
    List<Integer> doubtful = doubtful();
    int tries = Math.min(MOST_TRIES, TRIES * doubtful.size());
    long mostLooks = best.looks() + (long) MOST_LOOKS * page.passages.length;
    for (int i = 0; i < tries && best.looks() < mostLooks && !deadline.passed(); i++) {
      Cover kept = cover;
      Alternatives known = alternatives;
      cover = kept.copy();
      int since = score.clock();
      breakUp(doubtful.get(i % doubtful.size()), random);
      improve(wide, since);
      boolean better = cover.score() >= kept.score() + LEAST_GAIN;
      cover = better ? cover : kept;
      alternatives = better ? null : known;
    }
  }

  private List<Integer> doubtful() {
    List<Integer> doubtful = new ArrayList<>();
    for (int passage = 0; passage < page.passages.length; passage++) {
      if (alternatives().bestGain(passage) > -DOUBT) {
        doubtful.add(passage);
      }
    }
    return doubtful;
  }

  private void breakUp(int doubtful, Random random) {
    List<Strand> strands = new ArrayList<>();
    strands.add(cover.ofPassage(doubtful));
    int count = candidates.count(doubtful);
    for (int i = 0; i < Math.min(3, count); i++) {
      Strand other = cover.ofPassage(candidates.before(doubtful, random.nextInt(count)));
      if (!strands.contains(other)) {
        strands.add(other);
      }
    }
    int[] heads = new int[page.passages.length];
    int parts = 0;
    for (Strand strand : strands) {
      parts = breakUp(strand, heads, parts);
    }
    GreedyJoining joining = new GreedyJoining(score, candidates, cover);
    joining.join(Arrays.copyOf(heads, parts), random, NOISE, deadline);
  }

  /**
   * Breaks a strand where its passages are not next to one another on the page.
   *
   * @param heads to which the first passage of each part is added
   * @param count how many there are
   * @return how many there are then
   */
  private int breakUp(Strand strand, int[] heads, int count) {
    int all = count;
    int[] passages = strand.passages();
    int start = 0;
    if (strand.heading() != Page.NONE) {
      cover.put(score.strand(strand.heading(), NOTHING));
    }
    for (int at = 1; at <= passages.length; at++) {
      if (at == passages.length || !page.isNext(passages[at - 1], passages[at])) {
        cover.put(score.strand(Page.NONE, Arrays.copyOfRange(passages, start, at)));
        heads[all++] = passages[start];
        start = at;
      }
    }
    return all;
  }
}
