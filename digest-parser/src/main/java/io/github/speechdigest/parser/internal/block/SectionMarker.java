package io.github.speechdigest.parser.internal.block;

/**
 * A numbering that opens a section.
 *
 * @param style its kind; two markers of one style and of following ordinals can be neighbours
 * @param ordinal the number that it says, from 1
 * @param length how many characters it has: {@code 一、} has two
 */
public record SectionMarker(Style style, int ordinal, int length) {
  /** The kinds of numbering. */
  public enum Style {
    /** 一、 */
    CHINESE,
    /** （一） */
    CHINESE_BRACKETED,
    /** 1. and 1、 */
    ARABIC,
    /** （1） */
    ARABIC_BRACKETED,
    /** ① */
    CIRCLED,
    /** 第一， */
    ORDINAL,
    /** 一是 */
    IS,
    /** 首先 其次 再次 最后 */
    SEQUENCE,
    /** 一要 */
    MUST
  }
}
