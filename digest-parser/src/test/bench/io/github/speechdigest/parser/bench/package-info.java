/**
 * JMH benchmarks, compiled and run with {@code mvn -Pbench} only: the whole parse and each stage of
 * it against peers on the same text in the same run, how cost grows with the page, first use in a
 * fresh JVM, and hostile pages. A figure of one machine says little; the ratios in one run are what
 * counts.
 */
package io.github.speechdigest.parser.bench;
