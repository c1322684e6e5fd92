package io.github.speechdigest.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.model.FragmentRole;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.SourceFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes in: files and streams that are there or not, text or not, small enough or not. */
class DigestParserInputTest {
  private static final String TEXT = "今天天气很好。\n";

  @TempDir private Path folder;

  @Test
  void should_name_the_file_and_what_was_found_when_it_is_missing() {
    assertRefused(folder.resolve("absent.txt"), "absent.txt: expected a file, found none");
  }

  @Test
  void should_refuse_a_directory() {
    assertRefused(folder, folder + ": expected a file, found a directory");
  }

  @Test
  void should_refuse_an_empty_file() throws IOException {
    assertRefused(file(new byte[0]), "page: expected text, found no bytes at all");
  }

  @Test
  void should_refuse_a_file_that_may_not_be_read() throws IOException {
    Path file = file(TEXT.getBytes(StandardCharsets.UTF_8));
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-wx------"));
    assumeThat(Files.isReadable(file)).as("a super-user may read any file").isFalse();

    assertRefused(file, "page: expected a file that may be read, found one that may not");
  }

  @Test
  void should_refuse_binary_data_and_say_what_it_is() throws IOException {
    assertRefused(
        file("%PDF-1.7 xxxx".getBytes(StandardCharsets.UTF_8)),
        "page: expected text, found a PDF document");
  }

  @Test
  void should_refuse_bytes_at_random() throws IOException {
    byte[] bytes = new byte[5000];
    new Random(1).nextBytes(bytes);

    assertRefused(file(bytes), "page: expected text, found binary data");
  }

  @Test
  void should_refuse_a_file_over_the_limit_and_say_its_size() throws IOException {
    ParseOptions options = ParseOptions.builder().maxBytes(10).build();
    Path file = file(TEXT.getBytes(StandardCharsets.UTF_8));

    assertThatExceptionOfType(DigestException.class)
        .isThrownBy(() -> DigestParser.parse(file, options))
        .withMessageEndingWith("page: expected at most 10 bytes, found 22 bytes");
  }

  @Test
  void should_take_a_file_of_just_the_limit() throws IOException {
    ParseOptions options = ParseOptions.builder().maxBytes(22).build();

    Meeting meeting = DigestParser.parse(file(TEXT.getBytes(StandardCharsets.UTF_8)), options);

    assertThat(meeting.source().length()).isEqualTo(TEXT.length());
  }

  @Test
  void should_read_no_more_of_an_endless_stream_than_the_limit() {
    EndlessStream endless = new EndlessStream();
    ParseOptions options = ParseOptions.builder().maxBytes(100_000).build();

    assertThatExceptionOfType(DigestException.class)
        .isThrownBy(() -> DigestParser.parse(endless, "socket", options))
        .withMessage("socket: expected at most 100000 bytes, found more");
    assertThat(endless.read).isEqualTo(100_001);
  }

  @Test
  void should_refuse_an_empty_stream() {
    assertThatExceptionOfType(DigestException.class)
        .isThrownBy(() -> DigestParser.parse(InputStream.nullInputStream(), "standard input"))
        .withMessage("standard input: expected text, found no bytes at all");
  }

