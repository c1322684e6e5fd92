package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.parser.internal.lexicon.CharSet;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import io.github.speechdigest.parser.internal.lexicon.WordSet;

/**
 * What a web site prints over and under an article, copied together with it: the lines of its menus
 * over the headline, the lists of links and the address under the last paragraph.
 *
 * @param start index of the first line of the article
 * @param end index behind its last line
 */
record SiteFrame(int start, int end) {
  private static final CharSet STOPS = CharSet.of("，；。");
  private static final WordSet FOOT = WordSet.read("furniture.tsv", "foot");
  private static final WordSet ADDRESS = WordSet.read("furniture.tsv", "address");
  private static final int FEWEST_LINES = 4;
  private static final int LONGEST_LINE = 40;
  private static final int SHORTEST_PARAGRAPH = 20;

  static SiteFrame of(Page page) {
    return new SiteFrame(start(page), end(page));
  }

  boolean holds(int line) {
    return line < start || line >= end;
  }

  /** The headline that calls the page a digest, or the one over it. */
  private static int start(Page page) {
    int line = 0;
    while (page.has(line)
        && isMenu(page, line)
        && !MeetingHeadLines.callsDigest(page.value(line))) {
      line++;
    }
    if (!page.has(line) || line < FEWEST_LINES || !MeetingHeadLines.callsDigest(page.value(line))) {
      return 0;
    }
    return Headline.isPhrased(page.value(line - 1)) ? line - 1 : line;
  }

  private static boolean isMenu(Page page, int line) {
    String text = page.value(line);
    return text.length() <= LONGEST_LINE
        && !page.line(line).isHeading()
        && STOPS.indexIn(text, 0, text.length()) == text.length()
        && !Punctuation.endsSentence(text)
        && !SpeakerLineRecogniser.isCertain(page, line);
  }

  /** From the first line that only the foot of a site has, when no paragraph follows it. */
  private static int end(Page page) {
    int last = page.size();
    while (last > 0 && !isParagraph(page.value(last - 1))) {
      last--;
    }
    for (int line = last; last > 0 && line < page.size(); line++) {
      String text = page.value(line);
      if (FOOT.longestAt(text, 0) > 0 || ADDRESS.indexIn(text) >= 0) {
        return line;
      }
    }
    return page.size();
  }

  private static boolean isParagraph(String text) {
    return text.length() >= SHORTEST_PARAGRAPH && Punctuation.endsSentence(text);
  }
}
