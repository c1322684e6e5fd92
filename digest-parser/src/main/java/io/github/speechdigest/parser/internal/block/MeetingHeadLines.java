package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import io.github.speechdigest.parser.internal.lexicon.WordSet;

/** What the lines of a meeting's head look like. */
final class MeetingHeadLines {
  private static final WordSet LABELS = WordSet.read("head.tsv", "label");
  private static final WordSet DIGEST = WordSet.read("head.tsv", "digest");
  private static final WordSet LEAD = WordSet.read("head.tsv", "lead");
  private static final WordSet CONVENE = WordSet.read("head.tsv", "convene");
  private static final WordSet PRINT = WordSet.read("head.tsv", "print");
  private static final int LONGEST_SUBTITLE = 60;
  private static final int FEWEST_LEAD_WORDS = 2;

  private MeetingHeadLines() {}

  /** Begins with a dash, or ends with 发言摘登 or the like. */
  static boolean isSubtitle(String text) {
    boolean dashed = text.length() <= LONGEST_SUBTITLE && Punctuation.isDash(text.charAt(0));
    return dashed && !Punctuation.endsSentence(text) || callsDigest(text);
  }

  /** Ends with 发言摘登 or the like. */
  static boolean callsDigest(String text) {
    return text.length() <= LONGEST_SUBTITLE
        && !Punctuation.endsSentence(text)
        && text.indexOf('。') < 0
        && DIGEST.longestBefore(bare(text), bare(text).length()) > 0;
  }

  /** Nothing but 核心提示, 【编者按】 or the like. */
  static boolean isLabel(String text) {
    return LABELS.contains(bare(text));
  }

  static boolean opensWithLabel(String text) {
    return labelLength(text) > 0;
  }

  /**
   * Length of the label that a line opens with, its brackets and colon included; 0 when it opens
   * with none.
   */
  static int labelLength(String text) {
    if (isLabel(text)) {
      return text.length();
    }
    int start = Punctuation.isOpening(text.charAt(0)) ? 1 : 0;
    int end = start + LABELS.longestAt(text, start);
    if (end == start || end >= text.length()) {
      return 0;
    }
    int stop = end;
    while (stop < text.length()
        && (Punctuation.isClosing(text.charAt(stop))
            || Punctuation.isWhite(text.charAt(stop))
            || "：:".indexOf(text.charAt(stop)) >= 0)) {
      stop++;
    }
    return stop > end ? stop : 0;
  }

  /** A paragraph that tells of a meeting and of speeches. */
  static boolean isLead(String text) {
    return opensSentence(text)
        && endsLead(text)
        && LEAD.countIn(text) >= FEWEST_LEAD_WORDS
        && (CONVENE.indexIn(text) >= 0 || PRINT.indexIn(text) >= 0);
  }

  /** A whole paragraph that tells of a meeting, or of those who take part in it. */
  static boolean mayBeLead(String text) {
    return opensSentence(text) && endsLead(text) && LEAD.indexIn(text) >= 0;
  }

  /** A further paragraph of a lead: it says that the speeches are printed here. */
  static boolean isFurtherLead(String text) {
    return opensSentence(text)
        && endsLead(text)
        && text.length() <= LONGEST_SUBTITLE
        && PRINT.indexIn(text) >= 0;
  }

  /** With a stop, or with what leads to the speeches: 现摘登如下：. */
  private static boolean endsLead(String text) {
    char last = text.charAt(text.length() - 1);
    return Punctuation.endsSentence(text) || "：:".indexOf(last) >= 0 || Punctuation.isDash(last);
  }

  private static boolean opensSentence(String text) {
    char first = text.charAt(0);
    return !Punctuation.isClosing(first)
        && !Punctuation.isClauseStop(first)
        && !Punctuation.isSentenceStop(first);
  }

  private static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isFrame(text.charAt(start))) {
      start++;
    }
    while (end > start && isFrame(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isFrame(char c) {
    return Punctuation.isDash(c)
        || Punctuation.isOpening(c)
        || Punctuation.isClosing(c)
        || Punctuation.isWhite(c)
        || "：:■●◆□▲".indexOf(c) >= 0;
  }
}
