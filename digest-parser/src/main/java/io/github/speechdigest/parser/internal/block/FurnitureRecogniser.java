package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.model.Speaker;
import io.github.speechdigest.parser.internal.lexicon.CharSet;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import io.github.speechdigest.parser.internal.lexicon.WordSet;
import io.github.speechdigest.parser.internal.speaker.PersonName;
import io.github.speechdigest.parser.internal.speaker.SpeakerLine;
import java.util.Optional;

/** Lines that belong to the page and to no speech: page numbers, editors, 上接, 据新华社, captions. */
final class FurnitureRecogniser implements BlockRecogniser {
  private static final WordSet PREFIXES = WordSet.read("furniture.tsv", "prefix");
  private static final WordSet NAMED = WordSet.read("furniture.tsv", "name");
  private static final WordSet SUFFIXES = WordSet.read("furniture.tsv", "suffix");
  private static final WordSet EXACT = WordSet.read("furniture.tsv", "exact");
  private static final CharSet EXACT_HEADS = EXACT.heads();
  private static final WordSet TURNS = WordSet.read("furniture.tsv", "turn");
  private static final WordSet RUBRICS = WordSet.read("furniture.tsv", "rubric");
  private static final WordSet COLUMNS = WordSet.read("furniture.tsv", "column");
  private static final WordSet PICTURES = WordSet.read("furniture.tsv", "picture");
  private static final WordSet CONTACTS = WordSet.read("furniture.tsv", "contact");
  private static final WordSet NOTICES = WordSet.read("furniture.tsv", "notice");
  private static final WordSet VOIDS = WordSet.read("furniture.tsv", "void");
  private static final CharSet COLONS = CharSet.of("：:");
  private static final String PATH_MARKS = ">＞»›";
  private static final int LONGEST = 50;
  private static final int LONGEST_CREDIT = 20;
  private static final int LONGEST_CONTACT = 6;
  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_KICKER = 20;
  private static final int MOST_HEADLINES = 2;

  @Override
  public Optional<Recognition> recognise(Page page, int line) {
    return isFurniture(page, line)
        ? Optional.of(Recognition.line(BlockKind.FURNITURE))
        : Optional.empty();
  }

  static boolean isFurniture(Page page, int line) {
    return page.isFrame(line) || saysFurniture(page, line) || isKicker(page, line);
  }

