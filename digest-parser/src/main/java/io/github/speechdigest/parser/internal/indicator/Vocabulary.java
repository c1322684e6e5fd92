package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Direction;
import io.github.speechdigest.parser.internal.lexicon.CharSet;
import io.github.speechdigest.parser.internal.lexicon.DataFile;
import io.github.speechdigest.parser.internal.lexicon.TermIndex;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that stand around figures, read once from their data files. */
final class Vocabulary {
  /** Space around a number is left out of what it measures, as adverbs are. */
  private static final List<String> SPACES = List.of(" ", "\u00a0", "\u3000");

  static final TermIndex<Word> WORDS = read();

  /** The characters that words of {@link Role#PER} begin with. */
  static final CharSet PER_HEADS = WORDS.heads(word -> word.is(Role.PER));

  /** What makes a verb say which things are counted: 新建. */
  private static final String NEWLY = "新";

  private final Map<String, Set<Role>> roles = new HashMap<>();
  private final Map<String, Direction> directions = new HashMap<>();

  private Vocabulary() {}

  private static TermIndex<Word> read() {
    Vocabulary vocabulary = new Vocabulary();
    DataFile.read("change-verbs.tsv").forEach(vocabulary::addChangeVerb);
    DataFile.read("verbs.tsv").forEach(vocabulary::addRoles);
    DataFile.read("function-words.tsv").forEach(vocabulary::addRoles);
    DataFile.read("targets.tsv").forEach(vocabulary::addRoles);
    DataFile.read("level-words.tsv").forEach(vocabulary::addLevelWord);
    DataFile.read("compounds.tsv").forEach(r -> vocabulary.add(r.get(0), Role.PLAIN));
    DataFile.read("bounds.tsv").stream()
        .filter(row -> row.get(1).equals("BEFORE") && row.get(0).length() > 1)
        .forEach(row -> vocabulary.add(row.get(0), Role.BOUND));
    SPACES.forEach(space -> vocabulary.add(space, Role.ADVERB));
    return vocabulary.index();
  }

  /** Whether the longest word that begins at a place has any of some roles. */
  static boolean begins(String text, int at, Roles any) {
    Word word = WORDS.at(text, at);
    return word != null && word.isAny(any);
  }

  /** Whether the whole text is a verb that says which things are counted. */
  static boolean isDefiningVerb(String text) {
    return WORDS.get(text).filter(word -> word.is(Role.DEFINING)).isPresent();
  }

  /** A metric without the area that it covers: 全市. */
  static String withoutScope(String metric) {
    return WORDS
        .longestAt(metric, 0)
        .filter(word -> word.value().is(Role.SCOPE))
        .map(word -> metric.substring(word.end()))
        .orElse(metric);
  }

  /** A metric without the verb that takes what is counted. */
  static String withoutTakingVerb(String metric) {
    return WORDS
        .longestAt(metric, 0)
        .filter(word -> word.value().is(Role.TAKING) && word.end() < metric.length())
        .map(word -> metric.substring(word.end()))
        .orElse(metric);
  }

  /** A metric without the verb that says which things are counted. */
  static String withoutDefiningVerb(String metric) {
    int start =
        WORDS
            .longestAt(metric, 0)
            .filter(word -> word.value().is(Role.DEFINING))
            .map(TermIndex.Match::end)
            .orElse(0);
    for (int i = start + 1; i < metric.length(); i++) {
      if (WORDS.get(metric.substring(i)).filter(word -> word.is(Role.DEFINING)).isPresent()) {
        return metric.substring(start, i);
      }
    }
    return start < metric.length() ? metric.substring(start) : metric;
  }

  private void addChangeVerb(List<String> row) {
    directions.put(row.get(0), Direction.valueOf(row.get(1)));
    add(
        row.get(0),
        switch (row.get(2)) {
          case "BY" -> Role.CHANGE;
          case "OBJECT" -> Role.OBJECT_CHANGE;
          case "COMPOUND" -> Role.COMPOUND_CHANGE;
          case "TO" -> Role.MOVE;
          default -> throw new IllegalStateException("change-verbs.tsv: " + row);
        });
  }

  private void addLevelWord(List<String> row) {
    add(row.get(0), Role.LEVEL);
    if (row.size() > 1) {
      add(row.get(0), Role.valueOf(row.get(1)));
    }
  }

  private void addRoles(List<String> row) {
    for (String role : row.get(1).split(" ", -1)) {
      add(row.get(0), Role.valueOf(role));
      if (role.equals(Role.TAKING.name())) {
        String newly = row.get(0).startsWith(NEWLY) ? row.get(0) : NEWLY + row.get(0);
        add(newly, Role.TAKING);
        add(newly, Role.DEFINING);
      }
    }
  }

  private void add(String word, Role role) {
    roles.computeIfAbsent(word, w -> EnumSet.noneOf(Role.class)).add(role);
  }

  private TermIndex<Word> index() {
    Map<String, Word> words = new HashMap<>();
    roles.forEach(
        (text, set) ->
            words.put(
                text,
                new Word(text.length(), Roles.of(set), Optional.ofNullable(directions.get(text)))));
    return new TermIndex<>(words);
  }
}
