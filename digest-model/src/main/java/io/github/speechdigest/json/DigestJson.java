package io.github.speechdigest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.speechdigest.model.Meeting;
import java.time.YearMonth;
import java.util.Objects;

/**
 * Writes a {@link Meeting} as JSON and reads it back.
 *
 * <p>The field order is fixed, absent values are left out, lists are always written, numbers are JSON numbers
 * without exponent, lines end with {@code \n}. What {@link #write} gives, {@link #read} turns into an equal
 * {@link Meeting}. Unknown fields are ignored on reading, so that the JSON of a newer version still loads.
 *
 * <p>Thread-safe; nothing here can be configured.
 */
public final class DigestJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(
              new SimpleModule("digest")
                  .addSerializer(YearMonth.class, ToStringSerializer.instance)
                  .addDeserializer(YearMonth.class, new YearMonthDeserializer()))
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private static final ObjectWriter WRITER = MAPPER.writerFor(Meeting.class);
  private static final ObjectWriter PRETTY_WRITER = WRITER.with(prettyPrinter());
  private static final ObjectReader READER = MAPPER.readerFor(Meeting.class);

  private DigestJson() {}

  /**
   * Writes a meeting on one line.
   *
   * @param meeting what to write, not null
   * @return the JSON text
   */
  public static String write(Meeting meeting) {
    return write(WRITER, meeting);
  }

  /**
   * Writes a meeting indented by two spaces a level, for people to read.
   *
   * @param meeting what to write, not null
   * @return the JSON text
   */
  public static String writePretty(Meeting meeting) {
    return write(PRETTY_WRITER, meeting);
  }

  /**
   * Reads a meeting.
   *
   * @param json the text that {@link #write} or {@link #writePretty} gave, not null
   * @return the meeting
   * @throws DigestJsonException when the text is not JSON, lacks a mandatory field, or breaks a rule of the model
   */
  public static Meeting read(String json) {
    Objects.requireNonNull(json, "json");
    Meeting meeting;
    try {
      meeting = READER.readValue(json);
    } catch (JsonMappingException e) {
      throw new DigestJsonException("not the JSON of a meeting: " + e.getMessage(), e);
    } catch (JsonProcessingException e) {
      throw new DigestJsonException("not JSON: " + e.getMessage(), e);
    }
    if (meeting == null) {
      throw new DigestJsonException("not the JSON of a meeting: expected an object, found null", null);
    }
    return meeting;
  }

  private static String write(ObjectWriter writer, Meeting meeting) {
    Objects.requireNonNull(meeting, "meeting");
    try {
      return writer.writeValueAsString(meeting);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the model holds only values that have a JSON form", e);
    }
  }

  private static DefaultPrettyPrinter prettyPrinter() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
