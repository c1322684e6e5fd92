package io.github.speechdigest.model;

/** How much a diagnostic matters. */
public enum Severity {
  /** The parser repaired or moved something and is sure of it. */
  INFO,
  /** Something is missing, doubtful or lost. */
  WARNING
}
