/**
 * From bytes to lines. {@code SourceReader}, the class to read first, takes the bytes or the text
 * of a page and gives a {@code SourceText}: the decoded text, in which every offset counts, and its
 * non-blank lines with what the page's layout says of them (heading level, paragraph start).
 * Nothing here knows what a digest is.
 */
package io.github.speechdigest.parser.internal.source;
