package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.block.Block;
import io.github.speechdigest.parser.internal.block.SectionMarker.Style;
import io.github.speechdigest.parser.internal.lexicon.WordSet;
import java.util.EnumSet;
import java.util.Set;

/** A block of running text and what its two ends and its numbering show. */
final class Passage {
  /** How a passage ends. */
  enum End {
    /** At the end of a sentence. */
    CLOSED,
    /** At a semicolon or colon, which may end a paragraph where numbered ones follow. */
    LISTING,
    /** A numbered heading set on its own line without a full stop. */
    HEADING,
    /** In the middle of a sentence. */
    OPEN;

    /** Whether something must follow. */
    boolean isOpen() {
      return this == HEADING || this == OPEN;
    }
  }

  /** How a passage begins. */
  enum Start {
    /** With an enumerator. */
    NUMBERED,
    /** With a sign that cannot begin a sentence. */
    MIDWAY,
    /** With a word. */
    PLAIN
  }

  private static final WordSet CLOSING = WordSet.read("closing.tsv");

  /** With these begin sentences, however short, and no headings. */
  private static final Set<Style> IN_SENTENCES = EnumSet.of(Style.IS, Style.MUST, Style.SEQUENCE);

  /** 下半年，某某局将…: so late may the verb come that looks ahead, clause by clause. */
  private static final int LONGEST_TIME = 10;

  private static final int LONGEST_SUBJECT = 8;
  private static final int LONGEST_HEADING = 34;
  private static final String SENTENCE_ENDS = "。！？!?…";
  private static final String NOT_IN_HEADING = "；;：:0123456789";
  private static final String CLOSERS = "”’）)》〉】」』\"";
  private static final String OPENERS = "“‘（(《〈【「『";
  private static final String NEVER_FIRST = "，,。；;：:、！!？?％%）)”’》〉】」』…·—–-～~∶./";

  final Block block;
  final String text;

  /** The text's length. */
  final int length;

  /** The logarithm of one more than its length. */
  final double logLength;

  /** In the order in which they stand. */
  final Enumerator[] enumerators;

  /** The enumerator that the passage begins with, or null. */
  final Enumerator leadingEnumerator;

  /** Whether the cut at its end may go through an enumerator. */
  final boolean mayStopInsideEnumerator;

  final Start start;
  final End end;
  final boolean headingOnly;

  /** Whether it begins with words with which speeches look ahead or sum up. */
  final boolean closing;

  /** The heading behind the leading enumerator, or null without one. */
  final ParallelEvidence.Build headingBuild;

  final Ends ends;
  final boolean startsWithDigit;

  /** Whether it begins with a decimal point or a per cent sign, which stand behind a digit. */
  final boolean wantsDigit;

  /** Whether it ends with a digit and a decimal point. */
  final boolean endsWithPoint;

  /** Brackets and quotation marks left open, each as its closing sign, outermost first. */
  final String leftOpen;

  /** Closing signs that nothing in the passage opened. */
  final String closedFirst;

  /**
   * Negative when commas are half width, positive when they are full width, 0 when there are none.
   */
  final int punctuationWidth;

