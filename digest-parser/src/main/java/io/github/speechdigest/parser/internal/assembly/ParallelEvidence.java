package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.block.SectionMarker.Style;

/**
 * Compares the headings of one level along a speech, which are built alike. One instance serves one
 * thread.
 */
final class ParallelEvidence {
  private static final int LONGEST_HEADING = 45;
  private static final int LONGEST_SHARED = 3;

  /**
   * The words behind an enumerator up to the end of the sentence.
   *
   * @param text the passage's
   * @param start where they begin in it
   * @param end where they end
   * @param clauses how many they are
   * @param firstEnd where the first of these ends
   */
  record Build(String text, int start, int end, int clauses, int firstEnd) {
    static Build of(String passage, int from) {
      int limit = Math.min(passage.length(), from + LONGEST_HEADING);
      int clauses = 1;
      int firstEnd = from;
      int at = from;
      while (at < limit && "。；;：:".indexOf(passage.charAt(at)) < 0) {
        char c = passage.charAt(at);
        if (c == '，' || c == ',' || c == '、' || c == ' ' || c == '　') {
          firstEnd = firstEnd == from ? at : firstEnd;
          clauses++;
        }
        at++;
      }
      return new Build(passage, from, at, clauses, firstEnd == from ? at : firstEnd);
    }

    /** How many characters the first clause has. */
    int firstLength() {
      return firstEnd - start;
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
    int shape = (a.clauses == b.clauses ? 1 : 0) + (a.firstLength() == b.firstLength() ? 1 : 0);
    tally.add(Evidence.PARALLEL_SHAPE, shape);
    int words =
        sharedStart(a, b)
            + sharedEnd(a, a.firstEnd, b, b.firstEnd)
            + (a.clauses > 1 && b.clauses > 1 ? sharedEnd(a, a.end, b, b.end) : 0);
    tally.add(Evidence.PARALLEL_WORDS, words);
  }

  private static int sharedStart(Build a, Build b) {
    int most = Math.min(LONGEST_SHARED, Math.min(a.end - a.start, b.end - b.start));
    int shared = 0;
    while (shared < most && a.text.charAt(a.start + shared) == b.text.charAt(b.start + shared)) {
      shared++;
    }
    return shared;
  }

  private static int sharedEnd(Build a, int endA, Build b, int endB) {
    int most = Math.min(LONGEST_SHARED, Math.min(endA - a.start, endB - b.start));
    int shared = 0;
    while (shared < most && a.text.charAt(endA - 1 - shared) == b.text.charAt(endB - 1 - shared)) {
      shared++;
    }
    return shared;
  }
}
