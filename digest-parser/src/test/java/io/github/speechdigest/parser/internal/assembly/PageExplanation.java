package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.block.Block;
import io.github.speechdigest.parser.internal.block.BlockReader;
import io.github.speechdigest.parser.internal.head.MeetingHead;
import io.github.speechdigest.parser.internal.head.MeetingHeadReader;
import io.github.speechdigest.parser.internal.limit.Deadline;
import io.github.speechdigest.parser.internal.source.SourceReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Prints why the passages of a page were joined as they were: every joint that isn't plain, with
 * its evidence, its confidence and the next best place.
 *
 * <pre>PageExplanation page.txt</pre>
 */
final class PageExplanation {
  private PageExplanation() {}

  public static void main(String[] args) throws Exception {
    List<Block> blocks =
        BlockReader.read(
            new SourceReader(Integer.MAX_VALUE).read(Files.readString(Path.of(args[0])), args[0]));
    MeetingHead head = MeetingHeadReader.read(blocks, OptionalInt.empty());
    Page page = Page.of(head.speechBlocks(), CharacterModel.get());
    Score score = new Score(page, CharacterModel.get(), Weights.fitted());
    Search search = Search.of(score, Deadline.none());
    Confidence confidence = Confidence.of(search);
    for (Strand strand : search.cover().strands()) {
      System.out.printf(
          Locale.ROOT, "%nspeech %d, score %.2f%n", strand.heading() + 1, strand.score());
      print("  as a whole", strand.heading(), strand.passages(), score);
      for (int i = 1; i < strand.passages().length; i++) {
        int from = strand.passages()[i - 1];
        int to = strand.passages()[i];
        if (!page.isNext(from, to)) {
          System.out.printf(
              Locale.ROOT,
              "  %s | %s  confidence %.3f%n",
              end(page, from),
              begin(page, to),
              confidence.of(to));
          print("    ", score, from, to);
        }
      }
    }
  }

  private static void print(String label, Score score, int from, int to) {
    double[] amounts = new double[Evidence.COUNT];
    Tally tally = new Tally(score.weights(), amounts);
    score.seams().add(from, to, tally);
    print(label, amounts, score);
  }

  private static void print(String label, int heading, int[] passages, Score score) {
    double[] amounts = new double[Evidence.COUNT];
    score.speech(heading, passages, new Tally(score.weights(), amounts));
    print(label, amounts, score);
  }

  private static void print(String label, double[] amounts, Score score) {
    StringBuilder line = new StringBuilder(label);
    for (Evidence evidence : Evidence.values()) {
      double amount = amounts[evidence.ordinal()];
      if (amount != 0) {
        line.append(
            String.format(
                Locale.ROOT,
                " %s %.2f (%+.2f)",
                evidence,
                amount,
                amount * score.weights()[evidence.ordinal()]));
      }
    }
    System.out.println(line);
  }

  private static String begin(Page page, int passage) {
    String text = page.passages[passage].text;
    return text.substring(0, Math.min(12, text.length()));
  }

  private static String end(Page page, int passage) {
    String text = page.passages[passage].text;
    return text.substring(Math.max(0, text.length() - 12));
  }
}
