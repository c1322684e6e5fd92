package io.github.speechdigest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.examples.CommandResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
  @TempDir private Path directory;

  @Test
  void should_write_one_file_for_all_pages() throws IOException {
    Path report = directory.resolve("report.html");
    String page = CommandResult.REAL_PAGE.toString();

    CommandResult result = run("-o", report.toString(), page, page);

    assertThat(result.status()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(read(report).select(".meeting")).hasSize(2);
  }

  @Test
  void should_show_the_text_of_a_real_page() throws IOException {
    Path report = directory.resolve("report.html");

    run("-o", report.toString(), CommandResult.REAL_PAGE.toString());

    assertThat(read(report).selectFirst(".page").wholeText())
        .isEqualTo(Files.readString(CommandResult.REAL_PAGE).strip());
    assertThat(read(report).select(".speech")).hasSize(9);
  }

  @Test
  void should_report_progress_on_standard_error() throws IOException {
    String page = CommandResult.REAL_PAGE.toString();

    CommandResult result = run("-o", directory.resolve("report.html").toString(), page, page);

    assertThat(result.err().lines())
        .first()
        .isEqualTo("html-report: 1/2 " + CommandResult.REAL_PAGE.getFileName());
  }

  @Test
  void should_go_on_after_a_page_that_fails() throws IOException {
    Path report = directory.resolve("report.html");

    CommandResult result =
        run("-o", report.toString(), "no-such-page.txt", CommandResult.REAL_PAGE.toString());

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("no-such-page.txt");
    assertThat(read(report).select(".meeting")).hasSize(1);
  }

  @Test
  void should_count_pages_that_fail_as_done() throws IOException {
    String output = directory.resolve("report.html").toString();

    CommandResult result =
        run("-o", output, CommandResult.REAL_PAGE.toString(), "no-such-page.txt");

    assertThat(result.err().lines()).last().isEqualTo("html-report: 2/2 no-such-page.txt");
  }

  @Test
  void should_write_no_report_of_no_page() throws IOException {
    Path report = directory.resolve("report.html");

    CommandResult result = run("-o", report.toString(), "no-such-page.txt");

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("no-such-page.txt", "no page was read");
    assertThat(report).doesNotExist();
  }

  @Test
  void should_fail_when_the_report_cannot_be_written() throws IOException {
    String nowhere = directory.resolve("missing").resolve("report.html").toString();

    CommandResult result = run("-o", nowhere, CommandResult.REAL_PAGE.toString());

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("report.html");
  }

  @Test
  void should_ask_for_the_output() throws IOException {
    CommandResult result = run(CommandResult.REAL_PAGE.toString());

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("--output");
  }

  private static CommandResult run(String... args) throws IOException {
    return CommandResult.of(HtmlReport::run, args);
  }

  private static Document read(Path report) throws IOException {
    return Jsoup.parse(Files.readString(report));
  }
}
