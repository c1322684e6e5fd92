package io.github.speechdigest.parser.internal.source;

import java.util.Map;

/**
 * What is to be read of an HTML page.
 *
 * @param text the text, a blank line between two blocks
 * @param levels the heading levels of lines, by the offset of a line's first non-white character
 * @param unread how many characters a reader of the page sees that are left out
 */
record HtmlText(String text, Map<Integer, Integer> levels, int unread) {
  HtmlText {
    levels = Map.copyOf(levels);
  }

  /** The line with the level that the page gives it. */
  SourceLine levelled(SourceLine line) {
    int level = levels.getOrDefault(line.start(), 0);
    return level == 0 ? line : new SourceLine(line.start(), line.end(), level, true);
  }
}
