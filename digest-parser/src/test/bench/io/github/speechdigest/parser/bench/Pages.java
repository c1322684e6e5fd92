package io.github.speechdigest.parser.bench;

import io.github.speechdigest.parser.testkit.GoldDigest;
import io.github.speechdigest.parser.testkit.Scrambler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The pages that are measured. */
final class Pages {
  /** The file of the real page. */
  static final Path SEED = Path.of("../seeds/seed-chongqing-digest.txt");

  private Pages() {}

  /** The bytes of the real page. */
  static byte[] realPage() {
    try {
      return Files.readAllBytes(SEED);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How many characters at either end of a paragraph stay, and how many are to one that changes.
   */
  private static final int KEPT = 6;

  private static final int EVERY = 23;

  /** A print of the real page's annotation. */
  static byte[] printed(Scrambler scrambler) {
    return scrambler.print(GoldDigest.realPage()).text().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A page of about so many paragraphs, its speeches in broken columns. The speeches of the
   * annotated digests come again and again, here and there a character exchanged for another of the
   * same text, so that no two are alike, but not at the ends of paragraphs: what runs on still
   * does, and bylines stay such.
   */
  static String ofBlocks(int blocks) {
    Random random = new Random(blocks);
    StringBuilder page = new StringBuilder();
    int made = 0;
    for (int copy = 0; made < blocks; copy++) {
      for (GoldDigest digest : GoldDigest.training()) {
        String text = Scrambler.of(Scrambler.Mode.COLUMNS, copy).print(digest).text();
        List<String> lines = new ArrayList<>(text.lines().filter(line -> !line.isBlank()).toList());
        int head = made == 0 ? 0 : 4; // one meeting head is enough
        for (String line : lines.subList(head, lines.size())) {
          if (made < blocks) {
            page.append(varied(line, text, random)).append("\n\n");
            made++;
          }
        }
      }
    }
    return page.toString();
  }

  private static String varied(String line, String text, Random random) {
    StringBuilder varied = new StringBuilder(line);
    for (int at = KEPT + random.nextInt(5); at < varied.length() - KEPT; at += EVERY) {
      char other = text.charAt(random.nextInt(text.length()));
      if (Character.isIdeographic(varied.charAt(at)) && Character.isIdeographic(other)) {
        varied.setCharAt(at, other);
      }
    }
    return varied.toString();
  }
}
