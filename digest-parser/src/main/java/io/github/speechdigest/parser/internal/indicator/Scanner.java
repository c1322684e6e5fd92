package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.parser.internal.lexicon.CharSet;
import io.github.speechdigest.parser.internal.lexicon.TermIndex;
import io.github.speechdigest.parser.internal.lexicon.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/**
 * Cuts a sentence into tokens in one pass from left to right, taking the longest that begins at
 * each place.
 */
final class Scanner {
  private static final CharSet MARKS = CharSet.of("，,。；;：:！!？?、（）()\n\r…“”‘’《》「」『』【】");
  private static final CharSet OTHERS = CharSet.of("—/ ");

  /** The characters at which anything but text may begin. */
  private static final CharSet STARTS =
      CharSet.union(
          MARKS,
          OTHERS,
          PeriodWords.STARTS,
          QuotedName.STARTS,
          QuantityReader.STARTS,
          Exclusions.PHRASES.heads(),
          Bounds.BEFORE.heads(),
          Vocabulary.WORDS.heads());

  /** A token seldom has fewer, which tells how many to make room for. */
  private static final int CHARACTERS_OF_TOKEN = 2;

  /** What is measured by a pure number. */
  private static final WordSet PURE = new WordSet(List.of("系数", "指数", "容积率", "倍差", "收入比", "比值"));

  private static final Roles LEADING =
      Roles.of(Role.CHANGE, Role.OBJECT_CHANGE, Role.LEVEL, Role.TO, Role.ADVERB, Role.AFTERWORD);

  private static final Roles AFTER_MODALS =
      Roles.of(Role.CHANGE, Role.OBJECT_CHANGE, Role.COMPOUND_CHANGE, Role.LEVEL, Role.LIGHT);

  /** What makes a word of the modal after it: 许可, 供应. */
  private static final String NO_MODAL_AFTER = "许认不亦方宁供反响相效适对感呼照";

  private static final String ADJECTIVES = "式性型";

  private final String text;
  private final OptionalInt year;
  private final Numerals numerals;
  private final QuantityReader quantities;
  private final BooleanSupplier expectsNumber = this::expectsNumber;
  private final List<Token> tokens;

  /**
   * @param numerals the numbers of the text
   * @param year the year of the meeting, when known
   * @param length how many characters will be read
   */
  private Scanner(Numerals numerals, OptionalInt year, int length) {
    this.tokens = new ArrayList<>(length / CHARACTERS_OF_TOKEN + 1);
    this.text = numerals.text();
    this.year = year;
    this.numerals = numerals;
    this.quantities = new QuantityReader(numerals);
  }

  /**
   * Cuts a sentence.
   *
   * @param numerals the numbers of the text that holds it
   * @param start where it starts
   * @param end where it ends, exclusive
   * @param year the year of the meeting, when known
   */
  static List<Token> scan(Numerals numerals, int start, int end, OptionalInt year) {
    Scanner scanner = new Scanner(numerals, year, end - start);
    int at = start;
    while (at < end) {
      Token token = scanner.next(at);
      scanner.add(token);
      at = token.end();
    }
    return scanner.tokens;
  }

  private void add(Token token) {
    Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    if (token instanceof Token.OfText && last instanceof Token.OfText) {
      tokens.set(tokens.size() - 1, new Token.OfText(last.start(), token.end()));
    } else {
      tokens.add(token);
    }
  }

  /** The token at a place; the readers below give null where there is none of their kind. */
  private Token next(int at) {
    Token token = period(at);
    if (token == null && !STARTS.has(text.charAt(at))) {
      return new Token.OfText(at, STARTS.indexIn(text, at + 1, text.length()));
    }
    if (token == null) {
      token = name(at);
    }
    if (token == null) {
      token = quantity(at);
    }
    if (token == null) {
      token = word(at);
    }
    return token == null ? character(at) : token;
  }

  private Token period(int at) {
    Optional<TermIndex.Match<PeriodMention>> period = PeriodReader.read(numerals, at, year);
    return period.isEmpty()
        ? null
        : new Token.OfPeriod(at, period.get().end(), period.get().value());
  }

  private Token name(int at) {
    int quote = QuotedName.end(text, at);
    if (quote > at) {
      boolean remark = QuotedName.isBracket(text.charAt(at)) && claims(at + 1, quote - 1);
      return remark ? null : new Token.OfQuote(at, quote);
    }
    int end = Exclusions.phraseEnd(numerals, at);
    return end > at ? new Token.OfText(at, end) : null;
  }

