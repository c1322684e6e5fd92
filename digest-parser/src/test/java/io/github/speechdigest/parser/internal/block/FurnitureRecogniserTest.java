package io.github.speechdigest.parser.internal.block;

import static org.assertj.core.api.Assertions.assertThat;

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
      })
  void should_recognise_furniture(String line) {
    assertThat(recogniser.recognise(Pages.page(line), 0))
        .hasValueSatisfying(found -> assertThat(found.kind()).isEqualTo(BlockKind.FURNITURE));
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
      })
  void should_leave_text_alone(String line) {
    assertThat(recogniser.recognise(Pages.page(line), 0)).isEmpty();
  }
}
