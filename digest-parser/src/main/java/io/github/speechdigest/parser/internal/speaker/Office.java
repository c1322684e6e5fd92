package io.github.speechdigest.parser.internal.speaker;

import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import io.github.speechdigest.parser.internal.lexicon.WordSet;
import java.util.Optional;

/**
 * One office as a speaker line prints it, split into the body and the role held there.
 *
 * @param printed both, as printed
 * @param body the body, its repeated last character given back (沙坪区委书记 is held at 沙坪区); empty when
 *     the role stands alone
 * @param role the role
 * @param membership whether it is one of those roles that are held beside the office in which one
 *     speaks
 */
record Office(String printed, String body, String role, boolean membership) {
  private static final WordSet OFFICES = WordSet.read("offices.tsv", "office");
  private static final WordSet MODIFIERS = WordSet.read("offices.tsv", "modifier");
  private static final WordSet ORGANS = WordSet.read("offices.tsv", "organ");
  private static final WordSet COMMISSIONS = WordSet.read("offices.tsv", "commission");
  private static final WordSet STANDING = WordSet.read("offices.tsv", "standing");
  private static final WordSet COMMITTEES = WordSet.read("offices.tsv", "committee");
  private static final WordSet GENERIC = WordSet.read("offices.tsv", "generic");
  private static final WordSet RESIDENT = WordSet.read("offices.tsv", "resident");
  private static final WordSet MEMBERSHIPS = WordSet.read("offices.tsv", "membership");
  private static final WordSet ASSISTANTS = WordSet.read("offices.tsv", "assistant");
  private static final WordSet TRADES = WordSet.read("offices.tsv", "trade");
  private static final WordSet AGENTS = WordSet.read("offices.tsv", "agent");
  private static final WordSet PERSONS = WordSet.read("persons.tsv", "person");
  private static final String DELEGATE = "代表";
  private static final int LONGEST_DESCRIPTION = 24;
  private static final int SHORTEST_BODY = 3;

  /**
   * Offices of a Party committee; with any other office 省委 and the like end the name of a body
   * (民建某省委 主委).
   */
  private static final WordSet COMMITTEE_OFFICES = WordSet.read("offices.tsv", "committee-office");

  private static final WordSet LEAGUES = WordSet.read("offices.tsv", "league");

  /**
   * Divisions of the country: a role that begins with one is held at one of that kind, whatever the
   * name before it.
   */
  private static final WordSet DIVISIONS = WordSet.read("offices.tsv", "division");

  /** 区域经理: a word that only begins like a division. */
  private static final WordSet UNDIVIDED = WordSet.read("offices.tsv", "undivided");

  /** What a governor heads by its full name: 某省人民政府省长. */
  private static final WordSet GOVERNMENTS = WordSet.read("offices.tsv", "government");

  private static final WordSet WORKING_COMMITTEES =
      WordSet.read("offices.tsv", "working-committee");
  private static final WordSet OUTPOSTS = WordSet.read("offices.tsv", "outpost");
  private static final WordSet STREETS = WordSet.read("offices.tsv", "street");
  private static final WordSet VILLAGES = WordSet.read("offices.tsv", "village");

  /** First characters of a role that can also be the last of the body's name. */
  private static final WordSet SHARED = WordSet.read("offices.tsv", "shared");

  /**
   * Reads {@code text} when it ends in an office. What brackets say in the midst of the office or
   * behind it is looked through: 常务副校（院）长, 党委副书记（主持工作）.
   */
  static Optional<Office> read(String text) {
    if (!Bracketed.holdsBracket(text)) {
      return readPlain(text);
    }
    Bracketed bracketed = new Bracketed(text);
    Optional<Office> office = readPlain(bracketed.bare());
    return office.isPresent() ? Optional.of(office.get().printedIn(bracketed)) : office;
  }

  /** Words of which nothing tells what they are: a role without a body. */
  static Office whole(String text) {
    return new Office(text, "", text, true);
  }

  /**
   * Reads {@code text} when it ends as the word for somebody who does or is something, known as an
   * office or not (旅居某国侨胞, 某庭书记员): the body is the longest name of one that it begins with.
   */
  static Optional<Office> readDescription(String text) {
    Optional<Office> office = read(text);
    int trade = TRADES.longestBefore(text, text.length());
    int agent = text.length() - Math.max(trade, AGENTS.longestBefore(text, text.length()));
    if (office.isPresent()
        || agent == text.length()
        || text.length() > LONGEST_DESCRIPTION
        || !isDescriptive(text)) {
      return office;
    }
    return Optional.of(described(text, agent));
  }

