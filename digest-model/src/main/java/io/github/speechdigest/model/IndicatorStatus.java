package io.github.speechdigest.model;

/** Whether a figure is reached or aimed at. */
public enum IndicatorStatus {
  /** The speech reports it. */
  ACTUAL,
  /** The speech plans, promises or aims at it. */
  TARGET
}
