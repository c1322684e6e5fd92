package io.github.speechdigest.parser.internal.block;

/** What a block looks like. */
public enum BlockKind {
  MEETING_TITLE,
  MEETING_SUBTITLE,
  LEAD_LABEL,
  LEAD,
  HEADLINE,
  BYLINE,
  TEXT,
  FURNITURE
}
