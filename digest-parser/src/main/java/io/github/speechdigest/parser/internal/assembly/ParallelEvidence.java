package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.block.SectionMarker.Style;

/**
 * Compares the headings of one level along a speech, which are built alike. One instance serves one
 * thread.
 */
final class ParallelEvidence {
  private static final int LONGEST_HEADING = 45;
  private static final int LONGEST_SHARED = 3;

  /** The words behind an enumerator up to the end of the sentence. */
  record Build(String text, int clauses, int firstClause) {
    static Build of(String passage, int from) {
      int limit = Math.min(passage.length(), from + LONGEST_HEADING);
      int clauses = 1;
      int firstClause = 0;
      int at = from;
      while (at < limit && "。；;：:".indexOf(passage.charAt(at)) < 0) {
        char c = passage.charAt(at);
        if (c == '，' || c == ',' || c == '、' || c == ' ' || c == '　') {
          firstClause = firstClause == 0 ? at - from : firstClause;
          clauses++;
        }
        at++;
      }
      return new Build(
          passage.substring(from, at), clauses, firstClause == 0 ? at - from : firstClause);
    }
  }

  private final Build[] last = new Build[Style.values().length];

  /** The styles met so far, a bit for each. */
  private int met;

  void begin() {
    for (; met != 0; met &= met - 1) {
      last[Integer.numberOfTrailingZeros(met)] = null;
    }
  }

  void add(Passage passage, Tally tally) {
    Enumerator enumerator = passage.leadingEnumerator;
    if (enumerator == null) {
      return;
    }
    int style = enumerator.style().ordinal();
    Build build = passage.headingBuild;
    Build before = last[style];
    if (before != null && enumerator.ordinal() > 1) {
      compare(before, build, tally);
    }
    last[style] = build;
    met |= 1 << style;
  }

  private static void compare(Build a, Build b, Tally tally) {
    int shape = (a.clauses == b.clauses ? 1 : 0) + (a.firstClause == b.firstClause ? 1 : 0);
    tally.add(Evidence.PARALLEL_SHAPE, shape);
    int words =
        sharedStart(a.text, b.text)
            + sharedEnd(a.text, a.firstClause, b.text, b.firstClause)
            + (a.clauses > 1 && b.clauses > 1
                ? sharedEnd(a.text, a.text.length(), b.text, b.text.length())
                : 0);
    tally.add(Evidence.PARALLEL_WORDS, words);
  }

  private static int sharedStart(String a, String b) {
    int most = Math.min(LONGEST_SHARED, Math.min(a.length(), b.length()));
    int shared = 0;
    while (shared < most && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  private static int sharedEnd(String a, int endA, String b, int endB) {
    int most = Math.min(LONGEST_SHARED, Math.min(endA, endB));
    int shared = 0;
    while (shared < most && a.charAt(endA - 1 - shared) == b.charAt(endB - 1 - shared)) {
      shared++;
    }
    return shared;
  }
}
