package io.github.speechdigest.examples.report;

import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.model.FragmentRole;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.MeetingDate;
import java.util.Map;

/** The names that the report gives to what the model knows by constants. */
final class Labels {
  private static final Map<String, String> DIAGNOSTICS =
      Map.ofEntries(
          Map.entry(DiagnosticCode.FRAGMENT_MOVED, "已移位"),
          Map.entry(DiagnosticCode.ANNOUNCED_SPEAKER_MISSING, "预告的发言缺失"),
          Map.entry(DiagnosticCode.SPEAKER_NOT_ANNOUNCED, "发言者未预告"),
          Map.entry(DiagnosticCode.TEXT_TRUNCATED, "正文中断"),
          Map.entry(DiagnosticCode.SECTION_MISSING, "序号缺失"),
          Map.entry(DiagnosticCode.SECTION_EMPTY, "标题下无正文"),
          Map.entry(DiagnosticCode.SECTION_REPEATED, "序号重复"),
          Map.entry(DiagnosticCode.FRAGMENT_UNPLACED, "未能归入发言"),
          Map.entry(DiagnosticCode.PLACEMENT_AMBIGUOUS, "归属两可"),
          Map.entry(DiagnosticCode.HYPHENATION_REPAIRED, "已修复断字"),
          Map.entry(DiagnosticCode.DUPLICATE_TEXT, "重复文字"),
          Map.entry(DiagnosticCode.BYLINE_MISSING, "缺少署名"),
          Map.entry(DiagnosticCode.TITLE_MISSING, "缺少标题"),
          Map.entry(DiagnosticCode.NO_SPEECH_FOUND, "未见发言"),
          Map.entry(DiagnosticCode.UNDECODABLE_BYTES, "字节无法解码"),
          Map.entry(DiagnosticCode.TEXT_AROUND_ARTICLE, "文章以外的文字"),
          Map.entry(DiagnosticCode.TIME_BUDGET_EXCEEDED, "时限已到"));

  private Labels() {}

  /** A diagnostic's name; the code itself where a newer parser gives one that is not known here. */
  static String diagnostic(String code) {
    return DIAGNOSTICS.getOrDefault(code, code);
  }

  static String role(FragmentRole role) {
    return switch (role) {
      case MEETING_TITLE -> "版面标题";
      case MEETING_SUBTITLE -> "副题";
      case LEAD -> "导语";
      case TITLE -> "标题";
      case BYLINE -> "署名";
      case BODY -> "正文";
      case FURNITURE -> "版面附件";
      case UNPLACED -> "未归入";
    };
  }

  /** What a meeting is called: its headline, else its name, else the file. */
  static String meeting(Meeting meeting) {
    return meeting.title().or(meeting::name).or(() -> meeting.source().name()).orElse("（无标题）");
  }

  /** A date with its year where that is known. */
  static String date(MeetingDate date) {
    boolean printsYear = date.text().contains("年");
    return printsYear || date.year().isEmpty()
        ? date.text()
        : date.year().getAsInt() + "年" + date.text();
  }
}
