package io.github.speechdigest.parser.internal.head;

import io.github.speechdigest.model.Speaker;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import io.github.speechdigest.parser.internal.lexicon.WordSet;
import io.github.speechdigest.parser.internal.speaker.Body;
import io.github.speechdigest.parser.internal.speaker.PersonName;
import io.github.speechdigest.parser.internal.speaker.SpeakerLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The bodies and persons that a lead says spoke: the lists in the sentence that tells of the
 * speeches.
 */
final class AnnouncedSpeakers {
  private static final WordSet ENDS = WordSet.read("head.tsv", "announce");
  private static final WordSet CONVENE = WordSet.read("head.tsv", "convene");
  private static final WordSet TIME = WordSet.read("head.tsv", "time");
  private static final WordSet SPEAK = WordSet.read("head.tsv", "speak");

  /** 人大代表: a kind of people, no body and no name. */
  private static final WordSet KINDS = WordSet.read("offices.tsv", "membership");

  private static final String NUMERALS = "一二两三四五六七八九十";
  private static final String COUNTED = "家个位名";
  private static final int LONGEST = 25;
  private static final int SHORTEST = 2;
  private static final int LONGEST_UNKNOWN = 12;
  private static final int FEWEST_KNOWN = 2;
  private static final int LONGEST_KIND = 6;

  /** Behind kinds of people or bodies, not their names: 高校院所、科技企业代表共6人. */
  private static final List<String> KINDS_SPEAK = List.of("代表共", "代表等");

  private AnnouncedSpeakers() {}

  /** The list of the first sentence that names several; of those that name one, the first. */
  static List<String> read(String lead) {
    List<String> found = List.of();
    for (String sentence : split(lead, "。！？!?\n")) {
      List<String> speakers = SPEAK.indexIn(sentence) < 0 ? List.of() : inSentence(sentence);
      if (found.isEmpty() || found.size() == 1 && speakers.size() > 1) {
        found = speakers;
      }
    }
    return found;
  }

  private static List<String> inSentence(String sentence) {
    List<String> speakers = new ArrayList<>();
    for (String clause : split(sentence, "，,；;：:")) {
      int and = speakers.isEmpty() ? 0 : conjunction(clause, 0);
      speakers.addAll(TIME.contains(clause) ? List.of() : listed(clause.substring(and)));
    }
    return speakers;
  }

  private static List<String> listed(String clause) {
    List<String> members = new ArrayList<>();
    for (String item : split(clause, "、")) {
      if (!add(item, members)) {
        break;
      }
    }
    if (!arePlausible(members)) {
      return List.of();
    }
    List<String> named = new ArrayList<>();
    for (String member : members) {
      named.add(named(member));
    }
    return named;
  }

  /** Adds the members that an item of a list names; false where the list ends with them. */
  private static boolean add(String item, List<String> members) {
    int end = end(item);
    if (end < 0 && !members.isEmpty()) {
      end = endOfUnknown(item);
    }
    if (end < 0) {
      addMembers(item, members);
      return true;
    }
    String last = item.substring(0, end);
    String behind = item.substring(end);
    if (kindsSpeak(behind) || members.isEmpty() && !isSpeaker(last) && SPEAK.indexIn(item) < 0) {
      members.clear();
      return false;
    }
    addMembers(last, members);
    String rest = behind.substring(ENDS.longestAt(behind, 0));
    return goesOn(rest.substring(countedKind(rest)), members);
  }

  private static boolean kindsSpeak(String behind) {
    for (String words : KINDS_SPEAK) {
      if (behind.startsWith(words)) {
        return true;
      }
    }
    return false;
  }

  /** 某某、某某同志和某县、某局负责同志: the list goes on behind what ends a part of it. */
  private static boolean goesOn(String rest, List<String> members) {
    int and = conjunction(rest, 0);
    return and > 0
        && (end(rest.substring(and)) > 0 || isSpeaker(rest.substring(and)))
        && add(rest.substring(and), members);
  }

  /** Length of 5家企业 in front of a conjunction: what the members before it are counted as. */
  private static int countedKind(String rest) {
    int count = 0;
    while (count < rest.length() && isNumeral(rest.charAt(count))) {
      count++;
    }
    if (count == 0 || count == rest.length() || COUNTED.indexOf(rest.charAt(count)) < 0) {
      return 0;
    }
    for (int at = count + 1; at <= Math.min(count + LONGEST_KIND, rest.length() - 1); at++) {
      if (conjunction(rest, at) > 0) {
        return at;
      }
    }
    return 0;
  }

  private static boolean isNumeral(char c) {
    return Punctuation.isDigit(c) || NUMERALS.indexOf(c) >= 0;
  }

  /**
   * Where a last member ends of which nothing tells that it is one (天禾生物等单位): at the first word of
   * several characters that ends a list, or at 等.
   */
  private static int endOfUnknown(String item) {
    for (int at = SHORTEST; at < item.length(); at++) {
      if ((ENDS.longestAt(item, at) > 1 || item.charAt(at) == '等' || countsAt(item, at))
          && isName(item.substring(0, at))) {
        return at;
      }
    }
    return -1;
  }

