package io.github.speechdigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.Source;
import io.github.speechdigest.model.SourceFormat;
import io.github.speechdigest.model.Speech;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The real page in every charset, format and line end: always the same meeting, offsets aside. */
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

  private record Format(String name, String page, SourceFormat found) {}

  private static final List<Format> FORMATS =
      List.of(
          new Format("Markdown", MARKDOWN, SourceFormat.MARKDOWN),
          new Format("Markdown, CR LF", MARKDOWN.replace("\n", "\r\n"), SourceFormat.MARKDOWN),
          new Format("Markdown, CR", MARKDOWN.replace("\n", "\r"), SourceFormat.MARKDOWN),
          new Format("Markdown, U+2028", MARKDOWN.replace("\n", "\u2028"), SourceFormat.MARKDOWN),
          new Format("text", MARKDOWN.replaceAll("(?m)^#+ ", ""), SourceFormat.TEXT),
          new Format("text, indented by U+3000", indented("\u3000\u3000"), SourceFormat.TEXT),
          new Format("text, indented by spaces", indented("    "), SourceFormat.TEXT),
          new Format("HTML, headings", html("h1", "h2", "p"), SourceFormat.HTML),
          new Format("HTML, bold headlines", html("p><b", "p><b", "div"), SourceFormat.HTML),
          new Format("HTML, line breaks", lineBreaks(), SourceFormat.HTML));

  @TestFactory
  Stream<DynamicTest> should_read_the_same_meeting_from() {
    return ENCODINGS.stream()
        .flatMap(
            encoding ->
                FORMATS.stream()
                    .filter(format -> canWrite(encoding, format))
                    .map(
                        format ->
                            DynamicTest.dynamicTest(
                                encoding.name() + ", " + format.name(),
                                () -> check(encoding, format))));
  }

  /** Big5 has no simplified characters: HTML writes them as references, text cannot. */
  @TestFactory
  Stream<DynamicTest> should_read_the_same_meeting_from_big5() {
    return FORMATS.stream()
        .filter(format -> format.found() == SourceFormat.HTML)
        .map(format -> DynamicTest.dynamicTest(format.name(), () -> checkBig5(format)));
  }

  private static void check(Encoding encoding, Format format) throws IOException {
    String declared = format.page().replace("CHARSET", encoding.charset());
    Meeting meeting =
        DigestParser.parse(new ByteArrayInputStream(encoding.encode(declared)), "page");

    assertSame(meeting, format);
    assertThat(meeting.source().charset()).hasValue(encoding.found());
  }

  private static void checkBig5(Format format) throws IOException {
    CharsetEncoder big5 =
        Charset.forName("Big5").newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (char c : format.page().replace("CHARSET", "big5").toCharArray()) {
      String written = big5.canEncode(c) ? String.valueOf(c) : "&#" + (int) c + ";";
      bytes.writeBytes(written.getBytes(big5.charset()));
    }

    Meeting meeting = DigestParser.parse(new ByteArrayInputStream(bytes.toByteArray()), "page");

    assertSame(meeting, format);
    assertThat(meeting.source().charset()).hasValue("Big5-HKSCS");
  }

  private static void assertSame(Meeting meeting, Format format) {
    Source source = meeting.source();
    assertThat(source.format()).isEqualTo(format.found());
    assertThat(meeting.speeches())
        .extracting(Speech::title)
        .isEqualTo(EXPECTED.speeches().stream().map(Speech::title).toList());
    assertThat(withoutOffsets(meeting)).isEqualTo(withoutOffsets(EXPECTED));
  }

  /** All that a meeting says, where it stands in the source aside. */
  private static Meeting withoutOffsets(Meeting meeting) {
    return Meeting.builder()
        .title(meeting.title())
        .subtitle(meeting.subtitle())
        .name(meeting.name())
        .convener(meeting.convener())
        .date(meeting.date())
        .lead(meeting.lead())
        .addAllAnnouncedSpeakers(meeting.announcedSpeakers())
        .addAllSpeeches(meeting.speeches())
        .source(Source.builder().format(SourceFormat.TEXT).length(0).build())
        .build();
  }

  private static boolean canWrite(Encoding encoding, Format format) {
    return Charset.forName(encoding.charset())
        .newEncoder()
        .canEncode(CharBuffer.wrap(format.page()));
  }

  private static Stream<String> blocks() {
    return MARKDOWN.lines().filter(line -> !line.isBlank());
  }

  /** No blank lines, no marks: headlines and speaker lines flush left, paragraphs indented. */
  private static String indented(String indent) {
    return blocks()
        .map(line -> line.startsWith("#") ? line.replaceFirst("^#+ ", "") : indent + line)
        .collect(Collectors.joining("\n"));
  }

  private static String html(String title, String headline, String paragraph) {
    return page(
        blocks()
            .map(
                line ->
                    line.startsWith("# ")
                        ? element(title, line.substring(2))
                        : line.startsWith("## ")
                            ? element(headline, line.substring(3))
                            : element(paragraph, line))
            .collect(Collectors.joining("\n")));
  }

  private static String lineBreaks() {
    return page(
        blocks()
            .map(
                line ->
                    line.startsWith("#")
                        ? element("strong", line.replaceFirst("^#+ ", "")) + "<br>"
                        : "&nbsp;&nbsp;&nbsp;&nbsp;" + line + "<br/>")
            .collect(Collectors.joining("\n")));
  }

  private static String element(String tags, String text) {
    List<String> names = List.of(tags.split("><"));
    String end = names.stream().reduce("", (inner, name) -> "</" + name + ">" + inner);
    return "<" + tags + ">" + text.replace("&", "&amp;") + end;
  }

  private static String page(String body) {
    return "<!DOCTYPE html>\n<html><head><meta charset=\"CHARSET\"><title>x</title><script>var x = '<p>';</script></head>\n"
        + "<body><nav><a href=/>首页</a></nav><div class=content>\n"
        + body
        + "\n</div><footer>版权所有</footer></body></html>";
  }
}
