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
  private static final int SHORTEST = 4;
  private static final int LONGEST = 32;
  private static final int MOST_CLAUSES = 2;
  private static final String SENTENCE_STOPS = "。！？!?；;：:\n";

  /**
   * A paragraph of the section.
   *
   * @param start where it stands in the section
   */
  private record Paragraph(int start, String text) {
    Optional<LeadPlace> lead() {
      int end = Sentences.indexOf(text, 0, SENTENCE_STOPS);
      String opening = text.substring(0, end);
      boolean lead =
          opening.length() >= SHORTEST
              && opening.length() <= LONGEST
              && (end == text.length() || Punctuation.isSentenceStop(text.charAt(end)))
              && Sentences.clauses(opening) <= MOST_CLAUSES
              && !Sentences.hasFigure(opening)
              && !TaskPhrase.isCircumstance(opening);
      return lead ? Optional.of(new LeadPlace(start, start + end)) : Optional.empty();
    }

    /** Whether it is nothing but its first sentence. */
    boolean isLine() {
      return Sentences.sentenceEnd(text, 0) == text.length();
    }
  }

  private ParagraphLeads() {}

  /** The leads; empty when the paragraphs do not open alike. */
  static List<LeadPlace> find(String body) {
    List<LeadPlace> leads = new ArrayList<>();
    List<Paragraph> paragraphs = paragraphs(body);
    int others = 0;
    boolean wantsText = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      Optional<LeadPlace> lead = paragraph.lead();
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

  /** Whether the line has a paragraph of text behind it that opens with no lead itself. */
  private static boolean isFilled(List<Paragraph> paragraphs, int index) {
    return index + 1 < paragraphs.size() && paragraphs.get(index + 1).lead().isEmpty();
  }

  private static List<Paragraph> paragraphs(String body) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= body.length(); at++) {
      if (at == body.length() || body.charAt(at) == '\n') {
        if (at > start) {
          paragraphs.add(new Paragraph(start, body.substring(start, at)));
        }
        start = at + 1;
      }
    }
    return paragraphs;
  }
}
