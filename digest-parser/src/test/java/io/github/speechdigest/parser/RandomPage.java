package io.github.speechdigest.parser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.instancio.Instancio;

/**
 * Pages made up at random; in a test with {@code InstancioExtension}, of the seed that the
 * extension prints when the test fails.
 */
final class RandomPage {
  /** What digests are made of, and what breaks readers of text. */
  private static final String[] TOKENS = {
    "一、",
    "二、",
    "三、",
    "（一）",
    "（二）",
    "(一)",
    "1.",
    "2、",
    "（1）",
    "①",
    "②",
    "第一，",
    "第二，",
    "一是",
    "二是",
    "首先",
    "最后",
    "一要",
    "。",
    "。",
    "，",
    "；",
    "、",
    "：",
    "“",
    "”",
    "《",
    "》",
    "——",
    "…",
    "(",
    ")",
    "！",
    "核心提示",
    "编者按",
    "发言摘登",
    "某区委书记",
    "县长",
    "市水务局局长",
    "党组书记、主任",
    "教授",
    "（代表某市）",
    " 李明",
    "　王 芳",
    "市委召开会议",
    "上接第1版",
    "责任编辑",
    "第3版",
    "10月21日",
    "2024年",
    "前三季度",
    "1—9月",
    "今年以来",
    "增长",
    "下降",
    "同比",
    "分别",
    "7%",
    "39.6亿元",
    "1.2万吨",
    "2/3",
    "近百",
    "百分之九十",
    "翻一番",
    "3%—5%",
    "由33.6%提升至66.4%",
    "以上",
    "超过",
    "力争达到",
    "下一步，",
    "总之，",
    "RE-ITs",
    "产业产值",
    "工业投资",
    "项目89个",
    "做强产业",
    "全力稳住增长",
    "森林覆盖率",
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\u3000\u3000",
    "## ",
    "# ",
    "### ",
    "\u200B",
    "\u00AD",
    "\uFEFF",
    "\u2028",
    "\u00A0",
    "\t",
    "\0",
    "\uD842\uDFB7",
    "\uD842",
    "\uFFFD",
    "e\u0301",
    "㈠",
    "Ⅳ",
    "<p>",
    "</p>",
    "<br>",
    "<h2>",
    "&nbsp;",
    "<b>"
  };

  private static final int MOST_TOKENS = 80;
  private static final int MOST_BLOCKS = 4;
  private static final String BLANK_LINE = "\n\n";

  private RandomPage() {}

  /** The page that stands in {@code seeds}. */
  static String real() {
    try {
      return Files.readString(
          Path.of("../seeds/seed-chongqing-digest.txt"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tokens in any order. */
  static String ofTokens() {
    return String.join("", Instancio.gen().oneOf(TOKENS).list(below(MOST_TOKENS + 1)));
  }

  /** The page with its blocks in another order. */
  static String shuffled(String page) {
    return String.join(BLANK_LINE, Instancio.gen().shuffle(blocks(page)).get());
  }

  /** The page with a few of its blocks printed again, anywhere. */
  static String doubled(String page) {
    List<String> blocks = blocks(page);
    for (int i = few(); i > 0; i--) {
      blocks.add(below(blocks.size() + 1), blocks.get(below(blocks.size())));
    }
    return String.join(BLANK_LINE, blocks);
  }

  /** The page without a few of its blocks. */
  static String thinned(String page) {
    List<String> blocks = blocks(page);
    for (int i = few(); i > 0; i--) {
      blocks.remove(below(blocks.size()));
    }
    return String.join(BLANK_LINE, blocks);
  }

  /** From 0, {@code bound} left out. */
  static int below(int bound) {
    return Instancio.gen().ints().range(0, bound - 1).get();
  }

  private static int few() {
    return 1 + below(MOST_BLOCKS);
  }

  private static List<String> blocks(String page) {
    return new ArrayList<>(List.of(page.split(BLANK_LINE)));
  }
}
