package io.github.speechdigest.parser.internal.source;

/** Sources for tests of the stages behind. */
public final class Sources {
  private Sources() {}

  public static SourceText of(String text) {
    try {
      return new SourceReader(Integer.MAX_VALUE).read(text, "test");
    } catch (RefusedSourceException e) {
      throw new AssertionError("text without limit is never refused", e);
    }
  }
}
