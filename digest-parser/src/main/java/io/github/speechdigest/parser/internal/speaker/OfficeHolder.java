package io.github.speechdigest.parser.internal.speaker;

import io.github.speechdigest.model.Speaker;
import java.util.ArrayList;
import java.util.List;

/**
 * Who a line names and with which offices.
 *
 * @param name the person, several with 、 between them; empty when none is named
 * @param offices the offices, as printed
 */
record OfficeHolder(String name, List<Office> offices) {
  /** The same person with further offices. */
  OfficeHolder and(List<Office> further) {
    List<Office> more = new ArrayList<>(offices);
    more.addAll(further);
    return new OfficeHolder(name, more);
  }

  /** The speaker that a line names, who speaks for the body of the last office. */
  Speaker on(String line) {
    return on(line, Offices.organization(offices));
  }

  /** The speaker that a line names, who speaks for a body that it names apart from the offices. */
  Speaker on(String line, String organization) {
    Speaker.Builder speaker =
        Speaker.builder().byline(line).addAllRoles(Offices.roles(offices, organization));
    if (!name.isEmpty()) {
      speaker.name(name);
    }
    if (!organization.isEmpty()) {
      speaker.organization(organization);
    }
    return speaker.build();
  }
}