  /** 细颗粒物（PM2.5）, but not 小学281所（含97个教学点）. */
  private boolean claims(int from, int to) {
    for (int i = from; i < to; i++) {
      char before = text.charAt(i - 1);
      boolean joined = Units.isLatin(before) || before == '.' || NumeralReader.isDigit(before);
      if (NumeralReader.isDigit(text.charAt(i)) && !joined || quantity(i) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * A space before the number is a part of its token, so that the words around them are neighbours.
   */
  private Token quantity(int at) {
    boolean space = text.charAt(at) == ' ' && at + 1 < text.length();
    int start = space ? at + 1 : at;
    if (space && period(start) != null) {
      return null;
    }
    Optional<Quantity> quantity = quantities.read(start, expectsNumber);
    return quantity.isEmpty()
        ? null
        : new Token.OfQuantity(at, quantity.get().end(), quantity.get());
  }

  private boolean expectsNumber() {
    if (tokens.isEmpty()) {
      return false;
    }
    Token last = tokens.get(tokens.size() - 1);
    return last instanceof Token.OfWord word && word.word().isAny(LEADING) || endsPure(last);
  }

  private boolean endsPure(Token token) {
    int length = PURE.longestBefore(text, token.end());
    return length > 0 && length <= token.end() - token.start();
  }

  private Token word(int at) {
    Optional<TermIndex.Match<Word>> match = Vocabulary.WORDS.longestAt(text, at);
    if (match.isEmpty()) {
      return null;
    }
    int end = match.get().end();
    Word word = match.get().value();
    if (word.is(Role.MODAL) && !isModal(at, end)) {
      return null;
    }
    if (word.is(Role.ADVERB) && makesAdjective(end)) {
      return new Token.OfText(at, end + 1);
    }
    return headed(at, end) ? new Token.OfText(at, end - 1) : new Token.OfWord(at, end, word);
  }

  /** 集中式, 稳定性: an adverb that is part of an adjective or a noun. */
  private boolean makesAdjective(int end) {
    return end < text.length() && ADJECTIVES.indexOf(text.charAt(end)) >= 0;
  }

  /** 产值可突破100亿元, but neither 可回收 nor 供应达到. */
  private boolean isModal(int at, int end) {
    boolean compound = at > 0 && NO_MODAL_AFTER.indexOf(text.charAt(at - 1)) >= 0;
    return !compound
        && (Bounds.BEFORE.beginsAt(text, end)
            || Vocabulary.WORDS
                .longestAt(text, end)
                .filter(m -> m.value().isAny(AFTER_MODALS))
                .isPresent());
  }

  /** 茶农户均: the last character of 农户 begins 户均. */
  private boolean headed(int at, int end) {
    return end - at > 1
        && Vocabulary.PER_HEADS.has(text.charAt(end - 1))
        && Vocabulary.WORDS
            .longestAt(text, end - 1)
            .filter(m -> m.value().is(Role.PER))
            .isPresent();
  }

  /** A dash of two characters parts clauses; one alone joins (Ⅰ—Ⅲ类). */
  private boolean isDash(int at) {
    return text.charAt(at) == '—'
        && (text.startsWith("—", at + 1) || at > 0 && text.charAt(at - 1) == '—');
  }

  /** 第十四次: the numeral of a name is passed over whole. */
  private int nameEnd(int at) {
    Numeral numeral = numerals.at(at).orElse(null);
    return numeral != null
            && numeral.form() == Numeral.Form.CHINESE
            && Exclusions.isName(text, numeral)
        ? numeral.end()
        : at + 1;
  }

  private Token last() {
    return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
  }

  private static boolean isQuantity(Token token) {
    return token instanceof Token.OfQuantity;
  }

  private Token character(int at) {
    char c = text.charAt(at);
    if (MARKS.has(c) || isDash(at)) {
      return new Token.OfMark(at, at + 1, c);
    }
    if (c == '/' && isQuantity(last()) && quantity(at + 1) != null) {
      return new Token.OfMark(at, at + 1, '、');
    }
    int end = nameEnd(at);
    while (NumeralReader.isDigit(c)
        && end < text.length()
        && NumeralReader.isDigit(text.charAt(end))) {
      end++;
    }
    return new Token.OfText(at, STARTS.indexIn(text, end, text.length()));
  }
}
