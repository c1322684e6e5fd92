package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;

/** For every passage the few passages that it may stand behind, best first. */
final class Candidates {
  private static final int MOST = 14;

  private final int[][] before;

  Candidates(Score score) {
    int n = score.page.passages.length;
    before = new int[n][];
    double[] values = new double[n];
    boolean[][] kept = new boolean[n][n];
    double[][] all = new double[n][n];
    for (int to = 0; to < n; to++) {
      for (int from = 0; from < n; from++) {
        values[from] = from == to ? Double.NEGATIVE_INFINITY : score.edge(from, to) + score.affinity(from, to);
        all[to][from] = values[from];
      }
      for (int from : best(values, MOST)) {
        kept[to][from] = true;
      }
    }
    for (int from = 0; from < n; from++) {
      for (int to = 0; to < n; to++) {
        values[to] = all[to][from];
      }
      for (int to : best(values, MOST / 2)) {
        kept[to][from] = true;
      }
    }
    for (int to = 0; to < n; to++) {
      int count = 0;
      int[] list = new int[n];
      for (int from = 0; from < n; from++) {
        if (kept[to][from]) {
          list[count++] = from;
        }
      }
      before[to] = Arrays.copyOf(list, count);
    }
  }

  private static int[] best(double[] values, int most) {
    Integer[] order = new Integer[values.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(values[b], values[a]));
    return Arrays.stream(order).limit(most).filter(i -> values[i] > Double.NEGATIVE_INFINITY).mapToInt(i -> i).toArray();
  }

  int[] before(int passage) {
    return before[passage];
  }
}
