package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.model.Speaker;
import java.util.List;
import java.util.Optional;

/** Holds the speakers whom the lead announces against those whose speeches are there. */
final class Announcement {
  private static final int SHORTEST_ABBREVIATION = 3;

  private final List<String> announced;

  Announcement(List<String> announced) {
    this.announced = announced;
  }

  void check(Page page, Findings findings) {
    if (announced.isEmpty()) {
      return;
    }
    for (String name : announced) {
      if (page.headings.stream().noneMatch(heading -> isMeant(name, heading))) {
        findings.missing(name);
      }
    }
    for (int i = 0; i < page.headings.size(); i++) {
      Heading heading = page.headings.get(i);
      if (heading.byline().isPresent() && announced.stream().noneMatch(name -> isMeant(name, heading))) {
        findings.notAnnounced(i + 1, heading.byline().get().text().value());
      }
    }
  }

  /** Whether the lead means the speaker of this byline, whose body it may abbreviate. */
  static boolean isMeant(String announced, Heading heading) {
    String byline = heading.byline().map(block -> block.text().value()).orElse("");
    Optional<Speaker> speaker = heading.byline().flatMap(block -> block.speaker());
    Optional<String> name = speaker.flatMap(Speaker::name);
    Optional<String> organization = speaker.flatMap(Speaker::organization);
    return byline.contains(announced)
        || name.map(announced::contains).orElse(false)
        || organization.map(body -> announced.contains(body) || abbreviates(announced, body)).orElse(false);
  }

  /** Whether the short form leaves out characters of the long one, but not the first or the last. */
  static boolean abbreviates(String shortForm, String longForm) {
    int length = shortForm.length();
    if (length < SHORTEST_ABBREVIATION
        || longForm.length() < length
        || shortForm.charAt(0) != longForm.charAt(0)
        || shortForm.charAt(length - 1) != longForm.charAt(longForm.length() - 1)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < longForm.length() && at < length; i++) {
      if (longForm.charAt(i) == shortForm.charAt(at)) {
        at++;
      }
    }
    return at == length;
  }
}
