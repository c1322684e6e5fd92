package io.github.speechdigest.parser.internal.source;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Where on a web page the article is, and not what the site prints around it. The article is the
 * innermost element that holds nearly all of the page's prose; it begins with its headline, which
 * the page's {@code <title>} begins with too, or which is set as {@code h1}. A page with little
 * prose, or without such a headline, is all article.
 */
final class HtmlArticle {
  /** Stops and commas: menus and lists of links have none. */
  private static final String STOPS = "，。；、！？";

  private static final int FEWEST_STOPS = 30;
  private static final int SHORTEST_HEADLINE = 6;
  private static final int LONGEST_HEADLINE = 100;
  private static final int LONGEST_KICKER = 60;

  /** Of twenty parts of the prose the article holds so many. */
  private static final int PARTS = 19;

  /** More nodes than a headline has. */
  private static final int MANY_NODES = 20;

  private final IdentityHashMap<Node, Tally> tallies = new IdentityHashMap<>();
  private final String title;
  private Element headline;
  private Element body;
  private int total;

  private HtmlArticle(Document page) {
    title = page.title().strip();
    NodeTraversor.traverse(new Counter(), page);
    total = tally(page).stops;
    body = innermost(page);
    headline = total < FEWEST_STOPS || headline == null ? null : withKicker(headline);
  }

  static HtmlArticle of(Document page) {
    return new HtmlArticle(page);
  }

  /** Whether an element holds so much of the prose that it is no menu, whatever it is called. */
  boolean holdsProse(Element element) {
    return total >= FEWEST_STOPS && tally(element).stops * 2 > total;
  }

  /** How many characters of a node print something. */
  int ink(Node node) {
    return tally(node).ink;
  }

  /** Whether the site prints something around the article that can be told from it. */
  boolean isFramed() {
    return headline != null;
  }

  /** Whether the article begins with this element. */
  @SuppressWarnings("ReferenceEquality") // The same element, not one like it.
  boolean beginsWith(Element element) {
    return element == headline;
  }

  /** Whether the article ends where this element does. */
  @SuppressWarnings("ReferenceEquality") // The same element, not one like it.
  boolean endsWith(Element element) {
    return element == body;
  }

  private Element innermost(Element page) {
    Element inner = page;
    for (Element next = page; next != null; next = largestChild(inner)) {
      inner = next;
    }
    return inner;
  }

  private Element largestChild(Element element) {
    for (Element child = element.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      if (tally(child).stops * (PARTS + 1) >= total * PARTS) {
        return child;
      }
    }
    return null;
  }

  /** The headline with the lines that stand over it, as far back as no link does. */
  private Element withKicker(Element headline) {
    Element first = headline;
    Element before = first.previousElementSibling();
    while (before != null && isKicker(before)) {
      first = before;
      before = first.previousElementSibling();
    }
    return first;
  }

  private boolean isKicker(Element element) {
    Tally tally = tally(element);
    return tally.nodes <= MANY_NODES
        && tally.ink <= LONGEST_KICKER
        && element.selectFirst("a, script, form") == null;
  }

  private Tally tally(Node node) {
    return tallies.getOrDefault(node, Tally.NONE);
  }

  private boolean isHeadline(Element element) {
    Tally tally = tally(element);
    if (tally.nodes > MANY_NODES || tally.ink == 0 || tally.ink > LONGEST_HEADLINE) {
      return false;
    }
    return element.nameIs("h1")
        || tally.ink >= SHORTEST_HEADLINE
            && !element.nameIs("title")
            && title.startsWith(element.text());
  }

  /**
   * What an element holds.
   *
   * @param stops stops and commas
   * @param ink characters that print something
   * @param nodes nodes, itself included
   */
  private record Tally(int stops, int ink, int nodes) {
    static final Tally NONE = new Tally(0, 0, 1);

    static Tally of(String text) {
      int stops = 0;
      int ink = 0;
      for (int i = 0; i < text.length(); i++) {
        stops += STOPS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        ink += White.isWhite(text.charAt(i)) ? 0 : 1;
      }
      return new Tally(stops, ink, 1);
    }

    Tally plus(Tally other) {
      return new Tally(stops + other.stops, ink + other.ink, nodes + other.nodes);
    }
  }

  /** Takes the tally of every element, and finds the last headline before the prose. */
  private final class Counter implements NodeVisitor {
    private static final int PROSE = 2;
    private boolean inProse;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        Tally tally = Tally.of(text.getWholeText());
        tallies.put(text, tally);
        inProse |= tally.stops >= PROSE;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!inProse && node instanceof Element element && isHeadline(element)) {
        boolean weaker = headline != null && headline.nameIs("h1") && !element.nameIs("h1");
        headline = weaker ? headline : element;
      }
      if (node.parent() != null) {
        tallies.put(node.parent(), tally(node.parent()).plus(tally(node)));
      }
    }
  }
}
