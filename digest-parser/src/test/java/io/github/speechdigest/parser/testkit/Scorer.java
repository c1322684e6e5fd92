package io.github.speechdigest.parser.testkit;

import static io.github.speechdigest.parser.testkit.GoldDigest.list;
import static io.github.speechdigest.parser.testkit.GoldDigest.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.speechdigest.model.Fragment;
import io.github.speechdigest.model.Indicator;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.model.Period;
import io.github.speechdigest.model.Point;
import io.github.speechdigest.model.Section;
import io.github.speechdigest.model.Speaker;
import io.github.speechdigest.model.Speech;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds parsed digests against their annotation and adds up the figures:
 *
 * <ul>
 *   <li>{@code placed}: share of the annotated characters (letters and digits) that stand in their
 *       speech in their order;
 *   <li>{@code whole}: share of speeches whose text comes back exactly, white space and punctuation
 *       aside;
 *   <li>{@code joins}: share of the cuts at which a piece is followed by the piece that it went on
 *       in;
 *   <li>{@code title}, {@code speaker}, {@code speeches}, {@code kept}: shares that are right;
 *   <li>{@code section}, {@code point}, {@code lead}, {@code truncated}, {@code figure}: F1;
 *   <li>{@code metric}, {@code kind}, {@code direction}, {@code bound}, {@code period}, {@code
 *       from}, {@code upper}, {@code status}, {@code canonical}: of the figures found, the share
 *       with the right one.
 * </ul>
 */
public final class Scorer {
  private static final List<String> ENUMERATORS = List.of("首先", "其次", "再次", "最后");

  private final Map<String, int[]> shares = new TreeMap<>();
  private final Map<String, int[]> matches = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();

  /** A figure from 0 to 1; {@link Double#NaN} when nothing counted towards it. */
  public double figure(String name) {
    if (matches.containsKey(name)) {
      int[] match = matches.get(name);
      return match[1] + match[2] == 0 ? Double.NaN : 2.0 * match[0] / (match[1] + match[2]);
    }
    int[] share = shares.getOrDefault(name, new int[2]);
    return share[1] == 0 ? Double.NaN : (double) share[0] / share[1];
  }

  /** What was not as annotated, with the print's name, for a failure message. */
  public List<String> failures() {
    return List.copyOf(failures);
  }

