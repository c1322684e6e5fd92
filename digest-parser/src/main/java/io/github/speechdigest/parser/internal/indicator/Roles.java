package io.github.speechdigest.parser.internal.indicator;

/**
 * A set of roles, told apart from another by one operation: tokens are asked for their roles all
 * the time.
 *
 * @param bits a bit for each role
 */
record Roles(long bits) {
  static Roles of(Role... roles) {
    long bits = 0;
    for (Role role : roles) {
      bits |= 1L << role.ordinal();
    }
    return new Roles(bits);
  }

  Roles with(Role role) {
    return new Roles(bits | 1L << role.ordinal());
  }

  boolean has(Role role) {
    return role.in(bits);
  }

  boolean meets(Roles other) {
    return (bits & other.bits) != 0;
  }
}
