/**
 * The front door: {@link io.github.speechdigest.parser.DigestParser} turns the text of a digest
 * page into a {@link io.github.speechdigest.model.Meeting}. No method takes or returns {@code
 * null}.
 *
 * <p>Behind it stands a pipeline, one package a stage, each seeing only those before it:
 *
 * <ol>
 *   <li>{@code internal.source}: bytes to {@code SourceText} (charset, format, lines, offsets)
 *   <li>{@code internal.block}: {@code SourceText} to {@code Block}s (headline, byline, running
 *       text, furniture)
 *   <li>{@code internal.head}: the blocks of the meeting's own head to {@code MeetingHead}
 *   <li>{@code internal.assembly}: blocks to {@code SpeechThread}s (which pieces, in which order,
 *       how sure)
 *   <li>{@code internal.structure}: a thread to a {@code SpeechOutline} (sections, points)
 *   <li>{@code internal.indicator}: the text of a point to indicators
 *   <li>{@code internal.meeting}: all of it to the published model
 * </ol>
 *
 * <p>{@code internal.lexicon} reads the data files that the stages share, {@code internal.speaker}
 * the line that names a speaker, {@code internal.limit} says how long the search may last.
 */
package io.github.speechdigest.parser;
