/**
 * {@code SourceText} in, {@code Block}s out: what each piece of the page looks like, never whose
 * speech it belongs to.
 *
 * <p>{@link io.github.speechdigest.parser.internal.block.BlockReader} asks an ordered list of small
 * recognisers, one for each cue, whether a block of their kind begins at a line; read it first.
 */
package io.github.speechdigest.parser.internal.block;
