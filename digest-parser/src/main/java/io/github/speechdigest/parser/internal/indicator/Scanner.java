package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.parser.internal.lexicon.CharKinds;
import io.github.speechdigest.parser.internal.lexicon.CharSet;
import io.github.speechdigest.parser.internal.lexicon.TermIndex;
import io.github.speechdigest.parser.internal.lexicon.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/**
 * Cuts the sentences of a text into tokens in one pass from left to right, taking the longest that
 * begins at each place.
 */
final class Scanner {
  private static final CharSet MARKS = CharSet.of("，,。；;：:！!？?、（）()\n\r…“”‘’《》「」『』【】");
  private static final CharSet OTHERS = CharSet.of("—/ ");

  /** What may begin at a character, a bit each; most readers need not look at most places. */
  private static final CharKinds BEGINNINGS =
      new CharKinds(
          PeriodWords.STARTS,
          CharSet.union(QuotedName.STARTS, Exclusions.PHRASES.heads(), NumeralReader.STARTS),
          CharSet.union(QuantityReader.STARTS, Bounds.BEFORE.heads(), CharSet.of(" ")),
          Vocabulary.WORDS.heads(),
          CharSet.union(MARKS, OTHERS));

  private static final int PERIOD = 1;
  private static final int NAME = 1 << 1;
  private static final int QUANTITY = 1 << 2;
  private static final int WORD = 1 << 3;

  /** What is measured by a pure number. */
  private static final WordSet PURE = new WordSet(List.of("系数", "指数", "容积率", "倍差", "收入比", "比值"));

  private static final Roles LEADING =
      Roles.of(Role.CHANGE, Role.OBJECT_CHANGE, Role.LEVEL, Role.TO, Role.ADVERB, Role.AFTERWORD);

  private static final Roles PER = Roles.of(Role.PER);

  private static final Roles AFTER_MODALS =
      Roles.of(Role.CHANGE, Role.OBJECT_CHANGE, Role.COMPOUND_CHANGE, Role.LEVEL, Role.LIGHT);

  /** What makes a word of the modal after it: 许可, 供应. */
  private static final String NO_MODAL_AFTER = "许认不亦方宁供反响相效适对感呼照";

  private static final String ADJECTIVES = "式性型";
  private static final char AT = '在';
  private static final Word AT_PLACE = Vocabulary.WORDS.at("在", 0);

  private final OptionalInt year;
  private final Numerals numerals = new Numerals();
  private final QuantityReader quantities = new QuantityReader(numerals);
  private final BooleanSupplier numberExpected = new NumberExpected();
  private final Tokens tokens;
  private String text = "";

  /**
   * @param year the year of the meeting, when known
   * @param tokens takes the tokens of one sentence after the other
   */
  Scanner(OptionalInt year, Tokens tokens) {
    this.year = year;
    this.tokens = tokens;
  }

  /** Begins a text. */
  void begin(String text) {
    this.text = text;
    numerals.begin(text);
  }

  /**
   * Cuts a sentence into the tokens, in place of those of the last one.
   *
   * @param start where it starts
   * @param end where it ends, exclusive
   */
  void scan(int start, int end) {
    tokens.begin(text, start);
    for (int at = start; at < end; at = tokens.end(tokens.size() - 1)) {
      addNext(at);
    }
  }

  /** Adds the token at a place; the readers below tell whether there is one of their kind. */
  private void addNext(int at) {
    int begins = BEGINNINGS.of(text.charAt(at));
    boolean added =
        ((begins & PERIOD) != 0 || PeriodReader.isHead(text, at)) && addPeriod(at)
            || (begins & NAME) != 0 && addName(at)
            || (begins & QUANTITY) != 0 && addQuantity(at)
            || (begins & WORD) != 0 && addWord(at);
    if (!added) {
      addCharacter(at);
    }
  }

  /** Where the next place is at which anything but text may begin. */
  private int textEnd(int from) {
    int end = from;
    while (end < text.length() && BEGINNINGS.of(text.charAt(end)) == 0) {
      end++;
    }
    return end;
  }

  private boolean addPeriod(int at) {
    Optional<TermIndex.Match<PeriodMention>> period = PeriodReader.read(numerals, at, year);
    if (period.isPresent()) {
      tokens.add(period.get().end(), period.get().value());
    }
    return period.isPresent();
  }

