package io.github.speechdigest.parser.internal.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Takes the text out of an HTML page as a reader of the page sees it, without scripts, styles,
 * navigation, the page's foot and what else stands around its article. Goes through the nodes
 * without recursion: pages may be nested as deep as they like.
 */
final class HtmlReader implements NodeFilter {
  private static final Set<String> UNREAD_TAGS =
      Set.of(
          "head",
          "title",
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "footer",
          "aside",
          "form",
          "button",
          "select",
          "textarea",
          "iframe",
          "object",
          "svg",
          "canvas",
          "audio",
          "video");

  /** Those of them whose text no reader of the page sees. */
  private static final Set<String> UNSEEN_TAGS =
      Set.of("head", "title", "script", "style", "noscript", "template", "iframe", "object");

  /** Words that sites use as class or id for what HTML 5 has tags for. */
  private static final Set<String> UNREAD_CLASSES =
      Set.of("nav", "navbar", "navigation", "breadcrumb", "menu", "footer", "copyright");

  private static final Set<String> TITLE_CLASSES = Set.of("title", "headline", "biaoti");

  /** Text before the head would open the body, and the head would be read as part of it. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final HtmlWriter writer = new HtmlWriter();
  private final Deque<Element> titles = new ArrayDeque<>();
  private int bold;
  private int preformatted;
  private final HtmlArticle article;
  private boolean inArticle;
  private int unread;

  private HtmlReader(HtmlArticle article) {
    this.article = article;
    this.inArticle = !article.isFramed();
  }

  static HtmlText read(String html) {
    Document page = Jsoup.parse(html.startsWith(BYTE_ORDER_MARK) ? html.substring(1) : html);
    HtmlReader reader = new HtmlReader(HtmlArticle.of(page));
    NodeTraversor.filter(reader, page);
    return reader.writer.finish(reader.unread);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      read(text);
    } else if (node instanceof Element element) {
      inArticle |= article.beginsWith(element);
      if (isUnread(element) && !article.holdsProse(element)) {
        unread += isUnseen(element) ? 0 : article.ink(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
      inArticle &= !article.isFramed() || !article.endsWith(element);
    }
    return FilterResult.CONTINUE;
  }

  private void read(TextNode text) {
    if (inArticle) {
      write(text.getWholeText());
    } else {
      unread += article.ink(text);
    }
  }

  private void write(String text) {
    if (preformatted > 0) {
      writer.preformatted(text);
    } else {
      writer.text(text);
    }
  }

  private void open(Element element) {
    if (element.nameIs("br")) {
      writer.lineBreak();
    } else if (element.isBlock()) {
      writer.blockBreak();
    }
    if (isTitle(element)) {
      titles.push(element);
    }
    count(element, 1);
    cue();
  }

  @SuppressWarnings("ReferenceEquality") // The same element, not one like it.
  private void close(Element element) {
    if (element.isBlock()) {
      writer.blockBreak();
    }
    if (element == titles.peek()) {
      titles.pop();
    }
    count(element, -1);
    cue();
  }

  private void count(Element element, int step) {
    if (element.nameIs("b") || element.nameIs("strong")) {
      bold += step;
    } else if (element.nameIs("pre")) {
      preformatted += step;
    }
  }

  private void cue() {
    writer.cue(
        titles.isEmpty() ? HtmlWriter.Cue.of(bold > 0) : HtmlWriter.Cue.of(level(titles.peek())));
  }

  private static boolean isTitle(Element element) {
    return level(element) > 0
        || element.isBlock() && hasClass(element, TITLE_CLASSES) && !hasBlocks(element);
  }

  /** 1 to 6 for {@code h1} to {@code h6}, else 0. */
  private static int level(Element element) {
    String name = element.normalName();
    boolean heading =
        name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '1'
            && name.charAt(1) <= '6';
    return heading ? name.charAt(1) - '0' : 0;
  }

  /** A block of class "title" that holds blocks is the page's frame, not its headline. */
  private static boolean hasBlocks(Element element) {
    for (Element child = element.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (child.isBlock()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnread(Element element) {
    return UNREAD_TAGS.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("role").equals("navigation")
        || UNREAD_CLASSES.contains(element.id())
        || hasClass(element, UNREAD_CLASSES);
  }

  private static boolean isUnseen(Element element) {
    return UNSEEN_TAGS.contains(element.normalName()) || element.hasAttr("hidden");
  }

  private static boolean hasClass(Element element, Set<String> classes) {
    return element.hasAttr("class") && element.classNames().stream().anyMatch(classes::contains);
  }
}
