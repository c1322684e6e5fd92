package io.github.speechdigest.parser.internal.indicator;

/** The classes of units. */
enum UnitClass {
  /** A share, or a point of one: %, 成, 个百分点. */
  RATE,
  /** How many times as much: 倍, 番. */
  MULTIPLE,
  /** A measure word that counts: 个, 家. */
  COUNT,
  /** A measured quantity: 亿元, 吨. */
  QUANTITY,
  /** A duration: 天, 个月. */
  TIME,
  /** A pure number. */
  NONE
}
