package io.github.speechdigest.parser.internal.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.parser.internal.lexicon.DataFile;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsOfWorkTest {
  @ParameterizedTest
  @CsvSource({
    "某市住房城乡建设局局长 王一, 楼市",
    "省卫生健康委党组书记、主任 李二, 医院",
    "某县公安局政委 张三, 治安",
    "某村党支部书记 赵四, 村民",
    "某某集团董事长 孙五, 订单"
  })
  void should_know_what_a_body_or_its_head_is_charged_with(String line, String word) {
    assertThat(words(FieldsOfWork.of(line))).contains(word);
  }

  @Test
  void should_know_nothing_of_the_head_of_a_region() {
    assertThat(FieldsOfWork.of("某市市长 周六")).isEmpty();
  }

  @Test
  void should_hold_words_of_two_characters_each_once_in_a_field() {
    for (List<String> field : DataFile.read("fields-of-work.tsv")) {
      assertThat(field.get(1).split(" ", -1))
          .doesNotHaveDuplicates()
          .allMatch(w -> w.length() == 2);
    }
  }

  private static List<String> words(String ofTwoCharacters) {
    return IntStream.range(0, ofTwoCharacters.length() / 2)
        .mapToObj(i -> ofTwoCharacters.substring(2 * i, 2 * i + 2))
        .toList();
  }
}
