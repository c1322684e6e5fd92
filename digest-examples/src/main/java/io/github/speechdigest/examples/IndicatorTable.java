package io.github.speechdigest.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the figures of digest pages as CSV (RFC 4180), or compares one metric across speakers. */
@Command(
    name = "indicator-table",
    description = "Prints the figures of speech digests (发言摘登) as CSV in UTF-8, one row a figure.",
    exitCodeListHeading = "Exit status:%n",
    exitCodeList = {
      "0:every page was read",
      "1:a page could not be read",
      "2:the arguments are wrong"
    })
public final class IndicatorTable implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Pages pages;

  @Option(
      names = "--metric",
      paramLabel = "NAME",
      description =
          "Only this metric, by its printed or catalogued name, e.g. 地区生产总值; rows are then sorted by value, the"
              + " largest first, amounts apart from changes and one unit apart from another.")
  private String metric;

  @Option(
      names = "--bom",
      description = "Starts with a byte order mark, by which Excel knows UTF-8.")
  private boolean bom;

  /** Runs the command; see {@code --help}. */
  public static void main(String[] args) {
    CommandRunner.exit(run(System.out, System.err, args));
  }

  static int run(OutputStream out, OutputStream err, String... args) {
    return CommandRunner.run(new IndicatorTable(), out, err, args);
  }

  @Override
  public Integer call() throws IOException {
    List<IndicatorRow> rows = new ArrayList<>();
    int status = pages.forEach((file, meeting) -> rows.addAll(IndicatorRows.of(meeting)));
    if (metric != null) {
      rows.removeIf(row -> !row.measures(metric));
      rows.sort(IndicatorRow.BY_VALUE);
    }
    print(rows);
    return status;
  }

  private void print(List<IndicatorRow> rows) throws IOException {
    var out = spec.commandLine().getOut();
    if (bom) {
      out.print('\uFEFF');
    }
    CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
    csv.printRecord(IndicatorRow.HEADER);
    for (IndicatorRow row : rows) {
      csv.printRecord(row.cells());
    }
    csv.flush();
  }
}
