package io.github.speechdigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.SourceFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The real page in every charset and form: always the same meeting, offsets aside. */
class EncodingMatrixTest {
  private static final String MARKDOWN = RandomPage.real();
  private static final Meeting EXPECTED = DigestParser.parse(MARKDOWN, "page");

  /** A charset, and what stands before the text. */
  private record Encoding(String name, String charset, String mark, String found) {
    byte[] encode(String text) {
      return (mark + text).getBytes(Charset.forName(charset));
    }
  }

  private static final List<Encoding> ENCODINGS =
      List.of(
          new Encoding("UTF-8", "UTF-8", "", "UTF-8"),
          new Encoding("UTF-8 with BOM", "UTF-8", "\uFEFF", "UTF-8"),
          new Encoding("GB18030", "GB18030", "", "GB18030"),
          new Encoding("GBK", "GBK", "", "GB18030"),
          new Encoding("GB2312", "GB2312", "", "GB18030"),
          new Encoding("UTF-16LE", "UTF-16LE", "", "UTF-16LE"),
          new Encoding("UTF-16LE with BOM", "UTF-16LE", "\uFEFF", "UTF-16LE"),
          new Encoding("UTF-16BE", "UTF-16BE", "", "UTF-16BE"),
          new Encoding("UTF-16BE with BOM", "UTF-16BE", "\uFEFF", "UTF-16BE"));

  private static final List<Page> PAGES =
      PageForm.all().stream().map(form -> new Page(form, form.write().apply(MARKDOWN))).toList();

  private record Page(PageForm form, String text) {
    String declaring(String charset) {
      return text.replace("CHARSET", charset);
    }

    boolean isHtml() {
      return form.format() == SourceFormat.HTML;
    }
  }

  @TestFactory
  Stream<DynamicTest> should_read_the_same_meeting_from() {
    return ENCODINGS.stream()
        .flatMap(
            encoding ->
                PAGES.stream()
                    .filter(page -> canWrite(encoding, page))
                    .map(
                        page ->
                            DynamicTest.dynamicTest(
                                encoding.name() + ", " + page.form().name(),
                                () -> check(encoding, page))));
  }

  /** Big5 has no simplified characters: HTML writes them as references, text cannot. */
  @TestFactory
  Stream<DynamicTest> should_read_the_same_meeting_from_big5() {
    return PAGES.stream()
        .filter(Page::isHtml)
        .map(page -> DynamicTest.dynamicTest(page.form().name(), () -> checkBig5(page)));
  }

  private static void check(Encoding encoding, Page page) throws IOException {
    byte[] bytes = encoding.encode(page.declaring(encoding.charset()));

    Meeting meeting = DigestParser.parse(new ByteArrayInputStream(bytes), "page");

    assertSame(meeting, page);
    assertThat(meeting.source().charset()).hasValue(encoding.found());
  }

  private static void checkBig5(Page page) throws IOException {
    CharsetEncoder big5 =
        Charset.forName("Big5").newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (char c : page.declaring("big5").toCharArray()) {
      String written = big5.canEncode(c) ? String.valueOf(c) : "&#" + (int) c + ";";
      bytes.writeBytes(written.getBytes(big5.charset()));
    }

    Meeting meeting = DigestParser.parse(new ByteArrayInputStream(bytes.toByteArray()), "page");

    assertSame(meeting, page);
    assertThat(meeting.source().charset()).hasValue("Big5-HKSCS");
  }

  private static void assertSame(Meeting meeting, Page page) {
    assertThat(meeting.source().format()).isEqualTo(page.form().format());
    assertThat(PageForm.withoutOffsets(meeting)).isEqualTo(PageForm.withoutOffsets(EXPECTED));
  }

  private static boolean canWrite(Encoding encoding, Page page) {
    return Charset.forName(encoding.charset()).newEncoder().canEncode(CharBuffer.wrap(page.text()));
  }
}
