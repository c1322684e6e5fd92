package io.github.speechdigest.parser.internal.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The speaker lines of a page, as far as the lines themselves show them. The recognisers of
 * headlines and of text ask for their neighbours, too, so the answers are kept: they are to depend
 * on the lines alone, never on what has been recognised so far.
 */
final class SpeakerLines {
  private final Page page;

  /** Null where nobody has asked yet; so in {@link #alone}. */
  private final List<Optional<Recognition>> formed;

  private final List<Optional<Recognition>> alone;

  /** The lines that were asked for since a line was replaced. */
  private int first = Integer.MAX_VALUE;

  private int last = -1;

  SpeakerLines(Page page) {
    this.page = page;
    this.formed = new ArrayList<>(Collections.nCopies(page.size(), null));
    this.alone = new ArrayList<>(Collections.nCopies(page.size(), null));
  }

  /** The speaker line that begins at a line and shows itself by its form. */
  Optional<Recognition> byForm(int line) {
    Optional<Recognition> answer = formed.get(line);
    if (answer == null) {
      answer = SpeakerLineRecogniser.byForm(page, line);
      keep(answer, line, formed);
    }
    return answer;
  }

  /** The speaker line that shows itself by standing alone over a speech. */
  Optional<Recognition> alone(int line) {
    Optional<Recognition> answer = alone.get(line);
    if (answer == null) {
      answer = LoneSpeaker.recognise(page, line);
      keep(answer, line, alone);
    }
    return answer;
  }

  private void keep(Optional<Recognition> answer, int line, List<Optional<Recognition>> answers) {
    answers.set(line, answer);
    first = Math.min(first, line);
    last = Math.max(last, line);
  }

  /** Forgets all answers, since a line is replaced and others are read together with it. */
  void forget() {
    for (int line = first; line <= last; line++) {
      formed.set(line, null);
      alone.set(line, null);
    }
    first = Integer.MAX_VALUE;
    last = -1;
  }
}
