package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.limit.Deadline;
import io.github.speechdigest.parser.testkit.GoldDigest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Measures on broken pages which share of places is right at which odds, and writes it: isotonic
 * regression by pool adjacent violators, thinned out to a few points.
 *
 * <pre>ConfidenceTrainer assembly-confidence.tsv SEEDS DIRECTORY...</pre>
 *
 * <p>Then, on other seeds, prints how well the confidences are calibrated.
 */
final class ConfidenceTrainer {
  private static final int POINTS = 14;
  private static final long FIRST_SEED = 20_000;

  private record Place(double evidence, double confidence, boolean right) {}

  private ConfidenceTrainer() {}

  public static void main(String[] args) throws IOException {
    List<GoldDigest> digests = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      digests.addAll(GoldDigest.in(Path.of(args[i])));
    }
    int seeds = Integer.parseInt(args[1]);
    List<Place> places = places(digests, FIRST_SEED, seeds);
    reliability(places);
    Files.writeString(Path.of(args[0]), table(places));
  }

  private static List<Place> places(List<GoldDigest> digests, long firstSeed, int seeds) {
    List<Place> places = new ArrayList<>();
    for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
      Scrambles.pages(digests, seed, 1)
          .values()
          .forEach(pages -> pages.forEach(page -> add(page, places)));
    }
    return places;
  }

  private static void add(GoldPage gold, List<Place> places) {
    Score score = new Score(gold.page, CharacterModel.get(), Weights.fitted());
    Search search = Search.of(score, Deadline.none());
    Confidence confidence = Confidence.of(search);
    Cover right = gold.cover(score);
    for (int passage = 0; passage < gold.page.passages.length; passage++) {
      if (search.cover().ofPassage(passage).heading() != Page.NONE) {
        places.add(
            new Place(
                confidence.evidence(passage),
                confidence.of(passage),
                samePlace(right, search.cover(), passage)));
      }
    }
  }

  private static boolean samePlace(Cover right, Cover found, int passage) {
    return right.ofPassage(passage).heading() == found.ofPassage(passage).heading()
        && before(right, passage) == before(found, passage);
  }

  private static int before(Cover cover, int passage) {
    int place = cover.place(passage);
    return place == 0 ? Page.NONE : cover.ofPassage(passage).passages()[place - 1];
  }

  /** Prints, by tenths of confidence, how many places there are and which share is right. */
  private static void reliability(List<Place> places) {
    double error = 0;
    System.out.printf(Locale.ROOT, "%d places%n", places.size());
    double[] edges = {
      0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 1.01
    };
    for (int i = 1; i < edges.length; i++) {
      double low = edges[i - 1];
      double high = edges[i];
      List<Place> bin =
          places.stream().filter(p -> p.confidence >= low && p.confidence < high).toList();
      if (!bin.isEmpty()) {
        double mean = bin.stream().mapToDouble(Place::confidence).average().orElse(0);
        double right = bin.stream().mapToDouble(p -> p.right ? 1 : 0).average().orElse(0);
        error += Math.abs(mean - right) * bin.size() / places.size();
        System.out.printf(
            Locale.ROOT,
            "%.3f-%.3f  n %6d  confidence %.4f  right %.4f%n",
            low,
            Math.min(1, high),
            bin.size(),
            mean,
            right);
      }
    }
    System.out.printf(Locale.ROOT, "expected calibration error %.4f%n", error);
  }

  private static String table(List<Place> places) {
    List<Place> sorted =
        places.stream().sorted(Comparator.comparingDouble(Place::evidence)).toList();
    List<double[]> pools = new ArrayList<>(); // sum of evidence, right, count
    int size = Math.max(1, sorted.size() / 400);
    for (int from = 0; from < sorted.size(); from += size) {
      double[] pool = new double[3];
      for (Place place : sorted.subList(from, Math.min(sorted.size(), from + size))) {
        pool[0] += place.evidence;
        pool[1] += place.right ? 1 : 0;
        pool[2]++;
      }
      while (!pools.isEmpty() && rate(pools.get(pools.size() - 1)) >= rate(pool)) {
        double[] last = pools.remove(pools.size() - 1);
        for (int i = 0; i < pool.length; i++) {
          pool[i] += last[i];
        }
      }
      pools.add(pool);
    }
    StringBuilder text = new StringBuilder();
    text.append(
        "# How often a place is right in fact, by the evidence for it (logarithm of its odds before measuring).\n");
    text.append(
        "# Measured by ConfidenceTrainer in the test tree on broken pages of the annotated digests.\n");
    text.append("# evidence\tshare right\n");
    int step = Math.max(1, pools.size() / POINTS);
    for (int i = 0; i < pools.size(); i++) {
      if (i % step == 0 || i == pools.size() - 1) {
        double[] pool = pools.get(i);
        text.append(String.format(Locale.ROOT, "%.3f\t%.4f%n", pool[0] / pool[2], rate(pool)));
      }
    }
    return text.toString();
  }

  /** The share that is right, a little short of one however many there are. */
  private static double rate(double[] pool) {
    return pool[1] / (pool[2] + 0.2);
  }
}
