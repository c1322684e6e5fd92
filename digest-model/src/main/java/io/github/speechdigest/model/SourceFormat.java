package io.github.speechdigest.model;

/** What kind of text a digest was read from. */
public enum SourceFormat {
  /** Plain text. */
  TEXT,
  /** Text with Markdown heading marks. */
  MARKDOWN,
  /** An HTML page; offsets refer to the text extracted from it. */
  HTML
}
