package io.github.speechdigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.json.DigestJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What must hold for any text: {@link Guarantees}. Runs a sample, another one each time; {@code
 * -Dproperties=full} runs every cut of the real page, 1,000 shuffles, doublings and deletions of
 * its blocks, and a million pages made up at random. A failure prints the seed; {@code @Seed} on
 * the test replays it.
 */
@ExtendWith(InstancioExtension.class)
class DigestParserPropertyTest {
  private static final boolean FULL = "full".equals(System.getProperty("properties"));
  private static final String PAGE = RandomPage.real();

  private static final int STEP = FULL ? 1 : 499;
  private static final int BLOCK_RUNS = FULL ? 1000 : 8;
  private static final int TOKEN_RUNS = FULL ? 1_000_000 : 500;

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
  void should_keep_all_when_blocks_are_shuffled() {
    checkRuns(BLOCK_RUNS, () -> RandomPage.shuffled(PAGE));
  }

  @Test
  void should_keep_all_when_blocks_are_doubled() {
    checkRuns(BLOCK_RUNS, () -> RandomPage.doubled(PAGE));
  }

  @Test
  void should_keep_all_when_blocks_are_left_out() {
    checkRuns(BLOCK_RUNS, () -> RandomPage.thinned(PAGE));
  }

  @Test
  void should_keep_all_of_pages_made_up_at_random() {
    checkRuns(TOKEN_RUNS, RandomPage::ofTokens);
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
    ProcessBuilder turkish =
        java("-Dfile.encoding=US-ASCII", "-Duser.language=tr", "-Duser.country=TR");

    assertThat(printed(turkish)).isEqualTo(PrintRealPage.json());
  }

  @Test
  void should_give_the_same_meeting_in_a_process_of_the_c_locale() throws Exception {
    ProcessBuilder c = java();
    c.environment().put("LC_ALL", "C");

    assertThat(printed(c)).isEqualTo(PrintRealPage.json());
  }

  private static ProcessBuilder java(String... options) {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.addAll(List.of(options));
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), PrintRealPage.class.getName()));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  private static String printed(ProcessBuilder java) throws IOException, InterruptedException {
    Process process = java.start();
    byte[] printed = process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    return new String(printed, StandardCharsets.UTF_8);
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
    for (int at = RandomPage.below(STEP); at < PAGE.length(); at += STEP) {
      check(cut.apply(at), what + " " + at);
    }
  }

  private static void checkRuns(int runs, Supplier<String> pages) {
    for (int run = 1; run <= runs; run++) {
      String page = pages.get();
      check(page, "run " + run + ", page \"" + page + "\"");
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
