/**
 * A {@code SpeechThread} in, a {@code SpeechOutline} out: the sections of a speech by their
 * numbering, and in each the points and their leads.
 *
 * <p>{@link io.github.speechdigest.parser.internal.structure.SpeechOutliner} goes from the whole to
 * the parts and is to be read first: {@code SpeechText} (paragraphs), {@code SectionFinder} and
 * {@code SectionNode} (numbering), {@code HeadingReader}, {@code PointSplitter} with {@code
 * ParagraphLeads} and {@code LeadFinder}, {@code NumberingCheck}.
 */
package io.github.speechdigest.parser.internal.structure;
