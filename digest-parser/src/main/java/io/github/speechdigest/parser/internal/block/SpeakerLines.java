package io.github.speechdigest.parser.internal.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * The speaker lines of a page, as far as the lines themselves show them. The recognisers of
 * headlines and of text ask for their neighbours, too, so the answers are kept.
 */
final class SpeakerLines {
  /** How far above a line stand the first words that are read together with it. */
  private static final int ABOVE = 2;

  private final Page page;

  /** Null where nobody has asked yet; so in {@link #alone}. */
  private final List<Optional<Recognition>> formed;

  private final List<Optional<Recognition>> alone;

  SpeakerLines(Page page) {
    this.page = page;
    this.formed = new ArrayList<>(Collections.nCopies(page.size(), null));
    this.alone = new ArrayList<>(Collections.nCopies(page.size(), null));
  }

  /** The speaker line that begins at a line and shows itself by its form. */
  Optional<Recognition> byForm(int line) {
    return answer(formed, line, at -> SpeakerLineRecogniser.byForm(page, at));
  }

  /** The speaker line that shows itself by standing alone over a speech. */
  Optional<Recognition> alone(int line) {
    return answer(alone, line, at -> LoneSpeaker.recognise(page, at));
  }

  private static Optional<Recognition> answer(
      List<Optional<Recognition>> kept, int line, IntFunction<Optional<Recognition>> recognise) {
    Optional<Recognition> answer = kept.get(line);
    if (answer == null) {
      answer = recognise.apply(line);
      kept.set(line, answer);
    }
    return answer;
  }

  /** Forgets what was read of a line that is replaced, alone or together with its neighbours. */
  void forget(int line) {
    for (int at = Math.max(0, line - ABOVE); at <= line + 1 && at < formed.size(); at++) {
      formed.set(at, null);
      alone.set(at, null);
    }
  }
}
