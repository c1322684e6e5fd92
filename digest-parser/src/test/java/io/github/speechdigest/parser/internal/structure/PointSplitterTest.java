package io.github.speechdigest.parser.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.parser.internal.structure.SpeechOutline.PointOutline;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointSplitterTest {
  private static List<String> leads(String body) {
    return PointSplitter.split(body).stream().map(point -> point.lead().orElse("-")).collect(Collectors.toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "夯实主导产业。推动企业扎根,产量增长9.3倍。狠抓投资放量。签约项目89个。 | 夯实主导产业;狠抓投资放量",
        "以节聚客。举办活动12场。以宿留客。培育民宿112家。 | 以节聚客;以宿留客",
        "推进改革攻坚。全面完成整合,推动转型。健全体制机制。集成供给政策,构建体系。积极融入市场。清理壁垒。 | 推进改革攻坚;健全体制机制;积极融入市场",
      })
  void should_open_points_at_sentence_leads(String body, String leads) {
    assertThat(leads(body)).containsExactly(leads.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "抓龙头带动促增量,11个项目开工。抓亩均改革优存量,实施项目149个。 | 抓龙头带动促增量;抓亩均改革优存量",
        "专班化推进,建立包保机制。闭环化落实,制定项目计划。节点化攻坚,解决征地问题。 | 专班化推进;闭环化落实;节点化攻坚",
        "流程再压减，用时缩短至0.5个工作日。成本再降低，时间压缩31.2%。 | 流程再压减;成本再降低",
        "建好园区17个项目,盘活厂房21万平方米。做强产业链,新开工31个。提升融合度,建成车间18个。 | -;做强产业链;提升融合度",
        "搭平台，整合服务资源。建机制，推行接单制度。优服务，组建志愿队伍。 | 搭平台;建机制;优服务",
      })
  void should_open_points_at_clause_leads_that_are_built_alike(String body, String leads) {
    assertThat(leads(body)).containsExactly(leads.split(";"));
  }

  @Test
  void should_leave_a_sentence_that_opens_no_point_to_the_point_before_it() {
    List<PointOutline> points =
        PointSplitter.split("依山就势发展农业,面积38万亩。年产量突破1.2万吨。提级扩能发展工业,培育企业20家。着眼全域发展文旅,接待增长20%。");

    assertThat(points).hasSize(3);
    assertThat(points.get(0).text()).endsWith("年产量突破1.2万吨。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "释放叠加效应,强化双招双引,31个项目落户。",
        "深化“四链融合”,项目加快建设;深化“链长制”,新签约11个项目。",
        "在全国率先建立指标体系。开展促就业行动,吸纳就业17.4万人。实施培训工程,匹配度达84.1%。建设市场116个。",
        "兑现资金5.3亿元,降低成本2.4亿元。新增主体9800余户,投资增长15.2%。",
        "林业交易在全市破题，成交208万元。管护全面推行，聘用护林员1346名。中心累计成交720宗。",
        "全县上下齐心协力，完成投资2亿元。全县干部担当作为，签约项目9个。",
        "推广“提前申报”，通关时间压缩至31.6小时。投用一批大型设备，机检比例提升至43%。",
        "获批国家试点。特殊工时改革获全国推广。全国首次开展保障试点。",
      })
  void should_find_no_lead_where_nothing_names_tasks_alike(String body) {
    assertThat(leads(body)).containsExactly("-");
  }

  @Test
  void should_open_points_at_enumerators_inside_the_paragraph() {
    List<PointOutline> points =
        PointSplitter.split("我们协同攻关：一是推进整合提升，将园区整合至126个；二是推进错位发展，明确产业1至2个；三是推进分类评价。好评如潮。");

    assertThat(points)
        .extracting(point -> point.lead().orElse("-"))
        .containsExactly("-", "一是推进整合提升", "二是推进错位发展", "三是推进分类评价");
    assertThat(points.get(3).text()).isEqualTo("三是推进分类评价。好评如潮。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "助力发展。首先，基金投得早，出资6000万元。其次，场景给得实，400辆采用。 | -;首先，基金投得早;其次，场景给得实",
        "首先抓实武装，研究12次；其次抓严生活，查摆问题；最后抓牢阵地，守好地带。 | 首先抓实武装;其次抓严生活;最后抓牢阵地",
        "探索路径：①土地得租金，流转2.2万亩；②资源得股金，分红930万元。 | -;①土地得租金;②资源得股金",
        "必须解决。一要把责任压实，抓好党建；二要把覆盖扩大，新建60个。 | -;一要把责任压实;二要把覆盖扩大",
        "一是新建学校12所；二是改善办学条件。 | -;二是改善办学条件",
      })
  void should_know_enumerators_of_every_style(String body, String leads) {
    assertThat(leads(body)).containsExactly(leads.split(";"));
  }

  @Test
  void should_not_take_a_lone_enumerator_for_a_point() {
    assertThat(leads("首先是思想统一，其他都好办。产值增长7%。")).containsExactly("-");
  }

  @Test
  void should_lose_no_text() {
    String body = "建好项目,盘活厂房。做强产业链,新开工31个。提升融合度,建成车间18个。";

    assertThat(PointSplitter.split(body).stream().map(PointOutline::text).collect(Collectors.joining())).isEqualTo(body);
  }

  @Test
  void should_end_a_lead_where_the_next_point_begins() {
    assertThat(PointSplitter.split("首先\n最后。"))
        .extracting(SpeechOutline.PointOutline::text)
        .containsExactly("首先", "最后。");
    assertThat(PointSplitter.split("首先\n最后。").get(0).lead()).hasValue("首先");
  }
}
