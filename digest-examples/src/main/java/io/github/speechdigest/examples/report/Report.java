package io.github.speechdigest.examples.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.WriterOutput;
import io.github.speechdigest.model.Meeting;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that one report shows. Meetings are added one by one; {@link #write} then gives the
 * HTML.
 */
final class Report {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Report.class.getClassLoader(), Report.class.getPackageName());

  private final List<MeetingPage> meetings = new ArrayList<>();
  private final String css = InlineText.resource("report.css");
  private final String script = InlineText.resource("report.js");

  /**
   * @param text the text that the meeting's offsets refer to
   */
  void add(Meeting meeting, String text) {
    meetings.add(MeetingPage.of(meetings.size() + 1, meeting, text));
  }

  void write(Writer out) {
    TemplateOutput output = new WriterOutput(out);
    TEMPLATES.render("report.jte", this, output);
  }

  List<MeetingPage> meetings() {
    return meetings;
  }

  Comparison comparison() {
    return Comparison.of(meetings);
  }

  boolean isComparing() {
    return meetings.size() > 1;
  }

  String title() {
    return meetings.size() == 1 ? meetings.get(0).title() : "发言摘登 · " + meetings.size() + " 次会议";
  }

  String css() {
    return css;
  }

  String script() {
    return script;
  }

  /**
   * Allows the style and script of this page and nothing else, neither from the network nor from
   * the digest's text.
   */
  String policy() {
    return "default-src 'none'; style-src "
        + InlineText.policyHash(css)
        + "; script-src "
        + InlineText.policyHash(script)
        + "; base-uri 'none'; form-action 'none'";
  }
}