  /** Whether all are speakers, or most, and the others can be names of which nothing tells it. */
  private static boolean arePlausible(List<String> members) {
    int known = 0;
    int names = 0;
    for (String member : members) {
      known += isSpeaker(member) ? 1 : 0;
      names += isName(member) ? 1 : 0;
    }
    return known == members.size()
        || known >= FEWEST_KNOWN && known * 2 >= members.size() && names == members.size();
  }

  private static boolean isName(String text) {
    return text.length() >= SHORTEST
        && text.length() <= LONGEST_UNKNOWN
        && SPEAK.indexIn(text) < 0
        && CONVENE.indexIn(text) < 0
        && text.indexOf('的') < 0
        && isWrittenAsName(text);
  }

  private static boolean isWrittenAsName(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Punctuation.isHan(c) && !Punctuation.isLatin(c) && "“”·".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the last member of a list ends: before 等, 负责同志, 先后… ; -1 when the item is a member as a
   * whole.
   */
  private static int end(String item) {
    for (int at = 1; at < item.length(); at++) {
      if ((endsAt(item, at) || countsAt(item, at))
          && (isKind(item, at) || isSpeaker(lastMember(item.substring(0, at))))
          && (goesOnBehind(item, at) || !holdsOffice(item, at))) {
        return at;
      }
    }
    return ENDS.longestAt(item, 0) > 0 ? 0 : -1;
  }

  /** Whether the members before {@code at} are counted there: 甲集团、乙集团2家企业. */
  private static boolean countsAt(String item, int at) {
    int end = at;
    while (end < item.length() && isNumeral(item.charAt(end))) {
      end++;
    }
    return end > at
        && end < item.length()
        && COUNTED.indexOf(item.charAt(end)) >= 0
        && !namesTwo(item, at, end);
  }

  /** 一两 in 丁惟一两位: the first numeral ends a name. */
  private static boolean namesTwo(String item, int start, int end) {
    boolean one = false;
    for (int i = start; i < end; i++) {
      boolean unit = NUMERALS.indexOf(item.charAt(i)) >= 0 && item.charAt(i) != '十';
      if (unit && one) {
        return true;
      }
      one = unit;
    }
    return false;
  }

  /** Whether a word ends a list at a place, and not the name of a kind of people: 人大代表. */
  private static boolean endsAt(String item, int at) {
    int word = ENDS.longestAt(item, at);
    return word > 0 && KINDS.longestBefore(item, at + word) <= word;
  }

  private static boolean isKind(String item, int end) {
    return KINDS.longestBefore(item, end) > 0;
  }

  /** 某集团负责同志和某某: another member stands behind what ends this part of the list. */
  private static boolean goesOnBehind(String item, int at) {
    int word = at + ENDS.longestAt(item, at);
    return word > at && conjunction(item, word) > 0;
  }

  /**
   * Whether the word at {@code at} is the office of a person named behind it (书记 in 某市委书记某某先后发言).
   */
  private static boolean holdsOffice(String item, int at) {
    for (int end = at + 3; end < item.length(); end++) {
      if (ENDS.longestAt(item, end) > 0 && officeHolder(item.substring(0, end)).isPresent()) {
        return true;
      }
    }
    return officeHolder(item).isPresent();
  }

  private static String lastMember(String text) {
    List<String> members = new ArrayList<>();
    addMembers(text, members);
    return members.isEmpty() ? "" : members.get(members.size() - 1);
  }

  /**
   * 和 parts two members only where each side is one: not in 工业和信息化厅. Behind a body any name will do
   * where the whole is none: 某县和天禾生物.
   */
  private static void addMembers(String text, List<String> members) {
    boolean known = isSpeaker(text);
    for (int at = 1; at < text.length() - 1; at++) {
      int length = conjunction(text, at);
      if (length > 0
          && isSpeaker(text.substring(0, at))
          && (isSpeaker(text.substring(at + length))
              || !known && isName(text.substring(at + length)))) {
        addMembers(text.substring(0, at), members);
        addMembers(text.substring(at + length), members);
        return;
      }
    }
    if (!text.isBlank() && (known || !isKind(text, text.length()))) {
      members.add(text.strip());
    }
  }

  /** Length of the conjunction at a place. */
  private static int conjunction(String text, int at) {
    if (at >= text.length()) {
      return 0;
    }
    return text.startsWith("以及", at) ? 2 : "和及与".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
  }

  private static boolean isSpeaker(String text) {
    return text.length() <= LONGEST
        && CONVENE.indexIn(text) < 0
        && (Body.matches(text) || PersonName.matches(text) || officeHolder(text).isPresent());
  }

  /** 某海关关长某某: who is announced with the office is meant by the name. */
  private static String named(String speaker) {
    return Body.matches(speaker) ? speaker : officeHolder(speaker).orElse(speaker);
  }

  private static Optional<String> officeHolder(String text) {
    Optional<Speaker> speaker = SpeakerLine.readBare(text);
    return speaker.isPresent() && !speaker.get().roles().isEmpty()
        ? speaker.get().name()
        : Optional.empty();
  }

  private static List<String> split(String text, String separators) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
        if (i > start) {
          parts.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }
}
