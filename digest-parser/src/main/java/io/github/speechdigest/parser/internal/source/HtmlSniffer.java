package io.github.speechdigest.parser.internal.source;

import java.util.Locale;
import java.util.Set;

/** Tells HTML by how a text begins; text that merely holds a tag somewhere is text. */
final class HtmlSniffer {
  /** What may open a page or a piece copied out of one. */
  private static final Set<String> OPENING_TAGS =
      Set.of(
          "html",
          "head",
          "meta",
          "title",
          "link",
          "base",
          "style",
          "script",
          "body",
          "div",
          "section",
          "article",
          "main",
          "header",
          "nav",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "br",
          "hr",
          "center",
          "blockquote",
          "pre",
          "table",
          "tbody",
          "tr",
          "td",
          "ul",
          "ol",
          "li",
          "span",
          "font",
          "b",
          "strong",
          "a",
          "img");

  private static final int LONGEST_TAG = 13;

  private HtmlSniffer() {}

  static boolean isHtml(String text) {
    int at = 0;
    while (at < text.length() && White.isWhite(text.charAt(at))) {
      at++;
    }
    if (at == text.length() || text.charAt(at) != '<') {
      return false;
    }
    String opening =
        text.substring(at + 1, Math.min(text.length(), at + 1 + LONGEST_TAG))
            .toLowerCase(Locale.ROOT);
    return opening.startsWith("!doctype html")
        || opening.startsWith("!--")
        || opening.startsWith("?xml")
        || OPENING_TAGS.contains(tagName(opening));
  }

  /** The name of the tag, or nothing where what follows it ends no name. */
  private static String tagName(String opening) {
    int end = 0;
    while (end < opening.length() && Character.isLetterOrDigit(opening.charAt(end))) {
      end++;
    }
    boolean ends = end < opening.length() && " \t\r\n\f/>".indexOf(opening.charAt(end)) >= 0;
    return ends ? opening.substring(0, end) : "";
  }
}
