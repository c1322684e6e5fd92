package io.github.speechdigest.model;

/** Whether a figure says how much there is or by how much it changed. */
public enum IndicatorKind {
  /** How much there is, was done or is reached. */
  AMOUNT,
  /** By how much it rose or fell. */
  CHANGE
}
