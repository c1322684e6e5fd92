package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.DigestParser;
import io.github.speechdigest.parser.testkit.GoldDigest;
import io.github.speechdigest.parser.testkit.Print;
import io.github.speechdigest.parser.testkit.Scorer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how much of broken pages comes back, by the way in which they were broken.
 *
 * <pre>AccuracyTable FIRST_SEED SEEDS DIRECTORY...</pre>
 */
final class AccuracyTable {
  private static final List<String> FIGURES =
      List.of("placed", "whole", "joins", "truncated", "kept");

  private AccuracyTable() {}

  public static void main(String[] args) {
    long firstSeed = Long.parseLong(args[0]);
    long seeds = Long.parseLong(args[1]);
    List<GoldDigest> digests = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      digests.addAll(GoldDigest.in(Path.of(args[i])));
    }
    System.out.printf("%-22s %s%n", "", String.join("  ", FIGURES));
    for (AssemblyAccuracyTest.Way way : AssemblyAccuracyTest.Way.values()) {
      Scorer scorer = new Scorer();
      for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
        for (GoldDigest digest : digests) {
          Print print = way.with(seed).print(digest);
          scorer.add(DigestParser.parse(print.text(), digest.name()), print);
        }
      }
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-22s", way));
      FIGURES.forEach(
          figure -> line.append(String.format(Locale.ROOT, " %.4f", scorer.figure(figure))));
      System.out.println(line);
    }
  }
}
