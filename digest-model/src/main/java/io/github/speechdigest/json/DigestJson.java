package io.github.speechdigest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SegmentedStringWriter;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.speechdigest.model.Meeting;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Objects;

/**
 * Writes a {@link Meeting} as JSON and reads it back.
 *
 * <p>The field order is fixed, absent values are left out, lists are always written, numbers are
 * JSON numbers without exponent, lines end with {@code \n}. What {@link #write} gives, {@link
 * #read} turns into an equal {@link Meeting}. Unknown fields are ignored on reading, so that the
 * JSON of a newer version still loads.
 *
 * <p>The model's jar carries a JSON Schema (draft 2020-12) of what is written here, which says what
 * every field means, as {@code META-INF/speech-digest/meeting.schema.json}.
 *
 * <p>Thread-safe; nothing here can be configured.
 */
public final class DigestJson {
  /** Far beyond the sections of any page; keeps hostile nesting from the stack. */
  private static final int DEEPEST = 100;

  /** The parser's own limit on a page, so that whatever it writes can be read. */
  private static final int LONGEST_TEXT = 1 << 24;

  /** A model's number has at most 1,000 digits, sign and point aside. */
  private static final int LONGEST_NUMBER = 1010;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private DigestJson() {}

  /**
   * Made by the first read: to make a reader is to learn how the whole model is read, which whoever
   * only writes can do without.
   */
  private static final class Reading {
    static final ObjectReader READER =
        JsonMapper.builder(FACTORY)
            .addModule(new Jdk8Module())
            .addModule(
                new SimpleModule("digest")
                    .addDeserializer(YearMonth.class, new YearMonthDeserializer()))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(LogicalType.Textual, Reading::takeNothingElse)
            .build()
            .readerFor(Meeting.class);

    private static void takeNothingElse(MutableCoercionConfig texts) {
      texts
          .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
          .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
          .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }
  }

  /**
   * Writes a meeting on one line.
   *
   * @param meeting what to write, not null
   * @return the JSON text
   */
  public static String write(Meeting meeting) {
    return write(meeting, null);
  }

  /**
   * Writes a meeting indented by two spaces a level, for people to read.
   *
   * @param meeting what to write, not null
   * @return the JSON text
   */
  public static String writePretty(Meeting meeting) {
    return write(meeting, prettyPrinter());
  }

  /**
   * Reads a meeting. The text may come from anyone: it names no types, and what nests deeper than
   * 100 levels, names a field twice, or holds a text of more than 16 Mi characters or a number of
   * more than 1,000 digits, is refused. So is a value of another type: a number is no text, and 1.5
   * no whole number.
   *
   * @param json the text that {@link #write} or {@link #writePretty} gave, not null
   * @return the meeting
   * @throws DigestJsonException when the text is not JSON, lacks a mandatory field, breaks a rule
   *     of the model, or is over a limit
   */
  public static Meeting read(String json) {
    Objects.requireNonNull(json, "json");
    Meeting meeting;
    try {
      meeting = Reading.READER.readValue(json);
    } catch (JsonProcessingException e) {
      throw Refusal.of(e);
    }
    if (meeting == null) {
      throw new DigestJsonException(
          "not the JSON of a meeting: expected an object, found null", null);
    }
    return meeting;
  }

  private static String write(Meeting meeting, PrettyPrinter printer) {
    Objects.requireNonNull(meeting, "meeting");
    SegmentedStringWriter text = new SegmentedStringWriter(FACTORY._getBufferRecycler());
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(printer);
      new MeetingWriter(json).write(meeting);
      json.flush();
      return text.getAndClear();
    } catch (IOException e) {
      throw new IllegalStateException("the model holds only values that have a JSON form", e);
    }
  }

  private static DefaultPrettyPrinter prettyPrinter() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
