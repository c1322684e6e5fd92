package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.limit.Deadline;
import io.github.speechdigest.parser.testkit.GoldDigest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Fits the weights of the evidence on annotated digests that are broken in every way of {@link
 * Scrambles}.
 *
 * <pre>WeightTrainer assembly-weights.tsv EPOCHS SEEDS HELD_OUT DIRECTORY...</pre>
 *
 * <p>Goes on from the weights in the file when it is there; with no epochs it measures them;
 * without the file it begins with its prior. Digests whose names match the pattern HELD_OUT are
 * kept for measuring. What is minimised, by Adam (Kingma and Ba 2015) with the mean of the last
 * half of the weights, is the sum of three losses: the log-loss of every passage's right place
 * against all that the search would try in its stead, that of the right solution against the one
 * found, and that of a lost piece at every joint against none.
 */
final class WeightTrainer {
  private final double[] weights;
  private final double[] m = new double[Evidence.COUNT];
  private final double[] v = new double[Evidence.COUNT];
  private static final double RATE = Double.parseDouble(System.getProperty("rate", "0.06"));
  private static final double REGULARISATION = 0.005;
  private static final int BATCH = 8;

  /** Alternatives that score less than the right solution by more than this teach nothing. */
  private static final double FAR_BELOW = -9;

  /**
   * What the weights are drawn to where the digests tell little, such as how often a headline has
   * no text at all: set by judgement, the rest at 0.
   */
  private static final Map<Evidence, Double> PRIOR =
      Map.ofEntries(
          Map.entry(Evidence.SEAM_RATIO, 0.6),
          Map.entry(Evidence.OPEN_THEN_WORD, 1.5),
          Map.entry(Evidence.OPEN_THEN_MIDWAY, 2.5),
          Map.entry(Evidence.OPEN_THEN_NUMBER, -2.0),
          Map.entry(Evidence.CLOSED_THEN_NUMBER, 2.0),
          Map.entry(Evidence.CLOSED_THEN_MIDWAY, -4.0),
          Map.entry(Evidence.SENTENCE_START_RATIO, 0.5),
          Map.entry(Evidence.HEADING_STAYS_EMPTY, -4.0),
          Map.entry(Evidence.NUMBER_RUNS_ON, 2.0),
          Map.entry(Evidence.LISTING_GOES_ON, 2.0),
          Map.entry(Evidence.NUMBER_TORN, -3.0),
          Map.entry(Evidence.QUOTES_AGREE, 1.5),
          Map.entry(Evidence.QUOTES_DISAGREE, -4.0),
          Map.entry(Evidence.NEXT_ON_PAGE, 1.0),
          Map.entry(Evidence.WAY_ON_PAGE, 0.7),
          Map.entry(Evidence.ORDER_ON_PAGE, 0.7),
          Map.entry(Evidence.BACKWARD, -3.0),
          Map.entry(Evidence.LOST_BETWEEN, -3.0),
          Map.entry(Evidence.FIRST_NEXT_TO_HEADING, 3.0),
          Map.entry(Evidence.FIRST_MIDWAY, -3.0),
          Map.entry(Evidence.HEADING_WITHOUT_TEXT, -8.0),
          Map.entry(Evidence.LAST_OPEN, -4.0),
          Map.entry(Evidence.LAST_HEADING, -4.0),
          Map.entry(Evidence.CLOSING_LAST, 1.5),
          Map.entry(Evidence.CLOSING_THEN_TEXT, -1.0),
          Map.entry(Evidence.CLOSING_THEN_NUMBER, -2.0),
          Map.entry(Evidence.UNPLACED, -4.0),
          Map.entry(Evidence.UNPLACED_LENGTH, -2.0),
          Map.entry(Evidence.NUMBER_FOLLOWS, 3.0),
          Map.entry(Evidence.NUMBER_BEGINS, 0.5),
          Map.entry(Evidence.NUMBER_BEGINS_LATE, -2.0),
          Map.entry(Evidence.NUMBER_SKIPS, -1.0),
          Map.entry(Evidence.NUMBER_RESTARTS, -2.0),
          Map.entry(Evidence.NUMBER_FALLS_BACK, -3.0),
          Map.entry(Evidence.INLINE_FOLLOWS, 1.0),
          Map.entry(Evidence.INLINE_BEGINS_LATE, -1.0),
          Map.entry(Evidence.INLINE_FALLS_BACK, -1.0),
          Map.entry(Evidence.PARALLEL_SHAPE, 2.0),
          Map.entry(Evidence.PARALLEL_WORDS, 1.0),
          Map.entry(Evidence.BUILD_ECHOED, 1.0),
          Map.entry(Evidence.BUILD_COUNTS_ON, 2.0),
          Map.entry(Evidence.BUILD_MISCOUNTS, -2.0),
          Map.entry(Evidence.NAMED_IN_HEADING, 1.5),
          Map.entry(Evidence.LINES_AGREE, 1.0),
          Map.entry(Evidence.COLUMNS_EVEN, 1.5),
          Map.entry(Evidence.COLUMNS_UNEVEN, -1.5),
          Map.entry(Evidence.THEME_SHARED, 5.0),
          Map.entry(Evidence.THEME_OF_HEADING, 4.0),
          Map.entry(Evidence.LENGTH_UNLIKE_OTHERS, -1.5),
          Map.entry(Evidence.PIECES_UNEVEN, -6.0));

