package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.lexicon.DataFile;
import io.github.speechdigest.parser.internal.lexicon.TermIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of the field that a speaker's body or office is charged with. Thread-safe. */
final class FieldsOfWork {
  private static final TermIndex<String> FIELDS = read();

  private FieldsOfWork() {}

  private static TermIndex<String> read() {
    Map<String, String> fields = new HashMap<>();
    for (List<String> record : DataFile.read("fields-of-work.tsv")) {
      String words = record.get(1).replace(" ", "");
      for (String name : record.get(0).split(" ", -1)) {
        fields.put(name, words);
      }
    }
    return new TermIndex<>(fields);
  }

  /**
   * The words of all fields that a speaker's line names, each of two characters, one behind the
   * other; one that two fields have comes twice.
   */
  static String of(String line) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < line.length(); at++) {
      String field = FIELDS.at(line, at);
      if (field != null) {
        words.append(field);
      }
    }
    return words.toString();
  }
}
