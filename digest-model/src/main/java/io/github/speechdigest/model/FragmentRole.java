package io.github.speechdigest.model;

/** What a piece of the source is. */
public enum FragmentRole {
  /** Headline of the page. */
  MEETING_TITLE,
  /** Second headline of the page. */
  MEETING_SUBTITLE,
  /** Lead-in of the page, without its label. */
  LEAD,
  /** Headline of a speech. */
  TITLE,
  /** Line that names the speaker. */
  BYLINE,
  /** Running text of a speech. */
  BODY,
  /** Text of the page, not of the meeting: page numbers, editors, labels, jump lines, captions. */
  FURNITURE,
  /** Text that belongs to no speech with any confidence. */
  UNPLACED
}
