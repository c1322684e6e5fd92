package io.github.speechdigest.parser.internal.head;

import io.github.speechdigest.model.MeetingDate;
import io.github.speechdigest.parser.internal.block.Block;
import java.util.List;
import java.util.Optional;

/**
 * What the page says of the meeting itself.
 *
 * @param title headline of the page
 * @param subtitle second headline, without its leading dashes
 * @param name the meeting's name
 * @param convener who called it
 * @param date when it was
 * @param lead the lead-in without its label
 * @param announcedSpeakers the bodies or persons that the lead names, in its order
 * @param speechBlocks the blocks that are not part of the head, in page order: what assembly works
 *     on
 */
public record MeetingHead(
    Optional<String> title,
    Optional<String> subtitle,
    Optional<String> name,
    Optional<String> convener,
    Optional<MeetingDate> date,
    Optional<String> lead,
    List<String> announcedSpeakers,
    List<Block> speechBlocks) {}