  /** All figures by name. */
  public Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    shares.keySet().forEach(name -> figures.put(name, figure(name)));
    matches.keySet().forEach(name -> figures.put(name, figure(name)));
    return figures;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    figures()
        .forEach(
            (name, figure) -> out.append(String.format(Locale.ROOT, "%-10s %.4f%n", name, figure)));
    return out.toString();
  }

  /** Adds one parse. */
  public Scorer add(Meeting meeting, Print print) {
    Map<Integer, Speech> pairs = pair(meeting.speeches(), print.speeches());
    int extra = meeting.speeches().size() - pairs.size();
    share("speeches", pairs.size(), print.speeches().size() + extra);
    List<String> bodies = meeting.speeches().stream().map(Scorer::body).toList();
    for (int i = 0; i < print.speeches().size(); i++) {
      addSpeech(print, print.speeches().get(i), Optional.ofNullable(pairs.get(i)), bodies);
    }
    Optional<String> lost = lost(meeting, print.text());
    check("kept", lost.isEmpty(), print, lost.orElse(""));
    return this;
  }

  private void addSpeech(
      Print print, Print.Expected expected, Optional<Speech> found, List<String> bodies) {
    JsonNode gold = expected.gold();
    String want = letters(expected.surviving());
    String got = found.map(Scorer::body).orElse("");
    share("placed", Sequences.sharedLength(got, want), Math.max(got.length(), want.length()));
    check("whole", got.equals(want), print, text(gold, "title"));
    for (int join : expected.joins()) {
      String seam =
          lastOf(letters(expected.pieces().get(join)), 10)
              + firstOf(letters(expected.pieces().get(join + 1)), 10);
      check("joins", bodies.stream().anyMatch(body -> body.contains(seam)), print, seam);
    }
    String title = found.flatMap(Speech::title).orElse("");
    check("title", letters(title).equals(letters(text(gold, "title"))), print, title);
    Optional<Speaker> speaker = found.flatMap(Speech::speaker);
    check("speaker", sameSpeaker(speaker, gold.path("speaker")), print, speaker.toString());
    boolean broken = expected.lost() > 0 || !gold.path("complete").asBoolean(true);
    boolean saidBroken = found.map(speech -> !speech.complete()).orElse(false);
    match("truncated", broken && saidBroken ? 1 : 0, saidBroken ? 1 : 0, broken ? 1 : 0);
    if (expected.lost() == 0) {
      addStructure(found, gold);
      if (got.equals(want)) {
        found.ifPresent(speech -> addFigures(print, speech, gold));
      }
    }
  }

  private void addStructure(Optional<Speech> found, JsonNode gold) {
    List<String> sections = new ArrayList<>();
    found.ifPresent(speech -> walk(speech.sections(), "", sections));
    List<String> goldSections = new ArrayList<>();
    walk(gold.path("sections"), "", goldSections);
    match("section", sections, goldSections);
    List<Placed<Point>> points = found.map(Scorer::points).orElse(List.of());
    List<Placed<JsonNode>> goldPoints = points(gold);
    match(
        "point",
        points.stream().map(Placed::at).toList(),
        goldPoints.stream().map(Placed::at).toList());
    match(
        "lead",
        points.stream().flatMap(p -> p.point().lead().stream()).map(Scorer::bareLead).toList(),
        goldPoints.stream()
            .filter(p -> p.point().has("lead"))
            .map(p -> bareLead(text(p.point(), "lead")))
            .toList());
  }

  // Figures

  private record Value(BigDecimal value, String unit) {}

  private void addFigures(Print print, Speech speech, JsonNode gold) {
    List<JsonNode> want =
        points(gold).stream().flatMap(p -> list(p.point().path("indicators")).stream()).toList();
    if (points(gold).stream().noneMatch(p -> p.point().has("indicators"))) {
      return;
    }
    List<Indicator> got =
        points(speech).stream().flatMap(p -> p.point().indicators().stream()).toList();
    List<Value> goldValues = want.stream().map(Scorer::value).toList();
    Map<Value, Value> also = new HashMap<>();
    for (int i = 0; i < want.size(); i++) {
      for (JsonNode unit : want.get(i).path("unitAlso")) {
        also.put(new Value(goldValues.get(i).value(), plainUnit(unit.asText())), goldValues.get(i));
      }
    }
    List<Value> values =
        got.stream()
            .map(i -> new Value(round(i.value()), plainUnit(i.unit().orElse(""))))
            .map(value -> also.getOrDefault(value, value))
            .toList();
    Set<Integer> usedGot = new HashSet<>();
    Set<Integer> usedWant = new HashSet<>();
    for (Sequences.Run run : Sequences.shared(values, goldValues)) {
      for (int d = 0; d < run.length(); d++) {
        usedGot.add(run.a() + d);
        usedWant.add(run.b() + d);
        compare(print, got.get(run.a() + d), want.get(run.b() + d));
      }
    }
    for (int b = 0; b < want.size(); b++) { // right figure, other order
      for (int a = 0; a < got.size() && !usedWant.contains(b); a++) {
        if (!usedGot.contains(a) && values.get(a).equals(goldValues.get(b))) {
          usedGot.add(a);
          usedWant.add(b);
          compare(print, got.get(a), want.get(b));
        }
      }
    }
    int tooMany = got.size() - usedGot.size();
    for (int a = 0; a < got.size(); a++) {
      if (!usedGot.contains(a)) {
        failures.add(print.name() + ": figure too many: " + got.get(a).text());
      }
    }
    int right = 0;
    int scored = 0;
    for (int b = 0; b < want.size(); b++) {
      if (!want.get(b).path("optional").asBoolean()) {
        scored++;
        if (usedWant.contains(b)) {
          right++;
        } else {
          failures.add(print.name() + ": figure missed: " + text(want.get(b), "text"));
        }
      }
    }
    match("figure", right, right + tooMany, scored);
  }

  private void compare(Print print, Indicator got, JsonNode want) {
    if (want.path("optional").asBoolean()) {
      return;
    }
    String where = text(want, "text") + ": ";
    String metric = letters(got.metric());
    check(
        "metric",
        answers(want, "metric").stream().anyMatch(answer -> letters(answer).equals(metric)),
        print,
        where + got.metric());
    check("kind", is(want, "kind", got.kind().name()), print, where + got.kind());
    check(
        "direction", is(want, "direction", name(got.direction())), print, where + got.direction());
    check("bound", is(want, "bound", name(got.bound())), print, where + got.bound());
    if (want.has("status")) {
      check("status", is(want, "status", got.status().name()), print, where + got.status());
    }
    if (want.has("period") || got.period().isPresent()) {
      List<String> periods = new ArrayList<>();
      periods.add(letters(text(want.path("period"), "text")));
      want.path("periodAlso").forEach(period -> periods.add(letters(period.asText())));
      String period = letters(got.period().map(Period::text).orElse(""));
      check("period", periods.contains(period), print, where + period);
    }
    if (want.has("upper")) {
      check("upper", sameNumber(got.upper(), want.get("upper")), print, where + got.upper());
    }
    if (want.has("from") || got.from().isPresent()) {
      check(
          "from",
          want.has("from") && sameNumber(got.from(), want.get("from")),
          print,
          where + got.from());
    }
    if (want.has("canonicalMetric")) {
      check(
          "canonical",
          got.canonicalMetric().orElse("").equals(text(want, "canonicalMetric")),
          print,
          where + got.canonicalMetric());
    }
  }

  private static boolean is(JsonNode want, String field, String found) {
    return answers(want, field).contains(found);
  }

  private static List<String> answers(JsonNode want, String field) {
    List<String> answers = new ArrayList<>();
    answers.add(text(want, field));
    want.path(field + "Also").forEach(answer -> answers.add(answer.asText("")));
    return answers;
  }

  private static String name(Optional<? extends Enum<?>> value) {
    return value.map(Enum::name).orElse("");
  }

  private static boolean sameNumber(Optional<BigDecimal> found, JsonNode want) {
    return found
        .map(number -> round(number).compareTo(round(want.decimalValue())) == 0)
        .orElse(false);
  }

  private static Value value(JsonNode indicator) {
    return new Value(
        round(indicator.path("value").decimalValue()), plainUnit(text(indicator, "unit")));
  }

  private static BigDecimal round(BigDecimal number) {
    return number.setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
  }

  private static String plainUnit(String unit) {
    return unit.replace("％", "%").replace("余", "").replace("多", "");
  }

  // Nothing is lost

  private static Optional<String> lost(Meeting meeting, String source) {
    int[] owners = new int[source.length()];
    for (Fragment fragment : meeting.fragments()) {
      for (int at = fragment.start(); at < fragment.end(); at++) {
        owners[at]++;
      }
    }
    for (int at = 0; at < owners.length; at++) {
      char c = source.charAt(at);
      if (owners[at] > 1) {
        return Optional.of("offset " + at + " is in " + owners[at] + " fragments");
      }
      boolean needsNone =
          Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '#' || c == '\uFEFF';
      if (owners[at] == 0 && !needsNone) {
        return Optional.of("offset " + at + " (" + c + ") is in no fragment");
      }
    }
    for (Speech speech : meeting.speeches()) {
      StringBuilder pieces = new StringBuilder();
      meeting.fragments().stream()
          .filter(fragment -> fragment.speech().orElse(0) == speech.ordinal())
          .sorted(Comparator.comparingInt(fragment -> fragment.position().orElse(0)))
          .forEach(fragment -> pieces.append(source, fragment.start(), fragment.end()));
      String text =
          letters(speech.title().orElse(""))
              + letters(speech.speaker().map(Speaker::byline).orElse(""))
              + body(speech);
      if (!counts(letters(pieces.toString())).equals(counts(text))) {
        return Optional.of("speech " + speech.ordinal() + ": text and fragments differ");
      }
    }
    return Optional.empty();
  }

  private static Map<Integer, Integer> counts(String text) {
    Map<Integer, Integer> counts = new HashMap<>();
    text.codePoints().forEach(c -> counts.merge(c, 1, Integer::sum));
    return counts;
  }

  // Pairs

  private static Map<Integer, Speech> pair(List<Speech> got, List<Print.Expected> want) {
    List<Speech> left = new ArrayList<>(got);
    Map<Integer, Speech> pairs = new HashMap<>();
    for (int i = 0; i < want.size(); i++) {
      String title = letters(text(want.get(i).gold(), "title"));
      take(left, pairs, i, title, speech -> speech.title().orElse(""));
    }
    for (int i = 0; i < want.size(); i++) {
      String byline = letters(text(want.get(i).gold().path("speaker"), "byline"));
      take(left, pairs, i, byline, speech -> speech.speaker().map(Speaker::byline).orElse(""));
    }
    for (int i = 0; i < want.size(); i++) {
      String text = letters(want.get(i).surviving());
      if (!pairs.containsKey(i) && !left.isEmpty()) {
        Speech nearest = null;
        int most = -1;
        for (Speech speech : left) {
          int shared = Sequences.sharedLength(body(speech), text);
          if (shared > most) {
            most = shared;
            nearest = speech;
          }
        }
        if (most > text.length() / 2.0) {
          pairs.put(i, nearest);
          left.remove(nearest);
        }
      }
    }
    return pairs;
  }

  private static void take(
      List<Speech> left,
      Map<Integer, Speech> pairs,
      int i,
      String key,
      java.util.function.Function<Speech, String> keyOf) {
    if (key.isEmpty() || pairs.containsKey(i)) {
      return;
    }
    for (Speech speech : left) {
      if (letters(keyOf.apply(speech)).equals(key)) {
        pairs.put(i, speech);
        left.remove(speech);
        return;
      }
    }
  }

  private static boolean sameSpeaker(Optional<Speaker> got, JsonNode want) {
    List<String> roles = list(want.path("roles")).stream().map(JsonNode::asText).toList();
    return got.flatMap(Speaker::name).orElse("").equals(text(want, "name"))
        && got.flatMap(Speaker::organization).orElse("").equals(text(want, "organization"))
        && got.map(Speaker::roles).orElse(List.of()).equals(roles);
  }

  // Text

  private record Placed<P>(int at, P point) {}

  private static String body(Speech speech) {
    StringBuilder body = new StringBuilder();
    speech.introduction().forEach(point -> body.append(letters(point.text())));
    speech.sections().forEach(section -> append(section, body));
    speech.closing().forEach(point -> body.append(letters(point.text())));
    return body.toString();
  }

  private static void append(Section section, StringBuilder body) {
    body.append(letters(section.marker())).append(letters(section.heading().orElse("")));
    section.points().forEach(point -> body.append(letters(point.text())));
    section.sections().forEach(deeper -> append(deeper, body));
  }

  private static List<Placed<Point>> points(Speech speech) {
    List<Placed<Point>> points = new ArrayList<>();
    int at = collect(speech.introduction(), 0, points);
    for (Section section : speech.sections()) {
      at = collect(section, at, points);
    }
    collect(speech.closing(), at, points);
    return points;
  }

  private static int collect(Section section, int from, List<Placed<Point>> points) {
    int at =
        from + letters(section.marker()).length() + letters(section.heading().orElse("")).length();
    at = collect(section.points(), at, points);
    for (Section deeper : section.sections()) {
      at = collect(deeper, at, points);
    }
    return at;
  }

  private static int collect(List<Point> found, int from, List<Placed<Point>> points) {
    int at = from;
    for (Point point : found) {
      points.add(new Placed<>(at, point));
      at += letters(point.text()).length();
    }
    return at;
  }

  private static List<Placed<JsonNode>> points(JsonNode speech) {
    List<Placed<JsonNode>> points = new ArrayList<>();
    int at = collect(speech.path("introduction"), 0, points);
    for (JsonNode section : speech.path("sections")) {
      at = collectSection(section, at, points);
    }
    collect(speech.path("closing"), at, points);
    return points;
  }

  private static int collectSection(JsonNode section, int from, List<Placed<JsonNode>> points) {
    int at =
        from
            + letters(text(section, "marker")).length()
            + letters(text(section, "heading")).length();
    at = collect(section.path("points"), at, points);
    for (JsonNode deeper : section.path("sections")) {
      at = collectSection(deeper, at, points);
    }
    return at;
  }

  private static int collect(JsonNode found, int from, List<Placed<JsonNode>> points) {
    int at = from;
    for (JsonNode point : found) {
      points.add(new Placed<>(at, point));
      at += letters(text(point, "text")).length();
    }
    return at;
  }

  private static void walk(List<Section> sections, String path, List<String> out) {
    for (Section section : sections) {
      String here = path + "/" + letters(section.marker());
      out.add(here + " " + letters(section.heading().orElse("")));
      walk(section.sections(), here, out);
    }
  }

  private static void walk(JsonNode sections, String path, List<String> out) {
    for (JsonNode section : sections) {
      String here = path + "/" + letters(text(section, "marker"));
      out.add(here + " " + letters(text(section, "heading")));
      walk(section.path("sections"), here, out);
    }
  }

  /** A lead's letters without its enumerator. */
  private static String bareLead(String lead) {
    String bare = lead;
    boolean numbered = lead.length() > 1 && "一二三四五六七八九十".indexOf(lead.charAt(0)) >= 0;
    boolean ordinal = lead.length() > 1 && "一二三四五六七八九十".indexOf(lead.charAt(1)) >= 0;
    if ((numbered && lead.charAt(1) == '是')
        || (ordinal && lead.charAt(0) == '第')
        || (lead.length() > 1 && ENUMERATORS.contains(lead.substring(0, 2)))) {
      bare = lead.substring(2);
    } else if (lead.charAt(0) >= '①' && lead.charAt(0) <= '⑩') {
      bare = lead.substring(1);
    }
    return letters(bare);
  }

  /** Letters and digits alone: what counts when texts are compared. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Scorer::isLetterOrNumber).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static boolean isLetterOrNumber(int c) {
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private static String lastOf(String text, int length) {
    return text.substring(Math.max(0, text.length() - length));
  }

  private static String firstOf(String text, int length) {
    return text.substring(0, Math.min(text.length(), length));
  }

  // Sums

  private void check(String name, boolean right, Print print, String found) {
    share(name, right ? 1 : 0, 1);
    if (!right) {
      failures.add(print.name() + ": " + name + ": " + found);
    }
  }

  private void share(String name, int right, int of) {
    int[] share = shares.computeIfAbsent(name, key -> new int[2]);
    share[0] += right;
    share[1] += of;
  }

  private void match(String name, int both, int got, int want) {
    int[] match = matches.computeIfAbsent(name, key -> new int[3]);
    match[0] += both;
    match[1] += got;
    match[2] += want;
  }

  private void match(String name, Collection<?> got, Collection<?> want) {
    List<Object> left = new ArrayList<>(want);
    int both = 0;
    for (Object item : got) {
      if (left.remove(Objects.requireNonNull(item))) {
        both++;
      }
    }
    match(name, both, got.size(), want.size());
  }
}
