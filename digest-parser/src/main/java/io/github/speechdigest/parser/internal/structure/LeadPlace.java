package io.github.speechdigest.parser.internal.structure;

/**
 * Where a point begins and its lead ends, offsets in the text of a section.
 *
 * @param end behind the lead, its stop left out; equal to {@code start} when the point has no lead
 */
record LeadPlace(int start, int end) {}
