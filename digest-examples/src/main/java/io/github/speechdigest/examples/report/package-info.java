/**
 * Shows digests in one HTML file. Comes in: meetings and the texts that their offsets count in;
 * goes out: HTML. {@link io.github.speechdigest.examples.report.HtmlReport} is the command line;
 * read {@code MeetingPage} next, which gathers what the templates (under {@code src/main/jte})
 * print of one meeting: the source cut into pieces, the rebuilt speeches with the piece that each
 * stretch comes from, the doubts, the figures and their charts.
 *
 * <p>Templates are compiled by jte: a wrong name in one does not compile, and every value is
 * escaped for the place where it stands. Only the project's own style sheet and script, and JSON
 * that {@code InlineText} made safe, go in as they are. A content security policy lets nothing else
 * run, were something ever to slip through. Templates of running text end without a line end, since
 * white space counts there.
 */
package io.github.speechdigest.examples.report;
