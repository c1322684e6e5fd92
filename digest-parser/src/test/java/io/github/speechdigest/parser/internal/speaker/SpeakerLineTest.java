package io.github.speechdigest.parser.internal.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "青石区委书记 林小雨 | 林小雨 | 青石区 | 区委书记",
        "青石区区委书记 林小雨 | 林小雨 | 青石区 | 区委书记",
        "青石区委书记  林 小 雨 | 林小雨 | 青石区 | 区委书记",
        "青石区委书记林小雨同志发言 | 林小雨 | 青石区 | 区委书记",
        "中共云山市委书记 何大江 | 何大江 | 云山市 | 市委书记",
        "云山县委副书记、县长 何大江 | 何大江 | 云山县 | 县委副书记,县长",
        "云山县县长 何大江 | 何大江 | 云山县 | 县长",
        "云山县人民政府县长 何大江 | 何大江 | 云山县人民政府 | 县长",
        "省委常委、云山市委书记 何大江 | 何大江 | 云山市 | 省委常委,市委书记",
        "市财政局党组书记、局长 方圆 | 方圆 | 市财政局 | 党组书记,局长",
        "民建南川省委会主委 方圆 | 方圆 | 民建南川省委会 | 主委",
        "——省政协委员、南川大学教授 方圆 | 方圆 | 南川大学 | 省政协委员,教授",
        "方圆（省工商联主席） | 方圆 | 省工商联 | 主席",
        "——方圆（东湾海关关长） | 方圆 | 东湾海关 | 关长",
        "方圆（女，土家族，省工商联副主席） | 方圆 | 省工商联 | 副主席",
        "财政部部长方圆： | 方圆 | 财政部 | 部长",
        "财政部长方圆： | 方圆 | 财政部 | 部长",
        "交通运输部部长方圆—— | 方圆 | 交通运输部 | 部长",
        "全国人大代表、南川省文化和旅游厅厅长方圆： | 方圆 | 南川省文化和旅游厅 | 全国人大代表,厅长",
        "县长 何大江（代表云山县） | 何大江 | 云山县 | 县长",
        "青石高新区党工委书记、管委会主任 林小雨 | 林小雨 | 青石高新区 | 党工委书记,管委会主任",
        "云山县柳镇石桥村党总支书记、村委会主任 何大江 | 何大江 | 云山县柳镇石桥村 | 党总支书记,村委会主任",
        "市直机关工委书记 方圆 | 方圆 | 市直机关工委 | 书记",
        "南川重工集团党委书记、董事长 欧阳方圆 | 欧阳方圆 | 南川重工集团 | 党委书记,董事长",
        "自治区财政厅厅长 买买提·艾力 | 买买提·艾力 | 自治区财政厅 | 厅长",
        "省民族宗教事务委员会副主任买买提·艾力—— | 买买提·艾力 | 省民族宗教事务委员会 | 副主任",
        "方圆 云山县委书记 | 方圆 | 云山县 | 县委书记",
        "云山科技公司董事长兼总经理 方圆 | 方圆 | 云山科技公司 | 董事长,总经理",
        "云山物业公司区域经理 方圆 | 方圆 | 云山物业公司 | 区域经理",
        "一标项目部项目经理 方圆 | 方圆 | 一标项目部 | 项目经理",
        "南川自治区党委常委、自治区副主席 方圆 | 方圆 | 南川自治区 | 党委常委,自治区副主席",
        "云山区委书记、区人大常委会主任 方圆 | 方圆 | 云山区 | 区委书记,区人大常委会主任",
        "云山一中校长 方圆 | 方圆 | 云山一中 | 校长",
        "无党派人士、云山大学教授 方圆 | 方圆 | 云山大学 | 无党派人士,教授",
        "云山县委书记：方圆 | 方圆 | 云山县 | 县委书记",
        "发言人：云山县委书记 方圆 | 方圆 | 云山县 | 县委书记",
        "方圆，云山县委书记 | 方圆 | 云山县 | 县委书记",
        "云山县委书记 方　圆 | 方圆 | 云山县 | 县委书记",
        "平州市委副书记、市长 方圆 | 方圆 | 平州市 | 市委副书记,市长",
        "新村镇镇长 方圆 | 方圆 | 新村镇 | 镇长",
        "石桥村镇委书记 方圆 | 方圆 | 石桥村镇 | 镇委书记",
        "市纪委书记、市监委主任 方圆 | 方圆 | 市监委 | 市纪委书记,主任",
        "云山市委政法委书记 方圆 | 方圆 | 云山市委政法委 | 书记",
        "云山市消防救援支队支队长 方圆 | 方圆 | 云山市消防救援支队 | 支队长",
        "云山县委副书记、县政府县长 方圆 | 方圆 | 云山县 | 县委副书记,县政府县长",
        "云山县人民政府副县长 方圆 | 方圆 | 云山县人民政府 | 副县长",
        "柳河街道党工委书记、人大工委主任 方圆 | 方圆 | 柳河街道 | 党工委书记,人大工委主任",
        "云山县人民医院主任医师 方圆 | 方圆 | 云山县人民医院 | 主任医师",
        "青石区委常委、组织部部长 方圆 | 方圆 | 青石区 | 区委常委,组织部部长",
        "青石区委常委、区委宣传部部长 方圆 | 方圆 | 青石区 | 区委常委,区委宣传部部长",
        "市委组织部副部长、市委老干部局局长 方圆 | 方圆 | 市委老干部局 | 市委组织部副部长,局长",
        "云山学院党委书记、督导专员 方圆 | 方圆 | 云山学院 | 党委书记,督导专员",
        "云山市委常委、市级副总河长 方圆 | 方圆 | 云山市 | 市委常委,市级副总河长",
        "云山农科院研究员、国家大豆攻关组首席专家 方圆 | 方圆 | 云山农科院 | 研究员,国家大豆攻关组首席专家",
        "“时代楷模”、石桥小学教师 方圆 | 方圆 | 石桥小学 | “时代楷模”,教师",
        "云山监狱党委书记、监狱长 方圆 | 方圆 | 云山监狱 | 党委书记,监狱长",
        "云山消防救援站站长助理 方圆 | 方圆 | 云山消防救援站 | 站长助理",
        "红柳嘎查党支部书记、嘎查达 方圆 | 方圆 | 红柳嘎查 | 党支部书记,嘎查达",
        "云山能源集团党委副书记、总经理：煤建新 | 煤建新 | 云山能源集团 | 党委副书记,总经理",
        "新村小区业委会主任 方圆 | 方圆 | 新村小区 | 业委会主任",
        "方圆代表（全国三八红旗手、青禾家庭农场负责人） | 方圆 | 青禾家庭农场 | 代表,全国三八红旗手,负责人",
        "海日古丽代表（维吾尔族，石榴籽社区党支部书记） | 海日古丽 | 石榴籽社区 | 代表,党支部书记",
        "市财政局驻石桥村第一书记 方圆 | 方圆 | 石桥村 | 第一书记",
        "石桥村种粮大户 方圆 | 方圆 | 石桥村 | 种粮大户",
        "【云山县委书记 方圆】 | 方圆 | 云山县 | 县委书记",
        "云山县委书记何大江、县长方圆 | 何大江、方圆 | 云山县 | 县委书记,县长",
        "云山县县长 阿布都热合曼 | 阿布都热合曼 | 云山县 | 县长",
        "云山县 县委书记 方圆 | 方圆 | 云山县 | 县委书记",
        "云山县委常委、县纪委书记、县监委主任 方圆 | 方圆 | 云山县 | 县委常委,县纪委书记,县监委主任",
        "市纪委监委驻市财政局纪检监察组组长 方圆 | 方圆 | 市纪委监委驻市财政局纪检监察组 | 组长",
        "方圆委员代表民革南川省委会发言 | 方圆 | 民革南川省委会 | 委员",
        "方圆常委代表九三学社中央作大会发言 | 方圆 | 九三学社中央 | 常委",
        "省政协委员、南川大学教授 方圆代表民盟南川省委会发言 | 方圆 | 民盟南川省委会 | 省政协委员,南川大学教授",
        "方圆代表云山县作交流发言 | 方圆 | 云山县 | ",
        "云山医院院长 方圆委员 | 方圆 | 云山医院 | 院长,委员",
        "云山县工商联主席方圆代表 | 方圆 | 云山县工商联 | 主席,代表",
        "方圆代表（云山一中校长） | 方圆 | 云山一中 | 代表,校长",
        "云山大学院长、教授，协会副会长 方圆 | 方圆 | 云山大学 | 院长,教授,协会副会长",
        "云山代表团 方圆代表 | 方圆 | 云山代表团 | 代表",
        "云山县长 何大江（代表平州市） | 何大江 | 平州市 | 云山县长",
        "方圆（代表市青联） | 方圆 | 市青联 | ",
        "方圆委员（代表市青联） | 方圆 | 市青联 | 委员",
        "（作者系云山县委书记 何大江） | 何大江 | 云山县 | 县委书记",
        "（云山县委书记何大江） | 何大江 | 云山县 | 县委书记",
        "云山科技公司总经理 Anna Smith | Anna Smith | 云山科技公司 | 总经理",
        "云山科技公司总经理 Fang Yuan（方 圆） | Fang Yuan | 云山科技公司 | 总经理",
        "云山科技公司技术总监 Mary J. O’Hara | Mary J. O’Hara | 云山科技公司 | 技术总监",
        "云山市委党校（云山行政学院）常务副校（院）长 方圆 | 方圆 | 云山市委党校（云山行政学院） | 常务副校（院）长",
        "南川水利集团党委副书记（主持工作） 方圆 | 方圆 | 南川水利集团 | 党委副书记",
        "南川省高级人民法院原民事审判庭副庭长 方圆 | 方圆 | 南川省高级人民法院原民事审判庭 | 副庭长",
        "云山电力公司总经理助理 方圆 | 方圆 | 云山电力公司 | 总经理助理",
        "省委组织部副部长、省委非公工委书记 方圆 | 方圆 | 省委非公工委 | 省委组织部副部长,书记",
        "云山团市委书记 方圆 | 方圆 | 云山团市委 | 书记",
        "柳镇党委副书记、政法委员 方圆 | 方圆 | 柳镇 | 党委副书记,政法委员",
        "柳河街道党工委副书记、办事处主任 方圆 | 方圆 | 柳河街道 | 党工委副书记,办事处主任",
        "柳河街道办主任 方圆 | 方圆 | 柳河街道 | 街道办主任",
        "云山市政府驻省城办事处主任 方圆 | 方圆 | 云山市政府驻省城办事处 | 主任",
        "石桥村驻村第一书记、工作队队长 方圆 | 方圆 | 石桥村 | 驻村第一书记,工作队队长",
        "云山科技公司创始人兼CEO 方圆 | 方圆 | 云山科技公司 | 创始人,CEO",
        "云山公交公司司机 方圆 | 方圆 | 云山公交公司 | 司机",
        "方圆：云山县委书记 | 方圆 | 云山县 | 县委书记",
        "云山县委书记｜方圆 | 方圆 | 云山县 | 县委书记",
        "云山代表团方圆代表： | 方圆 | 云山代表团 | 代表",
        "方圆委员（经济界） | 方圆 | 经济界 | 委员",
        "南川省新的社会阶层人士联合会会长 方圆 | 方圆 | 南川省新的社会阶层人士联合会 | 会长",
      })
  void should_split_body_roles_and_name(
      String line, String name, String organization, String roles) {
    Speaker speaker = SpeakerLine.read(line).orElseThrow();

    assertThat(speaker.name()).contains(name);
    assertThat(speaker.organization()).contains(organization);
    assertThat(speaker.roles())
        .containsExactlyElementsOf(roles == null ? List.of() : List.of(roles.split(",")));
    assertThat(speaker.byline()).isEqualTo(line);
  }

  @Test
  void should_keep_the_body_of_a_role_held_elsewhere() {
    Speaker speaker = SpeakerLine.read("市委教育工委书记、市教育局局长　方圆").orElseThrow();

    assertThat(speaker.organization()).contains("市教育局");
    assertThat(speaker.roles()).containsExactly("市委教育工委书记", "局长");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "省委常委、组织部部长 方圆 | 省委常委,组织部部长",
        "民间河长、退休教师 方圆 | 民间河长,退休教师",
        "大学生村官 方圆 | 大学生村官",
        "奥运冠军 方圆 | 奥运冠军",
        "大数据工程师 方圆 | 大数据工程师",
        "社区民警 方圆 | 社区民警",
      })
  void should_take_no_department_and_no_level_for_a_body(String line, String roles) {
    Speaker speaker = SpeakerLine.read(line).orElseThrow();

    assertThat(speaker.organization()).isEmpty();
    assertThat(speaker.roles()).containsExactly(roles.split(","));
  }

  @Test
  void should_take_no_trade_for_a_body() {
    Speaker speaker = SpeakerLine.read("非遗传承人 方圆").orElseThrow();

    assertThat(speaker.organization()).isEmpty();
    assertThat(speaker.roles()).containsExactly("非遗传承人");
  }

  @Test
  void should_leave_out_the_organization_when_no_body_is_named() {
    Speaker speaker = SpeakerLine.read("市委书记 方圆").orElseThrow();

    assertThat(speaker.organization()).isEmpty();
    assertThat(speaker.roles()).containsExactly("市委书记");
    Speaker delegate = SpeakerLine.read("渔民代表 方圆").orElseThrow();
    assertThat(delegate.organization()).isEmpty();
    assertThat(delegate.roles()).containsExactly("渔民代表");
  }

  @Test
  void should_give_all_names_when_several_persons_speak() {
    Speaker speaker = SpeakerLine.read("云山县委书记 何大江 县长 方圆").orElseThrow();

    assertThat(speaker.name()).contains("何大江、方圆");
    assertThat(speaker.roles()).containsExactly("县委书记", "县长");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报记者  方圆",
        "——编　者",
        "南川代表团——",
        "我们聚焦堵点协同攻关：",
        "会议由县委书记何大江主持。",
        "云山县坚持以项目论英雄,",
        "云山县委书记",
        "发展。",
        "以高质量投资 推动高质量发展",
        "为此建议：",
        "云山县委书记何大江、县长主持会议",
        "（本报记者 方圆）",
        "县长 带着群众修公路",
        "【核心提示】",
        "方圆代表",
        "人民代表：",
        "三年来，我们始终代表群众发言",
        "云山县代表团分组发言",
        "云山科技公司总经理 GDP",
        "云山科技公司总经理 Anna",
      })
  void should_not_take_other_lines_for_a_speaker(String line) {
    assertThat(SpeakerLine.read(line)).isEmpty();
  }

  @Test
  void should_read_a_body_alone_and_a_person_alone() {
    assertThat(SpeakerLine.readBody("农工党南川省委会").orElseThrow().organization()).contains("农工党南川省委会");
    assertThat(SpeakerLine.readName("方　圆").orElseThrow().name()).contains("方圆");
    assertThat(SpeakerLine.readBody("发言单位：云山县").orElseThrow().byline()).isEqualTo("发言单位：云山县");
    assertThat(SpeakerLine.readBody("加快推动转型")).isEmpty();
    assertThat(SpeakerLine.readBody("建议有关部门进一步优化货车通行")).isEmpty();
    assertThat(SpeakerLine.readBody("修好脱贫路上的桥和站")).isEmpty();
    assertThat(SpeakerLine.readName("发展")).isEmpty();
  }

  @Test
  void should_read_a_line_without_a_space_or_an_office_only_when_asked_to() {
    assertThat(SpeakerLine.read("云山县委书记方圆")).isEmpty();
    assertThat(SpeakerLine.readBare("云山县委书记方圆").orElseThrow().name()).contains("方圆");
    assertThat(SpeakerLine.read("云山县 方圆")).isEmpty();
    assertThat(SpeakerLine.readBare("云山县 方圆").orElseThrow().organization()).contains("云山县");
    assertThat(SpeakerLine.readBare("云山县大力推进")).isEmpty();
  }

  @Test
  void should_read_a_person_and_what_he_is_addressed_by_when_a_colon_or_the_place_says_so() {
    assertThat(SpeakerLine.read("方圆委员：").orElseThrow().name()).contains("方圆");
    assertThat(SpeakerLine.readBare("方圆代表").orElseThrow().roles()).containsExactly("代表");
    assertThat(SpeakerLine.readBare("云山县代表")).isEmpty();
    assertThat(SpeakerLine.readAddress("方圆委员").orElseThrow().name()).contains("方圆");
    assertThat(SpeakerLine.readAddress("党员代表")).isEmpty();
    assertThat(SpeakerLine.readName("买买提·艾力委员")).isEmpty();
    assertThat(SpeakerLine.readBare("买买提·艾力委员").orElseThrow().name()).contains("买买提·艾力");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "旅居南洋侨胞、南洋云山商会会长 方圆 | 方圆 | 南洋云山商会 | 旅居南洋侨胞,会长",
        "云山精密公司刀具修磨师 方　圆 | 方圆 | 云山精密公司 | 刀具修磨师",
        "方圆（柳河农场割胶工、侨眷） | 方圆 | 柳河农场 | 割胶工,侨眷",
        "云山二中高三学生家长 方圆 | 方圆 | 云山二中 | 高三学生家长",
        "云山救援队领航员 毌小满 | 毌小满 | 云山救援队 | 领航员",
      })
  void should_read_who_somebody_is_in_any_words_when_asked_to(
      String line, String name, String organization, String roles) {
    Speaker speaker = SpeakerLine.readDescribed(line).orElseThrow();

    assertThat(speaker.name()).contains(name);
    assertThat(speaker.organization()).contains(organization);
    assertThat(speaker.roles()).containsExactly(roles.split(","));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // no name at the end
        "让山村孩子用上好教具 老师家长都放心",
        // no surname, and no body before it
        "做群众的贴心人 心连心",
        // no word for a person before it
        "织密基层治理网 方圆",
        // no space before it
        "云山精密公司刀具修磨师方圆",
        // a sentence
        "请来了刀具修磨师。 方圆",
      })
  void should_not_take_other_words_for_who_somebody_is(String line) {
    assertThat(SpeakerLine.readDescribed(line)).isEmpty();
  }

  @Test
  void should_read_the_role_in_a_closing_note() {
    Speaker named = SpeakerLine.readName("方圆").orElseThrow();

    Speaker speaker = SpeakerLine.readAuthorNote("（作者为云山县委书记）", named).orElseThrow();

    assertThat(speaker.name()).contains("方圆");
    assertThat(speaker.organization()).contains("云山县");
    assertThat(SpeakerLine.readAuthorNote("（以上为节选）", named)).isEmpty();
  }
}
