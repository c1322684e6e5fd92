package io.github.speechdigest.parser.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>甲</p><p>乙</p>|甲,乙*",
        "<div>甲<div>乙</div>丙</div>|甲,乙*,丙*",
        "甲<br>乙<br/>丙|甲,乙,丙",
        "甲<br><br>乙|甲,乙*",
        "<p>甲<br>　　乙</p>|甲,乙*",
        "<table><tr><td>甲</td><td>乙</td></tr></table>|甲,乙*",
        "<ul><li>甲<li>乙</ul>|甲,乙*",
        "甲<hr>乙|甲,乙*",
        "<pre>甲↵乙↵↵丙</pre>|甲,乙,丙*",
        "<p>甲<span>乙</span><b>丙</b></p>|甲乙丙"
      })
  void should_part_lines_where_a_browser_does(String html, String lines)
      throws RefusedSourceException {
    assertThat(shown(html.replace('↵', '\n'))).isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>  甲  乙  </p>|甲 乙",
        "<p>a↵b</p>|a b",
        "<p>甲↵   乙，↵丙</p>|甲乙，丙",
        "<p>甲&nbsp;&nbsp;乙</p>|甲\u00A0\u00A0乙",
        "<p>毛　平</p>|毛　平",
        "<p>甲&amp;乙&#19993;&#x4E01;&mdash;&ldquo;</p>|甲&乙丙丁—“",
        "<p>甲<wbr>乙</p>|甲乙",
        "<p>a<i> b</i></p>|a b"
      })
  void should_show_white_space_and_entities_as_a_browser_does(String html, String text)
      throws RefusedSourceException {
    assertThat(shown(html.replace('↵', '\n'))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>乙</script>",
        "<style>乙</style>",
        "<noscript>乙</noscript>",
        "<nav>乙</nav>",
        "<footer><p>乙</p></footer>",
        "<div class=\"wide footer\">乙</div>",
        "<div id=nav>乙</div>",
        "<ul role=navigation><li>乙</ul>",
        "<p hidden>乙</p>",
        "<!-- 乙 -->",
        "<form><select><option>乙</select></form>"
      })
  void should_not_read_what_is_no_text_of_the_page(String element) throws RefusedSourceException {
    assertThat(shown("<html><head><title>乙</title></head><p>甲</p>" + element + "<p>丙</p>"))
        .isEqualTo("甲,丙*");
  }

  private static final String PARAGRAPH = "<p>" + "甲，乙、丙。".repeat(12) + "</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=detail><div><span>某某座谈会发言摘登</span></div>%s%s</div>",
        "<div><h1>座谈发言</h1><div><p>导语。</p>%s</div>%s</div>",
        "<form id=aspnet><div class=menu-page><div class=bt>某某座谈会发言摘登</div>%s%s</div></form>",
      })
  void should_read_the_article_and_not_what_the_site_prints_around_it(String article) {
    String html =
        "<html><head><title>某某座谈会发言摘登 - 某某网</title></head><body><ul><li><a>机构</a><li><a>公报</a></ul>"
            + article.formatted(PARAGRAPH, PARAGRAPH)
            + "<div><p>相关报道</p><a>别的会议</a></div><p>地址：某街一号</p></body></html>";

    String text = HtmlReader.read(html).text();

    assertThat(text).contains("发言", PARAGRAPH.substring(3, 9)).doesNotContain("公报", "别的", "地址");
    assertThat(text.split("甲，乙", -1)).hasSize(25);
  }

  @Test
  void should_count_what_a_reader_of_the_page_sees_and_is_not_read() {
    String article = "<div><h1>守住底线</h1>" + PARAGRAPH + "</div>";

    assertThat(HtmlReader.read("<title>守住底线</title>" + article).unread()).isZero();
    assertThat(
            HtmlReader.read(
                    "<title>守住底线</title><script>丙</script><a>首 页</a>"
                        + article
                        + "<p hidden>丁</p><footer>地址</footer>")
                .unread())
        .isEqualTo(4);
  }

  @Test
  void should_read_the_line_over_the_headline() {
    String html =
        "<title>守住底线</title><a>首页</a><div><p>全市会议发言摘登</p><h1>守住底线</h1>" + PARAGRAPH + "</div>";

    assertThat(HtmlReader.read(html).text()).startsWith("全市会议发言摘登");
  }

  @Test
  void should_read_all_of_a_page_whose_article_it_cannot_tell() {
    String html = "<title>某某网</title><div>公报</div>" + PARAGRAPH + "<div>地址</div>";

    assertThat(HtmlReader.read(html).text()).contains("公报", "甲，乙", "地址");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<h1>甲</h1><h3>乙</h3><p>丙</p>|1,3,0",
        "<h2>甲<br>乙</h2>丙|2,2,0",
        "<h2><span>甲</span></h2><h2><b>乙</b></h2>|2,2",
        "<div class='main title'>甲</div><p class=title>乙</p>丙|1,2,0",
        "<div class=title><p>甲</p></div>|0",
        "<p><b>甲</b></p><p><strong>乙</strong></p><p>丙<b>丁</b></p>|1,2,0",
        "<h1>甲</h1><b>乙</b><br><b>丙</b>丁|1,2,0"
      })
  void should_tell_headings_by_tag_class_and_weight(String html, String levels)
      throws RefusedSourceException {
    assertThat(lines(HtmlReader.read(html)).stream().map(line -> "" + line.headingLevel()).toList())
        .isEqualTo(List.of(levels.split(",")));
  }

  @Test
  void should_not_take_a_long_bold_paragraph_for_a_heading() throws RefusedSourceException {
    HtmlText text = HtmlReader.read("<p><b>" + "甲".repeat(61) + "</b></p>");

    assertThat(lines(text)).extracting(SourceLine::headingLevel).containsExactly(0);
  }

  @Test
  void should_read_pages_nested_as_deep_as_they_like() throws RefusedSourceException {
    String page = "<div>".repeat(50_000) + "甲" + "</div>".repeat(50_000) + "<p>乙</p>";

    assertThat(shown(page)).isEqualTo("甲,乙*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\uFEFF<head><title>乙</title></head><p>甲</p>", "<p>甲</p><title>乙</title>"})
  void should_not_read_a_head_that_stands_elsewhere(String html) throws RefusedSourceException {
    assertThat(shown(html)).isEqualTo("甲");
  }

  @Test
  void should_give_nothing_for_a_page_without_text() {
    assertThat(HtmlReader.read("<html><body><p> </p></body></html>").text()).isBlank();
  }

  private static List<SourceLine> lines(HtmlText text) throws RefusedSourceException {
    return LineReader.read(text.text(), 1000).stream().map(text::levelled).toList();
  }

  /**
   * The lines, parted by commas, those that start a paragraph (the first aside) with a star behind
   * them.
   */
  private static String shown(String html) throws RefusedSourceException {
    HtmlText text = HtmlReader.read(html);
    StringBuilder shown = new StringBuilder();
    for (SourceLine line : lines(text)) {
      shown
          .append(shown.isEmpty() ? "" : ",")
          .append(text.text(), line.start(), line.end())
          .append(line.paragraphStart() && line.start() > 0 && !shown.isEmpty() ? "*" : "");
    }
    return shown.toString().replaceFirst("^([^,]*)\\*", "$1");
  }
}
