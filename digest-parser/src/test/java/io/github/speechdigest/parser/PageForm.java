package io.github.speechdigest.parser;

import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.Source;
import io.github.speechdigest.model.SourceFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form in which a page is saved: as text of one kind or another, or as HTML in the manner of a
 * digital newspaper edition, a content management system, a messenger's article or a word
 * processor.
 *
 * @param name what to call it
 * @param format as what it is to be read
 * @param write makes it of Markdown that marks headlines and parts paragraphs by blank lines; in
 *     HTML {@code CHARSET} stands for the charset that the page declares
 */
record PageForm(String name, SourceFormat format, UnaryOperator<String> write) {
  private static final String FURNISHED =
      "<!DOCTYPE html>\n<html><head><meta charset=\"CHARSET\"><title>x</title><script>var x = '<p>';</script></head>\n"
          + "<body><nav><a href=/>首页</a></nav>\n%s\n<footer>版权所有</footer></body></html>";

  private static final String OLD =
      "<HTML><HEAD><META http-equiv=Content-Type content=\"text/html; charset=CHARSET\"><TITLE>x</TITLE>"
          + "<STYLE>.t { font: 9pt }</STYLE></HEAD>\n<BODY>\n%s\n</BODY></HTML>";

  /** Of a page that was copied line by line; two for a Chinese character. */
  private static final int WIDTH = 44;

  private enum Kind {
    PAGE_TITLE,
    HEADLINE,
    TEXT
  }

  private record Block(Kind kind, String text) {
    static Block of(String line) {
      return line.startsWith("# ")
          ? new Block(Kind.PAGE_TITLE, line.substring(2))
          : line.startsWith("## ")
              ? new Block(Kind.HEADLINE, line.substring(3))
              : new Block(Kind.TEXT, line);
    }

    boolean isText() {
      return kind == Kind.TEXT;
    }

    String html() {
      return text.replace("&", "&amp;").replace("<", "&lt;");
    }
  }

  /** A line that is wrapped at the space in a speaker line prints none. */
  private static final Pattern BYLINE = Pattern.compile("byline=[^}]*}");

  static List<PageForm> all() {
    return List.of(
        new PageForm("Markdown", SourceFormat.MARKDOWN, page -> page),
        new PageForm("Markdown, CR LF", SourceFormat.MARKDOWN, page -> page.replace("\n", "\r\n")),
        new PageForm("Markdown, CR", SourceFormat.MARKDOWN, page -> page.replace("\n", "\r")),
        new PageForm(
            "Markdown, U+2028", SourceFormat.MARKDOWN, page -> page.replace("\n", "\u2028")),
        new PageForm(
            "Markdown, closed marks",
            SourceFormat.MARKDOWN,
            page -> page.replaceAll("(?m)^(#+) .*$", "$0 $1")),
        text("text", block -> block.text() + "\n"),
        text("text, CR LF", block -> block.text() + "\r\n"),
        text("text, white space at line ends", block -> block.text() + " \u3000\t\n \n"),
        text(
            "text, form feeds",
            block -> block.isText() ? block.text() + "\n\n" : "\f" + block.text() + "\n\n"),
        indented("text, indented by U+3000", "\u3000\u3000"),
        indented("text, indented by two spaces", "  "),
        indented("text, indented by four spaces", "    "),
        indented("text, indented by a tab", "\t"),
        indented("text, indented by no-break spaces", "\u00A0\u00A0"),
        indented("text, indented behind a zero-width space", "\u200B\u3000\u3000"),
        text("text, wrapped and indented", block -> wrapped(Folding.BY_COLUMN, block, "\n", "")),
        text("text, wrapped, blank lines", block -> wrapped(Folding.BY_COLUMN, block, "\n", "\n")),
        text("text, folded and indented", block -> wrapped(Folding.BY_CHARACTER, block, "\n", "")),
        text(
            "text, folded, blank lines", block -> wrapped(Folding.BY_CHARACTER, block, "\n", "\n")),
        html(
            "HTML, headings",
            FURNISHED,
            block -> element(List.of("h1", "h2", "p").get(block.kind().ordinal()), block)),
        html(
            "HTML, bold headlines",
            FURNISHED,
            block -> block.isText() ? element("div", block) : element("p><b", block)),
        html(
            "HTML, line breaks",
            FURNISHED,
            block ->
                block.isText()
                    ? "&nbsp;&nbsp;&nbsp;&nbsp;" + block.html() + "<br/>"
                    : element("strong", block) + "<br>"),
        html(
            "HTML, wrapped by line breaks",
            FURNISHED,
            block ->
                block.isText()
                    ? wrapped(Folding.BY_COLUMN, "　　" + block.html(), "<br>\n")
                    : element("strong", block) + "<br>"),
        html(
            "HTML, paragraphs alone",
            FURNISHED,
            block -> "<p>" + (block.isText() ? "　　" : "") + block.html() + "</p>"),
        html(
            "HTML, digital edition",
            FURNISHED.formatted(
                "<div class=\"article\"><p class=\"sec\"></p><div id=\"ozoom\"><!--enpcontent-->%s<!--/enpcontent--></div></div>"),
            block ->
                block.kind() == Kind.PAGE_TITLE
                    ? element("h1", block)
                    : block.isText()
                        ? "<p>　　" + block.html() + "</p>"
                        : "<p>　　<b>" + block.html() + "</b></p>"),
        html(
            "HTML, digital edition in tables",
            OLD.formatted(
                "<TABLE width=\"100%%\" border=0><TBODY><TR><TD><DIV id=ozoom style=\"ZOOM: 100%%\"><founder-content>"
                    + "<!--enpcontent-->%s<!--/enpcontent--></founder-content></DIV></TD></TR></TBODY></TABLE>"),
            block ->
                block.isText()
                    ? "<P>&nbsp;&nbsp;&nbsp;&nbsp;" + block.html() + "</P>"
                    : "<P align=center><STRONG>" + block.html() + "</STRONG></P><P></P>"),
        html(
            "HTML, each paragraph a row",
            OLD.formatted("<TABLE><TBODY>%s</TBODY></TABLE>"),
            block ->
                "<TR><TD class="
                    + (block.isText() ? "text" : "title")
                    + ">"
                    + block.html()
                    + "<BR></TD></TR>\n<TR><TD height=10></TD></TR>"),
        html(
            "HTML, messenger article",
            FURNISHED.formatted(
                "<div id=\"js_content\" class=\"rich_media_content\" style=\"visibility: hidden;\">%s</div>"),
            block ->
                block.isText()
                    ? "<section style=\"text-indent:2em\"><span leaf=\"\"><span style=\"font-size:17px\">"
                        + block.html()
                        + "</span></span></section><section><span leaf=\"\"><br></span></section>"
                    : "<section><section><strong><span leaf=\"\">"
                        + block.html()
                        + "</span></strong></section></section>"),
        html(
            "HTML, editor of a site",
            OLD.formatted("<DIV class=TRS_Editor>%s</DIV>"),
            block ->
                block.isText()
                    ? "<p align=\"justify\">\n　　<font face=\"仿宋\" size=3>"
                        + split(block.html(), "</font><font face=\"仿宋\" size=3>")
                        + "</font>\n</p>"
                    : "<p align=\"center\"><font face=\"黑体\"><b>"
                        + block.html()
                        + "</b></font></p>"),
        html(
            "HTML, word processor",
            OLD.formatted("<div class=WordSection1>%s</div>"),
            block ->
                "<p class=MsoNormal style='text-indent:32.0pt'>"
                    + (block.isText() ? "" : "<b>")
                    + "<span lang=ZH-CN style='font-size:16.0pt'>"
                    + split(block.html(), "</span><span\nlang=EN-US>")
                    + "</span>"
                    + (block.isText() ? "" : "</b>")
                    + "<o:p></o:p></p>\n\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>"),
        html(
            "HTML, character references",
            FURNISHED,
            block ->
                "<p>"
                    + (block.isText() ? "" : "<b>")
                    + block
                        .text()
                        .codePoints()
                        .mapToObj(c -> "&#" + c + ";")
                        .collect(Collectors.joining())
                    + (block.isText() ? "" : "</b>")
                    + "</p>"));
  }

