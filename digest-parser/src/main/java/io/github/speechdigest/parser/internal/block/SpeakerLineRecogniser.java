package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.model.Speaker;
import io.github.speechdigest.parser.internal.lexicon.Punctuation;
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
    return page.speakerLines()
        .byForm(line)
        .or(() -> byPlace(page, line))
        .or(() -> page.speakerLines().alone(line));
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
    return wrapped(page, line)
        .or(
            () ->
                SpeakerLine.read(page.value(line)).map(speaker -> Recognition.speaker(speaker, 1)))
        .or(() -> onTwoLines(page, line))
        .or(() -> underBody(page, line))
        .or(() -> runIn(page, line));
  }

  /** On a wrapped page, a line that goes on in the next and ends there. */
  private static Optional<Recognition> wrapped(Page page, int line) {
    return page.wrapsAfter(line) && !page.wrapsAfter(line + 1)
        ? SpeakerLine.read(page.joined(line, 2))
            .map(speaker -> Recognition.wrappedSpeaker(speaker, 2))
        : Optional.empty();
  }

  /** The office on one line and the person on the next; or who that is, if a body says it. */
  private static Optional<Recognition> onTwoLines(Page page, int line) {
    if (!page.has(line + 1)
        || !PersonName.hasShape(Punctuation.withoutWhite(page.value(line + 1)))) {
      return Optional.empty();
    }
    String office = page.value(line);
    String both = office + " " + page.value(line + 1);
    boolean named = SpeakerLine.readName(page.value(line + 1)).isPresent();
    Optional<Speaker> speaker =
        SpeakerLine.isOffice(office)
            ? SpeakerLine.read(both).filter(who -> named || who.organization().isPresent())
            : SpeakerLine.readDescribed(both)
                .filter(who -> named && who.organization().isPresent())
                .filter(who -> !Headline.opensTask(office));
    return speaker.map(who -> Recognition.speaker(who, 2));
  }

  /** The body on one line, office and person on the next, where no other body is named. */
  private static Optional<Recognition> underBody(Page page, int line) {
    if (!page.has(line + 1) || SpeakerLine.readBody(page.value(line)).isEmpty()) {
      return Optional.empty();
    }
    return SpeakerLine.read(page.value(line + 1))
        .filter(person -> person.organization().isEmpty())
        .flatMap(person -> SpeakerLine.read(page.value(line) + page.value(line + 1)))
        .map(
            speaker ->
                Speaker.builder()
                    .name(speaker.name())
                    .organization(speaker.organization())
                    .addAllRoles(speaker.roles())
                    .byline(page.value(line) + " " + page.value(line + 1))
                    .build())
        .map(speaker -> Recognition.speaker(speaker, 2));
  }

  /** 财政部部长某某：今年以来…: the speech begins in the line that names the speaker. */
  private static Optional<Recognition> runIn(Page page, int line) {
    String text = page.value(line);
    int stop = text.indexOf('：') >= 0 ? text.indexOf('：') : text.indexOf(':');
    if (stop < 0 || stop + 1 >= text.length()) {
      return Optional.empty();
    }
    return SpeakerLine.read(text.substring(0, stop + 1))
        .map(speaker -> Recognition.openingSpeaker(speaker, stop + 1));
  }

  private static Optional<Recognition> byPlace(Page page, int line) {
    boolean placed = page.follows(BlockKind.HEADLINE) || page.leadNames(page.value(line));
    return placed
        ? bodyOrPerson(page, line).map(speaker -> Recognition.speaker(speaker, 1))
        : Optional.empty();
  }

  private static Optional<Speaker> bodyOrPerson(Page page, int line) {
    String text = page.value(line);
    return SectionMarkers.read(text, 0).isPresent()
        ? Optional.empty()
        : SpeakerLine.readBody(text)
            .or(() -> SpeakerLine.readName(text))
            .or(() -> SpeakerLine.readBare(text))
            .or(() -> SpeakerLine.readOffice(text));
  }
}
