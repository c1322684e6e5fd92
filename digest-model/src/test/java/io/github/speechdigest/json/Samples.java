package io.github.speechdigest.json;

import io.github.speechdigest.model.Bound;
import io.github.speechdigest.model.Comparison;
import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.model.Direction;
import io.github.speechdigest.model.Fragment;
import io.github.speechdigest.model.FragmentRole;
import io.github.speechdigest.model.Indicator;
import io.github.speechdigest.model.IndicatorKind;
import io.github.speechdigest.model.IndicatorStatus;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.MeetingDate;
import io.github.speechdigest.model.Period;
import io.github.speechdigest.model.Point;
import io.github.speechdigest.model.Section;
import io.github.speechdigest.model.Severity;
import io.github.speechdigest.model.Source;
import io.github.speechdigest.model.SourceFormat;
import io.github.speechdigest.model.Speaker;
import io.github.speechdigest.model.Speech;
import java.math.BigDecimal;
import java.time.YearMonth;

/** Meetings to write and read. */
final class Samples {
  private static final String TEXT = "降成本。今年1—9月成本由50万元降至40万元至45万元左右。";

  private Samples() {}

  /** A meeting of which only what must be there is there. */
  static Meeting least() {
    return Meeting.builder()
        .source(Source.builder().format(SourceFormat.TEXT).length(0).build())
        .build();
  }

  /** A meeting in which every field of every type has a value. */
  static Meeting full() {
    return Meeting.builder()
        .title("标题")
        .subtitle("副题")
        .name("例会")
        .convener("市委")
        .date(MeetingDate.builder().text("2024年10月21日").year(2024).month(10).day(21).build())
        .lead("导语")
        .addAnnouncedSpeakers("甲区")
        .addSpeeches(speech())
        .source(
            Source.builder()
                .name("page.txt")
                .format(SourceFormat.MARKDOWN)
                .charset("UTF-8")
                .length(200)
                .sha256("0123456789abcdef".repeat(4))
                .build())
        .addFragments(
            Fragment.builder()
                .start(3)
                .end(40)
                .role(FragmentRole.BODY)
                .speech(1)
                .position(2)
                .continues(true)
                .confidence(0.75)
                .build())
        .addDiagnostics(
            Diagnostic.builder()
                .code(DiagnosticCode.FRAGMENT_MOVED)
                .severity(Severity.INFO)
                .message("moved")
                .speech(1)
                .start(3)
                .end(40)
                .build())
        .build();
  }

  private static Speech speech() {
    Point point = Point.builder().lead("降成本").text(TEXT).addIndicators(indicator()).build();
    Section deeper =
        Section.builder().ordinal(1).marker("（一）").heading("小题").addPoints(point).build();
    return Speech.builder()
        .ordinal(1)
        .title("题")
        .speaker(
            Speaker.builder()
                .name("李明")
                .organization("甲区")
                .addRoles("区委书记")
                .byline("甲区委书记 李明")
                .build())
        .addIntroduction(Point.builder().text("引言。").build())
        .addSections(Section.builder().ordinal(1).marker("一、").addSections(deeper).build())
        .addClosing(Point.builder().text("下一步。").build())
        .complete(true)
        .build();
  }

  private static Indicator indicator() {
    return Indicator.builder()
        .metric("成本")
        .canonicalMetric("成本")
        .kind(IndicatorKind.AMOUNT)
        .direction(Direction.DECREASE)
        .value(new BigDecimal("40.0"))
        .valueText("40万元至45")
        .unit("万元")
        .normalizedValue(new BigDecimal("4E+5"))
        .normalizedUnit("元")
        .upper(new BigDecimal("45"))
        .status(IndicatorStatus.ACTUAL)
        .from(new BigDecimal("50.50"))
        .bound(Bound.ABOUT)
        .comparison(Comparison.YEAR_ON_YEAR)
        .period(
            Period.builder()
                .text("今年1—9月")
                .start(YearMonth.of(2024, 1))
                .end(YearMonth.of(2024, 9))
                .build())
        .text("成本由50万元降至40万元至45万元")
        .start(10)
        .end(27)
        .build();
  }
}
