package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.model.Severity;
import io.github.speechdigest.model.Speaker;
import io.github.speechdigest.parser.internal.assembly.SpeechThread;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import io.github.speechdigest.parser.internal.lexicon.WordSet;
import io.github.speechdigest.parser.internal.speaker.SpeakerLine;
import io.github.speechdigest.parser.internal.structure.SectionFinder.Place;
import io.github.speechdigest.parser.internal.structure.SpeechOutline.PointOutline;
import io.github.speechdigest.parser.internal.structure.SpeechOutline.SectionOutline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the sections and points of a speech. */
public final class SpeechOutliner {
  private static final WordSet CLOSING = WordSet.read("closing.tsv");

  /** Times that may be still to come: 下半年. */
  private static final WordSet TIMES = WordSet.read("leads.tsv", "coming");

  /** What may stand before the term of an aim: 力争到2030年. */
  private static final WordSet AIM = WordSet.read("leads.tsv", "aim");

  private static final String TERM = "到";
  private static final String DONE = "已了";
  private static final char WILL = '将';
  private static final String ALMOST = "将近";
  private static final int LONGEST_SUBJECT = 12;
  private static final int LONGEST_YEAR = 4;

  private static final int LONGEST_SAYING = 20;

  private SpeechOutliner() {}

  /**
   * @param thread the pieces
   * @param ordinal the speech's ordinal, for diagnostics
   */
  public static SpeechOutline outline(SpeechThread thread, int ordinal) {
    SpeechText text = new SpeechText(thread);
    List<String> paragraphs = text.paragraphs();
    List<Place> places = SectionFinder.find(paragraphs);
    int closing = closing(paragraphs, places);
    List<SectionOutline> sections = sections(SectionNode.nest(paragraphs, places, closing));
    List<Diagnostic> numbering = NumberingCheck.of(sections, ordinal);
    List<Diagnostic> diagnostics = new ArrayList<>(text.diagnostics());
    diagnostics.addAll(missingLines(thread, ordinal));
    diagnostics.addAll(numbering);
    return new SpeechOutline(
        title(thread),
        speaker(thread, paragraphs),
        introduction(paragraphs, places, closing),
        sections,
        points(paragraphs.subList(closing, paragraphs.size())),
        !thread.truncated() && !NumberingCheck.showsGap(numbering),
        diagnostics);
  }

  /**
   * Index of the first paragraph behind the last section that looks ahead or sums up. Where there
   * are no sections, what will be done this year may as well be told in the midst of the speech.
   */
  private static int closing(List<String> paragraphs, List<Place> places) {
    int first = places.isEmpty() ? 1 : places.get(places.size() - 1).paragraph() + 1;
    for (int i = first; i < paragraphs.size(); i++) {
      boolean last = i == paragraphs.size() - 1;
      if (looksAhead(paragraphs.get(i))
          || (last || !places.isEmpty()) && plans(paragraphs.get(i))
          || last && setsTerm(paragraphs.get(i))) {
        return i;
      }
    }
    return paragraphs.size();
  }

  /** With its first words, or behind a saying: 奋斗不息。面向未来，…. */
  private static boolean looksAhead(String paragraph) {
    int second = Sentences.sentenceEnd(paragraph, 0);
    return CLOSING.longestAt(paragraph, 0) > 0
        || second <= LONGEST_SAYING
            && second < paragraph.length()
            && !Sentences.hasFigure(paragraph, 0, second)
            && CLOSING.longestAt(paragraph, second) > 0;
  }

  /** 三季度，我们将…: names the time to come and says what is to be done in it. */
  private static boolean plans(String paragraph) {
    int year = yearEnd(paragraph, 0);
    int time = year > 0 ? year : TIMES.longestAt(paragraph, 0);
    if (time == 0) {
      return false;
    }
    int will = paragraph.indexOf(WILL, time);
    return will >= 0
        && will < clauseEnd(paragraph, time)
        && will - time <= LONGEST_SUBJECT
        && !paragraph.startsWith(ALMOST, will);
  }

