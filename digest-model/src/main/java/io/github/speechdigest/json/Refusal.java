package io.github.speechdigest.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;

/**
 * Says what is wrong with a text, where, and without the names of classes that a caller never sees.
 */
final class Refusal {
  private Refusal() {}

  static DigestJsonException of(JsonProcessingException e) {
    Throwable cause = root(e);
    String kind = cause instanceof JsonParseException ? "not JSON" : "not the JSON of a meeting";
    return new DigestJsonException(
        kind + path(e) + ": " + reason(cause) + place(e.getLocation()), e);
  }

  private static Throwable root(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  /** The model's own words, or Jackson's without the excerpt of the text that it adds. */
  private static String reason(Throwable cause) {
    return cause instanceof JsonProcessingException processing
        ? processing.getOriginalMessage()
        : cause.getMessage();
  }

  private static String path(JsonProcessingException e) {
    List<JsonMappingException.Reference> references =
        e instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference reference : references) {
      if (reference.getFieldName() == null) {
        path.append('[').append(reference.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
      }
    }
    return path.isEmpty() ? "" : ": " + path;
  }

  private static String place(JsonLocation location) {
    return location == null
        ? ""
        : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
  }
}
