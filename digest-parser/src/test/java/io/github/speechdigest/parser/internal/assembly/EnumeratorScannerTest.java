package io.github.speechdigest.parser.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.parser.internal.block.SectionMarker.Style;
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