  private boolean addName(int at) {
    int quote = QuotedName.end(text, at);
    if (quote > at) {
      boolean remark = QuotedName.isBracket(text.charAt(at)) && claims(at + 1, quote - 1);
      if (!remark) {
        tokens.addQuote(quote);
      }
      return !remark;
    }
    int end = Exclusions.phraseEnd(numerals, at);
    if (end > at) {
      tokens.addText(end);
    }
    return end > at;
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

  private boolean addQuantity(int at) {
    Quantity quantity = quantity(at);
    if (quantity != null) {
      tokens.add(quantity.end(), quantity);
    }
    return quantity != null;
  }

  /**
   * The quantity at a place; null when none is there. A space before the number is a part of its
   * token, so that the words around them are neighbours.
   */
  private Quantity quantity(int at) {
    boolean space = text.charAt(at) == ' ' && at + 1 < text.length();
    int start = space ? at + 1 : at;
    return space && PeriodReader.read(numerals, start, year).isPresent()
        ? null
        : quantities.read(start, numberExpected);
  }

  /** Whether the last token leads to a number. */
  private final class NumberExpected implements BooleanSupplier {
    @Override
    public boolean getAsBoolean() {
      int last = tokens.size() - 1;
      return (tokens.roles(last) & LEADING.bits()) != 0 || last >= 0 && endsPure(last);
    }

    private boolean endsPure(int token) {
      int length = PURE.longestBefore(text, tokens.end(token));
      return length > 0 && length <= tokens.end(token) - tokens.start(token);
    }
  }

  private boolean addWord(int at) {
    Word word = Vocabulary.WORDS.at(text, at);
    int end = word == null ? at : at + word.length();
    if (word == null || word.is(Role.MODAL) && !isModal(at, end)) {
      return false;
    }
    if (word.is(Role.ADVERB) && makesAdjective(end)) {
      tokens.addText(end + 1);
    } else if (isAtLonger(at, end)) {
      tokens.add(at + 1, AT_PLACE);
    } else if (headed(at, end)) {
      tokens.addText(end - 1);
    } else {
      tokens.add(end, word);
    }
    return true;
  }

  /** 集中式, 稳定性: an adverb that is part of an adjective or a noun. */
  private boolean makesAdjective(int end) {
    return end < text.length() && ADJECTIVES.indexOf(text.charAt(end)) >= 0;
  }

  /** 产值可突破100亿元, but neither 可回收 nor 供应达到. */
  private boolean isModal(int at, int end) {
    boolean compound = at > 0 && NO_MODAL_AFTER.indexOf(text.charAt(at - 1)) >= 0;
    return !compound
        && (Bounds.BEFORE.beginsAt(text, end) || Vocabulary.begins(text, end, AFTER_MODALS));
  }

  /** 在保障民生中: the word after 在 is longer than what it gives to 在保. */
  private boolean isAtLonger(int at, int end) {
    if (end - at != 2 || text.charAt(at) != AT) {
      return false;
    }
    Word next = Vocabulary.WORDS.at(text, at + 1);
    return next != null && next.length() > 1;
  }

  /** 茶农户均: the last character of 农户 begins 户均. */
  private boolean headed(int at, int end) {
    return end - at > 1
        && Vocabulary.PER_HEADS.has(text.charAt(end - 1))
        && Vocabulary.begins(text, end - 1, PER);
  }

  /** A dash of two characters parts clauses; one alone joins (Ⅰ—Ⅲ类). */
  private boolean isDash(int at) {
    return text.charAt(at) == '—'
        && (text.startsWith("—", at + 1) || at > 0 && text.charAt(at - 1) == '—');
  }

  /** 第十四次: the numeral of a name is passed over whole. */
  private int nameEnd(int at) {
    Numeral numeral = numerals.at(at);
    return numeral != null
            && numeral.form() == Numeral.Form.CHINESE
            && Exclusions.isName(text, numeral)
        ? numeral.end()
        : at + 1;
  }

  private void addCharacter(int at) {
    char c = text.charAt(at);
    if (MARKS.has(c) || isDash(at)) {
      tokens.add(at + 1, c);
    } else if (c == '/'
        && tokens.is(tokens.size() - 1, Tokens.Kind.QUANTITY)
        && quantity(at + 1) != null) {
      tokens.add(at + 1, '、');
    } else {
      int end = nameEnd(at);
      while (NumeralReader.isDigit(c)
          && end < text.length()
          && NumeralReader.isDigit(text.charAt(end))) {
        end++;
      }
      tokens.addText(textEnd(end));
    }
  }
}
