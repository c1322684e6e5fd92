package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.testkit.GoldDigest;
import io.github.speechdigest.parser.testkit.Print;
import io.github.speechdigest.parser.testkit.Scrambler;
import io.github.speechdigest.parser.testkit.Scrambler.Mode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways in which pages are broken to fit and to measure reassembly. */
final class Scrambles {
  private Scrambles() {}

  /** The ways by name, for one seed. */
  static Map<String, Scrambler> of(long seed) {
    Map<String, Scrambler> ways = new LinkedHashMap<>();
    ways.put("columns", Scrambler.of(Mode.COLUMNS, seed));
    ways.put(
        "columns late titles",
        Scrambler.of(Mode.COLUMNS, seed).withoutMarks().withLateTitles(0.2).withFurniture(0.2));
    ways.put("columns with losses", Scrambler.of(Mode.COLUMNS, seed).dropping(0.1));
    ways.put("cut", Scrambler.of(Mode.CUT, seed).withoutMarks().withoutBlankLines());
    ways.put("shuffle", Scrambler.of(Mode.SHUFFLE, seed));
    ways.put("columns, typeset", Scrambler.of(Mode.COLUMNS, seed).typesetting());
    ways.put(
        "columns with losses, typeset",
        Scrambler.of(Mode.COLUMNS, seed).dropping(0.1).typesetting());
    ways.put("shuffle, typeset", Scrambler.of(Mode.SHUFFLE, seed).typesetting());
    return ways;
  }

  /** The pages of some digests, broken in every way with so many seeds, by way. */
  static Map<String, List<GoldPage>> pages(List<GoldDigest> digests, long firstSeed, int seeds) {
    Map<String, List<GoldPage>> pages = new LinkedHashMap<>();
    for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
      for (Map.Entry<String, Scrambler> way : of(seed).entrySet()) {
        for (GoldDigest digest : digests) {
          Print print = way.getValue().print(digest);
          pages
              .computeIfAbsent(way.getKey(), key -> new ArrayList<>())
              .add(GoldPage.of(digest, print));
        }
      }
    }
    return pages;
  }
}
