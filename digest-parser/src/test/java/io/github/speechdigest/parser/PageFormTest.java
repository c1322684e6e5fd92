package io.github.speechdigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.parser.testkit.GoldDigest;
import io.github.speechdigest.parser.testkit.Scrambler;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every annotated digest in every form in which a page is saved: always the same meeting, offsets
 * aside.
 */
class PageFormTest {
  private record Print(String name, String page, Meeting expected) {
    /** White space at which a line happens to be wrapped is lost, so all of it is alike here. */
    static Print of(GoldDigest digest) {
      String page =
          Scrambler.of(Scrambler.Mode.CLEAN, 1).print(digest).text().replace('\u3000', ' ');
      return new Print(digest.name(), page, DigestParser.parse(page, digest.name()));
    }
  }

  private static final List<Print> PRINTS =
      Stream.of(GoldDigest.training(), GoldDigest.further())
          .flatMap(List::stream)
          .map(Print::of)
          .toList();

  static List<PageForm> forms() {
    return PageForm.all();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void should_read_the_same_meeting_from(PageForm form) {
    SoftAssertions softly = new SoftAssertions();
    for (Print print : PRINTS) {
      String page = form.write().apply(print.page());

      Meeting meeting = DigestParser.parse(page, print.name());

      softly.assertThat(meeting.source().format()).as(print.name()).isEqualTo(form.format());
      softly
          .assertThat(PageForm.withoutOffsets(meeting))
          .as(print.name())
          .isEqualTo(PageForm.withoutOffsets(print.expected()));
      Guarantees.checkKept(meeting, DigestParser.text(page, print.name(), ParseOptions.defaults()));
    }
    assertThat(PRINTS).isNotEmpty();
    softly.assertAll();
  }
}
