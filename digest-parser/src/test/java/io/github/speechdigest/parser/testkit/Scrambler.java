package io.github.speechdigest.parser.testkit;

import static io.github.speechdigest.parser.testkit.GoldDigest.list;
import static io.github.speechdigest.parser.testkit.GoldDigest.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Prints a digest as a newspaper page reaches us. A speech is set in columns of equal height, cut
 * at a line's end wherever that falls; the columns of neighbours stand between one another.
 *
 * @param mode how the pieces stand
 * @param seed of all that is left to chance
 * @param plain without Markdown marks before headlines
 * @param noBlank without blank lines between paragraphs
 * @param drop how probably a piece that is not a speech's first is lost
 * @param lateTitle how probably a speech's first piece comes behind its second
 * @param furniture how probably page furniture stands behind a piece
 * @param typeset with digits half as wide as other characters and first lines indented by two, so
 *     that lines do not hold equally many characters
 */
public record Scrambler(
    Mode mode,
    long seed,
    boolean plain,
    boolean noBlank,
    double drop,
    double lateTitle,
    double furniture,
    boolean typeset) {

  /** How the pieces of a page stand. */
  public enum Mode {
    /** Every speech whole, in order. */
    CLEAN,
    /** Bands of one to three speeches, read column by column over the whole band. */
    COLUMNS,
    /** As columns, then all pieces in random order, each headline on its first piece. */
    SHUFFLE,
    /** In order, but cut in mid-sentence. */
    CUT
  }

  private static final List<String> FURNITURE =
      List.of("第2版 综合", "责任编辑 周某 版式 吴某", "上接第1版", "7", "本版摄影 记者郑某", "（下转第5版）");
  private static final int[] COLUMNS = {2, 2, 3, 3, 4};
  private static final int[] CUTS = {2, 3, 4, 5};
  private static final int[] BANDS = {1, 2, 2, 3};

  private record Piece(int speech, int place, List<String> paragraphs) {}

  public static Scrambler of(Mode mode, long seed) {
    return new Scrambler(mode, seed, false, false, 0, 0, 0, false);
  }

  public Scrambler withoutMarks() {
    return new Scrambler(mode, seed, true, noBlank, drop, lateTitle, furniture, typeset);
  }

  public Scrambler withoutBlankLines() {
    return new Scrambler(mode, seed, plain, true, drop, lateTitle, furniture, typeset);
  }

  public Scrambler dropping(double share) {
    return new Scrambler(mode, seed, plain, noBlank, share, lateTitle, furniture, typeset);
  }

  public Scrambler withLateTitles(double share) {
    return new Scrambler(mode, seed, plain, noBlank, drop, share, furniture, typeset);
  }

  public Scrambler withFurniture(double share) {
    return new Scrambler(mode, seed, plain, noBlank, drop, lateTitle, share, typeset);
  }

  public Scrambler typesetting() {
    return new Scrambler(mode, seed, plain, noBlank, drop, lateTitle, furniture, true);
  }

  public Print print(GoldDigest gold) {
    Random random = new Random((gold.name() + "/" + mode + "/" + seed).hashCode() * 31L + seed);
    List<List<Piece>> speeches = new ArrayList<>();
    for (JsonNode speech : gold.speeches()) {
      speeches.add(pieces(paragraphs(speech), speeches.size(), random));
    }
    List<Piece> page = layout(speeches, random);
    List<Piece> kept = new ArrayList<>();
    for (Piece piece : page) {
      if (piece.place() == 0 || random.nextDouble() >= drop) {
        kept.add(piece);
      }
    }
    return new Print(
        gold.name() + " " + this, render(gold, kept, random), expected(gold, speeches, kept));
  }

  /** A speech's paragraphs as printed. */
  static List<String> paragraphs(JsonNode speech) {
    List<String> paragraphs = new ArrayList<>();
    speech.path("introduction").forEach(point -> paragraphs.add(text(point, "text")));
    speech.path("sections").forEach(section -> paragraphs.addAll(paragraphsOf(section)));
    speech.path("closing").forEach(point -> paragraphs.add(text(point, "text")));
    return paragraphs;
  }

  /** A section's own paragraph, inline subsections within it, then those that stand apart. */
  private static List<String> paragraphsOf(JsonNode section) {
    StringBuilder own = new StringBuilder(text(section, "marker"));
    if (section.has("heading")) {
      own.append(text(section, "heading")).append(section.path("headingStop").asText("。"));
    }
    section.path("points").forEach(point -> own.append(text(point, "text")));
    List<String> apart = new ArrayList<>();
    for (JsonNode deeper : list(section.path("sections"))) {
      List<String> paragraphs = paragraphsOf(deeper);
      if (deeper.path("inline").asBoolean()) {
        own.append(paragraphs.get(0));
        apart.addAll(paragraphs.subList(1, paragraphs.size()));
      } else {
        apart.addAll(paragraphs);
      }
    }
    apart.add(0, own.toString());
    return apart;
  }

  private List<Piece> pieces(List<String> paragraphs, int speech, Random random) {
    if (mode == Mode.CLEAN) {
      return List.of(new Piece(speech, 0, paragraphs));
    }
    int count = one(mode == Mode.CUT ? CUTS : COLUMNS, random);
    int width = 13 + random.nextInt(12);
    int lines = 0;
    for (String paragraph : paragraphs) {
      for (int at = 0; at < paragraph.length(); at = lineEnd(paragraph, at, width)) {
        lines++;
      }
    }
    int height = Math.max(1, (lines + count - 1) / count);
    List<Piece> pieces = new ArrayList<>();
    List<String> column = new ArrayList<>();
    int filled = 0;
    for (String paragraph : paragraphs) {
      int from = 0;
      for (int at = 0, end; at < paragraph.length(); at = end) {
        end = lineEnd(paragraph, at, width);
        filled++;
        if (end == paragraph.length() || filled == height) {
          column.add(paragraph.substring(from, end));
          from = end;
        }
        if (filled == height) {
          pieces.add(new Piece(speech, pieces.size(), List.copyOf(column)));
          column.clear();
          filled = 0;
        }
      }
    }
    if (!column.isEmpty()) {
      pieces.add(new Piece(speech, pieces.size(), List.copyOf(column)));
    }
    return pieces;
  }

  /** Where the line ends that begins at a place of a paragraph. */
  private int lineEnd(String paragraph, int start, int width) {
    if (!typeset) {
      return Math.min(paragraph.length(), start + width);
    }
    int halves = start == 0 ? 4 : 0;
    int end = start;
    while (end < paragraph.length()) {
      halves += paragraph.charAt(end) < 128 ? 1 : 2;
      if (halves > 2 * width) {
        break;
      }
      end++;
    }
    return end;
  }

  private List<Piece> layout(List<List<Piece>> speeches, Random random) {
    List<Piece> page = new ArrayList<>();
    if (mode == Mode.CLEAN || mode == Mode.CUT) {
      speeches.forEach(page::addAll);
    } else {
      for (int first = 0; first < speeches.size(); ) {
        int end = Math.min(speeches.size(), first + one(BANDS, random));
        List<List<Piece>> band = speeches.subList(first, end);
        int most = band.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < most; column++) {
          for (List<Piece> speech : band) {
            if (column < speech.size()) {
              page.add(speech.get(column));
            }
          }
        }
        first = end;
      }
      if (mode == Mode.SHUFFLE) {
        Collections.shuffle(page, random);
      }
    }
    for (List<Piece> speech : speeches) {
      if (lateTitle > 0 && speech.size() > 1 && random.nextDouble() < lateTitle) {
        int first = page.indexOf(speech.get(0));
        int second = page.indexOf(speech.get(1));
        if (first < second) {
          page.add(second, page.remove(first));
        }
      }
    }
    return page;
  }

  private String render(GoldDigest gold, List<Piece> pieces, Random random) {
    JsonNode root = gold.root();
    List<String> lines = new ArrayList<>();
    if (root.has("title")) {
      lines.add((plain ? "" : "# ") + text(root, "title"));
    }
    if (root.has("subtitle")) {
      lines.add("——" + text(root, "subtitle"));
    }
    if (root.has("lead")) {
      lines.add(root.path("leadLabel").asText("核心提示"));
      lines.add(text(root, "lead"));
    }
    for (Piece piece : pieces) {
      JsonNode speech = gold.speeches().get(piece.speech());
      if (piece.place() == 0 && speech.has("title")) {
        lines.add((plain ? "" : "## ") + text(speech, "title"));
      }
      if (piece.place() == 0 && speech.has("speaker")) {
        lines.add(text(speech.path("speaker"), "byline"));
      }
      lines.addAll(piece.paragraphs());
      if (random.nextDouble() < furniture) {
        lines.add(FURNITURE.get(random.nextInt(FURNITURE.size())));
      }
    }
    return String.join(noBlank ? "\n" : "\n\n", lines) + "\n";
  }

  private static List<Print.Expected> expected(
      GoldDigest gold, List<List<Piece>> speeches, List<Piece> kept) {
    List<Print.Expected> expected = new ArrayList<>();
    for (List<Piece> speech : speeches) {
      List<Piece> there = speech.stream().filter(kept::contains).toList();
      List<Integer> joins = new ArrayList<>();
      for (int n = 0; n + 1 < there.size(); n++) {
        if (there.get(n + 1).place() == there.get(n).place() + 1) {
          joins.add(n);
        }
      }
      expected.add(
          new Print.Expected(
              gold.speeches().get(expected.size()),
              there.stream().map(piece -> String.join("", piece.paragraphs())).toList(),
              joins,
              speech.size() - there.size()));
    }
    return expected;
  }

  private static int one(int[] choices, Random random) {
    return choices[random.nextInt(choices.length)];
  }
}
