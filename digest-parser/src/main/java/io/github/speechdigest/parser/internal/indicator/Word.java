package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Direction;
import java.util.Optional;
import java.util.Set;

/**
 * A word of the vocabulary.
 *
 * @param roles what it does, not empty
 * @param direction the way of a verb of change
 */
record Word(Set<Role> roles, Optional<Direction> direction) {
  boolean is(Role role) {
    return roles.contains(role);
  }

  boolean isAny(Set<Role> any) {
    return roles.stream().anyMatch(any::contains);
  }
}
