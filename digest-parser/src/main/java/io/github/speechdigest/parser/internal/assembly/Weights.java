package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.lexicon.DataFile;
import java.util.List;

/** The fitted weights of the evidence, as {@code assembly-weights.tsv} gives them. */
final class Weights {
  private static final double[] FITTED = read();

  private Weights() {}

  /** The weights by the ordinal of the evidence; a fresh array. */
  static double[] fitted() {
    return FITTED.clone();
  }

  private static double[] read() {
    double[] weights = new double[Evidence.COUNT];
    for (List<String> record : DataFile.read("assembly-weights.tsv")) {
      weights[Evidence.valueOf(record.get(0)).ordinal()] = Double.parseDouble(record.get(1));
    }
    return weights;
  }
}
