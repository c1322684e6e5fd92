/**
 * Small programs on the public API, meant to be read and copied. {@link
 * io.github.speechdigest.examples.QuickStart} is the shortest; {@link
 * io.github.speechdigest.examples.ToJson} and {@link
 * io.github.speechdigest.examples.IndicatorTable} are command lines for everyday use. The package
 * {@code report} shows digests as HTML.
 */
package io.github.speechdigest.examples;
