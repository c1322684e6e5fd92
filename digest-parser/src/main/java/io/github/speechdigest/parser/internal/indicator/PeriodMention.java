package io.github.speechdigest.parser.internal.indicator;

import io.github.speechdigest.model.Period;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A period named in a text.
 *
 * @param text as printed
 * @param start its first month, when known
 * @param end its last month, when known
 * @param lies how it lies to the time of speaking
 */
record PeriodMention(String text, Optional<YearMonth> start, Optional<YearMonth> end, Lies lies) {
  enum Lies {
    /** To come: 今后三年, 明年. */
    AHEAD,
    NOW,
    /** Past, or not told. */
    OPEN
  }

  Period toPeriod() {
    return Period.builder().text(text).start(start).end(end).build();
  }
}
