package io.github.speechdigest.parser.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
  private static final int MANY = 1000;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\f", "\u000B"})
  void should_end_lines_at_every_line_end(String end) throws RefusedSourceException {
    String text = "甲" + end + "乙" + end + end + "丙";

    List<SourceLine> lines = LineReader.read(text, MANY);

    assertThat(words(text, lines)).containsExactly("甲", "乙", "丙");
    assertThat(lines).extracting(SourceLine::paragraphStart).containsExactly(true, false, true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" ", "\t", "\u00A0", "\u3000", "\u2003", "\u202F", "\uFEFF", " \u3000\u00A0 "})
  void should_leave_white_space_at_the_ends_out(String white) throws RefusedSourceException {
    String text = white + "甲" + white + "乙" + white;

    assertThat(words(text, LineReader.read(text, MANY))).containsExactly("甲" + white + "乙");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\u00AD", "\u2060", "\u200D", "\uFEFF", "\u200E"})
  void should_leave_characters_that_print_nothing_out_of_the_ends(String nothing)
      throws RefusedSourceException {
    String text = nothing + "　甲" + nothing + "乙 " + nothing + "\n" + nothing + "\n丙";

    List<SourceLine> lines = LineReader.read(text, MANY);

    assertThat(words(text, lines)).containsExactly("甲" + nothing + "乙", "丙");
    assertThat(lines).extracting(SourceLine::paragraphStart).containsExactly(true, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\0", "\uFFFD", "\u0301"})
  void should_keep_characters_that_may_not_show(String ink) throws RefusedSourceException {
    String text = ink + "甲" + ink + "\n" + ink;

    assertThat(words(text, LineReader.read(text, MANY))).containsExactly(ink + "甲" + ink, ink);
  }

  @ParameterizedTest
  @CsvSource({
    "'  ',true",
    "'　　',true",
    "'　',true",
    "'\u00A0\u00A0',true",
    "'\t',true",
    "' ',false",
    "'',false"
  })
  void should_take_an_indent_for_a_paragraph_start(String indent, boolean start)
      throws RefusedSourceException {
    List<SourceLine> lines = LineReader.read("甲\n" + indent + "乙", MANY);

    assertThat(lines.get(1).paragraphStart()).isEqualTo(start);
  }

  @Test
  void should_not_take_the_margin_of_an_indented_text_for_paragraph_starts()
      throws RefusedSourceException {
    List<SourceLine> lines = LineReader.read("    甲\n    乙\n\n      丙\n    丁\n", MANY);

    assertThat(lines)
        .extracting(SourceLine::paragraphStart)
        .containsExactly(true, false, true, false);
  }

  @Test
  void should_take_ideographic_spaces_before_every_line_for_paragraphs_not_for_a_margin()
      throws RefusedSourceException {
    List<SourceLine> lines = LineReader.read("　　甲\n　　乙\n", MANY);

    assertThat(lines).extracting(SourceLine::paragraphStart).containsExactly(true, true);
  }

  @ParameterizedTest
  @CsvSource({
    "# 甲,1,甲",
    "###### 甲,6,甲",
    "'   ## 甲',2,甲",
    "#　甲,1,甲",
    "'## 甲 ##',2,甲",
    "##甲,2,甲",
    "##“甲”,2,“甲”",
    "## 甲#,2,甲#",
    "'\uFEFF# 甲',1,甲"
  })
  void should_read_markdown_headings(String text, int level, String words)
      throws RefusedSourceException {
    List<SourceLine> lines = LineReader.readMarkdown(text, MANY);

    assertThat(lines).extracting(SourceLine::headingLevel).containsExactly(level);
    assertThat(words(text, lines)).containsExactly(words);
  }

  @Test
  void should_leave_out_the_marks_of_a_bold_line() throws RefusedSourceException {
    String text = "**甲 乙**\n**甲**乙\n****\n甲**乙**\n**甲**乙**\n** 甲 **";

    List<SourceLine> lines = LineReader.readMarkdown(text, MANY);

    assertThat(words(text, lines))
        .containsExactly("甲 乙", "**甲**乙", "****", "甲**乙**", "**甲**乙**", "甲");
    assertThat(lines).extracting(SourceLine::headingLevel).containsOnly(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#重庆#", "#1号楼", "####### 甲", "甲 # 乙", "＃ 甲", "##-1"})
  void should_not_take_other_number_signs_for_headings(String text) throws RefusedSourceException {
    List<SourceLine> lines = LineReader.readMarkdown(text, MANY);

    assertThat(lines).extracting(SourceLine::headingLevel).containsExactly(0);
    assertThat(words(text, lines)).containsExactly(text);
  }

  @Test
  void should_give_no_line_for_marks_without_heading() throws RefusedSourceException {
    assertThat(LineReader.readMarkdown("#\n## ##\n###  \n", MANY)).isEmpty();
  }

  @Test
  void should_set_headings_and_what_follows_them_apart() throws RefusedSourceException {
    List<SourceLine> lines = LineReader.readMarkdown("甲\n## 乙\n丙\n丁", MANY);

    assertThat(lines)
        .extracting(SourceLine::paragraphStart)
        .containsExactly(true, true, true, false);
  }

  @Test
  void should_read_number_signs_as_text_where_they_are_no_marks() throws RefusedSourceException {
    assertThat(LineReader.read("# 甲", MANY)).containsExactly(new SourceLine(0, 3, 0, true));
  }

  @Test
  void should_stop_at_the_limit() throws RefusedSourceException {
    assertThat(LineReader.read("甲\n\n乙\n", 2)).hasSize(2);
    assertThatExceptionOfType(RefusedSourceException.class)
        .isThrownBy(() -> LineReader.read("甲\n\n乙\n丙", 2));
  }

  private static List<String> words(String text, List<SourceLine> lines) {
    return lines.stream().map(line -> text.substring(line.start(), line.end())).toList();
  }
}
