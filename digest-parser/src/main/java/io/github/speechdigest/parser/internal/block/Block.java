package io.github.speechdigest.parser.internal.block;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.Speaker;
import java.util.List;
import java.util.Optional;

/**
 * A piece of the page that no column break cuts: a headline, a byline, a paragraph or a part of
 * one.
 *
 * @param index its place on the page, from 0
 * @param kind what it looks like
 * @param text its words, repaired, with where they stand in the source
 * @param speaker who the line names, for a byline
 * @param diagnostics what was repaired in it
 */
public record Block(
    int index,
    BlockKind kind,
    TracedText text,
    Optional<Speaker> speaker,
    List<Diagnostic> diagnostics) {}
