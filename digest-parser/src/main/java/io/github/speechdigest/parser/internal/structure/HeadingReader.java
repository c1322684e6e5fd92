package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.parser.internal.block.SectionMarker.Style;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Parts the heading of a section from its text: the first sentence, or where the marker runs
 * straight into prose the first clause if it names a task.
 *
 * @param heading without its stop
 * @param body where in the text of the section the rest begins
 */
record HeadingReader(Optional<String> heading, int body) {
  private static final int LONGEST_SENTENCE = 48;
  private static final int LONGEST_CLAUSE = 26;
  private static final int MOST_CLAUSES = 3;
  private static final int SHORTEST_DEED = 2;
  private static final Stops COLONS_AND_STOPS = Stops.of("：:。！？!?\n");

  /** Enumerators that run into prose more often than they carry a heading. */
  private static final Set<Style> RUN_IN =
      EnumSet.of(Style.IS, Style.MUST, Style.SEQUENCE, Style.ORDINAL, Style.CIRCLED);

  static HeadingReader read(SectionNode node) {
    String text = node.text();
    int start = behindLeadingStops(text, node.start());
    int end = Stops.OF_SENTENCES.indexIn(text, start);
    boolean goesOn =
        Sentences.sentenceEnd(text, start) < text.length() || !node.children().isEmpty();
    boolean runIn = RUN_IN.contains(node.style());
    int clauses = headingClauses(text, start, end);
    if (clauses > 0 && (goesOn && clauses <= MOST_CLAUSES || !runIn || clauses == 1)) {
      return split(text, start, end);
    }
    int colon = COLONS_AND_STOPS.indexIn(text, start);
    int topics = colon < end ? headingClauses(text, start, colon) : 0;
    if (topics > 0 && topics <= MOST_CLAUSES) {
      return split(text, start, colon);
    }
    int clauseEnd = Stops.OF_CLAUSES.indexIn(text, start);
    return clauseEnd - start <= LONGEST_CLAUSE && namesTask(new Phrase(text, start, clauseEnd))
        ? split(text, start, clauseEnd)
        : new HeadingReader(Optional.empty(), start);
  }

  private static HeadingReader split(String text, int start, int end) {
    int body = end;
    while (body < text.length()
        && (Stops.OF_CLAUSES.has(text.charAt(body))
            || body > end && Punctuation.isClosing(text.charAt(body)))) {
      body++;
    }
    return new HeadingReader(
        start == end ? Optional.empty() : Optional.of(text.substring(start, end)), body);
  }

  /** How many clauses a part of a text has; 0 when it can be no heading. */
  private static int headingClauses(String text, int start, int end) {
    if (end - start > LONGEST_SENTENCE) {
      return 0;
    }
    int semicolon = text.indexOf('；', start);
    boolean plain = !Sentences.hasFigure(text, start, end) && (semicolon < 0 || semicolon >= end);
    return plain ? Sentences.clauses(text, start, end) : 0;
  }

  private static boolean namesTask(Phrase clause) {
    boolean word = clause.length() == 1 && Punctuation.isHan(clause.charAt(0));
    return word
        || clause.length() >= 2
            && !Sentences.hasFigure(clause.text(), clause.start(), clause.end())
            && (!TaskPhrase.isNone(clause) || isFrame(clause));
  }

  /** 在“严”字上下功夫: what is done stands behind where; 在各方支持下 only tells of a circumstance. */
  private static boolean isFrame(Phrase clause) {
    int where = clause.length() - 1;
    while (where > 1 && "上中".indexOf(clause.charAt(where)) < 0) {
      where--;
    }
    return clause.charAt(0) == '在' && where > 1 && where + SHORTEST_DEED < clause.length();
  }

  private static int behindLeadingStops(String text, int from) {
    int start = from;
    while (start < text.length()
        && (Punctuation.isClauseStop(text.charAt(start))
            || Punctuation.isWhite(text.charAt(start)))) {
      start++;
    }
    return start;
  }
}
