package io.github.speechdigest.parser.internal.assembly;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.speechdigest.parser.internal.block.Block;
import io.github.speechdigest.parser.internal.block.BlockKind;
import io.github.speechdigest.parser.testkit.GoldDigest;
import io.github.speechdigest.parser.testkit.Print;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A broken page whose lines are told apart by the annotation, and the solution that must be found.
 */
final class GoldPage {
  final String digest;
  final Page page;

  /** For every heading its passages in reading order. */
  final List<int[]> speeches = new ArrayList<>();

  /**
   * The cuts: passages that end a piece, shifted left by 32 bits, with those that go on from them.
   */
  final Set<Long> joins = new HashSet<>();

  private final Set<Long> losses = new HashSet<>();
  private final List<Boolean> truncated = new ArrayList<>();
  private final boolean[] used;

  private GoldPage(String digest, Page page) {
    this.digest = digest;
    this.page = page;
    this.used = new boolean[page.passages.length];
  }

  static GoldPage of(GoldDigest digest, Print print) {
    GoldPage gold =
        new GoldPage(digest.name(), Page.of(blocks(digest, print), CharacterModel.get()));
    Map<Piece, List<Integer>> parts = gold.parts(print);
    for (Heading heading : gold.page.headings) {
      gold.speeches.add(gold.align(expected(print, heading), parts));
    }
    return gold;
  }

  private static List<Block> blocks(GoldDigest digest, Print print) {
    JsonNode root = digest.root();
    Set<String> head =
        new HashSet<>(
            List.of(text(root, "title"), "——" + text(root, "subtitle"), text(root, "lead")));
    head.add(root.path("leadLabel").asText("核心提示"));
    Set<String> titles = new HashSet<>();
    Set<String> bylines = new HashSet<>();
    StringBuilder bodies = new StringBuilder();
    for (Print.Expected speech : print.speeches()) {
      titles.add(text(speech.gold(), "title"));
      bylines.add(text(speech.gold().path("speaker"), "byline"));
      speech.pieces().forEach(piece -> bodies.append(piece).append('\n'));
    }
    List<Block> blocks = new ArrayList<>();
    for (String line : print.text().split("\n", -1)) {
      String bare = line.replaceFirst("^#+ ", "");
      if (!bare.isBlank() && !head.contains(bare)) {
        BlockKind kind =
            titles.contains(bare)
                ? BlockKind.HEADLINE
                : bylines.contains(bare)
                    ? BlockKind.BYLINE
                    : bodies.indexOf(bare) >= 0 && !bare.matches("\\d")
                        ? BlockKind.TEXT
                        : BlockKind.FURNITURE;
        blocks.add(Blocks.block(blocks.size(), kind, bare));
      }
    }
    return blocks;
  }

  private static Print.Expected expected(Print print, Heading heading) {
    return print.speeches().stream()
        .filter(
            speech ->
                heading
                        .title()
                        .map(title -> title.text().value().equals(text(speech.gold(), "title")))
                        .orElse(false)
                    || heading
                        .byline()
                        .map(
                            line ->
                                line.text()
                                    .value()
                                    .equals(text(speech.gold().path("speaker"), "byline")))
                        .orElse(false))
        .findFirst()
        .orElseThrow();
  }

  /** The passages of every piece; of the longest first, for one that is a stop may stand twice. */
  private Map<Piece, List<Integer>> parts(Print print) {
    List<Piece> pieces = new ArrayList<>();
    for (Print.Expected speech : print.speeches()) {
      for (int place = 0; place < speech.pieces().size(); place++) {
        pieces.add(new Piece(speech, place));
      }
    }
    pieces.sort(Comparator.comparingInt((Piece piece) -> piece.text().length()).reversed());
    Map<Piece, List<Integer>> parts = new HashMap<>();
    pieces.forEach(piece -> parts.put(piece, parts(piece.text())));
    return parts;
  }

  private record Piece(Print.Expected speech, int place) {
    String text() {
      return speech.pieces().get(place).replace("\n", "");
    }
  }

  private int[] align(Print.Expected speech, Map<Piece, List<Integer>> partsOfPieces) {
    List<Integer> passages = new ArrayList<>();
    for (int piece = 0; piece < speech.pieces().size(); piece++) {
      List<Integer> parts = partsOfPieces.get(new Piece(speech, piece));
      if (piece > 0) {
        boolean isJoin = speech.joins().contains(piece - 1);
        (isJoin ? joins : losses).add(joint(passages.get(passages.size() - 1), parts.get(0)));
      }
      passages.addAll(parts);
    }
    truncated.add(speech.lost() > 0 || !speech.gold().path("complete").asBoolean(true));
    return passages.stream().mapToInt(Integer::intValue).toArray();
  }

  private static long joint(int from, int to) {
    return (long) from << 32 | to;
  }

  /** Whether a piece that stood between the two is not on the page. */
  boolean isLoss(int from, int to) {
    return losses.contains(joint(from, to));
  }

  /** Whether the speech under the heading lacks a piece. */
  boolean isTruncated(int heading) {
    return truncated.get(heading);
  }

  /** The passages, one behind the other on the page, whose texts together are a piece's. */
  private List<Integer> parts(String piece) {
    for (int first = 0; first < used.length; first++) {
      int at = 0;
      int next = first;
      while (at < piece.length()
          && next < used.length
          && !used[next]
          && piece.startsWith(page.passages[next].text, at)) {
        at += page.passages[next].text.length();
        next++;
      }
      if (at == piece.length()) {
        Arrays.fill(used, first, next, true);
        List<Integer> parts = new ArrayList<>();
        for (int passage = first; passage < next; passage++) {
          parts.add(passage);
        }
        return parts;
      }
    }
    throw new IllegalStateException(digest + " lacks " + piece);
  }

  /** The right solution. */
  Cover cover(Score score) {
    Cover cover = new Cover(page);
    for (int heading = 0; heading < speeches.size(); heading++) {
      int[] passages = speeches.get(heading);
      cover.put(score.strand(heading, passages));
    }
    for (int passage = 0; passage < used.length; passage++) {
      if (!used[passage]) {
        int[] alone = {passage};
        cover.put(score.strand(Page.NONE, alone));
      }
    }
    return cover;
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }
}