  @Test
  void should_refuse_more_lines_than_the_limit() {
    ParseOptions options = ParseOptions.builder().maxLines(3).build();

    assertThat(DigestParser.parse("一\n\n二\n三\n", "page", options).fragments()).isNotEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DigestParser.parse("一\n\n二\n三\n四", "page", options))
        .withMessage("page: expected at most 3 lines, found more");
  }

  @Test
  void should_refuse_a_string_over_the_limit() {
    ParseOptions options = ParseOptions.builder().maxBytes(3).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DigestParser.parse("一二三四", "page", options))
        .withMessage("page: expected at most 3 UTF-16 units, found 4");
  }

  @Test
  void should_refuse_an_empty_source_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DigestParser.parse(TEXT, ""))
        .withMessage("expected a source name, found an empty one");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, Integer.MAX_VALUE})
  void should_read_all_of_a_stream_whatever_it_says_is_there(int available) throws IOException {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);

    assertThat(DigestParser.parse(saying(available, bytes), "page"))
        .isEqualTo(DigestParser.parse(new ByteArrayInputStream(bytes), "page"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, Integer.MAX_VALUE})
  void should_hold_a_stream_against_the_limit_whatever_it_says_is_there(int available)
      throws IOException {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    ParseOptions fits = ParseOptions.builder().maxBytes(bytes.length).build();
    ParseOptions tooSmall = ParseOptions.builder().maxBytes(bytes.length - 1).build();

    assertThat(DigestParser.parse(saying(available, bytes), "page", fits).source().length())
        .isEqualTo(TEXT.length());
    assertThatExceptionOfType(DigestException.class)
        .isThrownBy(() -> DigestParser.parse(saying(available, bytes), "page", tooSmall))
        .withMessageContaining("at most " + (bytes.length - 1) + " bytes");
  }

  private static InputStream saying(int available, byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public int available() {
        return available;
      }
    };
  }

  @Test
  void should_leave_a_stream_open() throws IOException {
    boolean[] closed = new boolean[1];
    InputStream in =
        new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    DigestParser.parse(in, "page");

    assertThat(closed[0]).isFalse();
  }

  @Test
  void should_say_what_was_read() throws IOException {
    byte[] bytes = "## 标题\n".getBytes(Charset.forName("GB18030"));

    Meeting meeting = DigestParser.parse(file(bytes), ParseOptions.defaults());

    assertThat(meeting.source().name()).hasValue("page");
    assertThat(meeting.source().format()).isEqualTo(SourceFormat.MARKDOWN);
    assertThat(meeting.source().charset()).hasValue("GB18030");
    assertThat(meeting.source().length()).isEqualTo(6);
    assertThat(meeting.source().sha256())
        .as("as sha256sum gives it")
        .hasValue("d0fa57ae59bcc5c998497bd1b825346698bf1ecbe6ffb768127faabcbace4be9");
  }

  @Test
  void should_know_neither_charset_nor_digest_of_a_string() {
    assertThat(DigestParser.parse(TEXT, "page").source().charset()).isEmpty();
    assertThat(DigestParser.parse(TEXT, "page").source().sha256()).isEmpty();
  }

  @Test
  void should_decode_as_the_caller_says() throws IOException {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    ParseOptions options = ParseOptions.builder().charset(StandardCharsets.ISO_8859_1).build();

    Meeting meeting = DigestParser.parse(file(bytes), options);

    assertThat(meeting.source().charset()).hasValue("ISO-8859-1");
    assertThat(meeting.source().length()).isEqualTo(bytes.length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n\u3000\n", "\uFEFF", "今天天气很好。\n", "The quick brown fox.\n", "#\n##\n"})
  void should_give_a_meeting_that_says_so_when_the_text_is_no_digest(String text) {
    Meeting meeting = DigestParser.parse(text, "page");

    assertThat(meeting.speeches()).isEmpty();
    assertThat(meeting.diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.NO_SPEECH_FOUND);
    assertThat(meeting.fragments())
        .allSatisfy(
            fragment -> assertThat(fragment.role()).isNotIn(FragmentRole.BODY, FragmentRole.TITLE));
  }

  @Test
  void should_hand_over_the_text_that_offsets_count_in() throws IOException {
    Path file = file("<p>第一段</p><script>x</script><p>第二段</p>".getBytes(StandardCharsets.UTF_8));

    String text = DigestParser.text(file);

    assertThat(text).isEqualTo("第一段\n\n第二段\n\n");
    assertThat(DigestParser.parse(file).fragments())
        .extracting(fragment -> text.substring(fragment.start(), fragment.end()))
        .containsExactly("第一段", "第二段");
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("page"), bytes);
  }

  private static void assertRefused(Path file, String message) {
    assertThatExceptionOfType(DigestException.class)
        .isThrownBy(() -> DigestParser.parse(file))
        .withMessageContaining(message);
    assertThatExceptionOfType(DigestException.class)
        .isThrownBy(() -> DigestParser.text(file))
        .withMessageContaining(message);
  }

  /** Gives the same character for ever and counts how often it was asked. */
  private static final class EndlessStream extends InputStream {
    private long read;

    @Override
    public int read() {
      read++;
      return 'x';
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      Arrays.fill(buffer, offset, offset + length, (byte) 'x');
      read += length;
      return length;
    }
  }
}
