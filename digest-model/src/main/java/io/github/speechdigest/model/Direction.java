package io.github.speechdigest.model;

/** Which way a figure moved. */
public enum Direction {
  /** It rose. */
  INCREASE,
  /** It fell. */
  DECREASE
}
