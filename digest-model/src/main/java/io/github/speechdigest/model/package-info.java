/**
 * The immutable model of a parsed digest: {@link io.github.speechdigest.model.Meeting} &gt; {@link
 * io.github.speechdigest.model.Speech} &gt; {@link io.github.speechdigest.model.Section} &gt;
 * {@link io.github.speechdigest.model.Point} &gt; {@link io.github.speechdigest.model.Indicator},
 * with the {@link io.github.speechdigest.model.Fragment}s that say where each part stood in the
 * source and the {@link io.github.speechdigest.model.Diagnostic}s that say what was repaired,
 * doubted or missing.
 *
 * <p>Read {@link io.github.speechdigest.model.Meeting} first. Every type is built with its {@code
 * builder()}, is immutable and therefore safe to share between threads, and compares by value. No
 * method takes or returns {@code null}: an absent value is an empty {@link java.util.Optional}, and
 * a present text is never empty. Builders throw {@link java.lang.IllegalStateException} for a
 * missing mandatory value and {@link java.lang.IllegalArgumentException} for values that contradict
 * one another.
 */
@DigestStyle
package io.github.speechdigest.model;
