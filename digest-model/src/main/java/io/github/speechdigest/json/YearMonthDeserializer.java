package io.github.speechdigest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;

/** Reads an ISO month, {@code 2024-09}. */
final class YearMonthDeserializer extends StdScalarDeserializer<YearMonth> {
  private static final long serialVersionUID = 1L;

  YearMonthDeserializer() {
    super(YearMonth.class);
  }

  @Override
  public YearMonth deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    String text = parser.getValueAsString();
    try {
      return YearMonth.parse(text == null ? "" : text);
    } catch (DateTimeException e) {
      return (YearMonth)
          context.handleWeirdStringValue(YearMonth.class, text, "expected an ISO month, 2024-09");
    }
  }
}
