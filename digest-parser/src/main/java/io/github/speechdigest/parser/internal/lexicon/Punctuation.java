package io.github.speechdigest.parser.internal.lexicon;

/** What the marks of a Chinese text do, whatever their width. */
public final class Punctuation {
  private static final CharSet SENTENCE_STOPS = CharSet.of("。！？!?");
  private static final CharSet CLAUSE_STOPS = CharSet.of("，,；;：:、");
  private static final CharSet OPENING = CharSet.of("“‘「『（(《〈【[［〔");
  private static final CharSet CLOSING = CharSet.of("”’」』）)》〉】]］〕");
  private static final CharSet DASHES = CharSet.of("—–-―─－");

  private static final CharSet LATIN =
      CharSet.of(
          "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
              + "ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ");

  /** What Java calls white space or a space character, and the mark of byte order. */
  private static final CharSet WHITE =
      CharSet.of(
          "\t\n\u000B\f\r\u001C\u001D\u001E\u001F \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006"
              + "\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF");

  private Punctuation() {}

  /** 。！？ */
  public static boolean isSentenceStop(char c) {
    return SENTENCE_STOPS.has(c);
  }

  /** ，；：、 */
  public static boolean isClauseStop(char c) {
    return CLAUSE_STOPS.has(c);
  }

  /** A mark that opens a quotation or bracket. */
  public static boolean isOpening(char c) {
    return OPENING.has(c);
  }

  /** A mark that closes a quotation or bracket. */
  public static boolean isClosing(char c) {
    return CLOSING.has(c);
  }

  /** A dash or hyphen. */
  public static boolean isDash(char c) {
    return DASHES.has(c);
  }

  /** A Chinese character. */
  public static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf' || c == '〇';
  }

  /** Whether a part of a text is written in Chinese characters alone. */
  public static boolean areHan(String text, int from, int to) {
    int at = from;
    while (at < to && isHan(text.charAt(at))) {
      at++;
    }
    return at == to;
  }

  /** Whether there is a digit in a text. */
  public static boolean haveDigit(String text) {
    int at = 0;
    while (at < text.length() && !isDigit(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  /** A Latin letter of either width. */
  public static boolean isLatin(char c) {
    return LATIN.has(c);
  }

  /** An Arabic digit of either width. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  /** White space of any width. */
  public static boolean isWhite(char c) {
    return WHITE.has(c);
  }

  /** The text without any white space. */
  public static String withoutWhite(String text) {
    if (WHITE.indexIn(text, 0, text.length()) == text.length()) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isWhite(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  /** Whether a text is at an end: its last mark, closing marks aside, stops a sentence. */
  public static boolean endsSentence(CharSequence text) {
    int last = text.length() - 1;
    while (last >= 0 && (isClosing(text.charAt(last)) || isWhite(text.charAt(last)))) {
      last--;
    }
    return last >= 0 && (isSentenceStop(text.charAt(last)) || text.charAt(last) == '…');
  }
}
