package io.github.speechdigest.parser.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.parser.internal.limit.Deadline;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncementTest {
  private static final String[] PAGE = {
    "@云溪县委书记 甲一", "云溪县加快发展，茶叶产值突破20亿元。", "@市交通局局长 乙二", "市交通局完成投资310亿元，轨道里程增加。"
  };

  @Test
  void should_miss_a_speaker_whom_the_lead_announces() {
    assertThat(check("云溪县", "市交通局", "石塘区"))
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.ANNOUNCED_SPEAKER_MISSING);
  }

  @Test
  void should_note_a_speaker_whom_the_lead_does_not_announce() {
    List<Diagnostic> found = check("云溪县");

    assertThat(found).extracting(Diagnostic::code).containsExactly(DiagnosticCode.SPEAKER_NOT_ANNOUNCED);
    assertThat(found.get(0).speech()).hasValue(2);
  }

  @Test
  void should_say_nothing_when_all_are_there_or_none_is_announced() {
    assertThat(check("云溪县", "市交通局")).isEmpty();
    assertThat(check()).isEmpty();
  }

  @Test
  void should_know_an_abbreviated_body() {
    assertThat(Announcement.abbreviates("市人社局", "市人力资源和社会保障局")).isTrue();
    assertThat(Announcement.abbreviates("市交通局", "市人力资源和社会保障局")).isFalse();
    assertThat(Announcement.abbreviates("局", "市交通局")).isFalse();
  }

  private static List<Diagnostic> check(String... announced) {
    return Assembler.assemble(AssemblerTest.head(List.of(announced), PAGE), Deadline.none()).diagnostics();
  }
}
