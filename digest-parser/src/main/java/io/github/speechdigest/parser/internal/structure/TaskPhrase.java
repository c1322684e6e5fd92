package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.parser.internal.lexicon.WordSet;

/**
 * Tells by its first word whether a phrase names a task, reports a deed, or tells of something
 * else.
 */
final class TaskPhrase {
  private static final WordSet TASK = WordSet.read("leads.tsv", "task");
  private static final WordSet SHORT = WordSet.read("leads.tsv", "short");
  private static final WordSet DEED = WordSet.read("leads.tsv", "deed");
  private static final WordSet OTHER = WordSet.read("leads.tsv", "other");
  private static final int LONGEST_SHORT = 6;

  /**
   * Counts without a figure: what gets so much is done, not set as a task; but 改造一批, 退出一批 sort it.
   */
  private static final String MANY = "一批";

  private TaskPhrase() {}

  /** 夯实主导产业, 强链条. */
  static boolean namesTask(Phrase phrase) {
    boolean verb =
        TASK.beginsAt(phrase.text(), phrase.start())
            || phrase.length() <= LONGEST_SHORT && SHORT.beginsAt(phrase.text(), phrase.start());
    return verb && !isNone(phrase);
  }

  /**
   * Whether it begins as no lead in running text does: 新建学校, 今年以来; but not 因地制宜, which only begins
   * like 因.
   */
  static boolean isNone(Phrase phrase) {
    return opensRather(phrase, DEED)
        || isCircumstance(phrase)
        || phrase.contains(MANY) && !phrase.endsWith(MANY);
  }

  /** Whether it tells of time, place, subject or result, and no deed either: 今年以来, 企业. */
  static boolean isCircumstance(Phrase phrase) {
    return opensRather(phrase, OTHER);
  }

  /**
   * Whether a word of others is the longest that names no task. No word holds a stop, so that none
   * reaches beyond the phrase.
   */
  private static boolean opensRather(Phrase phrase, WordSet others) {
    return others.longestAt(phrase.text(), phrase.start())
        > TASK.longestAt(phrase.text(), phrase.start());
  }
}
