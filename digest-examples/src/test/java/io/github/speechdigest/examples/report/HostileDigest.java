package io.github.speechdigest.examples.report;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.FragmentRole;
import io.github.speechdigest.model.Indicator;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.MeetingDate;
import io.github.speechdigest.model.Severity;
import io.github.speechdigest.model.Source;
import io.github.speechdigest.model.SourceFormat;
import io.github.speechdigest.model.Speaker;
import io.github.speechdigest.model.Speech;

/** A digest whose every text tries to run as a script that sets {@code window.hacked}. */
final class HostileDigest {
  static final String ATTACK =
      "</script></style></title></textarea>--><script>window.hacked=1</script>"
          + "<img src=x onerror=\"window.hacked=1\">\"'><svg onload=window.hacked=1>${window.hacked=1}\u2028;//";

  private final PrintedPage page =
      new PrintedPage()
          .print(FragmentRole.MEETING_TITLE, ATTACK)
          .print(1, 1, FragmentRole.TITLE, ATTACK)
          .print(1, 2, FragmentRole.BYLINE, ATTACK)
          .print(1, 3, FragmentRole.BODY, ATTACK)
          .print(FragmentRole.FURNITURE, ATTACK);

  String text() {
    return page.text();
  }

  Meeting meeting() {
    Indicator figure =
        PrintedPage.amount(ATTACK, ATTACK, ATTACK, "1", ATTACK).canonicalMetric(ATTACK).build();
    Speaker speaker =
        Speaker.builder().name(ATTACK).organization(ATTACK).addRoles(ATTACK).byline(ATTACK).build();
    Speech speech =
        Speech.builder()
            .ordinal(1)
            .title(ATTACK)
            .speaker(speaker)
            .addIntroduction(PrintedPage.point(ATTACK, figure))
            .complete(false)
            .build();
    return Meeting.builder()
        .title(ATTACK)
        .subtitle(ATTACK)
        .name(ATTACK)
        .convener(ATTACK)
        .date(MeetingDate.builder().text(ATTACK).build())
        .lead(ATTACK)
        .addAnnouncedSpeakers("缺席者" + ATTACK.replace("window", "self"))
        .addSpeeches(speech)
        .source(
            Source.builder()
                .name(ATTACK)
                .format(SourceFormat.TEXT)
                .length(page.text().length())
                .build())
        .addAllFragments(page.fragments())
        .addDiagnostics(
            Diagnostic.builder()
                .code(ATTACK)
                .severity(Severity.WARNING)
                .message(ATTACK)
                .speech(1)
                .build())
        .build();
  }
}
