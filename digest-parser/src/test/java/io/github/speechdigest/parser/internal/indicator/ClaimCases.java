package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Indicator;
import io.github.speechdigest.model.IndicatorStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The cases of {@code indicators/cases.txt}: a heading for each construction, then sentences, each
 * with the claims that it makes in indented lines below it, none when it makes none. A claim is
 * written as {@link #render} writes it.
 */
final class ClaimCases {
  private ClaimCases() {}

  record Case(String construction, String sentence, List<String> claims) {
    @Override
    public String toString() {
      return construction + ": " + sentence;
    }
  }

  static List<Case> read() {
    List<Case> cases = new ArrayList<>();
    String construction = "";
    for (String line : lines()) {
      if (line.startsWith("# ")) {
        construction = line.substring(2);
      } else if (line.startsWith("  ")) {
        cases.get(cases.size() - 1).claims().add(line.strip());
      } else if (!line.isBlank()) {
        cases.add(new Case(construction, line, new ArrayList<>()));
      }
    }
    return cases;
  }

  private static List<String> lines() {
    try (InputStream in = ClaimCases.class.getResourceAsStream("/indicators/cases.txt")) {
      byte[] bytes = Objects.requireNonNull(in).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a claim on one line, all that the model holds but the normal form and the span. */
  static String render(Indicator indicator) {
    return render(indicator, " | ");
  }

  static String render(Indicator indicator, String separator) {
    List<String> parts = new ArrayList<>();
    parts.add(indicator.metric());
    parts.add(
        indicator.value().toPlainString()
            + indicator.upper().map(upper -> "—" + upper.toPlainString()).orElse("")
            + indicator.unit().map(unit -> " " + unit).orElse(""));
    parts.add(
        indicator.kind() + indicator.direction().map(direction -> " " + direction).orElse(""));
    indicator.from().ifPresent(from -> parts.add("from " + from.toPlainString()));
    indicator.bound().ifPresent(bound -> parts.add(bound.name()));
    indicator.comparison().ifPresent(comparison -> parts.add(comparison.name()));
    if (indicator.status() == IndicatorStatus.TARGET) {
      parts.add("TARGET");
    }
    indicator.period().ifPresent(period -> parts.add("in " + period.text()));
    indicator.canonicalMetric().ifPresent(name -> parts.add("= " + name));
    return String.join(separator, parts);
  }
}
