package io.github.speechdigest.parser.internal.structure;

/** Tells whether two phrases are built alike, as the leads of one section are (抓龙头带动促增量, 抓亩均改革优存量). */
final class ParallelBuild {
  private static final String FUNCTION_WORDS = "的和与、“”";

  private ParallelBuild() {}

  static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    boolean sameLength = one.length() == other.length();
    boolean sameFirst = one.charAt(0) == other.charAt(0);
    boolean sameVerb = sameFirst && one.charAt(1) == other.charAt(1);
    return sameVerb
        || sameFirst && Math.abs(one.length() - other.length()) <= 2
        || sameLength && shared(one, other) > 0;
  }

  /** How many places hold the same character in both. */
  private static int shared(String one, String other) {
    int shared = 0;
    for (int i = 0; i < one.length(); i++) {
      char c = one.charAt(i);
      if (c == other.charAt(i) && FUNCTION_WORDS.indexOf(c) < 0) {
        shared++;
      }
    }
    return shared;
  }
}
