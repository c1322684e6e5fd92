package io.github.speechdigest.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.model.Fragment;
import io.github.speechdigest.model.Indicator;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.MeetingDate;
import io.github.speechdigest.model.Period;
import io.github.speechdigest.model.Point;
import io.github.speechdigest.model.Section;
import io.github.speechdigest.model.Source;
import io.github.speechdigest.model.Speaker;
import io.github.speechdigest.model.Speech;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes the model field by field, in the order of its property orders. Jackson could do so by the
 * model's annotations, by which it is read; but to learn them takes longer than to parse a page.
 */
final class MeetingWriter {
  private final JsonGenerator json;

  MeetingWriter(JsonGenerator json) {
    this.json = json;
  }

  void write(Meeting meeting) throws IOException {
    json.writeStartObject();
    write("title", meeting.title());
    write("subtitle", meeting.subtitle());
    write("name", meeting.name());
    write("convener", meeting.convener());
    if (meeting.date().isPresent()) {
      write("date", meeting.date().get());
    }
    write("lead", meeting.lead());
    writeTexts("announcedSpeakers", meeting.announcedSpeakers());
    json.writeArrayFieldStart("speeches");
    for (Speech speech : meeting.speeches()) {
      write(speech);
    }
    json.writeEndArray();
    write("source", meeting.source());
    json.writeArrayFieldStart("fragments");
    for (Fragment fragment : meeting.fragments()) {
      write(fragment);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic diagnostic : meeting.diagnostics()) {
      write(diagnostic);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(String field, MeetingDate date) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", date.text());
    write("year", date.year());
    write("month", date.month());
    write("day", date.day());
    json.writeEndObject();
  }

  private void write(Speech speech) throws IOException {
    json.writeStartObject();
    json.writeNumberField("ordinal", speech.ordinal());
    write("title", speech.title());
    if (speech.speaker().isPresent()) {
      write("speaker", speech.speaker().get());
    }
    writePoints("introduction", speech.introduction());
    writeSections("sections", speech.sections());
    writePoints("closing", speech.closing());
    json.writeBooleanField("complete", speech.complete());
    json.writeEndObject();
  }

  private void write(String field, Speaker speaker) throws IOException {
    json.writeObjectFieldStart(field);
    write("name", speaker.name());
    write("organization", speaker.organization());
    writeTexts("roles", speaker.roles());
    json.writeStringField("byline", speaker.byline());
    json.writeEndObject();
  }

  private void writeSections(String field, List<Section> sections) throws IOException {
    json.writeArrayFieldStart(field);
    for (Section section : sections) {
      json.writeStartObject();
      json.writeNumberField("ordinal", section.ordinal());
      json.writeStringField("marker", section.marker());
      write("heading", section.heading());
      writePoints("points", section.points());
      writeSections("sections", section.sections());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writePoints(String field, List<Point> points) throws IOException {
    json.writeArrayFieldStart(field);
    for (Point point : points) {
      json.writeStartObject();
      write("lead", point.lead());
      json.writeStringField("text", point.text());
      json.writeArrayFieldStart("indicators");
      for (Indicator indicator : point.indicators()) {
        write(indicator);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(Indicator indicator) throws IOException {
    json.writeStartObject();
    json.writeStringField("metric", indicator.metric());
    write("canonicalMetric", indicator.canonicalMetric());
    write("kind", indicator.kind());
    writeName("direction", indicator.direction());
    json.writeNumberField("value", indicator.value());
    json.writeStringField("valueText", indicator.valueText());
    write("unit", indicator.unit());
    writeNumber("normalizedValue", indicator.normalizedValue());
    write("normalizedUnit", indicator.normalizedUnit());
    writeNumber("upper", indicator.upper());
    write("status", indicator.status());
    writeNumber("from", indicator.from());
    writeName("bound", indicator.bound());
    writeName("comparison", indicator.comparison());
    if (indicator.period().isPresent()) {
      write("period", indicator.period().get());
    }
    json.writeStringField("text", indicator.text());
    json.writeNumberField("start", indicator.start());
    json.writeNumberField("end", indicator.end());
    json.writeEndObject();
  }

  private void write(String field, Period period) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", period.text());
    if (period.start().isPresent()) {
      json.writeStringField("start", period.start().get().toString());
    }
    if (period.end().isPresent()) {
      json.writeStringField("end", period.end().get().toString());
    }
    json.writeEndObject();
  }

  private void write(String field, Source source) throws IOException {
    json.writeObjectFieldStart(field);
    write("name", source.name());
    write("format", source.format());
    write("charset", source.charset());
    json.writeNumberField("length", source.length());
    write("sha256", source.sha256());
    json.writeEndObject();
  }

  private void write(Fragment fragment) throws IOException {
    json.writeStartObject();
    json.writeNumberField("start", fragment.start());
    json.writeNumberField("end", fragment.end());
    write("role", fragment.role());
    write("speech", fragment.speech());
    write("position", fragment.position());
    if (fragment.continues().isPresent()) {
      json.writeBooleanField("continues", fragment.continues().get());
    }
    if (fragment.confidence().isPresent()) {
      json.writeNumberField("confidence", fragment.confidence().getAsDouble());
    }
    json.writeEndObject();
  }

  private void write(Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", diagnostic.code());
    write("severity", diagnostic.severity());
    json.writeStringField("message", diagnostic.message());
    write("speech", diagnostic.speech());
    write("start", diagnostic.start());
    write("end", diagnostic.end());
    json.writeEndObject();
  }

  private void write(String field, Enum<?> value) throws IOException {
    json.writeStringField(field, value.name());
  }

  private void writeName(String field, Optional<? extends Enum<?>> value) throws IOException {
    if (value.isPresent()) {
      write(field, value.get());
    }
  }

  private void write(String field, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(field, text.get());
    }
  }

  private void writeNumber(String field, Optional<BigDecimal> number) throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(field, number.get());
    }
  }

  private void write(String field, OptionalInt number) throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(field, number.getAsInt());
    }
  }

  private void writeTexts(String field, List<String> texts) throws IOException {
    json.writeArrayFieldStart(field);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