  /** The name of a body over a headline, which the speaker line below the headline names again. */
  private static boolean isKicker(Page page, int line) {
    if (page.value(line).length() > LONGEST_KICKER || !isOverHeadline(page, line)) {
      return false;
    }
    Optional<Speaker> body = SpeakerLine.readBody(page.value(line));
    if (body.isEmpty()) {
      return false;
    }
    String name = body.get().organization().orElseThrow();
    for (int at = line + 2; at <= line + 1 + MOST_HEADLINES && page.has(at); at++) {
      Optional<Recognition> speaker = page.speakerLines().byForm(at);
      if (speaker.isPresent()) {
        return speaker.get().speaker().orElseThrow().byline().contains(name);
      }
      if (!Headline.matches(page.value(at))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOverHeadline(Page page, int line) {
    return page.has(line + 2)
        && HeadlineRecogniser.isHeadline(page.value(line + 1))
        && page.speakerLines().byForm(line + 1).isEmpty();
  }

  /** Whether a line is furniture by its words, wherever it stands. */
  static boolean saysFurniture(Page page, int line) {
    String text = page.value(line);
    return !page.line(line).isHeading()
        && (text.length() <= LONGEST
                && (isPageNumber(text) || isPath(text) || isCredit(text) || isCaption(text))
            || isDated(text)
            || isNotice(text));
  }

  /** 2024-03-07 来源：云山日报: a day, and nothing behind it but what may stand alone. */
  private static boolean isDated(String text) {
    int end = PageDate.endIn(text);
    String rest = text.substring(end);
    return end > 0
        && rest.length() <= LONGEST
        && (rest.isEmpty() || isPageNumber(rest) || isCredit(rest));
  }

  /** 鸟瞰新城。（资料图片）: what ends with the word for a picture in brackets. */
  private static boolean isCaption(String text) {
    int last = text.length() - 1;
    return (text.charAt(last) == ')' || text.charAt(last) == '）')
        && PICTURES.longestBefore(text, last) > 0;
  }

  /** 首页 > 要闻 > 正文: where on a site the page is. */
  private static boolean isPath(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      marks += PATH_MARKS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return marks >= 2 && !Punctuation.endsSentence(text);
  }

  /** 遗失声明：…，声明作废。 */
  private static boolean isNotice(String text) {
    String bare = bare(text);
    int end = NOTICES.longestAt(bare, 0);
    return end > 0 && end < bare.length() && COLONS.has(bare.charAt(end))
        || Punctuation.endsSentence(text) && VOIDS.longestBefore(bare, bare.length() - 1) > 0;
  }

  private static boolean isCredit(String text) {
    String bare = bare(text);
    return bare.isEmpty()
        || EXACT_HEADS.has(bare.charAt(0)) && EXACT.contains(Punctuation.withoutWhite(bare))
        || isRubric(text, bare)
        || opensAsCredit(bare) && !isSentence(text)
        || text.length() <= LONGEST_CREDIT && endsAsCredit(bare);
  }

  private static boolean opensAsCredit(String bare) {
    int named = NAMED.longestAt(bare, 0);
    return PREFIXES.longestAt(bare, 0) > 0
        || turnsPage(bare)
        || givesContact(bare)
        || named > 0 && namesPerson(bare.substring(named));
  }

  /** 上接第1版, but not 上接天线. */
  private static boolean turnsPage(String bare) {
    int page = TURNS.longestAt(bare, 0);
    return page > 0
        && page < bare.length()
        && ("第一二三四五六七八九头".indexOf(bare.charAt(page)) >= 0
            || Punctuation.isDigit(bare.charAt(page))
            || Punctuation.isLatin(bare.charAt(page)));
  }

  /** 新闻热线 023-0000000, 邮箱：…: what reaches the paper, and a number or Latin letters. */
  private static boolean givesContact(String bare) {
    int end = 0;
    while (end < bare.length() && Punctuation.isHan(bare.charAt(end))) {
      end++;
    }
    int at = end;
    while (at < bare.length()
        && (Punctuation.isWhite(bare.charAt(at)) || COLONS.has(bare.charAt(at)))) {
      at++;
    }
    return at > end
        && at < bare.length()
        && end <= LONGEST_CONTACT
        && (Punctuation.isDigit(bare.charAt(at)) || Punctuation.isLatin(bare.charAt(at)))
        && CONTACTS.longestBefore(bare, end) > 0;
  }

  private static boolean endsAsCredit(String bare) {
    int length = SUFFIXES.longestBefore(bare, bare.length());
    if (length == 0) {
      return false;
    }
    String credited = bare.substring(0, bare.length() - length).strip();
    int name = credited.length();
    while (name > 0 && Punctuation.isHan(credited.charAt(name - 1))) {
      name--;
    }
    return PersonName.matches(credited.substring(name));
  }

  private static boolean namesPerson(String rest) {
    int start = 0;
    while (start < rest.length() && !Punctuation.isHan(rest.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < rest.length() && Punctuation.isHan(rest.charAt(end))) {
      end++;
    }
    return start > 0
        && PersonName.hasShape(rest.substring(start, Math.min(end, start + LONGEST_NAME)));
  }

  /** ——某代表团——: a rubric over several speeches. */
  private static boolean isRubric(String text, String bare) {
    return Punctuation.isDash(text.charAt(text.length() - 1))
        && RUBRICS.longestBefore(bare, bare.length()) > 0;
  }

  /** A credit has no final stop and no clauses. */
  private static boolean isSentence(String text) {
    return Punctuation.endsSentence(text) && (text.indexOf('，') >= 0 || text.indexOf(',') >= 0);
  }

  /** 2, 第3版 要闻, A05, 03版, 要闻 A05: nothing but the page and its name. */
  private static boolean isPageNumber(String text) {
    String bare = bare(text);
    int named = columnEnd(bare);
    int at = bare.startsWith("第", named) ? named + 1 : named;
    boolean lettered = at < bare.length() && Punctuation.isLatin(bare.charAt(at));
    at += lettered ? 1 : 0;
    int digits = at;
    while (digits < bare.length()
        && (Punctuation.isDigit(bare.charAt(digits))
            || digits > at && "-—/".indexOf(bare.charAt(digits)) >= 0)) {
      digits++;
    }
    if (digits == at || digits - at > 7) {
      return false;
    }
    String rest = bare.substring(digits).strip();
    return rest.isEmpty() && (named == 0 || lettered)
        || (rest.startsWith("版") || rest.startsWith("页"))
            && rest.length() <= 8
            && !Punctuation.endsSentence(rest)
        || lettered && COLUMNS.contains(rest);
  }

  /** Where the number of a page can begin behind the name of its column: 要闻 A05; 0 without. */
  private static int columnEnd(String bare) {
    int end = COLUMNS.longestAt(bare, 0);
    int at = end;
    while (at < bare.length() && isOrnament(bare.charAt(at))) {
      at++;
    }
    return at > end ? at : 0;
  }

  private static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isOrnament(text.charAt(start))) {
      start++;
    }
    while (end > start && isOrnament(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isOrnament(char c) {
    return Punctuation.isDash(c)
        || Punctuation.isOpening(c)
        || Punctuation.isClosing(c)
        || Punctuation.isWhite(c)
        || "□■●◆▲△▼▽◇○*_-=+~·".indexOf(c) >= 0;
  }
}
