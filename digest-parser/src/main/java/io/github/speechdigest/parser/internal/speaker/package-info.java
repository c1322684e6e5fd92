/**
 * The line that names a speaker: text in, {@link io.github.speechdigest.model.Speaker} out, without
 * any list of persons or places. Read {@link
 * io.github.speechdigest.parser.internal.speaker.SpeakerLine} first.
 */
package io.github.speechdigest.parser.internal.speaker;
