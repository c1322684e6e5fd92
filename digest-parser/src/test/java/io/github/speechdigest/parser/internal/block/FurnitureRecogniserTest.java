package io.github.speechdigest.parser.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureRecogniserTest {
  private final BlockRecogniser recogniser = new FurnitureRecogniser();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "第3版 要闻",
        "2",
        "A05",
        "03版",
        "责任编辑 王某 美编 李某",
        "上接第1版",
        "( 下转第4版 )",
        "（上接1版）",
        "本版图片均由通讯员提供",
        "本报记者  张某",
        "□本报记者 张小某",
        "记者 王小某 通讯员 李小某",
        "——编　者",
        "（完）",
        "据新华社北京10月21日电",
        "图为园区生产线。",
        "张小某 摄",
        "——南川代表团——",
        "（方圆 整理）",
        "您当前的位置： 首页 > 政务动态",
        "来源：云山日报　　发布时间：2025-02-08 09:12　　浏览次数：1203",
        "【字体：大 中 小】　打印　关闭",
        "分享到：",
        "扫一扫在手机打开当前页",
        "上一篇：全市教育大会召开",
        "【打印本页】【关闭窗口】",
        "主办：云山市人民政府办公室　承办：云山市大数据中心",
        "版权所有 未经授权 禁止转载",
        "点击量：1203",
        "审核：方圆　监制：何大江",
        "■广告",
        "广告热线：0000-1234567",
        "新闻热线 0000-1234567",
        "电子邮箱 news@example.org",
        "邮箱：news@example.org",
        "社址：云山市人民路1号 邮编：000000",
        "遗失声明：云山市某公司公章遗失，声明作废。",
        "某商店营业执照副本遗失，声明作废。",
        "综合 B02",
        "要闻·第3版",
        "▲ 鸟瞰新城。（资料图片）",
        "2023年5月9日 星期二",
        "2023.5.9 星期二",
        "5月9日 星期二",
        "二〇二三年五月九日",
        "云山日报 2023年5月9日 第3版",
        "2023年5月9日 责编：方圆",
        "2023-05-09 来源：云山日报",
        "2023-05-09 07:30",
        "2023/05/09 07:30　来源：云山日报　作者：本报记者 方圆　浏览次数：1203　分享到：　字体：大 中 小",
      })
  void should_recognise_furniture(String line) {
    assertThat(recogniser.recognise(Pages.page(line), 0))
        .hasValueSatisfying(found -> assertThat(found.kind()).isEqualTo(BlockKind.FURNITURE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"云山县", "云山县：", "## 云山县"})
  void should_recognise_a_body_over_a_headline_that_the_speaker_line_names_again(String line) {
    assertThat(Pages.kinds("上一篇讲完了。", line, "念好山字经 种出摇钱树", "云山县委书记 林小雨", "正文。"))
        .containsExactly(
            BlockKind.TEXT,
            BlockKind.FURNITURE,
            BlockKind.HEADLINE,
            BlockKind.BYLINE,
            BlockKind.TEXT);
  }

  @Test
  void should_leave_a_body_over_the_headline_of_another() {
    assertThat(Pages.kinds("上一篇讲完了。", "生态立县", "走好山区县绿色崛起路", "云山县委书记 林小雨", "正文。"))
        .doesNotContain(BlockKind.FURNITURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发展。",
        "2个百分点。",
        "3.5亿元,增长7%。",
        "”等机制,效果明显。",
        "1860家",
        "编辑出版图书32种,获奖3项。",
        "完成投资23亿元",
        "整改率100%。",
        "上接天线、下接地气,办成实事36件。",
        "青石区委书记 林小雨",
        "版图不断扩大",
        "来源于群众、服务于群众",
        "打印店开到家门口，群众办事不出村。",
        "分享发展成果",
        "扫一扫二维码就能办成事。",
        "上一篇文章刚做完。",
        "主办国际展会12场",
        "审核把关从严从细",
        "广告业收入增长7%。",
        "一条热线 一头连着民心",
        "政务热线12345",
        "综合治理 A级达标",
        "民生 12",
        "5月9日",
        "2023年5月9日，",
        "2023年5月9日 云山市召开会议",
        "2023年5月9日上午",
        "新增资料图片1203张",
      })
  void should_leave_text_alone(String line) {
    assertThat(recogniser.recognise(Pages.page(line), 0)).isEmpty();
  }
}
