package io.github.speechdigest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.speechdigest.examples.report.Comparison.MeetingSpread;
import io.github.speechdigest.examples.report.Comparison.Spread;
import io.github.speechdigest.model.FragmentRole;
import io.github.speechdigest.model.Indicator;
import io.github.speechdigest.model.IndicatorKind;
import io.github.speechdigest.model.IndicatorStatus;
import io.github.speechdigest.model.MeetingDate;
import io.github.speechdigest.model.Speech;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  @Test
  void should_order_meetings_by_date() {
    Comparison comparison = comparison(date(2025, 1, 8), date(2024, 10, 21), date(2024, 7, 5));

    assertThat(comparison.meetings()).extracting(MeetingPage::number).containsExactly(3, 2, 1);
    assertThat(comparison.lacksDates()).isFalse();
  }

  @Test
  void should_put_meetings_without_a_year_last_and_say_so() {
    MeetingDate.Builder undated = MeetingDate.builder().text("1月2日").month(1).day(2);

    Comparison comparison = comparison(undated, date(2024, 10, 21));

    assertThat(comparison.meetings()).extracting(MeetingPage::number).containsExactly(2, 1);
    assertThat(comparison.lacksDates()).isTrue();
  }

  @Test
  void should_spread_a_measure_that_two_meetings_report() {
    Comparison comparison = comparison(date(2025, 1, 8), date(2024, 10, 21));

    assertThat(comparison.spreads())
        .extracting(spread -> spread.shared().measure().metric())
        .containsExactlyInAnyOrder("地区生产总值", "用电成本");
    Spread spread = spread(comparison, "地区生产总值");
    assertThat(spread.rows()).extracting(row -> row.meeting().number()).containsExactly(2, 1);
    MeetingSpread row = spread.rows().get(0);
    assertThat(List.of(row.least(), row.middle(), row.most()))
        .containsExactly("+7%", "+9.75%", "+12.5%");
    assertThat(row.marks()).extracting(Comparison.Mark::place).containsExactly(56.0, 100.0);
  }

  @Test
  void should_line_up_the_figures_of_a_body_that_speaks_at_several_meetings() {
    Spread spread = spread(comparison(date(2025, 1, 8), date(2024, 10, 21)), "用电成本");

    assertThat(spread.bodies())
        .singleElement()
        .satisfies(row -> assertThat(row.body()).isEqualTo("乙县"));
    assertThat(spread.bodies().get(0).meetings())
        .extracting(said -> said.meeting().number())
        .containsExactly(2, 1);
    assertThat(spread.bodies().get(0).meetings())
        .allSatisfy(
            said -> assertThat(said.figures()).extracting(Figure::value).containsExactly("−3%"));
  }

  @Test
  void should_keep_targets_apart_from_what_was_reached() {
    String text = "粮食产量500万吨，明年达到600万吨。";
    PrintedPage page = new PrintedPage().print(1, 1, FragmentRole.BODY, text);
    Indicator reached =
        PrintedPage.amount(text, "粮食产量500万吨", "粮食产量", "500", "万吨").canonicalMetric("粮食产量").build();
    Indicator wanted =
        PrintedPage.figure(text, "达到600万吨", "粮食产量", "600", "万吨")
            .canonicalMetric("粮食产量")
            .kind(IndicatorKind.AMOUNT)
            .status(IndicatorStatus.TARGET)
            .build();
    Speech speech =
        PrintedPage.speech(1, "甲市", "李一")
            .addIntroduction(PrintedPage.point(text, reached, wanted))
            .build();
    Report report = new Report();
    report.add(page.meeting().addSpeeches(speech).build(), page.text());
    report.add(page.meeting().addSpeeches(speech).build(), page.text());

    assertThat(report.comparison().spreads())
        .extracting(spread -> spread.shared().scale(), spread -> spread.rows().get(0).middle())
        .containsExactly(tuple("总量（万吨）", "500万吨"), tuple("目标 · 总量（万吨）", "600万吨"));
  }

  @Test
  void should_not_spread_what_one_meeting_alone_reports() {
    assertThat(comparison(date(2024, 10, 21)).spreads()).isEmpty();
  }

  private static Spread spread(Comparison comparison, String metric) {
    return comparison.spreads().stream()
        .filter(spread -> spread.shared().measure().metric().equals(metric))
        .findFirst()
        .orElseThrow();
  }

  private static MeetingDate.Builder date(int year, int month, int day) {
    return MeetingDate.builder().text(month + "月" + day + "日").year(year).month(month).day(day);
  }

  private static Comparison comparison(MeetingDate.Builder... dates) {
    Report report = new Report();
    for (MeetingDate.Builder date : dates) {
      report.add(PrintedPage.interleavedMeeting(date), PrintedPage.interleaved().text());
    }
    return report.comparison();
  }
}
