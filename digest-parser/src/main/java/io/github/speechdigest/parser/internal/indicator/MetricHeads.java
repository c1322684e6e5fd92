package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.parser.internal.lexicon.DataFile;
import io.github.speechdigest.parser.internal.lexicon.TermIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The endings of measured quantities (率, 产值, 面积), and which of them need an owner. */
final class MetricHeads {
  private static final TermIndex<Boolean> HEADS = read();
  private static final TermIndex<Boolean> NOUN_ENDINGS = endings();
  private static final int LONGEST = 5;

  private MetricHeads() {}

  private static TermIndex<Boolean> read() {
    Map<String, Boolean> heads = new HashMap<>();
    for (List<String> row : DataFile.read("metric-heads.tsv")) {
      heads.put(row.get(0), row.size() > 1 || heads.getOrDefault(row.get(0), false));
    }
    return new TermIndex<>(heads);
  }

  private static TermIndex<Boolean> endings() {
    Map<String, Boolean> endings = new HashMap<>();
    for (List<String> row : DataFile.read("noun-endings.tsv")) {
      endings.put(row.get(0), true);
    }
    return new TermIndex<>(endings);
  }

  /** Whether what stands at a place makes a noun of the verb before it: 培训机构. */
  static boolean makesNoun(String text, int at) {
    return NOUN_ENDINGS.beginsAt(text, at);
  }

  /** Whether what stands between two places of a text ends like a measured quantity. */
  static boolean end(String text, int start, int end) {
    return start < end && HEADS.endsAt(text, end, Math.min(LONGEST, end - start));
  }

  /** Whether a phrase ends like a measured quantity. */
  static boolean ends(String phrase) {
    return HEADS.endsAt(phrase, phrase.length(), LONGEST);
  }

  /** Returns the length of the longest such ending, else 0. */
  static int length(String phrase) {
    return HEADS.lengthBefore(phrase, phrase.length(), LONGEST);
  }

  /** Whether what stands between two places of a text is such an ending and nothing else. */
  static boolean isSuffix(String text, int start, int end) {
    return start < end && HEADS.lengthBefore(text, end, end - start) == end - start;
  }

  /**
   * Returns the longest ending of a phrase that says nothing without the thing it is of, else "".
   */
  static String ownedHead(String phrase) {
    for (int start = Math.max(0, phrase.length() - LONGEST); start < phrase.length(); start++) {
      if (needsOwner(phrase.substring(start))) {
        return phrase.substring(start);
      }
    }
    return "";
  }

  /** Whether the phrase says nothing without the thing it is of: 金额, 总投资. */
  static boolean needsOwner(String phrase) {
    return HEADS.get(phrase).orElse(false);
  }
}
