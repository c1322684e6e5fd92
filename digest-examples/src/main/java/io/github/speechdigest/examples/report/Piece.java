package io.github.speechdigest.examples.report;

import io.github.speechdigest.model.Fragment;
import io.github.speechdigest.model.FragmentRole;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A fragment with its neighbours in reading order.
 *
 * @param number 1, 2, 3 … in source order
 * @param count how many pieces its speech has; 0 for a piece of no speech
 * @param before number of the piece that it follows in its speech
 * @param after number of the piece that follows it in its speech
 * @param cutAfter whether that one goes on in the middle of a sentence
 */
record Piece(
    int number,
    Fragment fragment,
    int count,
    OptionalInt before,
    OptionalInt after,
    boolean cutAfter) {
  /** Placements less sure than this are shown as doubtful. */
  private static final double SURE = 0.75;

  /** Whether it goes on in the middle of the sentence that the piece before it left open. */
  boolean cutBefore() {
    return before.isPresent() && fragment.continues().orElse(false);
  }

  boolean doubtful() {
    return fragment.role() == FragmentRole.UNPLACED || fragment.confidence().orElse(1) < SURE;
  }

  boolean placed() {
    return fragment.speech().isPresent();
  }

  int speech() {
    return fragment.speech().orElse(0);
  }

  /**
   * Whether a reader of the page leaves the thread of a speech here: what stands before it is not
   * what it follows.
   */
  boolean startsThread() {
    return placed() && (before.isEmpty() || before.getAsInt() != number - 1);
  }

  /** How sure the placement is, in percent; empty when the parser does not say. */
  String percent() {
    return fragment.confidence().isPresent()
        ? String.valueOf(Math.round(fragment.confidence().getAsDouble() * 100))
        : "";
  }

  /** The classes of the style sheet for it. */
  String cssClass() {
    String role = fragment.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String tint = placed() ? " placed " + SpeakerLabel.tint(speech()) : "";
    return role + tint + (doubtful() ? " doubtful" : "");
  }

  boolean covers(int offset) {
    return offset >= fragment.start() && offset < fragment.end();
  }
}
