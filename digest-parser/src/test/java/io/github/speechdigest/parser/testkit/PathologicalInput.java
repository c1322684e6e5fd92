package io.github.speechdigest.parser.testkit;

/** Inputs that nobody prints and somebody sends: one unit over and over. */
public enum PathologicalInput {
  ONE_LINE("坚持创新驱动,推动产业升级。"),
  ONE_LINE_WITHOUT_STOP("坚持创新驱动推动产业升级"),
  LEADS("夯实产业。持续推动各项工作加快开展,取得了很好的成效。"),
  CLAUSE_LEADS("抓产业促增量,签约了很多很多的项目。"),
  HARD_WRAPPED("坚持创新驱动推动产业升级\n"),
  SHORT_PARAGRAPHS("稳中有进,质效双升。\n\n"),
  OPEN_ENDS("推动产业升级,加快项目建设,\n\n"),
  DIGITS("7"),
  CHINESE_DIGITS("七"),
  POWERS("万亿"),
  FIGURES("增长7%、"),
  SECTION_MARKERS("一、"),
  SECTION_LINES("一、\n"),
  ENUMERATORS("一是"),
  ORDINALS("第一，"),
  OPENING_BRACKETS("（"),
  BRACKETS("（）"),
  OPENING_QUOTES("“"),
  QUOTES("“”"),
  DASHES("——"),
  NUMBER_SIGNS("#"),
  SPACES(" "),
  FULL_WIDTH_SPACES("\u3000"),
  ZERO_WIDTH_SPACES("\u200B"),
  BLANK_LINES("\n"),
  HEADLINES("## 做强产业稳增长\n"),
  BYLINES("甲区委书记 李某\n"),
  HEADLINES_AND_BYLINES("做强产业 稳住增长\n甲区委书记 李某\n"),
  EQUAL_BLOCKS("一、做强产业。签约项目89个,金额357亿元。\n\n"),
  HYPHENATED("RE-ITs "),
  PERIODS("前三季度"),
  FURNITURE("责任编辑 "),
  LEAD_LABELS("核心提示"),
  NESTED_HTML("<div>"),
  NESTED_INLINE_HTML("<b>"),
  NESTED_QUOTATIONS("<blockquote>"),
  NESTED_TABLES("<table><tr><td>"),
  HTML_TITLES("<div class=title>"),
  HTML_BREAKS("<br>"),
  HTML_ENTITIES("<p>", "&ldquo;"),
  HTML_ATTRIBUTE("<p title=\"", "x"),
  HTML_ATTRIBUTES("<p ", "a=b "),
  UNCLOSED_TAGS("<p");

  /** Of a speech, so that every stage has its work. */
  private static final String HEAD = "## 做强产业 稳住增长\n\n甲区委书记 李某\n\n";

  private final String opening;
  private final String unit;

  PathologicalInput(String unit) {
    this(unit.startsWith("<") ? "" : HEAD, unit);
  }

  PathologicalInput(String opening, String unit) {
    this.opening = opening;
    this.unit = unit;
  }

  /** About so many characters. */
  public String page(int size) {
    return opening + unit.repeat(Math.max(1, size / unit.length()));
  }
}
