package io.github.speechdigest.examples;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.Fragment;
import io.github.speechdigest.model.Indicator;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.Point;
import io.github.speechdigest.model.Section;
import io.github.speechdigest.model.Speech;
import io.github.speechdigest.parser.DigestParser;
import io.github.speechdigest.parser.ParseOptions;
import java.io.IOException;
import java.nio.file.Path;

/** The example of the parser module's documentation: walks through all of a meeting. */
public final class GuidedTour {
  private GuidedTour() {}

  /** Reads {@code page.txt} in the current directory and prints what it holds. */
  public static void main(String[] args) throws IOException {
    Path page = Path.of("page.txt");
    ParseOptions options = ParseOptions.builder().year(2024).build();
    Meeting meeting = DigestParser.parse(page, options);

    for (Speech speech : meeting.speeches()) {
      System.out.println(speech.ordinal() + " " + speech.title().orElse("without a headline"));
      for (Section section : speech.sections()) {
        System.out.println("  " + section.marker() + section.heading().orElse(""));
        for (Point point : section.points()) {
          for (Indicator indicator : point.indicators()) {
            String figure = indicator.value().toPlainString() + indicator.unit().orElse("");
            System.out.println("    " + indicator.metric() + ": " + figure);
          }
        }
      }
    }

    String text = DigestParser.text(page, options);
    for (Fragment fragment : meeting.fragments()) {
      if (fragment.confidence().orElse(1) < 0.9) {
        System.out.println("Doubtful: " + text.substring(fragment.start(), fragment.end()));
      }
    }
    for (Diagnostic diagnostic : meeting.diagnostics()) {
      System.out.println(diagnostic.code() + ": " + diagnostic.message());
    }
  }
}
