package io.github.speechdigest.parser.internal.lexicon;

/** What the marks of a Chinese text do, whatever their width. */
public final class Punctuation {
  private static final String SENTENCE_STOPS = "。！？!?";
  private static final String CLAUSE_STOPS = "，,；;：:、";
  private static final String OPENING = "“‘「『（(《〈【[［〔";
  private static final String CLOSING = "”’」』）)》〉】]］〕";
  private static final String DASHES = "—–-―─－";

  private Punctuation() {}

  /** 。！？ */
  public static boolean isSentenceStop(char c) {
    return SENTENCE_STOPS.indexOf(c) >= 0;
  }

  /** ，；：、 */
  public static boolean isClauseStop(char c) {
    return CLAUSE_STOPS.indexOf(c) >= 0;
  }

  /** A mark that opens a quotation or bracket. */
  public static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  /** A mark that closes a quotation or bracket. */
  public static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  /** A dash or hyphen. */
  public static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  /** A Chinese character. */
  public static boolean isHan(char c) {
    return c >= '\u4e00' && c <= '\u9fff' || c >= '\u3400' && c <= '\u4dbf' || c == '〇';
  }

  /** A Latin letter of either width. */
  public static boolean isLatin(char c) {
    return c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z'
        || c >= 'Ａ' && c <= 'Ｚ'
        || c >= 'ａ' && c <= 'ｚ';
  }

  /** An Arabic digit of either width. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  /** White space of any width. */
  public static boolean isWhite(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }

  /** The text without any white space. */
  public static String withoutWhite(String text) {
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
