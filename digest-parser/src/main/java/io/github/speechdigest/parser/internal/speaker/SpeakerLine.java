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

  private static final WordSet LABELS = WordSet.read("offices.tsv", "label");

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
    return Note.cut(text)
        .map(note -> readNoted(note, line))
        .orElseGet(
            () ->
                readSpaced(text, line)
                    .or(() -> closed ? readGlued(text, line) : Optional.empty())
                    .or(() -> readPairs(text, line)));
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
    return readGlued(text, line);
  }

  /** Reads a line that is the name of a body and nothing else. */
  public static Optional<Speaker> readBody(String line) {
    String text = bare(line);
    return Body.matches(text)
        ? Optional.of(Speaker.builder().organization(text).byline(line).build())
        : Optional.empty();
  }

  /** Reads a line that is the name of a person and nothing else. */
  public static Optional<Speaker> readName(String line) {
    String text = bare(line);
    List<String> words = words(text);
    String name = String.join("", words);
    boolean spread = words.size() == 1 || words.stream().allMatch(word -> word.length() == 1);
    return spread && PersonName.matches(name)
        ? Optional.of(Speaker.builder().name(name).byline(line).build())
        : Optional.empty();
  }

  /** Whether the line names an office and no person, as the first of two lines can. */
  public static boolean isOffice(String line) {
    String text = bare(line);
    return line.length() <= LONGEST
        && isPlain(text)
        && words(text).stream().allMatch(word -> !Offices.read(word).isEmpty());
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
    for (String opening :
        List.of("作者为", "作者系", "作者：", "作者:", "作者是", "发言人为", "发言人系", "发言者为", "发言者系")) {
      if (inner.startsWith(opening)) {
        List<Office> offices = Offices.read(inner.substring(opening.length()));
        return offices.isEmpty()
            ? Optional.empty()
            : Optional.of(speaker(named.name().orElse(""), offices, named.byline()));
      }
    }
    return Optional.empty();
  }

  /**
   * The line without the dashes, bullets and colons around it, and without brackets around it all.
   */
  private static String bare(String line) {
    String text = withoutOrnaments(line);
    int bracket = text.isEmpty() ? -1 : "【[（(".indexOf(text.charAt(0));
    boolean bracketed =
        bracket >= 0
            && text.charAt(text.length() - 1) == "】]）)".charAt(bracket)
            && text.chars().skip(1).noneMatch(c -> Punctuation.isOpening((char) c));
    return bracketed ? text.substring(1, text.length() - 1).strip() : text;
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
    return PersonName.matches(Punctuation.withoutWhite(rest))
        ? text.substring(0, colon) + " " + rest
        : text;
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
      return readSpaced(note.before(), line)
          .or(() -> readGlued(note.before(), line))
          .map(speaker -> heldFor(note.after("代表"), speaker));
    }
    String name = String.join("", words(note.before()));
    List<Office> offices = Offices.read(note.text());
    if (!offices.isEmpty() && PersonName.hasShape(name)) {
      return Optional.of(speaker(name, offices, line));
    }
    return readSpaced(note.before(), line);
  }

  private static Speaker heldFor(String organization, Speaker speaker) {
    return Speaker.builder()
        .name(speaker.name())
        .organization(organization)
        .addAllRoles(speaker.roles())
        .byline(speaker.byline())
        .build();
  }

  private static Optional<Speaker> readSpaced(String text, String line) {
    List<String> words = withNamesApart(joinSpreadNames(words(text)));
    List<String> names = new ArrayList<>();
    List<String> description = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean last = i == words.size() - 1;
      boolean person =
          last ? PersonName.hasShape(word) : PersonName.matches(word) && !Body.matches(word);
      (person && Offices.read(word).isEmpty() ? names : description).add(word);
    }
    if (names.isEmpty() || description.isEmpty()) {
      return Optional.empty();
    }
    List<Office> offices = Offices.read(String.join("、", description));
    return offices.isEmpty()
        ? Optional.empty()
        : Optional.of(speaker(String.join("、", names), offices, line));
  }

  /** 财政部部长某某: the person stands directly behind the last office. */
  private static Optional<Speaker> readGlued(String text, String line) {
    for (int length = 2; length <= Math.min(PersonName.LONGEST, text.length() - 2); length++) {
      String name = text.substring(text.length() - length);
      if (PersonName.matches(name)) {
        List<Office> offices = Offices.read(text.substring(0, text.length() - length));
        if (!offices.isEmpty()) {
          return Optional.of(speaker(name, offices, line));
        }
      }
    }
    return Optional.empty();
  }

  /** 某县委书记张某、县长李某: several speakers, each directly behind his office. */
  private static Optional<Speaker> readPairs(String text, String line) {
    String[] items = text.split("、", -1);
    if (items.length < 2) {
      return Optional.empty();
    }
    List<Office> offices = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (String item : items) {
      Optional<Speaker> one = item.isEmpty() ? Optional.empty() : readGlued(item, item);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      String name = one.get().name().orElseThrow();
      names.add(name);
      offices.addAll(Offices.read(item.substring(0, item.length() - name.length())));
    }
    return Optional.of(speaker(String.join("、", names), offices, line));
  }

  private static Speaker speaker(String name, List<Office> offices, String line) {
    String organization = Offices.organization(offices);
    Speaker.Builder speaker = Speaker.builder().byline(line).addAllRoles(Offices.roles(offices));
    if (!name.isEmpty()) {
      speaker.name(name);
    }
    if (!organization.isEmpty()) {
      speaker.organization(organization);
    }
    return speaker.build();
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Punctuation.isWhite(text.charAt(i))) {
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
    List<String> apart = new ArrayList<>();
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

  /** 方　圆 is one word. */
  private static List<String> joinSpreadNames(List<String> words) {
    List<String> joined = new ArrayList<>();
    for (String word : words) {
      int last = joined.size() - 1;
      if (word.length() == 1 && last >= 0 && joined.get(last).length() == 1) {
        joined.set(last, joined.get(last) + word);
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
