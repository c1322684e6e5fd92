package io.github.speechdigest.examples.report;

import io.github.speechdigest.model.Diagnostic;
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
import java.util.ArrayList;
import java.util.List;

/** A page printed piece by piece, and its meeting. */
final class PrintedPage {
  private final StringBuilder text = new StringBuilder();
  private final List<Fragment> fragments = new ArrayList<>();

  /** Prints a piece of no speech. */
  PrintedPage print(FragmentRole role, String piece) {
    return print(Fragment.builder().role(role), piece);
  }

  /** Prints a piece of a speech. */
  PrintedPage print(int speech, int position, FragmentRole role, String piece) {
    return print(placed(speech, position, role), piece);
  }

  PrintedPage print(Fragment.Builder fragment, String piece) {
    fragments.add(fragment.start(text.length()).end(text.length() + piece.length()).build());
    text.append(piece).append("\n\n");
    return this;
  }

  static Fragment.Builder placed(int speech, int position, FragmentRole role) {
    return Fragment.builder().role(role).speech(speech).position(position);
  }

  String text() {
    return text.toString();
  }

  List<Fragment> fragments() {
    return fragments;
  }

  /** A meeting with this page's fragments and nothing else. */
  Meeting.Builder meeting() {
    Source source =
        Source.builder().name("page.txt").format(SourceFormat.TEXT).length(text.length()).build();
    return Meeting.builder().source(source).addAllFragments(fragments);
  }

  static Meeting.Builder emptyMeeting() {
    return new PrintedPage().meeting();
  }

  static Speech.Builder speech(int ordinal, String body, String person) {
    Speaker speaker =
        Speaker.builder()
            .organization(body)
            .name(person)
            .addRoles("书记")
            .byline(body + "书记 " + person)
            .build();
    return Speech.builder().ordinal(ordinal).speaker(speaker).complete(true);
  }

  static Point point(String text, Indicator... figures) {
    return Point.builder().text(text).addIndicators(figures).build();
  }

  /** A change in percent that stands at the first place of its claim in the text. */
  static Indicator growth(String text, String claim, String metric, String value) {
    return change(text, claim, metric, value)
        .direction(Direction.INCREASE)
        .period(Period.builder().text("前三季度").build())
        .build();
  }

  static Indicator fall(String text, String claim, String metric, String value) {
    return change(text, claim, metric, value).direction(Direction.DECREASE).build();
  }

  private static Indicator.Builder change(String text, String claim, String metric, String value) {
    return figure(text, claim, metric, value, "%")
        .canonicalMetric(metric)
        .kind(IndicatorKind.CHANGE)
        .status(IndicatorStatus.ACTUAL);
  }

  static Indicator.Builder amount(
      String text, String claim, String metric, String value, String unit) {
    return figure(text, claim, metric, value, unit)
        .kind(IndicatorKind.AMOUNT)
        .status(IndicatorStatus.ACTUAL);
  }

  static Indicator.Builder figure(
      String text, String claim, String metric, String value, String unit) {
    int start = text.indexOf(claim);
    return Indicator.builder()
        .metric(metric)
        .value(new BigDecimal(value))
        .valueText(value)
        .unit(unit)
        .text(claim)
        .start(start)
        .end(start + claim.length());
  }

  /** Two speeches, of which the first is cut in mid-sentence and goes on behind the second. */
  static PrintedPage interleaved() {
    return new PrintedPage()
        .print(FragmentRole.MEETING_TITLE, "季度例会发言摘登")
        .print(1, 1, FragmentRole.TITLE, "稳住大盘 做强产业")
        .print(1, 2, FragmentRole.BYLINE, "甲市书记 李一")
        .print(1, 3, FragmentRole.BODY, "前三季度地区生产总值增长7%。")
        .print(1, 4, FragmentRole.BODY, "一、做大产业。夯实主导产业。培育企业")
        .print(2, 1, FragmentRole.TITLE, "守住底线")
        .print(2, 2, FragmentRole.BYLINE, "乙县书记 王二")
        .print(2, 3, FragmentRole.BODY, "地区生产总值增长12.5%，用电成本下降3%。")
        .print(placed(1, 5, FragmentRole.BODY).continues(true).confidence(0.6), "38家，力争达到50家。")
        .print(FragmentRole.FURNITURE, "责任编辑 某某");
  }

  /** The meeting of {@link #interleaved()}. */
  static Meeting interleavedMeeting() {
    return interleavedMeeting(MeetingDate.builder().text("10月21日").month(10).day(21));
  }

  static Meeting interleavedMeeting(MeetingDate.Builder date) {
    String opening = "前三季度地区生产总值增长7%。";
    String industry = "夯实主导产业。培育企业38家，力争达到50家。";
    String safety = "地区生产总值增长12.5%，用电成本下降3%。";
    Indicator target =
        figure(industry, "达到50家", "企业", "50", "家")
            .kind(IndicatorKind.AMOUNT)
            .status(IndicatorStatus.TARGET)
            .build();
    Point filled =
        Point.builder()
            .lead("夯实主导产业")
            .text(industry)
            .addIndicators(amount(industry, "企业38家", "企业", "38", "家").build(), target)
            .build();
    Section section =
        Section.builder().ordinal(1).marker("一、").heading("做大产业").addPoints(filled).build();
    Speech first =
        speech(1, "甲市", "李一")
            .title("稳住大盘 做强产业")
            .addIntroduction(point(opening, growth(opening, "地区生产总值增长7%", "地区生产总值", "7")))
            .addSections(section)
            .build();
    Speech second =
        speech(2, "乙县", "王二")
            .title("守住底线")
            .addIntroduction(
                point(
                    safety,
                    growth(safety, "地区生产总值增长12.5%", "地区生产总值", "12.5"),
                    fall(safety, "用电成本下降3%", "用电成本", "3")))
            .build();
    PrintedPage page = interleaved();
    Fragment moved = page.fragments.get(8);
    return page.meeting()
        .title("季度例会发言摘登")
        .date(date.build())
        .addAnnouncedSpeakers("甲市", "乙县", "丙市")
        .addSpeeches(first, second)
        .addDiagnostics(
            diagnostic("FRAGMENT_MOVED", Severity.INFO)
                .speech(1)
                .start(moved.start())
                .end(moved.end())
                .build(),
            diagnostic("ANNOUNCED_SPEAKER_MISSING", Severity.WARNING).build())
        .build();
  }

  static Diagnostic.Builder diagnostic(String code, Severity severity) {
    return Diagnostic.builder().code(code).severity(severity).message("what happened");
  }
}
