package io.github.speechdigest.parser.internal.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.model.Speaker;
import io.github.speechdigest.parser.internal.block.Block;
import io.github.speechdigest.parser.internal.block.BlockKind;
import io.github.speechdigest.parser.internal.block.TracedText;
import io.github.speechdigest.parser.internal.speaker.SpeakerLine;
import io.github.speechdigest.parser.internal.structure.SpeechOutline;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncementCheckTest {
  private static List<Diagnostic> check(List<String> announced, String... bylines) {
    List<SpeechOutline> outlines =
        Arrays.stream(bylines).map(AnnouncementCheckTest::outline).collect(Collectors.toList());
    String lead = "市委召开例会。" + String.join("、", announced) + "发言。";
    Block block =
        new Block(
            0, BlockKind.LEAD, TracedText.of(lead, 0, lead.length()), Optional.empty(), List.of());
    return AnnouncementCheck.of(announced, outlines, List.of(block));
  }

  private static SpeechOutline outline(String byline) {
    Optional<Speaker> speaker = SpeakerLine.read(byline);
    return new SpeechOutline(
        Optional.empty(), speaker, List.of(), List.of(), List.of(), true, List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "青石区, 青石区委书记 林小雨",
    "林小雨, 青石区委书记 林小雨",
    "石桥村, 云山县柳镇石桥村党总支书记 何大江",
    "南川省文化和旅游厅, 省文化和旅游厅厅长 方圆",
    "市发改委, 市发展改革委主任 方圆",
    "市人社局, 市人力资源和社会保障局局长 方圆",
    "云山县委, 云山县委副书记、县长 何大江",
    "云山林场, 云山林场党委书记、柳河木业公司董事长 方圆",
  })
  void should_know_the_announced_speaker(String announced, String byline) {
    assertThat(check(List.of(announced), byline)).isEmpty();
  }

  @Test
  void should_report_who_is_announced_and_does_not_speak() {
    assertThat(check(List.of("青石区", "云山县"), "青石区委书记 林小雨"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(DiagnosticCode.ANNOUNCED_SPEAKER_MISSING);
              assertThat(found.message()).contains("云山县");
              assertThat(found.start()).hasValue(11);
              assertThat(found.end()).hasValue(14);
            });
  }

  @Test
  void should_report_who_speaks_unannounced() {
    assertThat(check(List.of("青石区"), "青石区委书记 林小雨", "云山县委书记 何大江"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(DiagnosticCode.SPEAKER_NOT_ANNOUNCED);
              assertThat(found.speech()).hasValue(2);
            });
  }

  @Test
  void should_give_a_speech_to_its_body_before_one_that_the_byline_only_names() {
    assertThat(check(List.of("云山县委", "云山县柳镇"), "云山县柳镇党委书记 方圆", "云山县委书记 何大江")).isEmpty();
  }

  @Test
  void should_give_one_speech_to_one_announcement() {
    assertThat(check(List.of("石桥村", "桥村"), "云山县石桥村党支部书记 何大江")).hasSize(1);
  }

  @Test
  void should_report_nobody_when_nobody_is_announced() {
    assertThat(check(List.of(), "青石区委书记 林小雨")).isEmpty();
  }
}
