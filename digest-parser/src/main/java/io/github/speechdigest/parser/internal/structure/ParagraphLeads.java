package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the leads of a section of several paragraphs that open alike: each with a short sentence
 * that names what it is about, in front of its text or on a line of its own. What is as short
 * inside such a paragraph opens no point.
 */
final class ParagraphLeads {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 32;
  private static final int LONGEST_EVEN = 9;

  /** As many short sentences of one length are built alike. */
  private static final int FEWEST_EVEN = 3;

  private static final int MOST_CLAUSES = 2;

  /** 第一件事：扩大学位。: what is counted stands behind the colon. */
  private static final String COUNT = "第";

  private static final int LONGEST_COUNT = 6;

  /** How many paragraphs away what is built alike may stand. */
  private static final int NEAR = 8;

  private static final Stops OPENING_STOPS = Stops.of("。！？!?；;：:\n");

  /**
   * A paragraph of the section.
   *
   * @param opening its first sentence, without the stop
   * @param lead the place of that, when it is as short as a lead
   */
  private record Paragraph(String text, Phrase opening, Optional<LeadPlace> lead) {
    /**
     * @param start where it stands in the section
     */
    static Paragraph of(int start, String text) {
      int end = OPENING_STOPS.indexIn(text, 0);
      if (end <= LONGEST_COUNT && text.startsWith(COUNT)) {
        end = OPENING_STOPS.indexIn(text, end + 1);
      }
      Phrase opening = new Phrase(text, 0, end);
      boolean lead =
          opening.length() >= SHORTEST
              && opening.length() <= LONGEST
              && (end == text.length() || Punctuation.isSentenceStop(text.charAt(end)))
              && Sentences.clauses(text, 0, end) <= MOST_CLAUSES
              && !Sentences.hasFigure(text, 0, end);
      return new Paragraph(
          text, opening, lead ? Optional.of(new LeadPlace(start, start + end)) : Optional.empty());
    }

    /** Whether it tells of a circumstance. */
    boolean isCircumstance() {
      return TaskPhrase.isCircumstance(Phrase.of(text));
    }

    /** Whether it is nothing but its first sentence. */
    boolean isLine() {
      return Sentences.sentenceEnd(text, 0) == text.length();
    }
  }

  private ParagraphLeads() {}

  /** The leads from a place of a text on; empty when the paragraphs do not open alike. */
  static List<LeadPlace> find(String text, int from) {
    if (text.indexOf('\n', from) < 0) {
      return List.of(); // one paragraph has none beside it
    }
    List<LeadPlace> leads = new ArrayList<>();
    List<Paragraph> paragraphs = paragraphs(text, from);
    int others = 0;
    boolean wantsText = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      Optional<LeadPlace> lead = lead(paragraphs, i);
      boolean line = paragraph.isLine();
      if (lead.isPresent() && (!line || isFilled(paragraphs, i))) {
        leads.add(lead.get());
        wantsText = line;
      } else {
        others += leads.isEmpty() || wantsText ? 0 : 1;
        wantsText = false;
      }
    }
    return leads.size() > 1 && leads.size() > others ? leads : List.of();
  }

  /**
   * The leads of a speech without sections, whose paragraphs are points as they are: those that
   * name a task or are built like another one. The first paragraph mostly leads in.
   */
  static List<LeadPlace> findAlike(String body) {
    List<LeadPlace> leads = find(body, 0);
    List<Phrase> phrases = new ArrayList<>(leads.size());
    for (LeadPlace lead : leads) {
      phrases.add(new Phrase(body, lead.start(), lead.end()));
    }
    List<LeadPlace> alike = new ArrayList<>();
    for (int i = 0; i < leads.size(); i++) {
      boolean task = leads.get(i).start() > 0 && TaskPhrase.namesTask(phrases.get(i));
      if (task || hasParallel(phrases, i)) {
        alike.add(leads.get(i));
      }
    }
    return alike.size() > 1 ? alike : List.of();
  }

  private static boolean hasParallel(List<Phrase> phrases, int index) {
    Phrase phrase = phrases.get(index);
    int even = 0;
    for (int i = Math.max(0, index - NEAR); i < Math.min(phrases.size(), index + NEAR + 1); i++) {
      Phrase other = phrases.get(i);
      if (i != index
          && (ParallelBuild.even(phrase, other) || ParallelBuild.echoes(phrase, other))) {
        return true;
      }
      even += phrase.length() == other.length() ? 1 : 0;
    }
    return even >= FEWEST_EVEN && phrase.length() <= LONGEST_EVEN;
  }

  /**
   * The lead of a paragraph; one that tells of a circumstance is none unless another is built
   * alike.
   */
  private static Optional<LeadPlace> lead(List<Paragraph> paragraphs, int index) {
    Paragraph paragraph = paragraphs.get(index);
    return !paragraph.isCircumstance() || isEchoed(paragraphs, index)
        ? paragraph.lead()
        : Optional.empty();
  }

  private static boolean isEchoed(List<Paragraph> paragraphs, int index) {
    Phrase opening = paragraphs.get(index).opening();
    int even = 0;
    for (int i = Math.max(0, index - NEAR);
        i < Math.min(paragraphs.size(), index + NEAR + 1);
        i++) {
      Paragraph other = paragraphs.get(i);
      if (other.lead().isEmpty()) {
        continue;
      }
      if (i != index
          && (ParallelBuild.echoes(opening, other.opening())
              || opening.length() <= LONGEST_EVEN
                  && ParallelBuild.even(opening, other.opening()))) {
        return true;
      }
      even += isQuotedAlike(opening, other.opening()) ? 1 : 0;
    }
    return even >= FEWEST_EVEN;
  }

  /** 先建“园”, 再引“凤”: of one length, with a quotation at the same place. */
  private static boolean isQuotedAlike(Phrase one, Phrase other) {
    int quote = one.indexOf('“');
    return quote >= 0 && quote == other.indexOf('“') && one.length() == other.length();
  }

  /** Whether the line has a paragraph of text behind it that opens with no lead itself. */
  private static boolean isFilled(List<Paragraph> paragraphs, int index) {
    return index + 1 < paragraphs.size() && lead(paragraphs, index + 1).isEmpty();
  }

  private static List<Paragraph> paragraphs(String text, int from) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = from;
    for (int at = from; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '\n') {
        if (at > start) {
          paragraphs.add(Paragraph.of(start, text.substring(start, at)));
        }
        start = at + 1;
      }
    }
    return paragraphs;
  }
}
