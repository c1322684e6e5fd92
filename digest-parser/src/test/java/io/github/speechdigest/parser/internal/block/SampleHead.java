package io.github.speechdigest.parser.internal.block;

/** The lines at the head of a page that the recognisers of the head are tried on. */
final class SampleHead {
  static final String TITLE = "锚定目标不松劲 实干争先开新局";
  static final String SUBTITLE = "——全市工作例会发言摘编";
  static final String LEAD_LINE = "7月18日，市委召开工作例会。青石区、云山县负责同志作交流发言。以下是发言摘编。";
  static final String HEADLINE_LINE = "以港兴区 通江达海";
  static final String BYLINE_LINE = "青石区委书记 林小雨";

  private SampleHead() {}
}
