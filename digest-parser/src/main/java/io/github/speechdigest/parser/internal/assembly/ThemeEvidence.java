package io.github.speechdigest.parser.internal.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that a speech's passages share with each other and with its heading, weighed by how rare they are on the
 * page and in the language. Pairs of neighbouring characters stand for words. One instance serves one thread.
 */
final class ThemeEvidence {
  private static final int MOST_PASSAGES = 12;
  /** Pairs that say less than so many bits are part of the register, not of a theme. */
  private static final double COMMON = 12;
  private static final double SCALE = 0.1;

  private final int[][] pairsOfPassage;
  private final int[][] pairsOfHeading;
  private final double[] sharedWeight;
  private final double[] headingWeight;
  private final int[] seen;
  private final int[] inHeading;
  private int path;

  ThemeEvidence(Page page, CharacterModel model) {
    Map<Integer, int[]> pages = new HashMap<>();
    List<int[]> raw = new ArrayList<>();
    for (Passage passage : page.passages) {
      int[] pairs = pairs(passage.text);
      raw.add(pairs);
      for (int pair : pairs) {
        pages.computeIfAbsent(pair, key -> new int[2])[0]++;
      }
    }
    List<int[]> heads = new ArrayList<>();
    for (Heading heading : page.headings) {
      int[] pairs = pairs(heading.text());
      heads.add(pairs);
      for (int pair : pairs) {
        int[] count = pages.get(pair);
        if (count != null) {
          count[1]++;
        }
      }
    }
    List<Double> shared = new ArrayList<>();
    List<Double> headed = new ArrayList<>();
    for (Map.Entry<Integer, int[]> entry : pages.entrySet()) {
      int pair = entry.getKey();
      int[] count = entry.getValue();
      double information =
          SCALE * (model.information(model.id((char) (pair >>> 16)), model.id((char) pair)) - COMMON);
      boolean isShared = count[0] >= 2 && count[0] <= MOST_PASSAGES && information > 0;
      boolean isHeaded = count[1] > 0 && information > 0;
      if (isShared || isHeaded) {
        count[1] = shared.size();
        shared.add(isShared ? information / (count[0] - 1) : 0);
        headed.add(isHeaded ? information / count[0] : 0);
      } else {
        count[1] = -1;
      }
    }
    pairsOfPassage = raw.stream().map(pairs -> known(pairs, pages)).toArray(int[][]::new);
    pairsOfHeading = heads.stream().map(pairs -> known(pairs, pages)).toArray(int[][]::new);
    sharedWeight = shared.stream().mapToDouble(Double::doubleValue).toArray();
    headingWeight = headed.stream().mapToDouble(Double::doubleValue).toArray();
    seen = new int[sharedWeight.length];
    inHeading = new int[sharedWeight.length];
  }

  private static int[] pairs(String text) {
    int[] pairs = new int[Math.max(0, text.length() - 1)];
    int count = 0;
    for (int at = 1; at < text.length(); at++) {
      if (Alphabet.isHan(text.charAt(at - 1)) && Alphabet.isHan(text.charAt(at))) {
        pairs[count++] = text.charAt(at - 1) << 16 | text.charAt(at);
      }
    }
    return java.util.Arrays.stream(pairs, 0, count).distinct().toArray();
  }

  private static int[] known(int[] pairs, Map<Integer, int[]> pages) {
    return java.util.Arrays.stream(pairs)
        .map(pair -> pages.containsKey(pair) ? pages.get(pair)[1] : -1)
        .filter(index -> index >= 0)
        .toArray();
  }

  void begin(int heading) {
    path++;
    if (heading != Page.NONE) {
      for (int pair : pairsOfHeading[heading]) {
        inHeading[pair] = path;
      }
    }
  }

  void add(int passage, Tally tally) {
    double shared = 0;
    double headed = 0;
    for (int pair : pairsOfPassage[passage]) {
      if (seen[pair] == path) {
        shared += sharedWeight[pair];
      } else {
        seen[pair] = path;
      }
      if (inHeading[pair] == path) {
        headed += headingWeight[pair];
      }
    }
    tally.add(Evidence.THEME_SHARED, shared);
    tally.add(Evidence.THEME_OF_HEADING, headed);
  }
}
