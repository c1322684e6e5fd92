package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Direction;
import io.github.speechdigest.parser.internal.lexicon.CharSet;
import io.github.speechdigest.parser.internal.lexicon.DataFile;
import io.github.speechdigest.parser.internal.lexicon.TermIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that stand around figures, read once from their data files. */
final class Vocabulary {
  /** Space around a number is left out of what it measures, as adverbs are. */
  private static final List<String> SPACES = List.of(" ", "\u00a0", "\u3000");

  static final TermIndex<Word> WORDS = read();

  /** The characters that words of {@link Role#PER} begin with. */
  static final CharSet PER_HEADS = WORDS.heads(Role.PER);

  /** What makes a verb say which things are counted: 新建. */
  private static final String NEWLY = "新";

  private final Map<String, Word> words = new HashMap<>();

  private Vocabulary() {}

  private static TermIndex<Word> read() {
    Vocabulary vocabulary = new Vocabulary();
    for (List<String> row : DataFile.read("change-verbs.tsv")) {
      vocabulary.addChangeVerb(row);
    }
    for (String file : List.of("verbs.tsv", "function-words.tsv", "targets.tsv")) {
      for (List<String> row : DataFile.read(file)) {
        vocabulary.addRoles(row);
      }
    }
    for (List<String> row : DataFile.read("level-words.tsv")) {
      vocabulary.addLevelWord(row);
    }
    for (List<String> row : DataFile.read("compounds.tsv")) {
      vocabulary.add(row.get(0), Role.PLAIN);
    }
    for (List<String> row : DataFile.read("bounds.tsv")) {
      if (row.get(1).equals("BEFORE") && row.get(0).length() > 1) {
        vocabulary.add(row.get(0), Role.BOUND);
      }
    }
    for (String space : SPACES) {
      vocabulary.add(space, Role.ADVERB);
    }
    return new TermIndex<>(vocabulary.words);
  }

  /** Whether the longest word that begins at a place has any of some roles. */
  static boolean begins(String text, int at, Roles any) {
    Word word = WORDS.at(text, at);
    return word != null && word.isAny(any);
  }

  /** Whether the whole text is a verb that says which things are counted. */
  static boolean isDefiningVerb(String text) {
    Word word = WORDS.at(text, 0);
    return word != null && word.length() == text.length() && word.is(Role.DEFINING);
  }

  /** A metric without the area that it covers: 全市. */
  static String withoutScope(String metric) {
    Word scope = WORDS.at(metric, 0);
    return scope != null && scope.is(Role.SCOPE) ? metric.substring(scope.length()) : metric;
  }

  /** A metric without the verb that takes what is counted. */
  static String withoutTakingVerb(String metric) {
    Word verb = WORDS.at(metric, 0);
    return verb != null && verb.is(Role.TAKING) && verb.length() < metric.length()
        ? metric.substring(verb.length())
        : metric;
  }

  /** A metric without the verb that says which things are counted. */
  static String withoutDefiningVerb(String metric) {
    Word verb = WORDS.at(metric, 0);
    int start = verb != null && verb.is(Role.DEFINING) ? verb.length() : 0;
    for (int i = start + 1; i < metric.length(); i++) {
      if (isDefiningVerb(metric.substring(i))) {
        return metric.substring(start, i);
      }
    }
    return start < metric.length() ? metric.substring(start) : metric;
  }

  private void addChangeVerb(List<String> row) {
    Role role =
        switch (row.get(2)) {
          case "BY" -> Role.CHANGE;
          case "OBJECT" -> Role.OBJECT_CHANGE;
          case "COMPOUND" -> Role.COMPOUND_CHANGE;
          case "TO" -> Role.MOVE;
          default -> throw new IllegalStateException("change-verbs.tsv: " + row);
        };
    add(row.get(0), role, Optional.of(Direction.valueOf(row.get(1))));
  }

  private void addLevelWord(List<String> row) {
    add(row.get(0), Role.LEVEL);
    if (row.size() > 1) {
      add(row.get(0), Role.valueOf(row.get(1)));
    }
  }

  private void addRoles(List<String> row) {
    String roles = row.get(1);
    int start = 0;
    for (int end = roles.indexOf(' '); end >= 0; end = roles.indexOf(' ', start)) {
      addRole(row.get(0), Role.valueOf(roles.substring(start, end)));
      start = end + 1;
    }
    addRole(row.get(0), Role.valueOf(roles.substring(start)));
  }

  private void addRole(String word, Role role) {
    add(word, role);
    if (role == Role.TAKING) {
      String newly = word.startsWith(NEWLY) ? word : NEWLY + word;
      add(newly, Role.TAKING);
      add(newly, Role.DEFINING);
    }
  }

  private void add(String word, Role role) {
    add(word, role, Optional.empty());
  }

  private void add(String text, Role role, Optional<Direction> direction) {
    Word known = words.get(text);
    words.put(
        text,
        new Word(
            text.length(),
            known == null ? Roles.of(role) : known.roles().with(role),
            known == null || direction.isPresent() ? direction : known.direction()));
  }
}
