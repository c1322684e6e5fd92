package io.github.speechdigest.examples;

import static io.github.speechdigest.examples.CommandResult.REAL_PAGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.parser.DigestParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndicatorTableTest {
  @TempDir private Path directory;

  @Test
  void should_print_a_header_and_a_row_for_each_figure_of_the_page() throws IOException {
    CommandResult result = run(REAL_PAGE.toString());

    List<List<String>> expected =
        IndicatorRows.of(DigestParser.parse(REAL_PAGE)).stream().map(IndicatorRow::cells).toList();
    List<CSVRecord> records = records(result);
    assertThat(result.status()).isZero();
    assertThat(records.get(0).toList())
        .containsExactly(
            "meeting",
            "organization",
            "speaker",
            "section",
            "metric",
            "canonicalMetric",
            "kind",
            "direction",
            "status",
            "bound",
            "value",
            "upper",
            "from",
            "unit",
            "comparison",
            "period",
            "sentence");
    assertThat(records.subList(1, records.size()))
        .extracting(CSVRecord::toList)
        .containsExactlyElementsOf(expected);
  }

  @Test
  void should_print_nothing_but_the_header_for_a_metric_that_nobody_names() throws IOException {
    CommandResult result = run("--metric", "无此指标", REAL_PAGE.toString());

    assertThat(result.status()).isZero();
    assertThat(records(result)).hasSize(1);
  }

  @Test
  void should_start_with_a_byte_order_mark_on_request_only() throws IOException {
    String page = REAL_PAGE.toString();

    assertThat(run("--bom", page).out()).startsWith("\uFEFFmeeting,");
    assertThat(run(page).out()).startsWith("meeting,");
  }

  @Test
  void should_report_a_bad_page_and_print_the_others() throws IOException {
    Path missing = directory.resolve("missing.txt");

    CommandResult result = run(missing.toString(), REAL_PAGE.toString());

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err())
        .startsWith("indicator-table: ")
        .contains("missing.txt")
        .hasLineCount(1);
    assertThat(result.out()).isEqualTo(run(REAL_PAGE.toString()).out());
  }

  @Test
  void should_refuse_wrong_arguments_with_status_2() throws IOException {
    assertThat(run().status()).isEqualTo(2);
    assertThat(run("--metric").status()).isEqualTo(2);
    assertThat(run("--no-such-option", REAL_PAGE.toString()).err())
        .contains("Usage: indicator-table");
  }

  @Test
  void should_explain_itself() throws IOException {
    CommandResult result = run("--help");

    assertThat(result.status()).isZero();
    assertThat(result.out()).startsWith("Usage: indicator-table").contains("--metric", "--bom");
  }

  private static List<CSVRecord> records(CommandResult result) throws IOException {
    return CSVFormat.RFC4180.parse(new StringReader(result.out())).getRecords();
  }

  private static CommandResult run(String... args) throws IOException {
    return CommandResult.of(IndicatorTable::run, args);
  }
}