  /** 到2027年，… and 力争到2030年，…, unless the clause says that it is done. */
  private static boolean setsTerm(String paragraph) {
    int term = AIM.longestAt(paragraph, 0);
    int year = paragraph.startsWith(TERM, term) ? yearEnd(paragraph, term + TERM.length()) : 0;
    if (year == 0) {
      return false;
    }
    int clause = clauseEnd(paragraph, year);
    for (int i = year; i < clause; i++) {
      if (DONE.indexOf(paragraph.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Where 2027年 ends that stands at a place; 0 where none does. */
  private static int yearEnd(String text, int start) {
    int end = start;
    while (end < Math.min(start + LONGEST_YEAR, text.length())
        && Punctuation.isDigit(text.charAt(end))) {
      end++;
    }
    return end == start + LONGEST_YEAR && text.startsWith("年", end) ? end + 1 : 0;
  }

  /** Where the clause behind a time ends, which a comma may set apart. */
  private static int clauseEnd(String text, int time) {
    int subject = time < text.length() && "，,".indexOf(text.charAt(time)) >= 0 ? 1 : 0;
    return Stops.OF_CLAUSES.indexIn(text, time + subject);
  }

  private static List<PointOutline> introduction(
      List<String> paragraphs, List<Place> places, int closing) {
    if (places.isEmpty()) {
      return unnumbered(paragraphs.subList(0, closing));
    }
    Place first = places.get(0);
    List<String> before = new ArrayList<>(paragraphs.subList(0, first.paragraph()));
    if (!first.opensParagraph()) {
      before.add(paragraphs.get(first.paragraph()).substring(0, first.at()));
    }
    return points(before);
  }

  /**
   * The points of a speech without sections: its paragraphs, with their leads if they open alike.
   */
  private static List<PointOutline> unnumbered(List<String> paragraphs) {
    Map<Integer, LeadPlace> leads = new HashMap<>();
    for (LeadPlace lead : ParagraphLeads.findAlike(String.join("\n", paragraphs))) {
      leads.put(lead.start(), lead);
    }
    List<PointOutline> points = new ArrayList<>();
    int start = 0;
    for (String paragraph : paragraphs) {
      LeadPlace lead = leads.get(start);
      points.add(
          new PointOutline(
              lead == null
                  ? Optional.empty()
                  : Optional.of(paragraph.substring(0, lead.end() - start)),
              paragraph));
      start += paragraph.length() + 1;
    }
    return points;
  }

  private static List<PointOutline> points(List<String> paragraphs) {
    List<PointOutline> points = new ArrayList<>(paragraphs.size());
    for (String paragraph : paragraphs) {
      points.add(new PointOutline(Optional.empty(), paragraph));
    }
    return points;
  }

  private static List<SectionOutline> sections(List<SectionNode> nodes) {
    if (nodes.isEmpty()) {
      return List.of();
    }
    List<SectionOutline> sections = new ArrayList<>(nodes.size());
    for (SectionNode node : nodes) {
      sections.add(section(node));
    }
    return sections;
  }

  private static SectionOutline section(SectionNode node) {
    HeadingReader split = HeadingReader.read(node);
    return new SectionOutline(
        node.ordinal(),
        node.marker(),
        split.heading(),
        PointSplitter.split(node.text(), split.body()),
        sections(node.children()));
  }

  private static Optional<String> title(SpeechThread thread) {
    return thread.title().isPresent()
        ? Optional.of(thread.title().get().block().text().value())
        : Optional.empty();
  }

  /**
   * The speaker of the byline; one who is only named there has the office that a closing note
   * gives.
   */
  private static Optional<Speaker> speaker(SpeechThread thread, List<String> paragraphs) {
    if (thread.byline().isEmpty()) {
      return Optional.empty();
    }
    Optional<Speaker> speaker = thread.byline().get().block().speaker();
    boolean named =
        speaker.isPresent()
            && speaker.get().organization().isEmpty()
            && speaker.get().roles().isEmpty();
    if (!named || paragraphs.isEmpty()) {
      return speaker;
    }
    String last = paragraphs.get(paragraphs.size() - 1);
    Optional<Speaker> noted = SpeakerLine.readAuthorNote(last, speaker.get());
    return noted.isPresent() ? noted : speaker;
  }

  private static List<Diagnostic> missingLines(SpeechThread thread, int ordinal) {
    List<Diagnostic> missing = new ArrayList<>();
    if (thread.title().isEmpty()) {
      missing.add(missing(DiagnosticCode.TITLE_MISSING, "has no headline", ordinal));
    }
    if (thread.byline().isEmpty()) {
      missing.add(
          missing(DiagnosticCode.BYLINE_MISSING, "has no line that names its speaker", ordinal));
    }
    return missing;
  }

  private static Diagnostic missing(String code, String what, int ordinal) {
    return Diagnostic.builder()
        .code(code)
        .severity(Severity.INFO)
        .message("speech " + ordinal + " " + what)
        .speech(ordinal)
        .build();
  }
}
