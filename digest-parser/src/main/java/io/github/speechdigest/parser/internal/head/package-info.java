/**
 * The blocks of the meeting's own head in, {@code MeetingHead} out: what the page says of the
 * meeting, and whose speeches it announces. Read {@link
 * io.github.speechdigest.parser.internal.head.MeetingHeadReader} first.
 */
package io.github.speechdigest.parser.internal.head;
