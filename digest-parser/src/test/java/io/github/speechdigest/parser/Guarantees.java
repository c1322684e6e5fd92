package io.github.speechdigest.parser;

import io.github.speechdigest.json.DigestJson;
import io.github.speechdigest.model.Fragment;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.Point;
import io.github.speechdigest.model.Section;
import io.github.speechdigest.model.Speech;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What holds for the meeting of any text whatever. Plain code without assertion library: it runs
 * millions of times under a fuzzer.
 */
final class Guarantees {
  private Guarantees() {}

  /** Nothing is lost, nothing is doubled, and the JSON says the same as the meeting. */
  static void check(Meeting meeting, String text) {
    checkKept(meeting, text);
    if (!DigestJson.read(DigestJson.write(meeting)).equals(meeting)) {
      throw new AssertionError(
          "JSON reads back into another meeting:\n" + DigestJson.writePretty(meeting));
    }
  }

  /**
   * Every non-white character is in exactly one fragment, and every speech holds what its fragments
   * hold.
   */
  static void checkKept(Meeting meeting, String text) {
    if (meeting.source().length() != text.length()) {
      throw new AssertionError(
          "length " + meeting.source().length() + " of a text of " + text.length());
    }
    checkFragments(meeting.fragments(), text);
    Tally[] tallies = new Tally[meeting.speeches().size() + 1];
    for (Speech speech : meeting.speeches()) {
      tallies[speech.ordinal()] = new Tally();
      count(speech, tallies[speech.ordinal()]);
    }
    for (Fragment fragment : meeting.fragments()) {
      fragment
          .speech()
          .ifPresent(speech -> tallies[speech].remove(text, fragment.start(), fragment.end()));
    }
    for (int speech = 1; speech < tallies.length; speech++) {
      tallies[speech].checkEven("speech " + speech);
    }
  }

  private static void checkFragments(List<Fragment> fragments, String text) {
    int at = 0;
    for (Fragment fragment : fragments) {
      if (fragment.start() < at) {
        throw new AssertionError(
            "a fragment starts at " + fragment.start() + " before the last one ends at " + at);
      }
      checkBlank(text, at, fragment.start());
      at = fragment.end();
    }
    checkBlank(text, at, text.length());
  }

  private static void checkBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!isWhite(c) && c != '#' && c != '*') {
        throw new AssertionError("U+%04X at %d is in no fragment".formatted((int) c, i));
      }
    }
  }

  private static boolean isWhite(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || c == '\uFEFF';
  }

  private static void count(Speech speech, Tally tally) {
    speech.title().ifPresent(tally::add);
    speech.speaker().ifPresent(speaker -> tally.add(speaker.byline()));
    countPoints(speech.introduction(), tally);
    countSections(speech.sections(), tally);
    countPoints(speech.closing(), tally);
  }

  private static void countSections(List<Section> sections, Tally tally) {
    for (Section section : sections) {
      tally.add(section.marker());
      section.heading().ifPresent(tally::add);
      countPoints(section.points(), tally);
      countSections(section.sections(), tally);
    }
  }

  private static void countPoints(List<Point> points, Tally tally) {
    points.forEach(point -> tally.add(point.text()));
  }

  /** Letters and digits, each as often as it was added less as often as it was removed. */
  private static final class Tally {
    private final Map<Character, Integer> counts = new HashMap<>();

    void add(String text) {
      count(text, 0, text.length(), 1);
    }

    void remove(String text, int from, int to) {
      count(text, from, to, -1);
    }

    void checkEven(String of) {
      counts.forEach(
          (c, count) -> {
            if (count != 0) {
              throw new AssertionError(
                  "U+%04X stands %d times more in %s than in its fragments"
                      .formatted((int) c, count, of));
            }
          });
    }

    private void count(String text, int from, int to, int step) {
      for (int i = from; i < to; i++) {
        if (isLetterOrNumber(text.charAt(i))) {
          counts.merge(text.charAt(i), step, Integer::sum);
        }
      }
    }

    private static boolean isLetterOrNumber(char c) {
      return Character.isLetterOrDigit(c)
          || Character.isSurrogate(c)
          || Character.getType(c) == Character.LETTER_NUMBER
          || Character.getType(c) == Character.OTHER_NUMBER;
    }
  }
}
