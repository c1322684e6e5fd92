package io.github.speechdigest.model;

/** The base that a change is measured against, when printed. */
public enum Comparison {
  /** 同比: the same period of the year before. */
  YEAR_ON_YEAR,
  /** 环比: the period before. */
  PERIOD_ON_PERIOD
}
