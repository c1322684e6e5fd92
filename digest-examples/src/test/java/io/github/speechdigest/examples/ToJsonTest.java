package io.github.speechdigest.examples;

import static io.github.speechdigest.examples.CommandResult.REAL_PAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.json.DigestJson;
import io.github.speechdigest.parser.DigestParser;
import io.github.speechdigest.parser.ParseOptions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToJsonTest {
  private static final String PAGE =
      """
      ## 学好本领 走在前列

      甲市市长 李一

      10月21日上午，甲市完成投资30亿元。
      """;

  @TempDir private Path directory;

  @Test
  void should_print_the_page_indented() throws IOException {
    CommandResult result = run(REAL_PAGE.toString());

    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo(DigestJson.writePretty(DigestParser.parse(REAL_PAGE)) + "\n");
  }

  @Test
  void should_print_one_line_a_page_when_compact() throws IOException {
    Path one = page("one.txt");
    Path two = page("two.txt");

    CommandResult result = run("--compact", one.toString(), two.toString());

    assertThat(result.out().lines().map(DigestJson::read))
        .containsExactly(DigestParser.parse(one), DigestParser.parse(two));
  }

  @Test
  void should_hand_year_and_charset_to_the_parser() throws IOException {
    Charset gb18030 = Charset.forName("GB18030");
    Path page = Files.write(directory.resolve("gb.txt"), PAGE.getBytes(gb18030));

    CommandResult result = run("--year", "2024", "--charset", "GB18030", page.toString());

    ParseOptions options = ParseOptions.builder().year(2024).charset(gb18030).build();
    assertThat(DigestJson.read(result.out())).isEqualTo(DigestParser.parse(page, options));
  }

  @Test
  void should_write_a_file() throws IOException {
    Path target = directory.resolve("out.json");

    CommandResult result = run("-o", target.toString(), page("one.txt").toString());

    assertThat(result).isEqualTo(new CommandResult(0, "", ""));
    assertThat(DigestJson.read(Files.readString(target)).source().name()).contains("one.txt");
  }

  @Test
  void should_write_a_file_for_each_page_into_a_directory() throws IOException {
    Path target = Files.createDirectory(directory.resolve("json"));

    CommandResult result =
        run(
            "--output",
            target.toString(),
            page("one.txt").toString(),
            page("two.a.txt").toString());

    assertThat(result.status()).isZero();
    assertThat(target.resolve("one.json")).exists();
    assertThat(target.resolve("two.a.json")).exists();
  }

  @Test
  void should_report_a_bad_page_and_go_on_with_the_next() throws IOException {
    Path missing = directory.resolve("missing.txt");

    CommandResult result = run(missing.toString(), page("one.txt").toString());

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).startsWith("to-json: ").contains("missing.txt").hasLineCount(1);
    assertThat(DigestJson.read(result.out()).source().name()).contains("one.txt");
  }

  @Test
  void should_report_a_target_that_cannot_be_written() throws IOException {
    Path target = directory.resolve("no-such-directory").resolve("out.json");

    CommandResult result = run("-o", target.toString(), page("one.txt").toString());

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).startsWith("to-json: ").contains("no-such-directory").hasLineCount(1);
  }

  @Test
  void should_refuse_wrong_arguments_with_status_2() throws IOException {
    String page = page("one.txt").toString();

    assertThat(run()).satisfies(ToJsonTest::isUsageError);
    assertThat(run("--no-such-option", page)).satisfies(ToJsonTest::isUsageError);
    assertThat(run("--year", "soon", page)).satisfies(ToJsonTest::isUsageError);
    assertThat(run("--year", "24", page)).satisfies(ToJsonTest::isUsageError);
    assertThat(run("--charset", "NO-SUCH", page)).satisfies(ToJsonTest::isUsageError);
    assertThat(run("-o", directory.resolve("x.json").toString(), page, page))
        .satisfies(ToJsonTest::isUsageError);
  }

  @Test
  void should_explain_itself() throws IOException {
    CommandResult result = run("--help");

    assertThat(result.status()).isZero();
    assertThat(result.out())
        .startsWith("Usage: to-json")
        .contains("--year", "--charset", "--compact", "--output", "Exit status:");
  }

  /** In a virtual machine of its own, since the default charset is set when one starts. */
  @Test
  void should_print_utf_8_under_another_default_charset() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-Dstdout.encoding=US-ASCII",
                "-cp",
                System.getProperty("java.class.path"),
                ToJson.class.getName(),
                page("one.txt").toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(out).isEqualTo(run(directory.resolve("one.txt").toString()).out()).contains("甲市");
  }

  private static void isUsageError(CommandResult result) {
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("Usage: to-json");
  }

  private Path page(String name) throws IOException {
    return Files.writeString(directory.resolve(name), PAGE);
  }

  private static CommandResult run(String... args) throws IOException {
    return CommandResult.of(ToJson::run, args);
  }
}
