package io.github.speechdigest.parser.internal.structure;

import java.util.List;

/**
 * Tells whether two phrases are built alike, as the leads of one section are (抓龙头带动促增量, 抓亩均改革优存量).
 */
final class ParallelBuild {
  private static final String FUNCTION_WORDS = "的和与、“”";
  private static final int SHORTEST_ECHO = 4;
  private static final String TOPIC = "方面";
  private static final List<String> FRAME_ENDINGS =
      List.of("上", "中", "功夫", "文章", "实效", "力气", "实招", "突破", "新招", "先行", "作为");

  private ParallelBuild() {}

  /**
   * Whether two phrases turn on the same character at the same place, whatever their length:
   * 敲门入户查燃气, 顺藤摸瓜查危化品.
   */
  static boolean sameHinge(Phrase one, Phrase other) {
    for (int i = 1; i < Math.min(one.length(), other.length()) - 1; i++) {
      if (one.charAt(i) == other.charAt(i) && FUNCTION_WORDS.indexOf(one.charAt(i)) < 0) {
        return true;
      }
    }
    return false;
  }

  static boolean alike(Phrase one, Phrase other) {
    if (one.matches(other)) {
      return true;
    }
    boolean sameFirst = one.charAt(0) == other.charAt(0);
    boolean sameVerb = sameFirst && one.charAt(1) == other.charAt(1);
    return sameVerb
        || sameFirst && Math.abs(one.length() - other.length()) <= 2
        || even(one, other);
  }

  /** Whether two phrases are equally long and hold the same character at one place. */
  static boolean even(Phrase one, Phrase other) {
    return one.length() == other.length() && shared(one, other) > 0;
  }

  /**
   * Whether two phrases of about one length have a third of their characters in common, in one
   * order: 开学第一课讲廉, 毕业最后一课送廉.
   */
  static boolean echoes(Phrase one, Phrase other) {
    int shorter = Math.min(one.length(), other.length());
    return Math.abs(one.length() - other.length()) <= 2
        && common(one, other) * 3 >= Math.max(shorter, SHORTEST_ECHO);
  }

  /** Whether two phrases are of about one length or hold a word, or two characters, in common. */
  static boolean resembles(Phrase one, Phrase other) {
    return Math.abs(one.length() - other.length()) <= 1 || common(one, other) > 1;
  }

  /** Length of the longest sequence of characters that both hold in that order. */
  private static int common(Phrase one, Phrase other) {
    int[] lengths = new int[other.length() + 1];
    for (int i = 0; i < one.length(); i++) {
      int diagonal = 0;
      for (int j = 0; j < other.length(); j++) {
        int above = lengths[j + 1];
        boolean same =
            one.charAt(i) == other.charAt(j) && FUNCTION_WORDS.indexOf(one.charAt(i)) < 0;
        lengths[j + 1] = same ? diagonal + 1 : Math.max(above, lengths[j]);
        diagonal = above;
      }
    }
    return lengths[other.length()];
  }

  /**
   * Whether two phrases set the topic in one frame: 在稳产保供上, 在提质增效上; 在强产业中提质, 在优服务中聚人; 招商引资方面,
   * 城市更新方面.
   */
  static boolean sameFrame(Phrase one, Phrase other) {
    boolean within = opensFrame(one) && opensFrame(other);
    boolean parallel = within && one.length() == other.length() && shared(one, other) > 1;
    return parallel || endAlike(one, other, TOPIC) || within && endAlike(one, other, FRAME_ENDINGS);
  }

  private static boolean endAlike(Phrase one, Phrase other, List<String> endings) {
    for (String ending : endings) {
      if (endAlike(one, other, ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endAlike(Phrase one, Phrase other, String ending) {
    return one.endsWith(ending) && other.endsWith(ending);
  }

  /** 在强产业中提质; but 在各方支持下 tells of a circumstance. */
  private static boolean opensFrame(Phrase phrase) {
    return phrase.charAt(0) == '在' && phrase.last() != '下';
  }

  /** How many places hold the same character in both. */
  private static int shared(Phrase one, Phrase other) {
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
