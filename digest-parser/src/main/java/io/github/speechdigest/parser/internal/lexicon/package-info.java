/**
 * The data files of the field: offices, kinds of public body, measure words, change verbs,
 * statistical metrics. Each file names its source. Read them through {@link
 * io.github.speechdigest.parser.internal.lexicon.DataFile}.
 */
package io.github.speechdigest.parser.internal.lexicon;
