package io.github.speechdigest.parser.internal.source;

/**
 * One line of a source text; white space, characters that print nothing and Markdown marks at its
 * ends are left out.
 *
 * @param start offset of its first character in the source text, UTF-16 units from 0
 * @param end offset behind its last character; {@code end > start}
 * @param headingLevel 1 to 6 where the source marks it as a heading (Markdown {@code #}, HTML
 *     {@code h1}), else 0
 * @param paragraphStart whether the source sets it apart from the line before: a blank line, an
 *     indent, an HTML block
 */
public record SourceLine(int start, int end, int headingLevel, boolean paragraphStart) {}
