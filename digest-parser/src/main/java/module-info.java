/**
 * Turns the text of a digest page into a meeting.
 *
 * <h2>A guided tour</h2>
 *
 * <p>All begins at {@link io.github.speechdigest.parser.DigestParser}, which takes a file, a stream
 * or a string. {@link io.github.speechdigest.parser.ParseOptions} may say what the page does not,
 * such as the year of the meeting, and sets limits:
 *
 * <pre>{@code
 * Path page = Path.of("page.txt");
 * ParseOptions options = ParseOptions.builder().year(2024).build();
 * Meeting meeting = DigestParser.parse(page, options);
 * }</pre>
 *
 * <p>A {@link io.github.speechdigest.model.Meeting} holds its speeches, a {@link
 * io.github.speechdigest.model.Speech} its numbered {@link io.github.speechdigest.model.Section}s,
 * a section its {@link io.github.speechdigest.model.Point}s (and, where the numbering goes deeper,
 * sections again), and a point the figures that it claims, each an {@link
 * io.github.speechdigest.model.Indicator}. What a speech says before its first section and after
 * its last stands in its {@link io.github.speechdigest.model.Speech#introduction() introduction}
 * and {@link io.github.speechdigest.model.Speech#closing() closing}. An absent value is an empty
 * {@link java.util.Optional}, never null:
 *
 * <pre>{@code
 * for (Speech speech : meeting.speeches()) {
 *   System.out.println(speech.ordinal() + " " + speech.title().orElse("without a headline"));
 *   for (Section section : speech.sections()) {
 *     System.out.println("  " + section.marker() + section.heading().orElse(""));
 *     for (Point point : section.points()) {
 *       for (Indicator indicator : point.indicators()) {
 *         String figure = indicator.value().toPlainString() + indicator.unit().orElse("");
 *         System.out.println("    " + indicator.metric() + ": " + figure);
 *       }
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>A page comes in broken columns, so a meeting also says what was done to put it together. Each
 * {@link io.github.speechdigest.model.Fragment} says where one piece of the page went and how sure
 * that is; its offsets count UTF-16 units, from 0, in the text that {@link
 * io.github.speechdigest.parser.DigestParser#text(java.nio.file.Path) DigestParser.text} gives.
 * Each {@link io.github.speechdigest.model.Diagnostic} says what was repaired, doubted or found
 * missing; {@link io.github.speechdigest.model.DiagnosticCode} lists them:
 *
 * <pre>{@code
 * String text = DigestParser.text(page, options);
 * for (Fragment fragment : meeting.fragments()) {
 *   if (fragment.confidence().orElse(1) < 0.9) {
 *     System.out.println("Doubtful: " + text.substring(fragment.start(), fragment.end()));
 *   }
 * }
 * for (Diagnostic diagnostic : meeting.diagnostics()) {
 *   System.out.println(diagnostic.code() + ": " + diagnostic.message());
 * }
 * }</pre>
 *
 * <p>{@link io.github.speechdigest.json.DigestJson} writes a meeting as JSON and reads it back. Who
 * only reads such JSON needs no more than the module {@code io.github.speechdigest.model}.
 *
 * <h2>What goes wrong</h2>
 *
 * <p>Text of any kind gives a meeting, if only one without a speech. What is no text, is not there
 * or is over a limit throws a {@link io.github.speechdigest.parser.DigestException}, whose message
 * is fit to be shown: it names the input, what was expected and what was found.
 *
 * <h2>Threads</h2>
 *
 * <p>Everything static here keeps no state, everything that it returns is immutable: share both. A
 * builder belongs to one thread.
 */
module io.github.speechdigest.parser {
  requires com.github.albfernandez.juniversalchardet;
  requires transitive io.github.speechdigest.model;
  requires org.jsoup;

  exports io.github.speechdigest.parser;
}
