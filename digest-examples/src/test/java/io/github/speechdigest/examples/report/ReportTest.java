package io.github.speechdigest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.json.DigestJson;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.Speech;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Meeting MEETING = PrintedPage.interleavedMeeting();
  private static final String TEXT = PrintedPage.interleaved().text();

  private final Document page = render(MEETING, TEXT);

  @Test
  void should_show_the_source_as_it_stood() {
    assertThat(page.selectFirst(".page").wholeText()).isEqualTo(TEXT.stripTrailing());
  }

  @Test
  void should_tint_each_piece_by_its_speech() {
    assertThat(page.select(".piece")).hasSize(10);
    assertThat(page.select(".piece.placed.t0").eachAttr("data-f"))
        .containsExactly("2", "3", "4", "5", "9");
    assertThat(page.select(".piece.placed.t1").eachAttr("data-f")).containsExactly("6", "7", "8");
    assertThat(page.select(".piece.furniture").text()).isEqualTo("责任编辑 某某");
  }

  @Test
  void should_number_a_piece_where_a_thread_starts() {
    assertThat(page.select(".piece[data-tag]").eachAttr("data-f")).containsExactly("2", "6", "9");
    assertThat(page.select(".piece[data-tag]").eachAttr("data-tag")).containsExactly("1", "2", "1");
  }

  @Test
  void should_mark_both_ends_of_a_cut() {
    assertThat(piece(5).attr("data-to")).isEqualTo("转9");
    assertThat(piece(9).attr("data-from")).isEqualTo("接5");
    assertThat(page.select(".piece[data-to]")).hasSize(1);
    assertThat(page.select(".run.joined").eachText()).containsExactly("38家，力争达到50家。");
  }

  @Test
  void should_say_where_a_piece_went_and_how_sure_that_is() {
    assertThat(piece(9).attr("data-about")).isEqualTo("第 9 块 · 正文 → 发言 1 甲市 · 第 5/5 段 · 句中接第 5 块");
    assertThat(piece(9).attr("data-sure")).isEqualTo("60");
    assertThat(piece(9).hasClass("doubtful")).isTrue();
    assertThat(piece(10).attr("data-about")).isEqualTo("第 10 块 · 版面附件");
    assertThat(piece(4).hasClass("doubtful")).isFalse();
  }

  @Test
  void should_show_the_rebuilt_speech_with_the_piece_of_each_stretch() {
    Element speech = page.selectFirst(".speech[data-speech=1]");

    assertThat(speech.selectFirst("h3").text()).isEqualTo("稳住大盘 做强产业");
    assertThat(speech.selectFirst("h4").text()).isEqualTo("一、做大产业");
    Element point = speech.selectFirst(".part p");
    assertThat(point.wholeText()).isEqualTo("夯实主导产业。培育企业38家，力争达到50家。");
    assertThat(point.select(".run").eachAttr("data-f")).containsExactly("5", "9");
  }

  @Test
  void should_set_leads_bold_and_underline_figures() {
    assertThat(page.select(".part b").eachText()).containsExactly("夯实主导产业");
    assertThat(page.select(".run .figure").eachText())
        .containsExactly("地区生产总值增长7%", "企业", "38家", "达到50家", "地区生产总值增长12.5%", "用电成本下降3%");
    assertThat(page.select(".run .figure").eachAttr("data-figure"))
        .containsExactly("1", "2", "2", "3", "4", "5");
  }

  @Test
  void should_draw_the_way_of_every_piece() {
    assertThat(page.select(".flow g")).hasSize(10);
    assertThat(page.select(".flow g path")).hasSize(8);
  }

  @Test
  void should_list_doubts_with_the_piece_they_lead_to() {
    assertThat(page.select(".doubt.warning").eachAttr("data-target")).containsExactly("9", "0");
    assertThat(page.select(".doubt.note").eachAttr("data-target")).containsExactly("9");
    assertThat(page.select(".missing span").eachText()).containsExactly("丙市");
  }

  @Test
  void should_list_all_figures() {
    assertThat(page.select(".figure-table tbody tr")).hasSize(5);
    assertThat(page.select("td.c-value").eachText())
        .containsExactly("+7%", "38家", "50家", "+12.5%", "−3%");
    assertThat(page.select("td.c-value").eachAttr("data-sort"))
        .containsExactly("7", "38", "50", "12.5", "-3");
    assertThat(page.select("tr:eq(2) mark").text()).isEqualTo("达到50家");
  }

  @Test
  void should_chart_what_two_speakers_report() {
    assertThat(page.select(".charts .metric")).hasSize(1);
    assertThat(page.select(".charts .amount").eachText()).containsExactly("+12.5%", "+7%");
    assertThat(page.select(".charts .when").eachText()).containsExactly("前三季度", "前三季度");
    assertThat(page.select(".charts rect").eachAttr("width")).containsExactly("100.0", "56.0");
  }

  @Test
  void should_carry_the_meeting_as_json() {
    assertThat(DigestJson.read(page.selectFirst(".meeting-json").data())).isEqualTo(MEETING);
  }

  @Test
  void should_need_nothing_from_outside() {
    assertThat(page.select("script[src], link, img, iframe, object, embed, [style]")).isEmpty();
    assertThat(page.select("[href]").eachAttr("href"))
        .allSatisfy(href -> assertThat(href).startsWith("#"));
    assertThat(page.selectFirst("style").data()).doesNotContain("url(", "@import");
  }

  @Test
  void should_allow_its_own_style_and_script_alone() {
    String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(policy).startsWith("default-src 'none'");
    assertThat(policy)
        .contains("style-src " + InlineText.policyHash(page.selectFirst("style").data()) + ";");
    assertThat(policy)
        .contains(
            "script-src "
                + InlineText.policyHash(page.selectFirst("script:not([type])").data())
                + ";");
  }

  @Test
  void should_be_marked_as_chinese() {
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-Hans");
    assertThat(page.title()).isEqualTo("季度例会发言摘登");
  }

  @Test
  void should_compare_several_meetings() {
    Document two = render(MEETING, TEXT, MEETING, TEXT);

    assertThat(two.select(".meeting")).hasSize(2);
    assertThat(two.select("#chooser option")).hasSize(2);
    assertThat(two.select(".meetings tbody tr")).hasSize(2);
    assertThat(two.select(".spread")).hasSize(2);
    assertThat(page.select("#compare, #chooser")).isEmpty();
  }

  @Test
  void should_render_a_page_without_speeches() {
    Document empty = render(PrintedPage.emptyMeeting().build(), "");

    assertThat(empty.select(".pane.rebuilt .empty").text()).isEqualTo("未见发言。");
    assertThat(empty.select(".all-figures .empty").text()).isEqualTo("未见数据。");
    assertThat(empty.select(".stepper, .filters")).isEmpty();
  }

  @Test
  void should_name_what_a_speech_lacks() {
    Meeting bare =
        PrintedPage.emptyMeeting()
            .addSpeeches(Speech.builder().ordinal(1).complete(false).build())
            .build();

    assertThat(render(bare, "").select(".speech header").text()).isEqualTo("1 （无标题） （未署名）不全");
  }

  @Test
  void should_use_another_pattern_from_the_ninth_speech_on() {
    assertThat(SpeakerLabel.tint(8)).isEqualTo("t7 p0");
    assertThat(SpeakerLabel.tint(9)).isEqualTo("t0 p1");
    assertThat(SpeakerLabel.tint(17)).isEqualTo("t0 p2");
  }

  @Test
  void should_keep_hostile_text_inert() {
    HostileDigest digest = new HostileDigest();
    Document hostile = render(digest.meeting(), digest.text(), digest.meeting(), digest.text());

    assertThat(hostile.select("script")).hasSize(3);
    assertThat(hostile.select("img")).isEmpty();
    assertThat(hostile.select("[onload], [onerror]")).isEmpty();
    assertThat(hostile.select(".flow, .theme svg, .bars svg")).hasSameSizeAs(hostile.select("svg"));
    assertThat(eventHandlers(hostile)).isEmpty();
    assertThat(hostile.selectFirst(".page .piece").wholeText()).isEqualTo(HostileDigest.ATTACK);
    assertThat(hostile.selectFirst(".rail h1").wholeText()).isEqualTo(HostileDigest.ATTACK);
  }

  private static List<String> eventHandlers(Document page) {
    return page.getAllElements().stream()
        .flatMap(element -> element.attributes().asList().stream())
        .map(attribute -> attribute.getKey().toLowerCase(Locale.ROOT))
        .filter(name -> name.startsWith("on"))
        .toList();
  }

  private Element piece(int number) {
    Elements found = page.select(".piece[data-f=" + number + "]");
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static Document render(Object... meetingsAndTexts) {
    Report report = new Report();
    for (int i = 0; i < meetingsAndTexts.length; i += 2) {
      report.add((Meeting) meetingsAndTexts[i], (String) meetingsAndTexts[i + 1]);
    }
    StringWriter html = new StringWriter();
    report.write(html);
    return Jsoup.parse(html.toString());
  }
}
