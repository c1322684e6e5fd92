package io.github.speechdigest.parser.internal.speaker;

import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The offices that a speaker line lists, and what they say of the body that the speech is held for. */
final class Offices {
  private Offices() {}

  /** Reads a list of offices; empty when any part of it is no office. A body before the first office may stand apart. */
  static List<Office> read(String text) {
    List<Office> offices = new ArrayList<>();
    String body = "";
    for (String item : items(text)) {
      Optional<Office> office = Office.read(body + item);
      if (office.isPresent()) {
        offices.add(office.get());
        body = "";
      } else if (!isPersonalDetail(item)) {
        if (!body.isEmpty() || !Body.matches(item)) {
          return List.of();
        }
        body = item;
      }
    }
    return body.isEmpty() ? offices : List.of();
  }

  /** The body named before the last role, the memberships held beside it left out; empty when none is named. */
  static String organization(List<Office> offices) {
    for (int i = offices.size() - 1; i >= 0; i--) {
      if (offices.get(i).hasBody()) {
        return offices.get(i).body();
      }
    }
    return "";
  }

  /** The roles; one held at another body than the speech is held for keeps that body. */
  static List<String> roles(List<Office> offices) {
    String organization = organization(offices);
    List<String> roles = new ArrayList<>();
    for (Office office : offices) {
      boolean elsewhere = office.hasBody() && !office.body().equals(organization);
      roles.add(elsewhere ? office.printed() : office.role());
    }
    return roles;
  }

  private static List<String> items(String text) {
    List<String> items = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || "、，,；;/／".indexOf(text.charAt(i)) >= 0 || Punctuation.isWhite(text.charAt(i))) {
        if (i > start) {
          items.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return items;
  }

  /** 女, 土家族: what a note may say of a person beside the office. */
  private static boolean isPersonalDetail(String item) {
    return item.equals("女") || item.equals("男") || item.endsWith("族") && item.length() <= 5;
  }
}
