package io.github.speechdigest.parser.internal.source;

/**
 * Characters that print nothing and are no white space either: zero-width spaces and joiners, soft
 * hyphens, marks of writing direction. They come along when text is copied off a web page, and part
 * words that belong together.
 */
public final class Invisible {
  private Invisible() {}

  /** Whether the character prints nothing. */
  public static boolean is(char c) {
    return c == '\u00AD'
        || c == '\uFEFF'
        || c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2064';
  }
}
