package io.github.speechdigest.parser.internal.speaker;

import io.github.speechdigest.model.Speaker;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import io.github.speechdigest.parser.internal.lexicon.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the line that names a speaker. A line with an office and a person shows itself to be one; a
 * body alone or a person alone does so only by where it stands, so they are asked for apart.
 */
public final class SpeakerLine {
  private static final int LONGEST = 80;
  private static final int LONGEST_DESCRIBED = 45;

  /** Characters of a name whose surname is not known, behind the body of the person. */
  private static final int LONGEST_UNKNOWN = 3;

  private static final WordSet LABELS = WordSet.read("offices.tsv", "label");
  private static final WordSet TITLES = WordSet.read("offices.tsv", "title");
  private static final WordSet MEMBERSHIPS = WordSet.read("offices.tsv", "membership");
  private static final WordSet SPEAKING = WordSet.read("offices.tsv", "speaking");

  private static final WordSet NOTES = WordSet.read("offices.tsv", "note");

  /** Few lines have more words than office and person. */
  private static final int MOST_WORDS = 2;

  private static final String FOR = "代表";

  private SpeakerLine() {}

  /** Reads a line that names an office and a person, in whatever order and punctuation. */
  public static Optional<Speaker> read(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = bare(line);
    boolean closed = !line.stripTrailing().endsWith(bare);
    String text = withoutLabel(bare);
    if (text.isEmpty() || !isPlain(text)) {
      return Optional.empty();
    }
    Optional<Note> note = Note.cut(text);
    if (note.isPresent()) {
      return readNoted(note.get(), line);
    }
    Optional<Speaker> speaker = readDelegate(text, line);
    if (speaker.isEmpty()) {
      speaker = on(line, readSpacedOrTitled(text));
    }
    if (speaker.isEmpty() && closed) {
      speaker = readClosed(text, line);
    }
    return speaker.isPresent() ? speaker : on(line, readPairs(text));
  }

  private static Optional<Speaker> on(String line, Optional<OfficeHolder> who) {
    return who.isPresent() ? Optional.of(who.get().on(line)) : Optional.empty();
  }

  private static Optional<Speaker> on(String line, Optional<OfficeHolder> who, String body) {
    return who.isPresent() ? Optional.of(who.get().on(line, body)) : Optional.empty();
  }

  /** What stands before a colon or dashes can do without a space, and without an office. */
  private static Optional<Speaker> readClosed(String text, String line) {
    Optional<OfficeHolder> who = readGluedOrAddressed(text);
    return who.isPresent() ? on(line, who) : readBodyAndAddressed(text, line);
  }

