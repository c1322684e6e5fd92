package io.github.speechdigest.parser.internal.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.parser.internal.block.BlockReader;
import io.github.speechdigest.parser.internal.source.Sources;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingHeadReaderTest {
  private static MeetingHead read(String... lines) {
    String page = String.join("\n\n", lines) + "\n\n## 以港兴区 通江达海\n\n青石区委书记 林小雨\n\n青石区紧扣目标。";
    return MeetingHeadReader.read(BlockReader.read(Sources.of(page)), OptionalInt.empty());
  }

  private static MeetingHead readLead(String lead) {
    return read("# 锚定目标不松劲", "编者按", lead);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7月18日，市委、市政府召开季度工作例会。 | 季度工作例会 | 市委、市政府",
        "9月12日上午，省委在临水市召开全省企业座谈会，研究部署工作。 | 全省企业座谈会 | 省委",
        "近日，市委农村工作领导小组组织召开现场交流会，与会人员观摩。 | 现场交流会 | 市委农村工作领导小组",
        "1月9日，市委召开党委（党组）书记述职评议会。 | 党委（党组）书记述职评议会 | 市委",
        "9月6日，由省社科联、云山日报社联合主办的“文脉”理论研讨会在临水市举行。 | “文脉”理论研讨会 | 省社科联、云山日报社",
        "1月24日,省政协召开十三届四次会议第二次全体会议,7人发言。 | 十三届四次会议第二次全体会议 | 省政协",
        "4月28日，区总工会召开全区工会工作会议。 | 全区工会工作会议 | 区总工会",
        "腊月十六，县委举办“强村富民”擂台赛，9人登台。 | “强村富民”擂台赛 | 县委",
      })
  void should_find_meeting_and_convener(String lead, String name, String convener) {
    MeetingHead head = readLead(lead);

    assertThat(head.name()).contains(name);
    assertThat(head.convener()).contains(convener);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1月17日，南川省第十四届人民代表大会第四次会议举行分组会议，审议报告。",
        "南川省第十四届人民代表大会第四次会议1月17日在省城举行。",
        "1月18日，出席南川省第十四届人民代表大会第四次会议的各代表团举行全体会议，审议报告。",
        "连日来，出席南川省第十四届人民代表大会第四次会议的代表认真审议《政府工作报告》。",
      })
  void should_find_a_meeting_that_nobody_is_said_to_convene(String lead) {
    MeetingHead head = readLead(lead);

    assertThat(head.name()).contains("南川省第十四届人民代表大会第四次会议");
    assertThat(head.convener()).isEmpty();
  }

  @Test
  void should_take_the_name_from_the_subtitle_when_the_lead_has_none() {
    MeetingHead head = read("# 锚定目标不松劲", "——全市民营企业座谈会发言摘登");

    assertThat(head.subtitle()).contains("全市民营企业座谈会发言摘登");
    assertThat(head.name()).contains("全市民营企业座谈会");
    assertThat(head.lead()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10月21日上午,市委召开例会。 | 10月21日 | | 10 | 21",
        "2024年10月21日上午,市委召开例会。 | 2024年10月21日 | 2024 | 10 | 21",
        "二〇二四年十月二十一日，市委召开例会。 | 二〇二四年十月二十一日 | 2024 | 10 | 21",
        "二〇二四年十月三十日，市委召开例会。 | 二〇二四年十月三十日 | 2024 | 10 | 30",
        "二〇二四年十二月十日，市委召开例会。 | 二〇二四年十二月十日 | 2024 | 12 | 10",
        "11月5日至6日，市委召开例会。 | 11月5日至6日 | | 11 | 5",
        "10月30日至11月2日，市委召开例会。 | 10月30日至11月2日 | | 10 | 30",
        "11月5日—6日，市委召开例会。 | 11月5日—6日 | | 11 | 5",
      })
  void should_read_dates_in_every_printed_form(
      String lead, String text, Integer year, int month, int day) {
    var date = readLead(lead).date().orElseThrow();

    assertThat(date.text()).isEqualTo(text);
    assertThat(date.year()).isEqualTo(year == null ? OptionalInt.empty() : OptionalInt.of(year));
    assertThat(date.month()).hasValue(month);
    assertThat(date.day()).hasValue(day);
  }

  @ParameterizedTest
  @CsvSource({"开卷语", "本刊按", "今日聚焦", "【本期话题】"})
  void should_know_a_label_by_its_place_over_the_lead(String label) {
    MeetingHead head = read("# 锚定目标不松劲", label, "7月18日，市委召开季度工作例会，3位同志发言，现予摘登。");

    assertThat(head.name()).contains("季度工作例会");
    assertThat(head.lead().orElseThrow()).startsWith("7月18日");
  }

  @ParameterizedTest
  @ValueSource(strings = {"正月初八", "农历十一月廿三", "腊月十八"})
  void should_read_a_day_of_the_lunar_calendar_as_printed(String day) {
    var date = readLead(day + "，县委召开三级干部大会。").date().orElseThrow();

    assertThat(date.text()).isEqualTo(day);
    assertThat(date.month()).isEmpty();
  }

  @Test
  void should_read_a_part_of_a_month() {
    var date = readLead("2025年9月上旬，联席会议第六次会议在临水市召开。").date().orElseThrow();

    assertThat(date.text()).isEqualTo("2025年9月上旬");
    assertThat(date.month()).hasValue(9);
    assertThat(date.day()).isEmpty();
  }

  @Test
  void should_read_no_date_where_there_is_none() {
    assertThat(readLead("近日，市委召开13月例会，1—9月指标提前完成，2024年工作部署。").date()).isEmpty();
    assertThat(readLead("市委召开例会，9月各项指标好转。").date()).isEmpty();
  }

  @Test
  void should_fill_in_the_year_that_the_caller_knows() {
    String page = "# 标题\n\n编者按\n\n10月21日，市委召开例会。";

    MeetingHead head =
        MeetingHeadReader.read(BlockReader.read(Sources.of(page)), OptionalInt.of(2024));

    assertThat(head.date().orElseThrow().year()).hasValue(2024);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "市委召开例会。青石区、云山县、市发展改革委负责同志作书面交流发言。 | 青石区,云山县,市发展改革委",
        "省委召开座谈会。方圆、何大江等企业负责人，青石高新区、省工业和信息化厅负责同志先后发言。 | 方圆,何大江,青石高新区,省工业和信息化厅",
        "省委召开交流会。云山县、柳县和石桥村、平湖村有关负责同志在会上作了发言，现予摘登。 | 云山县,柳县,石桥村,平湖村",
        "省政协召开会议,民建南川省委会、省工商联和诸葛方圆、买买提·艾力等7个单位和个人先后作大会发言。 | 民建南川省委会,省工商联,诸葛方圆,买买提·艾力",
        "市委召开例会，青石区、云山县等12个单位作交流发言。 | 青石区,云山县",
        "市委召开评议会。青石区、云山县和市教育局党委（党组）书记作现场述职。 | 青石区,云山县,市教育局",
        "市委召开推进会。青石区委书记林小雨，东湾海关关长买买提·艾力，云山县县长何大江先后发言。 | 林小雨,买买提·艾力,何大江",
        "市委召开推进会。青石区委、云山县委书记何大江先后发言。 | 青石区委,何大江",
        "省委召开推进会。会上，云山市主要负责同志，省能源集团、南川重工2家企业负责人作了发言。 | 云山市,省能源集团,南川重工",
        "纪委全会召开。云山县纪委监委、市财政局纪检组和市委第二巡察组提交了书面交流材料，现予刊发。 | 云山县纪委监委,市财政局纪检组,市委第二巡察组",
        "大会分组审议。林小雨、何大江等代表踊跃发言、建言献策。 | 林小雨,何大江",
        "会上，省市场监管局、云山县和天成生物、锦绣纺织等单位负责人作了发言。 | 省市场监管局,云山县,天成生物,锦绣纺织",
        "市委召开大会。林小雨、何大江同志和市委老干部局、云山县负责人作了发言。 | 林小雨,何大江,市委老干部局,云山县",
        "大会讨论。林小雨、多吉卓玛、何大江等6位代表的发言，道出了共同心声。 | 林小雨,多吉卓玛,何大江",
        "市委召开大会。云山军分区、省退役军人事务厅、某部“尖刀连”、云山集团代表作发言。 | 云山军分区,省退役军人事务厅,某部“尖刀连”,云山集团",
        "省委召开大会。云山市、海港集团负责同志和大数据工程师石磊在会上发言。 | 云山市,海港集团,石磊",
        "市委召开现场会。青石街道、桂花社区等单位负责同志介绍了做法。 | 青石街道,桂花社区",
        "省委召开会议，总结交流高校党建工作经验。南川大学、南川学院作书面交流发言。 | 南川大学,南川学院",
        "部里召开会议。南川大学、南川学院，以及云山高新区作了大会发言。 | 南川大学,南川学院,云山高新区",
        "省高院召开会议。云山中院、平州中院等5家法院和省检察院、省司法厅有关负责同志作经验交流。 | 云山中院,平州中院,省检察院,省司法厅",
        "省政协举行大会。云山工商联以及买买提·艾力、方惟一两位委员先后登台发言。 | 云山工商联,买买提·艾力,方惟一",
        "省委召开现场会。青石区、云山县作经验介绍，省人大代表、省政协委员作现场发言。 | 青石区,云山县",
        "省委召开现场会。青石区、云山县、省人大代表作现场发言。 | 青石区,云山县",
        "县委组织部举办擂台赛。柳镇、石桥乡、平湖镇3名党委书记登台亮相，晒成绩、找差距。 | 柳镇,石桥乡,平湖镇",
      })
  void should_list_the_announced_speakers(String lead, String speakers) {
    assertThat(readLead(lead).announcedSpeakers()).containsExactly(speakers.split(","));
  }

  @Test
  void should_announce_nobody_when_the_lead_names_nobody() {
    assertThat(readLead("市委、市政府召开例会，总结工作、分析形势。与会同志先后发言。").announcedSpeakers()).isEmpty();
    assertThat(readLead("大会举行。获奖者，高校院所、科技企业、高新区代表共6人作交流发言。").announcedSpeakers()).isEmpty();
    assertThat(readLead("7月1日，市委组织部举办乡镇党（工）委书记论坛，16名书记登台发言。").announcedSpeakers()).isEmpty();
    assertThat(readLead("连日来，出席大会的代表认真审议报告。").announcedSpeakers()).isEmpty();
  }
}
