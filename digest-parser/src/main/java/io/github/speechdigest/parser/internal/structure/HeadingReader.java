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
 * @param body what is left
 */
record HeadingReader(Optional<String> heading, String body) {
  private static final int LONGEST_SENTENCE = 48;
  private static final int LONGEST_CLAUSE = 26;
  private static final int MOST_CLAUSES = 3;
  private static final int SHORTEST_DEED = 2;
  private static final Stops COLONS_AND_STOPS = Stops.of("：:。！？!?\n");

  /** Enumerators that run into prose more often than they carry a heading. */
  private static final Set<Style> RUN_IN =
      EnumSet.of(Style.IS, Style.MUST, Style.SEQUENCE, Style.ORDINAL, Style.CIRCLED);

  static HeadingReader read(SectionNode node) {
    String text = withoutLeadingStops(node.text());
    int end = Stops.OF_SENTENCES.indexIn(text, 0);
    boolean goesOn = Sentences.sentenceEnd(text, 0) < text.length() || !node.children().isEmpty();
    boolean runIn = RUN_IN.contains(node.marker().style());
    int clauses = headingClauses(text, end);
    if (clauses > 0 && (goesOn && clauses <= MOST_CLAUSES || !runIn || clauses == 1)) {
      return split(text, end);
    }
    int colon = COLONS_AND_STOPS.indexIn(text, 0);
    int topics = colon < end ? headingClauses(text, colon) : 0;
    if (topics > 0 && topics <= MOST_CLAUSES) {
      return split(text, colon);
    }
    int clauseEnd = Stops.OF_CLAUSES.indexIn(text, 0);
    return clauseEnd <= LONGEST_CLAUSE && namesTask(text.substring(0, clauseEnd))
        ? split(text, clauseEnd)
        : new HeadingReader(Optional.empty(), text);
  }

  private static HeadingReader split(String text, int end) {
    int body = end;
    while (body < text.length()
        && (Stops.OF_CLAUSES.has(text.charAt(body))
            || body > end && Punctuation.isClosing(text.charAt(body)))) {
      body++;
    }
    String heading = text.substring(0, end);
    return new HeadingReader(
        heading.isEmpty() ? Optional.empty() : Optional.of(heading), text.substring(body));
  }

  /** How many clauses the beginning of a text has; 0 when it can be no heading. */
  private static int headingClauses(String text, int end) {
    if (end > LONGEST_SENTENCE) {
      return 0;
    }
    String heading = text.substring(0, end);
    boolean plain = !Sentences.hasFigure(heading) && heading.indexOf('；') < 0;
    return plain ? Sentences.clauses(heading) : 0;
  }

  private static boolean namesTask(String clause) {
    boolean word = clause.length() == 1 && Punctuation.isHan(clause.charAt(0));
    return word
        || clause.length() >= 2
            && !Sentences.hasFigure(clause)
            && (!TaskPhrase.isNone(clause) || isFrame(clause));
  }

  /** 在“严”字上下功夫: what is done stands behind where; 在各方支持下 only tells of a circumstance. */
  private static boolean isFrame(String clause) {
    int where = Math.max(clause.lastIndexOf('上'), clause.lastIndexOf('中'));
    return clause.startsWith("在") && where > 1 && where + SHORTEST_DEED < clause.length();
  }

  private static String withoutLeadingStops(String text) {
    int start = 0;
    while (start < text.length()
        && (Punctuation.isClauseStop(text.charAt(start))
            || Punctuation.isWhite(text.charAt(start)))) {
      start++;
    }
    return text.substring(start);
  }
}