  Passage(Block block, CharacterModel model) {
    this.block = block;
    this.text = block.text().value();
    this.length = text.length();
    this.logLength = Math.log(1 + text.length());
    this.enumerators = EnumeratorScanner.scan(text);
    this.leadingEnumerator =
        enumerators.length > 0 && enumerators[0].leading() ? enumerators[0] : null;
    this.start = startOf(text, leadingEnumerator);
    this.headingOnly = leadingEnumerator != null && isHeadingOnly(text, leadingEnumerator);
    this.end = endOf(text, headingOnly);
    this.mayStopInsideEnumerator = end == End.OPEN && EnumeratorScanner.mayStopInside(text);
    this.closing = CLOSING.longestAt(text, 0) > 0 || looksAhead(text);
    this.headingBuild =
        leadingEnumerator == null ? null : ParallelEvidence.Build.of(text, leadingEnumerator.end());
    this.ends = new Ends(text, model);
    this.startsWithDigit = Alphabet.isDigit(text.charAt(0));
    this.wantsDigit =
        "%％‰".indexOf(text.charAt(0)) >= 0
            || isPoint(text.charAt(0)) && text.length() > 1 && Alphabet.isDigit(text.charAt(1));
    int last = text.length() - 1;
    this.endsWithPoint =
        last > 0 && isPoint(text.charAt(last)) && Alphabet.isDigit(text.charAt(last - 1));
    StringBuilder open = new StringBuilder(4);
    StringBuilder closed = new StringBuilder(0);
    int width = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < 0x100 || c > 0x2000 && c < 0x3100 || c > 0xff00) {
        balance(c, open, closed);
        width += c == '，' || c == '；' ? 1 : c == ',' || c == ';' ? -1 : 0;
      }
    }
    this.leftOpen = open.toString();
    this.closedFirst = closed.toString();
    this.punctuationWidth = Integer.signum(width);
  }

  /** Whether 将 stands early in the second of its clauses, the first being short. */
  private static boolean looksAhead(String text) {
    int comma = 0;
    while (comma < text.length() && comma <= LONGEST_TIME && "，,".indexOf(text.charAt(comma)) < 0) {
      comma++;
    }
    int verb = text.indexOf('将', comma);
    return comma <= LONGEST_TIME
        && verb > comma
        && verb - comma <= LONGEST_SUBJECT + 1
        && verb + 1 < text.length()
        && "军士领".indexOf(text.charAt(verb + 1)) < 0
        && !hasSentenceEnd(text, verb);
  }

  private static boolean hasSentenceEnd(String text, int end) {
    for (int at = 0; at < end; at++) {
      if (SENTENCE_ENDS.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The two characters that it opens with, its enumerator aside; empty where one is no word's. */
  String openingWords() {
    int at = 0;
    if (leadingEnumerator != null) {
      at = leadingEnumerator.end();
      while (at < text.length() && "，,、：: 　".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
    }
    boolean words =
        at + 2 <= text.length()
            && Alphabet.isHan(text.charAt(at))
            && Alphabet.isHan(text.charAt(at + 1));
    return words ? text.substring(at, at + 2) : "";
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == '．';
  }

  private static Start startOf(String text, Enumerator leading) {
    if (leading != null) {
      return Start.NUMBERED;
    }
    return NEVER_FIRST.indexOf(text.charAt(0)) >= 0 && !opensWithDash(text)
        ? Start.MIDWAY
        : Start.PLAIN;
  }

  /** ——布局更优。: two dashes may begin a paragraph, as a bullet does, or go on from an open end. */
  private static boolean opensWithDash(String text) {
    return text.length() > 2 && text.startsWith("——");
  }

  private static boolean isHeadingOnly(String text, Enumerator leading) {
    if (IN_SENTENCES.contains(leading.style()) || text.length() > LONGEST_HEADING) {
      return false;
    }
    for (int at = 2; at < text.length() - 1; at++) {
      char c = text.charAt(at);
      if (SENTENCE_ENDS.indexOf(c) >= 0 || NOT_IN_HEADING.indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  static End endOf(String text, boolean headingOnly) {
    int at = text.length() - 1;
    while (at > 0 && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    char last = text.charAt(at);
    if (SENTENCE_ENDS.indexOf(last) >= 0 || isNote(text)) {
      return End.CLOSED;
    }
    if (last == '；' || last == ';' || last == '：' || last == ':') {
      return End.LISTING;
    }
    return headingOnly && (Alphabet.isHan(last) || at < text.length() - 1) ? End.HEADING : End.OPEN;
  }

  /** A paragraph that is one bracket, such as （作者为某局局长）, has no stop of its own. */
  private static boolean isNote(String text) {
    return "（(".indexOf(text.charAt(0)) >= 0
        && Math.max(text.indexOf('）'), text.indexOf(')')) == text.length() - 1;
  }

  private static void balance(char c, StringBuilder open, StringBuilder closed) {
    int opener = OPENERS.indexOf(c);
    if (opener >= 0) {
      open.append(halfWidthBracket(CLOSERS.charAt(opener)));
      return;
    }
    if (c == '"' || CLOSERS.indexOf(c) < 0) {
      return;
    }
    char closer = halfWidthBracket(c);
    int last = open.length() - 1;
    if (last >= 0 && open.charAt(last) == closer) {
      open.setLength(last);
    } else if (last < 0) {
      closed.append(closer);
    }
  }

  private static char halfWidthBracket(char c) {
    return c == '）' ? ')' : c;
  }
}
