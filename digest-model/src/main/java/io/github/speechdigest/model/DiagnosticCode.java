package io.github.speechdigest.model;

/**
 * The codes of {@link Diagnostic#code()}. They are text, not an enum, so that JSON of a newer
 * version with further codes still reads.
 */
public final class DiagnosticCode {
  /** A piece was placed elsewhere than where it stood. */
  public static final String FRAGMENT_MOVED = "FRAGMENT_MOVED";

  /** The lead names a speaker whose speech is not there. */
  public static final String ANNOUNCED_SPEAKER_MISSING = "ANNOUNCED_SPEAKER_MISSING";

  /** A speech whose speaker the lead does not name, when it names any. */
  public static final String SPEAKER_NOT_ANNOUNCED = "SPEAKER_NOT_ANNOUNCED";

  /** Text stops in mid-sentence and nothing continues it. */
  public static final String TEXT_TRUNCATED = "TEXT_TRUNCATED";

  /** A gap in the numbering. */
  public static final String SECTION_MISSING = "SECTION_MISSING";

  /** A heading with nothing under it. */
  public static final String SECTION_EMPTY = "SECTION_EMPTY";

  /** A number that several sections of one level have. */
  public static final String SECTION_REPEATED = "SECTION_REPEATED";

  /** A piece that belongs to no speech with any confidence. */
  public static final String FRAGMENT_UNPLACED = "FRAGMENT_UNPLACED";

  /** A hyphen that a line break put in a word was taken out. */
  public static final String HYPHENATION_REPAIRED = "HYPHENATION_REPAIRED";

  /** A piece that stands twice. */
  public static final String DUPLICATE_TEXT = "DUPLICATE_TEXT";

  /** A speech without a line that names its speaker. */
  public static final String BYLINE_MISSING = "BYLINE_MISSING";

  /** A speech without a headline. */
  public static final String TITLE_MISSING = "TITLE_MISSING";

  /** A piece that fits two places about equally; the message names both. */
  public static final String PLACEMENT_AMBIGUOUS = "PLACEMENT_AMBIGUOUS";

  /** The text holds nothing that looks like a speech. */
  public static final String NO_SPEECH_FOUND = "NO_SPEECH_FOUND";

  /** Bytes that are no text in the charset used. */
  public static final String UNDECODABLE_BYTES = "UNDECODABLE_BYTES";

  /** Text of a web page around its article that was not read: menus, links, the page's foot. */
  public static final String TEXT_AROUND_ARTICLE = "TEXT_AROUND_ARTICLE";

  /** The time budget ran out; the best result found so far is given. */
  public static final String TIME_BUDGET_EXCEEDED = "TIME_BUDGET_EXCEEDED";

  private DiagnosticCode() {}
}
