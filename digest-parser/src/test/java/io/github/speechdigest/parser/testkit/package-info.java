/**
 * What the accuracy tests stand on: hand-annotated digests ({@code GoldDigest}), a printer that
 * breaks them into columns as a newspaper page does ({@code Scrambler}), and the figures of a parse
 * against the annotation ({@code Scorer}).
 */
package io.github.speechdigest.parser.testkit;
