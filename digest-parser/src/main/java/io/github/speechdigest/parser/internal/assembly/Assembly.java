package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.parser.internal.block.Block;
import java.util.List;

/**
 * Where every block went.
 *
 * @param threads the speeches, in the order in which their titles (else bylines, else first text)
 *     stand on the page
 * @param unplaced text that belongs to none
 * @param diagnostics what was moved, doubted or found missing
 */
public record Assembly(
    List<SpeechThread> threads, List<Block> unplaced, List<Diagnostic> diagnostics) {}
