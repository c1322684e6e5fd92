package io.github.speechdigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.Meeting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that print nothing change nothing. */
class DigestParserInvisibleTest {
  private static final String PAGE = RandomPage.real();

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\u00AD", "\uFEFF", "\u2060", "\u200E"})
  void should_read_the_same_page_with_them_as_without(String nothing) {
    String page =
        nothing
            + PAGE.replace("一", nothing + "一" + nothing).replace("\n", nothing + "\n" + nothing);

    Meeting meeting = DigestParser.parse(page, "page");

    assertThat(meeting.speeches()).isEqualTo(DigestParser.parse(PAGE, "page").speeches());
    Guarantees.check(meeting, page);
  }
}
