package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Direction;
import java.util.Optional;

/**
 * A word of the vocabulary.
 *
 * @param length how many characters it has
 * @param roles what it does, not empty
 * @param direction the way of a verb of change
 */
record Word(int length, Roles roles, Optional<Direction> direction) {
  boolean is(Role role) {
    return roles.has(role);
  }

  boolean isAny(Roles any) {
    return roles.meets(any);
  }
}
