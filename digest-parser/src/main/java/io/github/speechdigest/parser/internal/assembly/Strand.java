package io.github.speechdigest.parser.internal.assembly;

/**
 * Passages in reading order under a heading, or under none ({@link Page#NONE}).
 *
 * @param heading the heading's index
 * @param passages the passages' indexes; not to be changed
 * @param score its part of the solution's score
 */
record Strand(int heading, int[] passages, double score) {
  boolean isEmpty() {
    return heading == Page.NONE && passages.length == 0;
  }
}