  private static boolean isDescriptive(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Punctuation.isHan(c)
          && !Punctuation.isLatin(c)
          && !Punctuation.isDigit(c)
          && "“”".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The office that begins behind the last name of a body, or is described from the beginning. */
  private static Office described(String text, int agent) {
    int body = agent;
    while (body >= SHORTEST_BODY && !Body.endsAsBody(text.substring(0, body))) {
      body--;
    }
    return body >= SHORTEST_BODY ? split(text, body) : new Office(text, "", text, true);
  }

  /** This office as it is printed, with the brackets that were looked through. */
  private Office printedIn(Bracketed bracketed) {
    int start = bracketed.bare().length() - role.length();
    return new Office(
        bracketed.printed(0, bracketed.bare().length()),
        body.isEmpty() || !bracketed.bare().startsWith(body)
            ? body
            : bracketed.printed(0, body.length()),
        bracketed.printed(start, bracketed.bare().length()),
        membership);
  }

  private static Optional<Office> readPlain(String text) {
    if (MEMBERSHIPS.longestBefore(text, endOfWords(text)) > 0 || isOfKind(text)) {
      return Optional.of(new Office(text, "", text, true));
    }
    int end = endOfOffice(text);
    int office = end - OFFICES.longestBefore(text, end);
    if (office == end) {
      return Optional.empty();
    }
    if (TRADES.longestBefore(text, text.length()) >= text.length() - office) {
      return Optional.of(described(text, office));
    }
    int start = modified(text, office);
    if (STANDING.longestBefore(text, start) > 0 || isCommission(text, start)) {
      return Optional.of(split(text, start));
    }
    int organ = start - ORGANS.longestBefore(text, start);
    if (organ < start) {
      return Optional.of(
          isResident(text, organ, start) || isApart(text, organ, start)
              ? split(text, start)
              : split(text, modified(text, organ)));
    }
    int committee = start - COMMITTEES.longestBefore(text, start);
    if (committee < start
        && COMMITTEE_OFFICES.contains(text.substring(office))
        && LEAGUES.longestAt(text, 0) == 0
        && LEAGUES.longestBefore(text, committee) == 0) {
      return Optional.of(split(text, committee));
    }
    return Optional.of(split(text, start));
  }

  /** 渔民代表: who speaks for a kind of people, which is no body. */
  private static boolean isOfKind(String text) {
    int kind = text.length() - DELEGATE.length();
    return kind > 0 && text.endsWith(DELEGATE) && PERSONS.longestBefore(text, kind) == kind;
  }

  /** Before 助理, where an office stands before it: 站长助理. */
  private static int endOfOffice(String text) {
    int end = text.length() - ASSISTANTS.longestBefore(text, text.length());
    return OFFICES.longestBefore(text, end) > 0 ? end : text.length();
  }

  /** Where what a quotation says ends: “时代楷模”. */
  private static int endOfWords(String text) {
    return text.startsWith("“") && text.endsWith("”") ? text.length() - 1 : text.length();
  }

  /**
   * Whether what ends at {@code end} is a commission named by its level (市纪委) or by its committee
   * (市委政法委).
   */
  private static boolean isCommission(String text, int end) {
    int commission = end - COMMISSIONS.longestBefore(text, end);
    return commission < end
        && (commission == 1 && DIVISIONS.longestAt(text, 0) > 0
            || COMMITTEES.longestBefore(text, commission) > 0);
  }

  /** Whether an organ is one that another body sends to a third: 市纪委监委驻某局纪检监察组. */
  private static boolean isResident(String text, int organ, int end) {
    return RESIDENT.contains(text.substring(organ, end)) && text.lastIndexOf('驻', organ) > 0;
  }

  /**
   * Whether an organ is a body of its own: 省委非公工委 among the committees of another, the 办事处 of
   * anything but a street.
   */
  private static boolean isApart(String text, int organ, int end) {
    String name = text.substring(organ, end);
    return WORKING_COMMITTEES.contains(name) && COMMITTEES.indexIn(text.substring(0, organ)) >= 0
        || OUTPOSTS.contains(name) && organ > 0 && STREETS.longestBefore(text, organ) == 0;
  }

  private static int modified(String text, int start) {
    int at = start;
    for (int length = 1; length > 0; at -= length) {
      length = MODIFIERS.longestBefore(text, at);
    }
    return at;
  }

  private static Office split(String text, int roleStart) {
    String body = text.substring(0, roleStart);
    String role = text.substring(roleStart);
    if (body.startsWith("中共")) {
      body = body.substring(2);
    }
    body = body.substring(residence(body));
    String first = role.substring(0, 1);
    if (body.length() == 1 || GENERIC.contains(body)) {
      return new Office(text, "", text, false);
    }
    int street = STREETS.longestAt(role, 0);
    if (!body.isEmpty() && street > 0 && STREETS.longestBefore(body, body.length()) == 0) {
      body += role.substring(0, street);
    } else if (!body.isEmpty() && sharesLast(body, role)) {
      body += first;
    }
    return new Office(text, body, role, false);
  }

  /** 驻某村: who is sent to a village speaks for it, whichever body sent him. */
  private static int residence(String body) {
    int at = body.lastIndexOf('驻');
    return at >= 0 && VILLAGES.longestBefore(body, body.length()) > 0 ? at + 1 : 0;
  }

  /**
   * Whether the first character of the role is the last of the body's name too, printed once for
   * both.
   */
  private static boolean sharesLast(String body, String role) {
    String first = role.substring(0, 1);
    return DIVISIONS.contains(first) && UNDIVIDED.longestAt(role, 0) == 0
        ? !body.endsWith(first) && GOVERNMENTS.longestBefore(body, body.length()) == 0
        : SHARED.contains(first) && !Body.endsAsBody(body);
  }

  /** Whether the office says of which body it is. */
  boolean hasBody() {
    return !body.isEmpty();
  }
}