  /** All that a meeting says, where it stands in the source aside. */
  static String withoutOffsets(Meeting meeting) {
    return BYLINE
        .matcher(plain(meeting).toString())
        .replaceAll(line -> line.group().replaceAll("[ \u3000]+", ""));
  }

  private static Meeting plain(Meeting meeting) {
    return Meeting.builder()
        .title(meeting.title())
        .subtitle(meeting.subtitle())
        .name(meeting.name())
        .convener(meeting.convener())
        .date(meeting.date())
        .lead(meeting.lead())
        .addAllAnnouncedSpeakers(meeting.announcedSpeakers())
        .addAllSpeeches(meeting.speeches())
        .source(Source.builder().format(SourceFormat.TEXT).length(0).build())
        .build();
  }

  private static PageForm text(String name, Function<Block, String> write) {
    return new PageForm(name, SourceFormat.TEXT, page -> written(page, write));
  }

  /** No blank lines, no marks: headlines and speaker lines flush left, paragraphs indented. */
  private static PageForm indented(String name, String indent) {
    return text(name, block -> (block.isText() ? indent : "") + block.text() + "\n");
  }

  private static PageForm html(String name, String frame, Function<Block, String> write) {
    return new PageForm(name, SourceFormat.HTML, page -> frame.formatted(written(page, write)));
  }

  private static String written(String page, Function<Block, String> write) {
    return page.lines()
        .filter(line -> !line.isBlank())
        .map(Block::of)
        .map(write)
        .collect(Collectors.joining());
  }

  private static String element(String tags, Block block) {
    List<String> names = List.of(tags.split("><"));
    String end = names.stream().reduce("", (inner, name) -> "</" + name + ">" + inner);
    return "<" + tags + ">" + block.html() + end;
  }

  /** As programs fold lines, and as terminals do, which give a Latin letter half the room. */
  private enum Folding {
    BY_CHARACTER,
    BY_COLUMN;

    private int width(char c) {
      return this == BY_COLUMN && c < 0x2000 ? 1 : 2;
    }
  }

  /** Text in lines of one width; headlines are set in lines of their own as they are. */
  private static String wrapped(Folding folding, Block block, String lineEnd, String blank) {
    String indent = blank.isEmpty() ? "　　" : "";
    return (block.isText()
            ? wrapped(folding, indent + block.text(), lineEnd)
            : block.text() + lineEnd)
        + blank;
  }

  /** Cuts a text after so much as a line holds. */
  private static String wrapped(Folding folding, String text, String lineEnd) {
    StringBuilder lines = new StringBuilder();
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (width + folding.width(c) > WIDTH) {
        lines.append(lineEnd);
        width = 0;
      }
      lines.append(c);
      width += folding.width(c);
    }
    return lines.append(lineEnd).toString();
  }

  /** Puts something between the halves of a text. */
  private static String split(String text, String between) {
    int middle = text.length() / 2;
    return text.substring(0, middle) + between + text.substring(middle);
  }

  @Override
  public String toString() {
    return name;
  }
}