  /**
   * Not fitted but held at its prior: the speeches of digests that were written for tests are more
   * alike in length than those of real pages.
   */
  private static final Evidence HELD = Evidence.LENGTH_UNLIKE_OTHERS;

  private final double[] prior = prior();
  private int steps;

  private WeightTrainer(double[] weights) {
    this.weights = weights;
  }

  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[0]);
    int epochs = Integer.parseInt(args[1]);
    int seeds = Integer.parseInt(args[2]);
    String held = args[3];
    List<GoldDigest> learning = new ArrayList<>();
    List<GoldDigest> testing = new ArrayList<>();
    for (int i = 4; i < args.length; i++) {
      for (GoldDigest digest : GoldDigest.in(Path.of(args[i]))) {
        (digest.name().matches(held) ? testing : learning).add(digest);
      }
    }
    Map<String, List<GoldPage>> trainByWay = Scrambles.pages(learning, 1000, seeds);
    Map<String, List<GoldPage>> testByWay = Scrambles.pages(testing, 1, Math.max(10, seeds));
    List<GoldPage> train = new ArrayList<>();
    trainByWay.values().forEach(train::addAll);
    train.addAll(Scrambles.pages(learning, 5000, seeds).get("columns with losses"));
    List<GoldPage> test = new ArrayList<>();
    testByWay.values().forEach(test::addAll);
    System.out.println(train.size() + " pages to learn from, " + test.size() + " held out");
    WeightTrainer trainer = new WeightTrainer(start(out));
    Random random = new Random(1);
    double[] mean = new double[Evidence.COUNT];
    int meanOf = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(train, random);
      double rate = RATE * (1 - (double) epoch / epochs) + 0.002;
      double loss = 0;
      for (int at = 0; at < train.size(); at += BATCH) {
        loss += trainer.step(train.subList(at, Math.min(at + BATCH, train.size())), rate);
        if (2 * epoch >= epochs) {
          meanOf++;
          for (int i = 0; i < mean.length; i++) {
            mean[i] += (trainer.weights[i] - mean[i]) / meanOf;
          }
        }
      }
      System.out.printf("epoch %d loss %.4f%n", epoch, loss / train.size());
    }
    if (meanOf > 0) {
      System.arraycopy(mean, 0, trainer.weights, 0, mean.length);
    }
    trainer.write(out);
    System.out.println("train");
    report(trainByWay, trainer.weights);
    if (!test.isEmpty()) {
      System.out.println("held out");
      report(testByWay, trainer.weights);
    }
  }

  /** The weights in the file, where it is there already; else the prior. */
  private static double[] start(Path file) throws IOException {
    double[] weights = new double[Evidence.COUNT];
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] fields = line.split("\t", -1);
          weights[Evidence.valueOf(fields[0]).ordinal()] = Double.parseDouble(fields[1]);
        }
      }
      return weights;
    }
    return prior();
  }

  private static double[] prior() {
    double[] prior = new double[Evidence.COUNT];
    PRIOR.forEach((evidence, weight) -> prior[evidence.ordinal()] = weight);
    return prior;
  }

  private double step(List<GoldPage> pages, double rate) {
    double[] gradient = new double[Evidence.COUNT];
    double loss = 0;
    for (GoldPage page : pages) {
      loss += addGradient(page, gradient);
    }
    steps++;
    gradient[HELD.ordinal()] = 0;
    for (int i = 0; i < weights.length; i++) {
      double g = gradient[i] / pages.size() + REGULARISATION * (weights[i] - prior[i]);
      m[i] = 0.9 * m[i] + 0.1 * g;
      v[i] = 0.999 * v[i] + 0.001 * g * g;
      weights[i] -=
          rate
              * (m[i] / (1 - Math.pow(0.9, steps)))
              / (Math.sqrt(v[i] / (1 - Math.pow(0.999, steps))) + 1e-8);
    }
    return loss;
  }

  private double addGradient(GoldPage gold, double[] gradient) {
    Score score = new Score(gold.page, CharacterModel.get(), weights);
    Search search = Search.withoutRetry(score, Deadline.none());
    Cover cover = gold.cover(score);
    double loss = 0;
    for (int to = 0; to < gold.page.passages.length; to++) {
      Group group = new Group(score);
      search.visitAlternatives(cover, to, group::visit);
      loss += group.add(gradient, 1);
    }
    for (int[] speech : gold.speeches) {
      for (int i = 1; i < speech.length; i++) {
        if (!gold.page.isNext(speech[i - 1], speech[i])) {
          loss +=
              addKind(
                  score, speech[i - 1], speech[i], gold.isLoss(speech[i - 1], speech[i]), gradient);
        }
      }
    }
    Cover found = search.cover();
    if (!same(found, cover, gold.page)) {
      double[] difference = new double[Evidence.COUNT];
      features(found, score, 1, difference);
      features(cover, score, -1, difference);
      double margin = Math.max(-30, Math.min(30, found.score() - cover.score()));
      double p = 1 / (1 + Math.exp(-margin));
      loss += Math.log1p(Math.exp(margin));
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] += p * difference[i];
      }
    }
    return loss;
  }

  /** Whether text is lost at a joint is learnt besides where the joint is. */
  private double addKind(Score score, int from, int to, boolean isLoss, double[] gradient) {
    double[] amounts = new double[Evidence.COUNT];
    Tally right = new Tally(weights, amounts);
    double[] wrongAmounts = new double[Evidence.COUNT];
    Tally wrong = new Tally(weights, wrongAmounts);
    score.seams().addJoin(from, to, isLoss ? wrong : right);
    score.seams().addLoss(from, to, isLoss ? right : wrong);
    double p = 1 / (1 + Math.exp(right.score() - wrong.score()));
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] += 2 * p * (wrongAmounts[i] - amounts[i]);
    }
    return -Math.log1p(-p);
  }

  private static void features(Cover cover, Score score, double sign, double[] into) {
    double[] amounts = new double[Evidence.COUNT];
    Tally tally = new Tally(new double[Evidence.COUNT], amounts);
    for (Strand strand : cover.strands()) {
      score.speech(strand.heading(), strand.passages(), tally);
    }
    for (int i = 0; i < into.length; i++) {
      into[i] += sign * amounts[i];
    }
  }

  private static final class Group {
    private final Score score;
    private final List<double[]> differences = new ArrayList<>();
    private final List<Double> margins = new ArrayList<>();

    Group(Score score) {
      this.score = score;
    }

    void visit(
        Strand oldA, Strand oldB, int headingA, Route a, int headingB, Route b, double seams) {
      double value = score.gain(oldA, oldB, headingA, a, headingB, b, seams);
      if (value < FAR_BELOW) {
        return;
      }
      double[] difference = new double[Evidence.COUNT];
      Tally gain = new Tally(new double[Evidence.COUNT], difference);
      add(headingA, a.toArray(), gain);
      add(headingB, b.toArray(), gain);
      double[] before = new double[Evidence.COUNT];
      Tally loss = new Tally(new double[Evidence.COUNT], before);
      add(oldA.heading(), oldA.passages(), loss);
      if (oldB != null) {
        add(oldB.heading(), oldB.passages(), loss);
      }
      for (int i = 0; i < difference.length; i++) {
        difference[i] -= before[i];
      }
      differences.add(difference);
      margins.add(Math.min(30, value));
    }

    private void add(int heading, int[] passages, Tally tally) {
      if (heading != Page.NONE || passages.length > 0) {
        score.speech(heading, passages, tally);
      }
    }

    double add(double[] gradient, double weight) {
      double sum = 1;
      for (double margin : margins) {
        sum += Math.exp(margin);
      }
      for (int n = 0; n < margins.size(); n++) {
        double p = weight * Math.exp(margins.get(n)) / sum;
        double[] difference = differences.get(n);
        for (int i = 0; i < gradient.length; i++) {
          gradient[i] += p * difference[i];
        }
      }
      return weight * Math.log(sum);
    }
  }

  private static boolean same(Cover a, Cover b, Page page) {
    for (int h = 0; h < page.headings.size(); h++) {
      if (!Arrays.equals(a.ofHeading(h).passages(), b.ofHeading(h).passages())) {
        return false;
      }
    }
    return true;
  }

  static void report(Map<String, List<GoldPage>> ways, double[] weights) {
    Map<String, double[]> sums = new TreeMap<>();
    long time = 0;
    int pages = 0;
    for (Map.Entry<String, List<GoldPage>> way : ways.entrySet()) {
      for (GoldPage gold : way.getValue()) {
        long t0 = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Score score = new Score(gold.page, CharacterModel.get(), weights);
        Search search = Search.of(score, Deadline.none());
        Cover found = search.cover();
        time += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - t0;
        pages++;
        Cover cover = gold.cover(score);
        for (String key : List.of(way.getKey(), "~" + gold.digest)) {
          count(gold, score, cover, found, sums.computeIfAbsent(key, k -> new double[11]));
        }
      }
    }
    sums.forEach(
        (mode, s) ->
            System.out.printf(
                "%-28s joins %.4f whole %.4f preds %.4f  pages %.0f wrong %.0f search errors %.0f  truncated %.3f%n",
                mode,
                s[0] / s[1],
                s[2] / s[3],
                s[4] / s[5],
                s[6] == 0 ? 0 : s[6],
                s[7] % 1000,
                Math.floor(s[7] / 1000),
                2 * s[8] / (s[9] + s[10])));
    System.out.printf("%.2f ms a page%n", time / 1e6 / pages);
  }

  private static void count(GoldPage gold, Score score, Cover cover, Cover found, double[] sum) {
    for (int h = 0; h < gold.page.headings.size(); h++) {
      boolean want = gold.isTruncated(h);
      boolean got = isTruncated(gold.page, score, found.ofHeading(h).passages());
      sum[8] += want && got ? 1 : 0;
      sum[9] += got ? 1 : 0;
      sum[10] += want ? 1 : 0;
    }
    for (long join : gold.joins) {
      sum[0] += follows(found, (int) (join >> 32), (int) join) ? 1 : 0;
      sum[1]++;
    }
    for (int h = 0; h < gold.page.headings.size(); h++) {
      int[] want = cover.ofHeading(h).passages();
      sum[2] += Arrays.equals(want, found.ofHeading(h).passages()) ? 1 : 0;
      sum[3]++;
      for (int i = 0; i < want.length; i++) {
        sum[4] +=
            i == 0
                ? found.ofPassage(want[0]).heading() == h && found.place(want[0]) == 0 ? 1 : 0
                : follows(found, want[i - 1], want[i]) ? 1 : 0;
        sum[5]++;
      }
    }
    sum[6]++;
    if (!same(cover, found, gold.page)) {
      sum[7]++;
      if (found.score() < cover.score() - 1e-6) {
        sum[7] += 1000;
      }
    }
  }

  private static boolean isTruncated(Page page, Score score, int[] passages) {
    boolean truncated =
        passages.length == 0 || page.passages[passages[passages.length - 1]].end.isOpen();
    for (boolean gap : score.gaps(passages)) {
      truncated |= gap;
    }
    return truncated;
  }

  private static boolean follows(Cover found, int from, int to) {
    Strand strand = found.ofPassage(from);
    int place = found.place(from) + 1;
    return place < strand.passages().length && strand.passages()[place] == to;
  }

  private void write(Path out) throws IOException {
    StringBuilder text =
        new StringBuilder(
            "# Weights of the evidence in reassembly (the enum Evidence), a logarithm of likelihood for"
                + " each unit of its amount.\n# Fitted by WeightTrainer in the test tree.\n"
                + "# evidence\tweight\n");
    for (Evidence e : Evidence.values()) {
      text.append(e)
          .append('\t')
          .append(String.format(Locale.ROOT, "%.4f", weights[e.ordinal()]))
          .append('\n');
    }
    Files.writeString(out, text);
  }
}
