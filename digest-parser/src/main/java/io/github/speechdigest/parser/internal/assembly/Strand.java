package io.github.speechdigest.parser.internal.assembly;

/**
 * Passages in reading order under a heading, or under none ({@link Page#NONE}).
 *
 * @param heading the heading's index
 * @param passages the passages' indexes; not to be changed
 * @param whole what it scores apart from its seams
 * @param score its part of the solution's score
 * @param born when the search made it, counted in steps
 */
@SuppressWarnings(
    "ArrayRecordComponent") // The search makes millions, and asks which one it is, never whether
// two are alike.
record Strand(int heading, int[] passages, double whole, double score, int born) {}
