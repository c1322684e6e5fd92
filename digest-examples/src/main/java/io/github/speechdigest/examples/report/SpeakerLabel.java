package io.github.speechdigest.examples.report;

import io.github.speechdigest.model.Speaker;
import io.github.speechdigest.model.Speech;

/**
 * What a speech is called in lists, and the tint that it has everywhere. There are eight hues, told
 * apart by people who see colours differently (the "light" scheme of Paul Tol's notes on colour
 * schemes); from the ninth speech on they come again with another pattern. The number is always
 * printed with the tint.
 *
 * @param ordinal the speech's ordinal
 * @param body the organization, or else the speaker's name
 * @param person the name, when it is not the body already; else empty
 */
record SpeakerLabel(int ordinal, String body, String person) {
  private static final int HUES = 8;
  private static final int PATTERNS = 3;

  static SpeakerLabel of(Speech speech) {
    String name = speech.speaker().flatMap(Speaker::name).orElse("");
    String organization = speech.speaker().flatMap(Speaker::organization).orElse("");
    String body = organization.isEmpty() ? name : organization;
    if (body.isEmpty()) {
      body = speech.speaker().map(Speaker::byline).orElse("（未署名）");
    }
    return new SpeakerLabel(speech.ordinal(), body, organization.isEmpty() ? "" : name);
  }

  /** The classes of the style sheet that give the tint. */
  String tint() {
    return tint(ordinal);
  }

  static String tint(int ordinal) {
    int index = ordinal - 1;
    return "t" + index % HUES + " p" + index / HUES % PATTERNS;
  }
}
