package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.model.Speaker;
import io.github.speechdigest.parser.internal.speaker.PersonName;
import io.github.speechdigest.parser.internal.speaker.SpeakerLine;
import java.util.Optional;

/**
 * The line that names the speaker. With office and person it shows itself anywhere; a body alone,
 * an office of it or a person alone is taken for one under a headline, when the lead-in names it,
 * or when it stands over a speech.
 */
final class SpeakerLineRecogniser implements BlockRecogniser {
  @Override
  public Optional<Recognition> recognise(Page page, int line) {
    Optional<Recognition> speaker = page.speakerLines().byForm(line);
    if (speaker.isEmpty()) {
      speaker = byPlace(page, line);
    }
    return speaker.isPresent() ? speaker : page.speakerLines().alone(line);
  }

  /**
   * Whether the line alone, or with its neighbours, is a speaker line: it names office and person,
   * a body or person that the lead-in names, or a body that stands over a speech.
   */
  static boolean isCertain(Page page, int line) {
    return page.has(line)
        && (page.speakerLines().byForm(line).isPresent()
            || page.leadNames(page.value(line)) && bodyOrPerson(page, line).isPresent()
            || page.speakerLines().alone(line).isPresent());
  }

  /** What {@link SpeakerLines} keeps; names office and person. */
  static Optional<Recognition> byForm(Page page, int line) {
    Optional<Recognition> recognised = wrapped(page, line);
    if (recognised.isEmpty()) {
      recognised = Recognition.speaker(SpeakerLine.read(page.value(line)), 1);
    }
    if (recognised.isEmpty()) {
      recognised = onTwoLines(page, line);
    }
    if (recognised.isEmpty()) {
      recognised = underBody(page, line);
    }
    return recognised.isPresent() ? recognised : runIn(page, line);
  }

  /** On a wrapped page, a line that goes on in the next and ends there. */
  private static Optional<Recognition> wrapped(Page page, int line) {
    return goesOn(page, line)
        ? Recognition.wrappedSpeaker(SpeakerLine.read(page.joined(line, 2)), 2)
        : Optional.empty();
  }

  /**
   * Whether a line can go on in the next and end there. A headline as wide as a line does not, over
   * a speaker line that names the body, too.
   */
  static boolean goesOn(Page page, int line) {
    if (!page.wrapsAfter(line) || page.wrapsAfter(line + 1)) {
      return false;
    }
    String text = page.value(line);
    if (!Headline.matches(text) || text.indexOf('、') >= 0 || SpeakerLine.isOffice(text)) {
      return true;
    }
    Optional<Speaker> below = SpeakerLine.read(page.value(line + 1));
    return below.isEmpty() || below.get().organization().isEmpty();
  }

  /** The office on one line and the person on the next; or who that is, if a body says it. */
  private static Optional<Recognition> onTwoLines(Page page, int line) {
    String person = page.has(line + 1) ? SpeakerLine.withoutDetail(page.value(line + 1)) : "";
    if (!PersonName.hasShapeSpread(person) && !PersonName.isLatin(person)) {
      return Optional.empty();
    }
    String office = page.value(line);
    String both = office + " " + page.value(line + 1);
    boolean named = SpeakerLine.readName(person).isPresent();
    boolean isOffice = SpeakerLine.isOffice(office);
    Optional<Speaker> speaker = isOffice ? SpeakerLine.read(both) : SpeakerLine.readDescribed(both);
    boolean ofBody = speaker.isPresent() && speaker.get().organization().isPresent();
    boolean plausible = isOffice ? named || ofBody : named && ofBody && !Headline.opensTask(office);
    return plausible ? Recognition.speaker(speaker, 2) : Optional.empty();
  }

  /** The body on one line, office and person on the next, where no other body is named. */
  private static Optional<Recognition> underBody(Page page, int line) {
    return page.has(line + 1)
        ? Recognition.speaker(SpeakerLine.readUnderBody(page.value(line), page.value(line + 1)), 2)
        : Optional.empty();
  }

  /** 财政部部长某某：今年以来… and 【财政部部长某某】今年以来…: the speech begins in the line that names the speaker. */
  private static Optional<Recognition> runIn(Page page, int line) {
    String text = page.value(line);
    if (text.charAt(0) == '【') {
      int close = text.indexOf('】') + 1;
      return close > 0 && close < text.length()
          ? Recognition.openingSpeaker(SpeakerLine.read(text.substring(0, close)), close)
          : Optional.empty();
    }
    int stop = text.indexOf('：') >= 0 ? text.indexOf('：') : text.indexOf(':');
    if (stop < 0 || stop + 1 >= text.length()) {
      return Optional.empty();
    }
    return Recognition.openingSpeaker(SpeakerLine.read(text.substring(0, stop + 1)), stop + 1);
  }

  private static Optional<Recognition> byPlace(Page page, int line) {
    boolean placed = page.follows(BlockKind.HEADLINE) || page.leadNames(page.value(line));
    return placed ? Recognition.speaker(bodyOrPerson(page, line), 1) : Optional.empty();
  }

  private static Optional<Speaker> bodyOrPerson(Page page, int line) {
    String text = page.value(line);
    if (SectionMarkers.read(text, 0).isPresent()) {
      return Optional.empty();
    }
    Optional<Speaker> speaker = SpeakerLine.readBody(text);
    if (speaker.isEmpty()) {
      speaker = SpeakerLine.readName(text);
    }
    if (speaker.isEmpty()) {
      speaker = SpeakerLine.readBare(text);
    }
    return speaker.isPresent() ? speaker : SpeakerLine.readOffice(text);
  }
}
