package io.github.speechdigest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.speechdigest.examples.report.MetricCharts.Chart;
import io.github.speechdigest.model.Indicator;
import io.github.speechdigest.model.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricChartsTest {
  private static final String TEXT = "税收增长8%、增长4%、下降4%，达到30亿元";
  private static final Indicator EIGHT = PrintedPage.growth(TEXT, "增长8%", "税收", "8");
  private static final Indicator FOUR = PrintedPage.growth(TEXT, "增长4%", "税收", "4");
  private static final Indicator FALL = PrintedPage.fall(TEXT, "下降4%", "税收", "4");

  @Test
  void should_chart_a_metric_of_two_speakers_the_largest_first() {
    Chart chart = only(charts(List.of(FOUR), List.of(EIGHT)));

    assertThat(chart.bars()).extracting(bar -> bar.figure().value()).containsExactly("+8%", "+4%");
    assertThat(chart.bars()).extracting(MetricCharts.Bar::width).containsExactly(100.0, 50.0);
    assertThat(chart.zero()).isZero();
  }

  @Test
  void should_not_chart_a_metric_of_one_speaker() {
    assertThat(charts(List.of(FOUR, EIGHT), List.of())).isEmpty();
  }

  @Test
  void should_not_chart_a_metric_that_is_not_catalogued() {
    Indicator printed = PrintedPage.amount(TEXT, "30亿元", "税收", "30", "亿元").build();

    assertThat(charts(List.of(printed), List.of(printed))).isEmpty();
  }

  @Test
  void should_draw_a_fall_to_the_left_of_zero() {
    Chart chart = only(charts(List.of(EIGHT), List.of(FALL)));

    assertThat(chart.zero()).isCloseTo(33.33, within(0.01));
    MetricCharts.Bar fall = chart.bars().get(1);
    assertThat(fall.start()).isZero();
    assertThat(fall.width()).isCloseTo(33.33, within(0.01));
  }

  @Test
  void should_keep_units_and_kinds_apart() {
    Indicator amount =
        PrintedPage.amount(TEXT, "30亿元", "税收", "30", "亿元").canonicalMetric("税收").build();

    List<MetricCharts> metrics = charts(List.of(FOUR, amount), List.of(EIGHT));

    assertThat(metrics)
        .singleElement()
        .satisfies(metric -> assertThat(metric.speakers()).isEqualTo(2));
    assertThat(metrics.get(0).charts())
        .extracting(chart -> chart.measure().scale())
        .containsExactly("变化（%）", "总量（亿元）");
  }

  private static Chart only(List<MetricCharts> metrics) {
    assertThat(metrics).hasSize(1);
    assertThat(metrics.get(0).charts()).hasSize(1);
    return metrics.get(0).charts().get(0);
  }

  private static List<MetricCharts> charts(List<Indicator> first, List<Indicator> second) {
    Meeting meeting =
        PrintedPage.emptyMeeting()
            .addSpeeches(
                PrintedPage.speech(1, "甲市", "李一")
                    .addIntroduction(PrintedPage.point(TEXT, first.toArray(Indicator[]::new)))
                    .build(),
                PrintedPage.speech(2, "乙县", "王二")
                    .addIntroduction(PrintedPage.point(TEXT, second.toArray(Indicator[]::new)))
                    .build())
            .build();
    return MeetingPage.of(1, meeting, "").charts();
  }
}
