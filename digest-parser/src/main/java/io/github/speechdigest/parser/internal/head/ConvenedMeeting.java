package io.github.speechdigest.parser.internal.head;

import io.github.speechdigest.parser.internal.lexicon.CharSet;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import io.github.speechdigest.parser.internal.lexicon.WordSet;
import io.github.speechdigest.parser.internal.speaker.Body;
import java.util.Optional;

/**
 * The meeting that a lead tells of: 市委召开某会议, or 某会议在某地举行.
 *
 * @param name the meeting's name
 * @param convener who called it
 */
record ConvenedMeeting(String name, Optional<String> convener) {
  private static final WordSet CONVENE = WordSet.read("head.tsv", "convene");
  private static final WordSet MEETING = WordSet.read("head.tsv", "meeting");
  private static final WordSet ATTEND = WordSet.read("head.tsv", "attend");
  private static final WordSet DIGEST = WordSet.read("head.tsv", "digest");
  private static final CharSet CLAUSE_STOPS = CharSet.of("，,。；;：:！？!?");
  private static final WordSet TIME = WordSet.read("head.tsv", "time");
  private static final int LONGEST_CONVENER = 40;
  private static final String GOES_ON = "在于近日昨今上下二";

  static Optional<ConvenedMeeting> read(String lead) {
    int verb = CONVENE.indexIn(lead);
    if (verb < 0) {
      return attendedIn(lead);
    }
    String subject = subject(lead, verb);
    int object = verb + CONVENE.longestAt(lead, verb);
    if (object < lead.length() && lead.charAt(object) == '的') {
      Optional<String> hosted = hosted(object(lead, object + 1));
      return hosted.isPresent()
          ? Optional.of(new ConvenedMeeting(hosted.get(), Optional.of(subject)))
          : Optional.empty();
    }
    Optional<String> attended = attended(subject);
    if (attended.isPresent()) {
      return Optional.of(new ConvenedMeeting(attended.get(), Optional.empty()));
    }
    String name = object(lead, object);
    if (isMeeting(subject) && !(isAssociation(subject) && isMeeting(name))) {
      return Optional.of(new ConvenedMeeting(subject, Optional.empty()));
    }
    boolean convened = !subject.isEmpty() && subject.length() <= LONGEST_CONVENER;
    return isMeeting(name)
        ? Optional.of(new ConvenedMeeting(name, convened ? Optional.of(subject) : Optional.empty()))
        : Optional.empty();
  }

  /** 连日来，出席某会议的代表认真审议报告: nobody is said to convene it. */
  private static Optional<ConvenedMeeting> attendedIn(String lead) {
    int end;
    for (int at = 0; at < lead.length(); at = end + 1) {
      end = CLAUSE_STOPS.indexIn(lead, at, lead.length());
      Optional<String> name = attended(lead.substring(at, end));
      if (name.isPresent()) {
        return Optional.of(new ConvenedMeeting(name.get(), Optional.empty()));
      }
    }
    return Optional.empty();
  }

  /** 出席某会议的各代表团举行全体会议: the meeting is the one that they attend. */
  private static Optional<String> attended(String subject) {
    int name = ATTEND.longestAt(subject, 0);
    int end = subject.indexOf('的', name);
    return name > 0 && end > name && isMeeting(subject.substring(name, end))
        ? Optional.of(subject.substring(name, end))
        : Optional.empty();
  }

  /** 总工会, 常委会: a body whose name ends like that of a meeting. */
  private static boolean isAssociation(String text) {
    return MEETING.longestBefore(text, text.length()) == 1 && Body.matches(text);
  }

  /** 由甲、乙主办的某研讨会在丙市举行: the meeting goes on with time, place or the verb. */
  private static Optional<String> hosted(String clause) {
    for (int end = 3; end <= clause.length(); end++) {
      String name = clause.substring(0, end);
      boolean ends =
          end == clause.length()
              || GOES_ON.indexOf(clause.charAt(end)) >= 0
              || Punctuation.isDigit(clause.charAt(end))
              || CONVENE.longestAt(clause, end) > 0;
      if (ends && isMeeting(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** The name in a subtitle, which goes on with 发言摘登 or the like. */
  static Optional<String> nameInSubtitle(String subtitle) {
    int end = subtitle.length();
    for (int length = 1; length > 0; end -= length) {
      length = DIGEST.longestBefore(subtitle, end);
    }
    String name = subtitle.substring(0, end).strip();
    return end < subtitle.length() && isMeeting(name) ? Optional.of(name) : Optional.empty();
  }

  private static boolean isMeeting(String text) {
    return text.length() > 2 && MEETING.longestBefore(text, text.length()) > 0;
  }

  /** What stands before the verb in its clause, without the date, the place and words of time. */
  private static String subject(String lead, int verb) {
    int start = clauseStart(lead, verb);
    String clause = lead.substring(start, verb);
    Optional<PrintedDate> date = PrintedDate.find(clause);
    if (date.isPresent()) {
      clause = afterDate(clause, date.get());
    }
    int place = clause.lastIndexOf('在');
    String subject = place >= 0 && !isMeeting(clause) ? clause.substring(0, place) : clause;
    return withoutTime(subject.startsWith("由") ? subject.substring(1) : subject).strip();
  }

  private static int clauseStart(String lead, int verb) {
    int start = verb;
    while (start > 0
        && "，,。；;：:".indexOf(lead.charAt(start - 1)) < 0
        && !Punctuation.isSentenceStop(lead.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** 某会议10月21日在某地 says its subject before the date, 10月21日市委 behind it. */
  private static String afterDate(String clause, PrintedDate date) {
    int at = clause.indexOf(date.text());
    String before = clause.substring(0, at);
    return before.isBlank() ? clause.substring(at + date.text().length()) : before;
  }

  private static String withoutTime(String subject) {
    return subject.substring(TIME.longestAt(subject, 0));
  }

  /** What the verb governs, up to the end of its clause. */
  private static String object(String lead, int start) {
    int at = start < lead.length() && lead.charAt(start) == '了' ? start + 1 : start;
    int end = at;
    int open = 0;
    while (end < lead.length() && (open > 0 || "，,。；;：:！".indexOf(lead.charAt(end)) < 0)) {
      open +=
          Punctuation.isOpening(lead.charAt(end))
              ? 1
              : Punctuation.isClosing(lead.charAt(end)) ? -1 : 0;
      end++;
    }
    return lead.substring(at, end).strip();
  }
}
