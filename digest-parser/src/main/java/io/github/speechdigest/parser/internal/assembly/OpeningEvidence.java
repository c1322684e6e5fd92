package io.github.speechdigest.parser.internal.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Paragraphs of one speech that open alike: with the same words (让…, 让…), or with a first clause of
 * one build (先建“园”, 再引“凤”; 第一个转变, 第二个转变), by how rare that is on the page. Thread-safe.
 */
final class OpeningEvidence {
  private static final int NONE = -1;
  private static final String CLAUSE_ENDS = "，,。；;：:！!？?";
  private static final int SHORTEST_CLAUSE = 4;
  private static final int LONGEST_CLAUSE = 16;

  /** Clauses of one build have so many characters in common at the same places, */
  private static final int FEWEST_ALIKE = 2;

  /** and at least one in so many. */
  private static final int ONE_ALIKE_IN = 3;

  /** How many clauses of the same length before it on the page a clause is compared with. */
  private static final int REACH = 60;

  private static final String NUMERALS = "一二三四五六七八九十";

  private final Groups words;
  private final Groups builds;

  /** For every passage the number that its first clause counts with, 0 without one. */
  private final int[] ordinals;

  OpeningEvidence(Passage[] passages) {
    Map<String, Integer> first = new HashMap<>();
    Map<String, Integer> counted = new HashMap<>();
    Map<Integer, List<Integer>> byLength = new HashMap<>();
    String[] clauses = new String[passages.length];
    words = new Groups(passages.length);
    builds = new Groups(passages.length);
    ordinals = new int[passages.length];
    for (int passage = 0; passage < passages.length; passage++) {
      String opening = passages[passage].openingWords();
      if (!opening.isEmpty()) {
        first.putIfAbsent(opening, passage);
        words.add(passage, first.get(opening));
      }
      String clause = clause(passages[passage]);
      if (!clause.isEmpty()) {
        clauses[passage] = clause;
        ordinals[passage] = ordinal(clause);
        if (ordinals[passage] > 0) {
          counted.putIfAbsent(counted(clause), passage);
          int known = counted.get(counted(clause));
          if (ordinals[known] != ordinals[passage]) {
            builds.add(passage, known);
          }
        }
        List<Integer> others = byLength.get(clause.length());
        if (others == null) {
          others = new ArrayList<>();
          byLength.put(clause.length(), others);
        }
        for (int i = Math.max(0, others.size() - REACH); i < others.size(); i++) {
          if (areAlike(clauses[others.get(i)], clause)) {
            builds.add(passage, others.get(i));
          }
        }
        others.add(passage);
      }
    }
    words.close();
    builds.close();
  }

  /** The first clause of a passage without a number; empty where it is no paragraph's. */
  private static String clause(Passage passage) {
    if (passage.start != Passage.Start.PLAIN) {
      return "";
    }
    String text = passage.text;
    int most = Math.min(text.length(), LONGEST_CLAUSE + 1);
    for (int at = 0; at < most; at++) {
      if (CLAUSE_ENDS.indexOf(text.charAt(at)) >= 0) {
        return at < SHORTEST_CLAUSE ? "" : text.substring(0, at);
      }
    }
    return "";
  }

  /** The number of 二问…, 第二个…; 0 without one. */
  private static int ordinal(String clause) {
    return 1 + NUMERALS.indexOf(clause.charAt(clause.charAt(0) == '第' ? 1 : 0));
  }

  /** What is counted: 问 of 二问…, 第个 of 第二个…. */
  private static String counted(String clause) {
    return clause.charAt(0) == '第' ? "第" + clause.charAt(2) : clause.substring(1, 2);
  }

  private static boolean areAlike(String one, String other) {
    int alike = 0;
    for (int at = 0; at < one.length(); at++) {
      alike += one.charAt(at) == other.charAt(at) ? 1 : 0;
    }
    return alike >= FEWEST_ALIKE && ONE_ALIKE_IN * alike >= one.length() && alike < one.length();
  }

  /** Adds the evidence that a passage of a speech opens like one before it. */
  void add(int[] passages, int at, Tally tally) {
    int passage = passages[at];
    if (words.last(passages, at) != NONE) {
      tally.add(Evidence.OPENING_ECHOED, words.rarity(passage));
    }
    int last = builds.last(passages, at);
    if (last != NONE) {
      tally.add(Evidence.BUILD_ECHOED, builds.rarity(passage));
      if (ordinals[passage] > 0 && ordinals[last] > 0) {
        tally.add(
            ordinals[passage] == ordinals[last] + 1
                ? Evidence.BUILD_COUNTS_ON
                : Evidence.BUILD_MISCOUNTS);
      }
    }
  }

  /** Passages put together; each group is known by the first of it on the page. */
  private static final class Groups {
    private final int[] group;
    private final double[] rarity;

    Groups(int passages) {
      group = new int[passages];
      rarity = new double[passages];
      Arrays.fill(group, NONE);
    }

    /** Puts a passage to another before it, or to itself. */
    void add(int passage, int other) {
      if (group[other] == NONE) {
        group[other] = other;
      }
      if (group[passage] == NONE) {
        group[passage] = group[other];
      }
    }

    /** To be called when all are put together. */
    void close() {
      int[] counts = new int[group.length];
      for (int of : group) {
        if (of != NONE) {
          counts[of]++;
        }
      }
      for (int passage = 0; passage < group.length; passage++) {
        if (group[passage] != NONE) {
          rarity[passage] = Math.log((double) group.length / counts[group[passage]]);
        }
      }
    }

    /** The last passage of a speech before one that is of its group, or {@link #NONE}. */
    int last(int[] passages, int at) {
      int wanted = group[passages[at]];
      for (int i = at - 1; wanted != NONE && i >= 0; i--) {
        if (group[passages[i]] == wanted) {
          return passages[i];
        }
      }
      return NONE;
    }

    double rarity(int passage) {
      return rarity[passage];
    }
  }
}
