package io.github.speechdigest.parser.internal.block;

import static io.github.speechdigest.parser.internal.block.BlockKind.BYLINE;
import static io.github.speechdigest.parser.internal.block.BlockKind.FURNITURE;
import static io.github.speechdigest.parser.internal.block.BlockKind.HEADLINE;
import static io.github.speechdigest.parser.internal.block.BlockKind.MEETING_TITLE;
import static io.github.speechdigest.parser.internal.block.BlockKind.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteFrameTest {
  private static final String PARAGRAPH = "今年以来，全区紧扣目标，狠抓项目，干出了一番新气象。";

  @Test
  void should_take_the_menus_over_a_digest_for_furniture() {
    assertThat(
            Pages.kinds(
                "机构设置",
                "办事服务",
                "公报",
                "登录邮箱系统",
                "首页 > 要闻 > 正文",
                "全区招商座谈会发言摘登",
                "以港兴区 通江达海",
                "青石区委书记 林小雨",
                PARAGRAPH))
        .containsExactly(
            FURNITURE,
            FURNITURE,
            FURNITURE,
            FURNITURE,
            FURNITURE,
            MEETING_TITLE,
            HEADLINE,
            BYLINE,
            TEXT);
  }

  @Test
  void should_take_the_foot_of_a_site_for_furniture() {
    assertThat(
            Pages.kinds(
                "## 以港兴区 通江达海",
                "青石区委书记 林小雨",
                PARAGRAPH,
                "相关报道",
                "全区招商大会召开 林小雨出席",
                "地址：青石区云山街一号",
                "青石区政府 版权所有"))
        .containsExactly(HEADLINE, BYLINE, TEXT, FURNITURE, FURNITURE, FURNITURE, FURNITURE);
  }

  @Test
  void should_leave_lines_between_paragraphs_to_the_page() {
    assertThat(
            Pages.kinds(
                "## 以港兴区 通江达海",
                "青石区委书记 林小雨",
                PARAGRAPH,
                "相关阅读",
                "擦亮底色 久久为功",
                "云山县县长 何大江",
                PARAGRAPH))
        .containsExactly(HEADLINE, BYLINE, TEXT, FURNITURE, HEADLINE, BYLINE, TEXT);
  }
}
