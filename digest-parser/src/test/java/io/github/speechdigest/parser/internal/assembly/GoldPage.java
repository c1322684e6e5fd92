package io.github.speechdigest.parser.internal.assembly;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.speechdigest.parser.internal.block.Block;
import io.github.speechdigest.parser.internal.block.BlockKind;
import io.github.speechdigest.parser.internal.block.TracedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A scrambled page whose blocks are told apart by the gold, and the solution that must be found. */
final class GoldPage {
  private static final Set<String> FURNITURE =
      Set.of("第3版 要闻", "责任编辑 王某 美编 李某", "上接第1版", "2", "本版图片均由通讯员提供", "( 下转第4版 )");

  final String name;
  final Page page;
  final List<int[]> speeches = new ArrayList<>();
  final Set<Long> joins = new HashSet<>();

  private GoldPage(String name, Page page) {
    this.name = name;
    this.page = page;
  }

  static List<GoldPage> readAll(Path directory) throws IOException {
    List<GoldPage> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".expected.json")).sorted().toList()) {
        pages.add(read(file));
      }
    }
    return pages;
  }

  static GoldPage read(Path expected) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(Files.readString(expected));
    String text = Files.readString(Path.of(expected.toString().replace(".expected.json", ".txt")));
    List<Block> blocks = new ArrayList<>();
    Set<String> titles = texts(gold, "title");
    Set<String> bylines = new HashSet<>();
    gold.get("speeches").forEach(s -> bylines.add(s.path("speaker").path("byline").asText()));
    StringBuilder all = new StringBuilder();
    gold.get("speeches").forEach(s -> s.get("pieces").forEach(p -> all.append(p.asText()).append('\n')));
    for (String raw : text.split("\n")) {
      String line = raw.startsWith("## ") ? raw.substring(3) : raw;
      if (line.isBlank() || line.startsWith("# ") || line.equals(gold.path("title").asText())
          || line.startsWith("——") || line.equals(gold.path("lead").asText())
          || line.equals(gold.path("leadLabel").asText("核心提示"))) {
        continue;
      }
      BlockKind kind =
          titles.contains(line) ? BlockKind.HEADLINE
              : bylines.contains(line) ? BlockKind.BYLINE
              : FURNITURE.contains(line) ? BlockKind.FURNITURE : BlockKind.TEXT;
      blocks.add(new Block(blocks.size(), kind, TracedText.of(line, 0, line.length()), Optional.empty(), Optional.empty(), List.of()));
    }
    GoldPage page = new GoldPage(expected.getFileName().toString().replace(".expected.json", ""), Page.of(blocks, CharacterModel.get()));
    page.align(gold);
    return page;
  }

  private static Set<String> texts(JsonNode gold, String field) {
    Set<String> texts = new HashSet<>();
    gold.get("speeches").forEach(s -> { if (s.has(field)) texts.add(s.get(field).asText()); });
    return texts;
  }

  private void align(JsonNode gold) {
    boolean[] used = new boolean[page.passages.length];
    List<JsonNode> order = new ArrayList<>();
    for (Heading heading : page.headings) {
      for (JsonNode s : gold.get("speeches")) {
        boolean same = heading.title().map(b -> b.text().value().equals(s.path("title").asText())).orElse(
            heading.byline().map(b -> b.text().value().equals(s.path("speaker").path("byline").asText())).orElse(false));
        if (same) {
          order.add(s);
        }
      }
    }
    for (JsonNode s : order) {
      List<Integer> passages = new ArrayList<>();
      int n = s.get("pieces").size();
      int lastOfPiece = -1;
      Set<Integer> joined = new HashSet<>();
      s.get("joins").forEach(j -> joined.add(j.asInt()));
      for (int piece = 0; piece < n; piece++) {
        String text = s.get("pieces").get(piece).asText();
        int at = 0;
        boolean first = true;
        while (at < text.length()) {
          int best = -1;
          for (int i = 0; i < used.length; i++) {
            String t = page.passages[i].text;
            boolean ok = !used[i] && text.startsWith(t, at);
            // inside a piece the passages stand one behind another
            if (ok && !first && i != lastOfPiece + 1) ok = false;
            if (ok && (best < 0 || t.length() > page.passages[best].text.length())) best = i;
          }
          if (best < 0) throw new IllegalStateException(name + ": " + text.substring(at));
          used[best] = true;
          if (first && piece > 0 && joined.contains(piece - 1)) joins.add((long) lastOfPiece << 32 | best);
          first = false;
          lastOfPiece = best;
          passages.add(best);
          at += page.passages[best].text.length();
        }
      }
      speeches.add(passages.stream().mapToInt(Integer::intValue).toArray());
    }
  }

  Cover cover(Score score) {
    Cover cover = new Cover(page);
    boolean[] used = new boolean[page.passages.length];
    for (int heading = 0; heading < speeches.size(); heading++) {
      int[] p = speeches.get(heading);
      for (int i : p) used[i] = true;
      cover.put(new Strand(heading, p, score.speech(heading, p, p.length)));
    }
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        int[] p = {i};
        cover.put(new Strand(Page.NONE, p, score.speech(Page.NONE, p, 1)));
      }
    }
    return cover;
  }
}
