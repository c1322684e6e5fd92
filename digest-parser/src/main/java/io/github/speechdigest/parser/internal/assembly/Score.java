package io.github.speechdigest.parser.internal.assembly;

/**
 * What speaks for a solution: a sum over its speeches, each the sum of its seams and of what the whole shows. Not
 * thread-safe: it keeps the state of the speech that it weighs.
 */
final class Score {
  final Page page;
  private final double[] weights;
  private final SeamEvidence seams;
  private final NumberingEvidence numbering = new NumberingEvidence();
  private final ParallelEvidence parallels = new ParallelEvidence();
  private final ThemeEvidence themes;
  private final double meanLength;
  private final double[] edgeScores;
  private final boolean[] edgeLost;
  private ReadingWay way;

  Score(Page page, CharacterModel model, double[] weights, ReadingWay way) {
    this.page = page;
    this.weights = weights;
    this.seams = new SeamEvidence(model);
    this.themes = new ThemeEvidence(page, model);
    this.way = way;
    double sum = 0;
    for (Passage passage : page.passages) {
      sum += passage.text.length();
    }
    this.meanLength = sum / Math.max(1, page.headings.size());
    int n = page.passages.length;
    this.edgeScores = new double[n * n];
    this.edgeLost = new boolean[n * n];
    readBy(way);
  }

  void readBy(ReadingWay newWay) {
    way = newWay;
    int n = page.passages.length;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (i != j) {
          Tally joined = new Tally(weights);
          join(i, j, joined);
          Tally lost = new Tally(weights);
          loss(i, j, lost);
          edgeLost[i * n + j] = lost.score() > joined.score();
          edgeScores[i * n + j] = Math.max(lost.score(), joined.score());
        }
      }
    }
  }

  /** The score of one passage behind another. */
  double edge(int from, int to) {
    return edgeScores[from * page.passages.length + to];
  }

  /** Whether one passage behind another is best explained by text lost between them. */
  boolean isLoss(int from, int to) {
    return edgeLost[from * page.passages.length + to];
  }

  /** How well two passages, one behind the other, go into one speech, their seam aside. */
  double affinity(int from, int to) {
    Tally tally = new Tally(weights);
    numbering.begin();
    parallels.begin();
    themes.begin(Page.NONE);
    Passage first = page.passages[from];
    Passage second = page.passages[to];
    if (first.leadingEnumerator() != null && second.leadingEnumerator() != null) {
      numbering.add(first, tally);
      numbering.add(second, tally);
      parallels.add(first, tally);
      parallels.add(second, tally);
    }
    themes.add(from, tally);
    themes.add(to, tally);
    return tally.score();
  }

  /** The score of a speech. */
  double speech(int heading, int[] passages, int length) {
    Tally tally = new Tally(weights);
    whole(heading, passages, length, tally);
    double score = tally.score();
    for (int i = 1; i < length; i++) {
      score += edge(passages[i - 1], passages[i]);
    }
    return score;
  }

  /** Adds all evidence for a speech. */
  void speech(int heading, int[] passages, Tally tally) {
    whole(heading, passages, passages.length, tally);
    for (int i = 1; i < passages.length; i++) {
      if (isLoss(passages[i - 1], passages[i])) {
        loss(passages[i - 1], passages[i], tally);
      } else {
        join(passages[i - 1], passages[i], tally);
      }
    }
  }

  private void whole(int heading, int[] passages, int length, Tally tally) {
    if (length == 0) {
      tally.add(Evidence.HEADING_WITHOUT_TEXT);
      return;
    }
    first(heading, passages[0], tally);
    numbering.begin();
    parallels.begin();
    themes.begin(heading);
    double characters = 0;
    for (int i = 0; i < length; i++) {
      Passage passage = page.passages[passages[i]];
      numbering.add(passage, tally);
      parallels.add(passage, tally);
      if (heading != Page.NONE) {
        themes.add(passages[i], tally);
      }
      characters += passage.text.length();
    }
    numbering.end(tally);
    if (heading == Page.NONE) {
      tally.add(Evidence.UNPLACED);
      tally.add(Evidence.UNPLACED_LENGTH, Math.log(1 + characters));
    } else {
      seams.last(page.passages[passages[length - 1]], tally);
      double unlike = Math.log((characters + 30) / (meanLength + 30));
      tally.add(Evidence.LENGTH_UNLIKE_OTHERS, unlike * unlike);
    }
  }

  private void first(int heading, int passage, Tally tally) {
    if (heading != Page.NONE) {
      seams.first(page.passages[passage], tally);
      if (page.firstBelow[heading] == passage) {
        tally.add(Evidence.FIRST_NEXT_TO_HEADING);
      }
    }
  }

  private void join(int from, int to, Tally tally) {
    seams.join(page.passages[from], page.passages[to], tally);
    onPage(from, to, tally);
  }

  private void loss(int from, int to, Tally tally) {
    seams.loss(page.passages[from], page.passages[to], tally);
    onPage(from, to, tally);
  }

  private void onPage(int from, int to, Tally tally) {
    if (page.isNext(from, to)) {
      tally.add(Evidence.NEXT_ON_PAGE);
    } else {
      tally.add(Evidence.WAY_ON_PAGE, way.logRatio(from, to));
    }
  }
}
