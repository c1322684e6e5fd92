/**
 * How much a parse may spend. Every stage may look at {@link
 * io.github.speechdigest.parser.internal.limit.Deadline}; this package looks at none.
 */
package io.github.speechdigest.parser.internal.limit;
