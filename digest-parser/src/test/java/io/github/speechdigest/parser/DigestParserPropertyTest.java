package io.github.speechdigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.json.DigestJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What must hold for any text: {@link Guarantees}. Runs a sample; {@code -Dproperties=full} runs
 * every cut of the real page, 1,000 shuffles of its blocks, and a million pages made up at random.
 */
class DigestParserPropertyTest {
  private static final boolean FULL = "full".equals(System.getProperty("properties"));
  private static final String PAGE = RandomPage.real();

  /** A prime, so that the sample meets every kind of place. */
  private static final int STEP = FULL ? 1 : 499;

  @Test
  void should_keep_all_of_every_prefix() {
    checkCuts("prefix of length", at -> PAGE.substring(0, at));
  }

  @Test
  void should_keep_all_of_every_suffix() {
    checkCuts("suffix from", PAGE::substring);
  }

  @Test
  void should_keep_all_when_any_one_character_is_missing() {
    checkCuts(
        "page without the character at", at -> PAGE.substring(0, at) + PAGE.substring(at + 1));
  }

  @Test
  void should_keep_all_when_blocks_are_shuffled_doubled_or_left_out() {
    checkSeeds(FULL ? 1000 : 20, seed -> RandomPage.ofBlocks(PAGE, seed));
  }

  @Test
  void should_keep_all_of_pages_made_up_at_random() {
    checkSeeds(FULL ? 1_000_000 : 500, RandomPage::ofTokens);
  }

  @Test
  void should_give_the_same_meeting_in_every_thread() {
    String json = DigestJson.write(DigestParser.parse(PAGE, "page"));

    Stream<String> others =
        IntStream.range(0, 16)
            .parallel()
            .mapToObj(i -> DigestJson.write(DigestParser.parse(PAGE, "page")));

    assertThat(others.toList()).containsOnly(json);
  }

  @Test
  void should_give_the_same_meeting_in_every_locale() {
    Locale before = Locale.getDefault();
    String json = DigestJson.write(DigestParser.parse(PAGE, "page"));
    try {
      for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(DigestJson.write(DigestParser.parse(PAGE, "page"))).as(tag).isEqualTo(json);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void should_give_the_same_meeting_in_a_process_of_another_charset_and_locale() throws Exception {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Dfile.encoding=US-ASCII",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-cp",
                System.getProperty("java.class.path"),
                PrintRealPage.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();

    byte[] printed = process.getInputStream().readAllBytes();

    assertThat(process.waitFor()).isZero();
    assertThat(new String(printed, StandardCharsets.UTF_8)).isEqualTo(PrintRealPage.json());
  }

  /** Runs in a process of its own. */
  static final class PrintRealPage {
    private PrintRealPage() {}

    public static void main(String[] arguments) throws IOException {
      System.out.write(json().getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    }

    private static String json() throws IOException {
      return DigestJson.write(DigestParser.parse(Path.of("../seeds/seed-chongqing-digest.txt")));
    }
  }

  private static void checkCuts(String what, IntFunction<String> cut) {
    for (int at = 0; at < PAGE.length(); at += STEP) {
      check(cut.apply(at), what + " " + at);
    }
  }

  private static void checkSeeds(int runs, LongFunction<String> page) {
    for (long seed = 0; seed < runs; seed++) {
      check(page.apply(seed), "seed " + seed);
    }
  }

  private static void check(String text, String what) {
    try {
      String read = DigestParser.text(text, "page", ParseOptions.defaults());
      Guarantees.check(DigestParser.parse(text, "page"), read);
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(what + ": " + e, e);
    }
  }
}
