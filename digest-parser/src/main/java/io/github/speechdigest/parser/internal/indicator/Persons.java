package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.parser.internal.lexicon.WordSet;

/** The nouns for persons, by which those who are counted are told from what they do. */
final class Persons {
  private static final WordSet NOUNS = WordSet.read("persons.tsv", "person");

  /** What persons have and is counted instead of them. */
  private static final WordSet POSTS = WordSet.read("persons.tsv", "post");

  private static final int SHORTEST_ACT = 2;

  private Persons() {}

  /** 教师登船入厂: what stands behind the last of the persons is what they do. */
  static Phrase only(Phrase phrase) {
    String text = phrase.text();
    for (int end = text.length() - SHORTEST_ACT; end > 0; end--) {
      if (NOUNS.longestBefore(text, end) > 0) {
        boolean acts =
            NOUNS.longestBefore(text, text.length()) == 0 && POSTS.indexIn(text.substring(end)) < 0;
        return acts
            ? new Phrase(text.substring(0, end), phrase.start(), phrase.start() + end)
            : phrase;
      }
    }
    return phrase;
  }
}
