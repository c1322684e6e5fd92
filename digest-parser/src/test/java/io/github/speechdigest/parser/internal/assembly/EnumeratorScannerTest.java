package io.github.speechdigest.parser.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.parser.internal.block.SectionMarker.Style;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnumeratorScannerTest {
  @ParameterizedTest
  @CsvSource({
    "一、加快建设。, CHINESE, 1",
    "十二、加快建设。, CHINESE, 12",
    "（三）加快建设。, CHINESE_BRACKETED, 3",
    "2.加快建设。, ARABIC, 2",
    "(4)加快建设。, ARABIC_BRACKETED, 4",
    "③加快建设。, CIRCLED, 3",
    "'第二，加快建设。', ORDINAL, 2",
    "五是加快建设。, IS, 5",
    "其次加快建设。, SEQUENCE, 2",
    "'最后，加快建设。', SEQUENCE, 4",
    "最后抓建设。, SEQUENCE, 4",
    "最后规范收费。, SEQUENCE, 4",
    "2）加快建设。, ARABIC_BRACKETED, 2",
    "㈢加快建设。, CHINESE_BRACKETED, 3",
    "⑵加快建设。, ARABIC_BRACKETED, 2",
    "❹加快建设。, CIRCLED, 4",
    "⒌加快建设。, ARABIC, 5",
    "'其三，加快建设。', ORDINAL, 3",
    "一要加快建设。, MUST, 1"
  })
  void should_read_the_number_that_a_passage_begins_with(String text, Style style, int ordinal) {
    Enumerator[] found = EnumeratorScanner.scan(text);

    assertThat(found).hasSize(1);
    assertThat(found[0].style()).isEqualTo(style);
    assertThat(found[0].ordinal()).isEqualTo(ordinal);
    assertThat(found[0].leading()).isTrue();
  }

  /** A quick look at both sides of the cut must not miss one. */
  @Test
  void should_find_every_number_that_a_cut_goes_through() {
    List<String> befores = texts("甲。，第首其最（一十2", 3);
    List<String> afters = texts("甲一十2是要、，：）先次者后", 2);
    int found = 0;
    for (String before : befores) {
      String text = "甲甲甲" + before;
      for (String after : afters) {
        Enumerator across = EnumeratorScanner.across(text, after);
        boolean crosses = crosses(text, after);
        assertThat(across != null).as(text + "|" + after).isEqualTo(crosses);
        assertThat(!crosses || EnumeratorScanner.mayStopInside(text)).as(text).isTrue();
        found += crosses ? 1 : 0;
      }
    }
    assertThat(found).isGreaterThan(1000);
  }

  private static boolean crosses(String before, String after) {
    for (Enumerator enumerator : EnumeratorScanner.scan(before + after)) {
      if (enumerator.at() < before.length() && enumerator.end() > before.length()) {
        return true;
      }
    }
    return false;
  }

  private static List<String> texts(String characters, int length) {
    List<String> texts = List.of("");
    for (int i = 0; i < length; i++) {
      List<String> longer = new ArrayList<>();
      for (String text : texts) {
        characters.chars().forEach(c -> longer.add(text + (char) c));
      }
      texts = longer;
    }
    return texts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"投资12", "新增企业十", "一批", "一、甲", "2", "占比达，2"})
  void should_tell_ends_that_are_in_no_number(String text) {
    assertThat(EnumeratorScanner.mayStopInside(text)).isFalse();
  }

  @Test
  void should_find_numbers_inside_a_passage() {
    Enumerator[] found = EnumeratorScanner.scan("抓好落实。一是建机制；二是强保障。第三，严考核。");

    assertThat(found).extracting(Enumerator::ordinal).containsExactly(1, 2, 3);
    assertThat(found).noneMatch(Enumerator::leading);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2.5亿元投资落地。",
        "一批项目开工。",
        "第三产业增长5%。",
        "第一书记驻村。",
        "3000名干部下沉。",
        "这是第一，也是唯一。",
        "增长一是因为投资",
        "（以下简称条例）施行。",
        "十年磨一剑。",
        "最后一公里打通。",
        "其一生未离乡土。",
        "2025.加快"
      })
  void should_not_take_other_numbers_for_enumerators(String text) {
    assertThat(EnumeratorScanner.scan(text)).noneMatch(Enumerator::leading);
  }
}
