package io.github.speechdigest.parser.internal.speaker;

import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import io.github.speechdigest.parser.internal.lexicon.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The offices that a speaker line lists, and what they say of the body that the speech is held for.
 */
final class Offices {
  /** What a place has and is named with it: 某县人大常委会, 某县纪委. */
  private static final WordSet INSTITUTIONS = WordSet.read("offices.tsv", "institution");

  /** A part of any such body, which says of which one no more than the office before it: 组织部. */
  private static final WordSet DEPARTMENTS = WordSet.read("offices.tsv", "department");

  /** What experts of many bodies work in together: 国家某产业技术体系攻关组. */
  private static final WordSet TEAMS = WordSet.read("offices.tsv", "team");

  /** Few lines list more. */
  private static final int MOST = 3;

  private Offices() {}

  /** 市政府, 县人大常委会: an institution of a place named by its level alone. */
  static boolean isInstitution(String text) {
    return text.length() > 2 && INSTITUTIONS.contains(text.substring(1));
  }

  /**
   * Reads a list of offices; empty when any part of it is no office. A body before the first office
   * may stand apart.
   */
  static List<Office> read(String text) {
    return read(text, false);
  }

  /** Reads a list of offices and of other words for what somebody does or is. */
  static List<Office> readDescriptions(String text) {
    return read(text, true);
  }

  /**
   * Reads a list of which nothing need be an office: what is known as none is a role as a whole.
   * Empty when nothing is known and {@code named} is false.
   */
  static List<Office> readLoosely(String text, boolean named) {
    List<Office> offices = new ArrayList<>();
    boolean known = named;
    for (String item : items(text)) {
      List<Office> read = readJoined(item, true);
      known |= !read.isEmpty();
      offices.addAll(read.isEmpty() ? List.of(Office.whole(item)) : read);
    }
    return known ? offices : List.of();
  }

  /** Whether any of them is the office of a body that is named. */
  static boolean haveBody(List<Office> offices) {
    for (Office office : offices) {
      if (office.hasBody()) {
        return true;
      }
    }
    return false;
  }

  private static List<Office> read(String text, boolean described) {
    List<Office> offices = new ArrayList<>(MOST);
    String body = "";
    for (String item : items(text)) {
      List<Office> read = readJoined(body + item, described);
      if (!read.isEmpty()) {
        offices.addAll(read);
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

  /**
   * The body named before the last role, the memberships held beside it left out; empty when none
   * is named.
   */
  static String organization(List<Office> offices) {
    String body = "";
    for (int i = offices.size() - 1; i >= 0; i--) {
      String earlier = offices.get(i).body();
      if (body.isEmpty() || isPartOf(earlier, body)) {
        body = earlier;
      }
    }
    return DEPARTMENTS.contains(body) ? "" : body;
  }

  /**
   * Whether a body that is named behind an office of another is no more than a part of it, a team
   * that it takes part in, or no body at all: 某区委常委、组织部部长; 某学院党委书记、督导专员.
   */
  private static boolean isPartOf(String whole, String body) {
    return isInstitutionOf(whole, body)
        || !whole.isEmpty()
            && (DEPARTMENTS.contains(body)
                || TEAMS.longestBefore(body, body.length()) > 0
                || Body.endsAsBody(whole) && !Body.endsAsBody(body));
  }

  /**
   * 区人大常委会, 区政府 or 区纪委 behind an office of 某区: the speech is held for the place, whose assembly,
   * government or commission it is.
   */
  private static boolean isInstitutionOf(String place, String body) {
    return !place.isEmpty()
        && INSTITUTIONS.contains(body.substring(1))
        && place.charAt(place.length() - 1) == body.charAt(0);
  }

  /** The roles; one held at another body than the speech is held for keeps that body. */
  static List<String> roles(List<Office> offices, String organization) {
    List<String> roles = new ArrayList<>(offices.size());
    for (Office office : offices) {
      boolean elsewhere = office.hasBody() && !organization.startsWith(office.body());
      roles.add(elsewhere ? office.printed() : office.role());
    }
    return roles;
  }

  /** 董事长兼总经理 is a list of two. */
  private static List<Office> readJoined(String item, boolean described) {
    int and = item.indexOf('兼', 1);
    if (and < 0) {
      Optional<Office> only = readOne(item, described);
      return only.isPresent() ? List.of(only.get()) : List.of();
    }
    Optional<Office> first = readOne(item.substring(0, and), described);
    Optional<Office> second = readOne(item.substring(and + 1), described);
    return first.isPresent() && second.isPresent() ? List.of(first.get(), second.get()) : List.of();
  }

  private static Optional<Office> readOne(String text, boolean described) {
    return described ? Office.readDescription(text) : Office.read(text);
  }

  private static List<String> items(String text) {
    List<String> items = new ArrayList<>(MOST);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length()
          || "、，,；;/／".indexOf(text.charAt(i)) >= 0
          || Punctuation.isWhite(text.charAt(i))) {
        if (i > start) {
          items.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return items;
  }

  /** Whether a note says nothing else of a person. */
  static boolean arePersonalDetails(String text) {
    List<String> items = items(text);
    for (String item : items) {
      if (!isPersonalDetail(item)) {
        return false;
      }
    }
    return !items.isEmpty();
  }

  /** 女, 土家族: what a note may say of a person beside the office. */
  private static boolean isPersonalDetail(String item) {
    return item.equals("女") || item.equals("男") || item.endsWith("族") && item.length() <= 5;
  }
}