  /** 某某代表团某某代表：. */
  private static Optional<Speaker> readBodyAndAddressed(String text, String line) {
    int end = text.length() - TITLES.longestBefore(text, text.length());
    for (int start = end - 4; end < text.length() && start <= end - 2; start++) {
      if (start > 0
          && PersonName.matches(text.substring(start, end))
          && Body.matches(text.substring(0, start))) {
        String body = text.substring(0, start);
        return on(line, readAddressed(text.substring(start)), body);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a line that names an office and a person without anything between them, or a body and a
   * person.
   */
  public static Optional<Speaker> readBare(String line) {
    String text = bare(line);
    if (line.length() > LONGEST || !isPlain(text)) {
      return Optional.empty();
    }
    List<String> words = joinSpreadNames(words(text));
    if (words.size() == 2 && Body.matches(words.get(0)) && PersonName.matches(words.get(1))) {
      return Optional.of(
          Speaker.builder().organization(words.get(0)).name(words.get(1)).byline(line).build());
    }
    return on(line, readGluedOrAddressed(text));
  }

  /**
   * Reads a line that says who somebody is, in whatever words, and ends with a name set apart by a
   * space, or begins with one and says it in brackets.
   */
  public static Optional<Speaker> readDescribed(String line) {
    return readDescribed(line, false);
  }

  /**
   * Reads such a line where it stands between a headline and a speech: the surname need not be
   * known.
   */
  public static Optional<Speaker> readDescribedUnderHeadline(String line) {
    return readDescribed(line, true);
  }

  private static Optional<Speaker> readDescribed(String line, boolean placed) {
    String text = bare(line);
    if (line.length() > LONGEST_DESCRIBED || !isPlain(text)) {
      return Optional.empty();
    }
    List<String> words = joinSpreadNames(words(text));
    int last = words.size() - 1;
    if (last > 0) {
      return described(joined("、", words.subList(0, last)), words.get(last), line, placed);
    }
    Optional<Note> note = Note.cut(text);
    return note.isPresent()
        ? described(note.get().text(), note.get().before(), line, placed)
        : Optional.empty();
  }

  private static Optional<Speaker> described(
      String description, String name, String line, boolean placed) {
    List<Office> offices =
        PersonName.hasShape(name) && Offices.read(name).isEmpty()
            ? descriptions(description, placed, PersonName.matches(name))
            : List.of();
    boolean named =
        PersonName.matches(name)
            || placed
            || name.length() <= LONGEST_UNKNOWN
                && (offices.size() > 1 || Offices.haveBody(offices));
    return offices.isEmpty() || !named
        ? Optional.empty()
        : Optional.of(new OfficeHolder(name, offices).on(line));
  }

  /** Where the line stands between a headline and a speech, anything can describe a person. */
  private static List<Office> descriptions(String text, boolean placed, boolean named) {
    List<Office> offices = Offices.readDescriptions(text);
    return offices.isEmpty() && placed ? Offices.readLoosely(text, named) : offices;
  }

  /** Reads a line that is a person and what he is addressed by, and nothing else: 某某委员. */
  public static Optional<Speaker> readAddress(String line) {
    String text = bare(line);
    return isPlain(text) ? on(line, readAddressed(text)) : Optional.empty();
  }

  /** Reads a line that is the name of a body and nothing else. */
  public static Optional<Speaker> readBody(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    String text = withoutLabel(bare(line));
    return Body.matches(text) || isCommitteeAndGovernment(text)
        ? Optional.of(Speaker.builder().organization(text).byline(line).build())
        : Optional.empty();
  }

  /** 某市委、市政府: two institutions of one place. */
  private static boolean isCommitteeAndGovernment(String text) {
    int and = text.indexOf('、');
    return and > 0
        && Body.matches(text.substring(0, and))
        && Offices.isInstitution(text.substring(and + 1));
  }

  /** Reads a line that is the name of a person and nothing else. */
  public static Optional<Speaker> readName(String line) {
    String text = bare(line);
    List<String> words = words(text);
    String name = joined("", words);
    boolean spread = words.size() == 1 || name.length() == words.size();
    return spread && PersonName.matches(name) && !isAddressed(name)
        ? Optional.of(Speaker.builder().name(name).byline(line).build())
        : Optional.empty();
  }

  /** 买买提·艾力委员: the name ends before what the person is addressed by. */
  private static boolean isAddressed(String name) {
    int title = TITLES.longestBefore(name, name.length());
    return title > 0 && PersonName.matches(name.substring(0, name.length() - title));
  }

  /**
   * Reads a body on one line and under it office and person, or behind a label the person alone,
   * where no other body is named.
   */
  public static Optional<Speaker> readUnderBody(String bodyLine, String personLine) {
    Optional<Speaker> body = readBody(bodyLine);
    if (body.isEmpty()) {
      return Optional.empty();
    }
    String person = bare(personLine);
    String unlabelled = withoutLabel(person);
    Optional<Speaker> holder = read(personLine);
    if (holder.isEmpty() && !unlabelled.equals(person)) {
      holder = readName(unlabelled);
    }
    if (holder.isEmpty() || holder.get().organization().isPresent()) {
      return Optional.empty();
    }
    String organization = body.get().organization().orElseThrow();
    Optional<Speaker> both = read(organization + unlabelled);
    if (both.isEmpty() && !holder.get().roles().isEmpty()) {
      return Optional.empty();
    }
    Speaker known = both.isPresent() ? both.get() : holder.get();
    return Optional.of(
        Speaker.builder()
            .name(known.name())
            .organization(both.isPresent() ? known.organization() : body.get().organization())
            .addAllRoles(known.roles())
            .byline(bodyLine + " " + personLine)
            .build());
  }

  /** A line without a bracket at its end that says no more of a person than sex or people. */
  public static String withoutDetail(String line) {
    Optional<Note> note = Note.cut(line);
    return note.isPresent() && Offices.arePersonalDetails(note.get().text())
        ? note.get().before()
        : line;
  }

  /** Reads a line that names the office of a body and nobody who holds it. */
  public static Optional<Speaker> readOffice(String line) {
    String text = withoutLabel(bare(line));
    List<Office> offices =
        isPlain(text) && line.length() <= LONGEST ? Offices.read(text) : List.of();
    return Offices.organization(offices).isEmpty()
        ? Optional.empty()
        : Optional.of(new OfficeHolder("", offices).on(line));
  }

  /** Whether the line names an office and no person, as the first of two lines can. */
  public static boolean isOffice(String line) {
    String text = bare(line);
    return line.length() <= LONGEST && isPlain(text) && areOffices(words(text));
  }

  private static boolean areOffices(List<String> words) {
    for (String word : words) {
      if (Offices.read(word).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** The roles that a closing note such as （作者为某局局长） gives a speaker who is named without any. */
  public static Optional<Speaker> readAuthorNote(String line, Speaker named) {
    String text = line.strip();
    if (text.length() < 4
        || !Punctuation.isOpening(text.charAt(0))
        || !Punctuation.isClosing(text.charAt(text.length() - 1))) {
      return Optional.empty();
    }
    String inner = text.substring(1, text.length() - 1);
    int opening = NOTES.longestAt(inner, 0);
    List<Office> offices = opening > 0 ? Offices.read(inner.substring(opening)) : List.of();
    return offices.isEmpty()
        ? Optional.empty()
        : Optional.of(new OfficeHolder(named.name().orElse(""), offices).on(named.byline()));
  }

  /** Whether a speaker line is one bracket, as one that closes a speech is: （作者系某县委书记 某某）. */
  public static boolean isBracket(String line) {
    return line.length() > 2
        && "（(".indexOf(line.charAt(0)) >= 0
        && "）)".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /**
   * The line without the dashes, bullets and colons around it, and without brackets around it all
   * and what they begin with: 作者系.
   */
  private static String bare(String line) {
    String text = withoutOrnaments(line);
    int bracket = text.isEmpty() ? -1 : "【[（(".indexOf(text.charAt(0));
    boolean bracketed =
        bracket >= 0
            && text.charAt(text.length() - 1) == "】]）)".charAt(bracket)
            && !holdsOpening(text, 1);
    if (!bracketed) {
      return text;
    }
    String inner = text.substring(1, text.length() - 1).strip();
    return inner.substring(NOTES.longestAt(inner, 0));
  }

  private static boolean holdsOpening(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Punctuation.isOpening(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutOrnaments(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isOrnament(line.charAt(start))) {
      start++;
    }
    while (end > start && isTrailer(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  /** 发言人：某区委书记 某某 without the label; 某区委书记：某某 with a space for the colon. */
  private static String withoutLabel(String text) {
    int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
    if (colon <= 0) {
      return text;
    }
    String rest = text.substring(colon + 1).strip();
    if (LABELS.contains(text.substring(0, colon))) {
      return rest;
    }
    String before = text.substring(0, colon);
    boolean named =
        PersonName.matches(Punctuation.withoutWhite(rest))
            || PersonName.hasShape(Punctuation.withoutWhite(rest))
                && Offices.haveBody(Offices.read(before))
            || PersonName.matches(Punctuation.withoutWhite(before))
                && !Offices.read(rest).isEmpty();
    return named ? before + " " + rest : text;
  }

  private static boolean isOrnament(char c) {
    return Punctuation.isDash(c) || Punctuation.isWhite(c) || "●■◆▲○□◇△▪·•*".indexOf(c) >= 0;
  }

  private static boolean isTrailer(char c) {
    return Punctuation.isDash(c) || Punctuation.isWhite(c) || c == '：' || c == ':';
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Punctuation.isSentenceStop(c) || "；;：:《》".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Speaker> readNoted(Note note, String line) {
    if (note.says("代表")) {
      Optional<OfficeHolder> who = readSpaced(note.before());
      if (who.isEmpty()) {
        who = readGluedOrAddressed(note.before());
      }
      return on(line, who.isPresent() ? who : readPerson(note.before()), note.after("代表"));
    }
    List<Office> offices = Offices.read(note.text());
    Optional<OfficeHolder> addressed = readAddressed(note.before());
    if (addressed.isEmpty() && !offices.isEmpty()) {
      addressed = readShapeAddressed(note.before());
    }
    if (addressed.isPresent() && (!offices.isEmpty() || !Body.matches(note.text()))) {
      List<Office> described = Offices.readDescriptions(note.text());
      if (!described.isEmpty()) {
        return Optional.of(addressed.get().and(described).on(line));
      }
    }
    if (addressed.isPresent() && Body.matches(note.text())) {
      return on(line, addressed, note.text());
    }
    String name = joined("", words(note.before()));
    if (!offices.isEmpty() && PersonName.hasShape(name)) {
      return Optional.of(new OfficeHolder(name, offices).on(line));
    }
    return on(line, readSpaced(note.before()));
  }

  /** 某某委员代表民革某省委会发言, 某局局长某某代表某市作交流发言: the body that the speech is held for stands last. */
  private static Optional<Speaker> readDelegate(String text, String line) {
    int end = text.length() - SPEAKING.longestBefore(text, text.length());
    for (int at = text.indexOf(FOR, 2); at >= 0; at = text.indexOf(FOR, at + 1)) {
      String who = text.substring(0, at).strip();
      String body = text.substring(Math.min(at + FOR.length(), end), end).strip();
      if (Body.matches(body)) {
        Optional<OfficeHolder> holder = readSpacedOrTitled(who);
        if (holder.isEmpty()) {
          holder = readGluedOrAddressed(who);
        }
        if (holder.isEmpty() && end < text.length()) {
          holder = readPerson(who);
        }
        if (holder.isPresent()) {
          return on(line, holder, body);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<OfficeHolder> readSpacedOrTitled(String text) {
    Optional<OfficeHolder> spaced = readSpaced(text);
    return spaced.isPresent() ? spaced : readTitled(text);
  }

  private static Optional<OfficeHolder> readGluedOrAddressed(String text) {
    Optional<OfficeHolder> glued = readGlued(text);
    return glued.isPresent() ? glued : readAddressed(text);
  }

  private static Optional<OfficeHolder> readPerson(String text) {
    String name = joined("", words(text));
    return PersonName.matches(name) && !Body.matches(name)
        ? Optional.of(new OfficeHolder(name, List.of()))
        : Optional.empty();
  }

  private static Optional<OfficeHolder> readSpaced(String text) {
    List<String> printed = joinSpreadNames(words(text));
    List<String> words = withTitleApart(withNamesApart(printed));
    if (words.size() < 2) {
      return Optional.empty(); // no more than a name or an office
    }
    List<String> names = new ArrayList<>(MOST_WORDS);
    List<String> description = new ArrayList<>(MOST_WORDS);
    int lastName = words.size() - 1;
    while (lastName > 0 && TITLES.contains(words.get(lastName))) {
      lastName--;
    }
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean person =
          i == lastName
              ? PersonName.hasShape(word) || PersonName.isLatin(word)
              : PersonName.matches(word) && !Body.matches(word);
      (person && Offices.read(word).isEmpty() ? names : description).add(word);
    }
    boolean onlyAddressed = printed.size() == 1 && words.size() == 2 && lastName == 0;
    if (names.isEmpty() || description.isEmpty() || onlyAddressed) {
      return Optional.empty();
    }
    List<Office> offices = Offices.read(joined("、", description));
    return offices.isEmpty()
        ? Optional.empty()
        : Optional.of(new OfficeHolder(joined("、", names), offices));
  }

  /** 财政部部长某某: the person stands directly behind the last office. */
  private static Optional<OfficeHolder> readGlued(String text) {
    for (int at = text.length() - 2; at >= Math.max(2, text.length() - PersonName.LONGEST); at--) {
      if (PersonName.matches(text, at)) {
        List<Office> offices = Offices.read(text.substring(0, at));
        if (!offices.isEmpty()) {
          return Optional.of(new OfficeHolder(text.substring(at), offices));
        }
      }
    }
    return Optional.empty();
  }

  /** 主任某某代表, 主任某某同志发言: office, person and what he is addressed by, without a space. */
  private static Optional<OfficeHolder> readTitled(String text) {
    int end = text.length() - SPEAKING.longestBefore(text, text.length());
    int name = end - TITLES.longestBefore(text, end);
    if (name == end) {
      return Optional.empty();
    }
    Optional<OfficeHolder> who = readGlued(text.substring(0, name));
    return who.isPresent()
        ? Optional.of(who.get().and(Offices.read(text.substring(name, end))))
        : Optional.empty();
  }

  /** 某某委员, 某某代表: a person and nothing but what he is addressed by. */
  private static Optional<OfficeHolder> readAddressed(String text) {
    List<String> words = withTitleApart(joinSpreadNames(words(text)));
    if (!MEMBERSHIPS.contains(text)) {
      return readAddressed(words);
    }
    return Optional.empty();
  }

  /** 海日古丽代表 in front of a bracket that says who that is: the surname need not be known. */
  private static Optional<OfficeHolder> readShapeAddressed(String text) {
    int end = text.length() - TITLES.longestBefore(text, text.length());
    String name = joined("", words(text.substring(0, end)));
    return end < text.length() && PersonName.hasShape(name) && !Body.matches(name)
        ? Optional.of(new OfficeHolder(name, Offices.read(text.substring(end))))
        : Optional.empty();
  }

  private static Optional<OfficeHolder> readAddressed(List<String> words) {
    return words.size() == 2
            && TITLES.contains(words.get(1))
            && PersonName.matches(words.get(0))
            && !Body.matches(words.get(0))
        ? Optional.of(new OfficeHolder(words.get(0), Offices.read(words.get(1))))
        : Optional.empty();
  }

  /** 某县委书记张某、县长李某: several speakers, each directly behind his office. */
  private static Optional<OfficeHolder> readPairs(String text) {
    if (text.indexOf('、') < 0) {
      return Optional.empty();
    }
    List<Office> offices = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (String item : text.split("、", -1)) {
      Optional<OfficeHolder> one = item.isEmpty() ? Optional.empty() : readGlued(item);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      names.add(one.get().name());
      offices.addAll(one.get().offices());
    }
    return Optional.of(new OfficeHolder(joined("、", names), offices));
  }

  /** The words with a separator between them; mostly there is one. */
  private static String joined(String separator, List<String> words) {
    return words.size() == 1 ? words.get(0) : String.join(separator, words);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>(MOST_WORDS);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length()
          || Punctuation.isWhite(text.charAt(i))
          || "|｜丨".indexOf(text.charAt(i)) >= 0) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** 张某、区长 and 张某，某区委书记: a name at the beginning of a list is a word of its own. */
  private static List<String> withNamesApart(List<String> words) {
    List<String> apart = new ArrayList<>(words.size());
    for (String word : words) {
      int stop = 0;
      while (stop < word.length() && "、，,".indexOf(word.charAt(stop)) < 0) {
        stop++;
      }
      String first = word.substring(0, stop);
      if (stop + 1 < word.length()
          && PersonName.matches(first)
          && Offices.read(first).isEmpty()
          && !Body.matches(first)) {
        apart.add(first);
        apart.add(word.substring(stop + 1));
      } else {
        apart.add(word);
      }
    }
    return apart;
  }

  /** 某某委员 at the end of a line is a name and what the person is addressed by. */
  private static List<String> withTitleApart(List<String> words) {
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    int name = last.length() - TITLES.longestBefore(last, last.length());
    if (name == last.length() || !PersonName.matches(last.substring(0, name))) {
      return words;
    }
    List<String> apart = new ArrayList<>(words.subList(0, words.size() - 1));
    apart.add(last.substring(0, name));
    apart.add(last.substring(name));
    return apart;
  }

  /** 方　圆 is one word, and so is a name of several words in Latin letters. */
  private static List<String> joinSpreadNames(List<String> words) {
    List<String> joined = new ArrayList<>(words.size());
    boolean spread = false;
    for (String word : words) {
      int last = joined.size() - 1;
      boolean goesOn = spread && word.length() == 1;
      spread = word.length() == 1;
      if (goesOn) {
        joined.set(last, joined.get(last) + word);
      } else if (last >= 0
          && Punctuation.isLatin(word.charAt(0))
          && PersonName.isLatin(joined.get(last) + " " + word)) {
        joined.set(last, joined.get(last) + " " + word);
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  /**
   * A bracketed note at the end of a line.
   *
   * @param before what stands before it
   * @param text what stands in it
   */
  private record Note(String before, String text) {
    static Optional<Note> cut(String line) {
      int end = line.length() - 1;
      if (end < 0 || "）)".indexOf(line.charAt(end)) < 0) {
        return Optional.empty();
      }
      int start = Math.max(line.lastIndexOf('（'), line.lastIndexOf('('));
      return start <= 0
          ? Optional.empty()
          : Optional.of(
              new Note(line.substring(0, start).strip(), line.substring(start + 1, end).strip()));
    }

    boolean says(String word) {
      return text.startsWith(word) && Body.endsAsBody(text);
    }

    String after(String word) {
      return text.substring(word.length());
    }
  }
}
