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
  private static List<PointOutline> split(String body) {
    return PointSplitter.split(body, 0);
  }

  private static List<String> leads(String body) {
    return split(body).stream().map(point -> point.lead().orElse("-")).collect(Collectors.toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "夯实主导产业。推动企业扎根,产量增长9.3倍。狠抓投资放量。签约项目89个。 | 夯实主导产业;狠抓投资放量",
        "以节聚客。举办活动12场。以宿留客。培育民宿112家。 | 以节聚客;以宿留客",
        "护航民营企业。纠正冤错案件9件,追回损失。助力脱贫攻坚。开通绿色通道,救助困难群众。 | 护航民营企业;助力脱贫攻坚",
        "村里有阵地。新建活动室12间,灯亮到夜里。户户有账本。收支每月一公布,群众看得懂。 | 村里有阵地;户户有账本",
        "办证难，代着办。红马甲上门办件86件。出行难，联合办。开通公交3条，班次加密。 | 办证难，代着办;出行难，联合办",
        "劝在前头。志愿者在车站扶老携幼。帮在当口。驾驶室装上隔断，先停车、后调解。 | 劝在前头;帮在当口",
        "改造一批。节能降耗，效益上升。转产一批。矿井变身基地，老街焕新。退出一批。腾出空间给好项目。 | 改造一批;转产一批;退出一批",
        "开学第一课讲廉。新生入学，先过廉关。毕业最后一课送廉。寄去家书，全家共读。 | 开学第一课讲廉;毕业最后一课送廉",
        "“渔歌”引“渔客”。开船12艘。老渔引新渔。办会28场。山货引海客。设店9家。 | “渔歌”引“渔客”;老渔引新渔;山货引海客",
        "组建大船队。打破地界，联合出海。建设大渔港。疏浚航道，泊位加长。承担大工程。新造渔船8艘。 | 组建大船队;建设大渔港;承担大工程",
        "构建海上救助体系。建站9个。实施青年船员培养工程。选送船员46名。打造智慧渔港平台。接入渔船600艘。 | 构建海上救助体系;实施青年船员培养工程;打造智慧渔港平台",
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
        "自己干，能人返乡开店。合作干，统一收储招商。请人干，引进工商资本。 | 自己干;合作干;请人干",
        "登船入舱查消防，换灭火器300具。地毯搜索查三无渔船，取缔19艘。顺藤摸瓜查油库，封存4座。 | 登船入舱查消防;地毯搜索查三无渔船;顺藤摸瓜查油库",
        "打造远洋船队，造船9艘。深化港地合作，建站8个。实施渔民引回计划，回村60人。 | 打造远洋船队;深化港地合作;实施渔民引回计划",
        "搭平台，整合服务资源。建机制，推行接单制度。优服务，组建志愿队伍。 | 搭平台;建机制;优服务",
      })
  void should_open_points_at_clause_leads_that_are_built_alike(String body, String leads) {
    assertThat(leads(body)).containsExactly(leads.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // in front of their text; what is as short inside a paragraph fills it
        "让渔港活起来。疏浚航道，年内通航。创新渔船服务。扶持渔家客栈。/以品牌闯市场。统一商标，设店12家。提升冷链水平。建好直播基地。 " + "| 让渔港活起来;以品牌闯市场",
        // on lines of their own
        "实施渔船更新行动。/淘汰老旧渔船，改造46艘。建好泊位。/更大力度养护海洋。/投放鱼苗300万尾，布设礁区。 | 实施渔船更新行动;更大力度养护海洋",
        // below an opening paragraph that sets no task of its own
        "把渔业作为立县之本，久久为功抓下去。/疏浚渔港航道。完成清淤，通航万吨级船舶。/养护近海资源。投放鱼苗，布设礁区。 | -;疏浚渔港航道;养护近海资源",
        // beside enumerators
        "疏浚渔港航道。一是清淤，二是扩岸，三是设标。/养护近海资源。投放鱼苗，布设礁区。 | 疏浚渔港航道;一是清淤;二是扩岸;三是设标;养护近海资源",
      })
  void should_open_points_where_paragraphs_open_alike(String body, String leads) {
    assertThat(leads(body.replace('/', '\n'))).containsExactly(leads.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "今年风浪不小。全县保住了渔获，产量12万吨。/企业信心很足。签约项目9个，开工6个。",
        "全县渔获12万吨。/渔民人均收入3万元。",
        "航道疏浚到位，通航万吨级船舶，客货两旺。/鱼苗投放及时，近海资源恢复，渔民满意。",
      })
  void should_find_no_lead_where_paragraphs_open_with_anything_else(String body) {
    assertThat(leads(body.replace('/', '\n'))).containsExactly("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "在护航远海上下功夫，新建补给船2艘。在护好近海上下功夫，巡查300次。群众满意。 | 在护航远海上下功夫;在护好近海上下功夫",
        "在强渔业中富民，户均增收2万元。在护海洋中兴县，游客增长9%。 | 在强渔业中富民;在护海洋中兴县",
        "远洋捕捞方面，新造渔船8艘。近海养殖方面，布设网箱600口。渔旅融合方面，开办民宿40家。 | 远洋捕捞方面;近海养殖方面;渔旅融合方面",
        "因地制宜发展近海养殖，布设网箱600口。大力发展休闲渔业，开办民宿40家。 | 因地制宜发展近海养殖;大力发展休闲渔业",
      })
  void should_open_points_at_clauses_that_set_the_topic_in_one_frame(String body, String leads) {
    assertThat(leads(body)).containsExactly(leads.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "在县委领导下，渔业产值增长8%。在各方支持下，渔港开工。",
        "在全国率先禁渔。组建护渔队。巡查300次，劝返船只40艘。培育一批养殖大户。带动渔民就业，户均增收2万元。",
      })
  void should_find_no_lead_in_circumstances_and_deeds(String body) {
    assertThat(leads(body)).containsExactly("-");
  }

  @Test
  void should_leave_a_sentence_that_opens_no_point_to_the_point_before_it() {
    List<PointOutline> points =
        split("依山就势发展农业,面积38万亩。年产量突破1.2万吨。提级扩能发展工业,培育企业20家。着眼全域发展文旅,接待增长20%。");

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
        "群众满意，干部安心。全年办结诉求360件。成本下降，效益提升明显。企业利润增长3%。",
        "全年开工项目32个。成效看得见。群众来信说好的有86封。变化摸得着。夜里亮灯的窗户多了一倍。",
        "全面落实禁渔制度，清理违规网具417件。推行渔船报废“一件事”改革，办理时间压缩至半天。",
        "办得好不好，渔民说了算。建立“双向评价”，满意率提高到97%。",
        "获批国家试点。特殊工时改革获全国推广。全国首次开展保障试点。",
      })
  void should_find_no_lead_where_nothing_names_tasks_alike(String body) {
    assertThat(leads(body)).containsExactly("-");
  }

  @Test
  void should_open_points_at_enumerators_inside_the_paragraph() {
    List<PointOutline> points =
        split("我们协同攻关：一是推进整合提升，将园区整合至126个；二是推进错位发展，明确产业1至2个；三是推进分类评价。好评如潮。");

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
        "渔港这样管：一抓泊位，停船有序；二抓消防，配泵30台；三抓清淤，航道加深。 | -;一抓泊位;二抓消防;三抓清淤",
        "一靠政策，补贴600万元。二靠科技，良种上船。 | 一靠政策;二靠科技",
        "一是新建学校12所；二是改善办学条件。 | -;二是改善办学条件",
      })
  void should_know_enumerators_of_every_style(String body, String leads) {
    assertThat(leads(body)).containsExactly(leads.split(";"));
  }

  @Test
  void should_give_leads_to_couplets_of_which_one_is_a_character_shorter() {
    assertThat(leads("修码头，铺好“上岸路”。硬化岸线6公里。换新船，练强“船队”。更新渔船20艘。拓销路，建好“连心桥”。开店12家。"))
        .containsExactly("修码头，铺好“上岸路”", "换新船，练强“船队”", "拓销路，建好“连心桥”");
  }

  @Test
  void should_not_take_a_lone_enumerator_for_a_point() {
    assertThat(leads("首先是思想统一，其他都好办。产值增长7%。")).containsExactly("-");
    assertThat(leads("一看就明白，渔民心里有本账。二管泊位的人少了。")).containsExactly("-");
  }

  @Test
  void should_lose_no_text() {
    String body = "建好项目,盘活厂房。做强产业链,新开工31个。提升融合度,建成车间18个。";

    assertThat(split(body).stream().map(PointOutline::text).collect(Collectors.joining()))
        .isEqualTo(body);
  }

  @Test
  void should_end_a_lead_where_the_next_point_begins() {
    assertThat(split("首先\n最后。"))
        .extracting(SpeechOutline.PointOutline::text)
        .containsExactly("首先", "最后。");
    assertThat(split("首先\n最后。").get(0).lead()).hasValue("首先");
  }
}
