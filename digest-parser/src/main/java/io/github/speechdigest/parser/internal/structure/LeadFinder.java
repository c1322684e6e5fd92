package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * Finds the leads of a section that has no enumerators: short phrases that name a task and are
 * built alike. They are either whole sentences, each filled by those behind it, or the first
 * clauses of sentences.
 */
final class LeadFinder {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 32;
  private static final int LONGEST_EVEN = 9;
  private static final int LONGEST_COUPLET = 15;

  /** How much longer or shorter than those that name a task what stands beside them may be. */
  private static final int MOST_ADRIFT = 2;

  /**
   * @param sentence index of the sentence that it opens
   * @param place where it stands
   * @param text as printed
   * @param words without quotation marks: “链主”引“链属” is built like 老商引新商
   */
  private record Candidate(int sentence, LeadPlace place, String text, String words) {
    boolean namesTask() {
      return TaskPhrase.namesTask(text);
    }

    /** Whether it can stand beside those that name tasks: it tells of no time, place or subject. */
    boolean canName() {
      return !TaskPhrase.isCircumstance(text);
    }
  }

  /**
   * A sentence of the section.
   *
   * @param body the section
   * @param clauseEnd where its first clause ends
   */
  private record Sentence(String body, int start, int end, int clauseEnd) {
    static Sentence at(String body, int start) {
      return new Sentence(
          body, start, Sentences.sentenceEnd(body, start), Stops.OF_CLAUSES.indexIn(body, start));
    }

    /** The mark behind the first clause; a line end when there is none. */
    char clauseStop() {
      return clauseEnd < end ? body.charAt(clauseEnd) : '\n';
    }

    /** Its beginning as what may be a lead, when that is short enough. */
    Optional<Candidate> lead(int index, int leadEnd) {
      int length = leadEnd - start;
      if (length < SHORTEST || length > LONGEST) {
        return Optional.empty();
      }
      String text = body.substring(start, leadEnd);
      return Sentences.hasFigure(text)
          ? Optional.empty()
          : Optional.of(
              new Candidate(index, new LeadPlace(start, leadEnd), text, ParallelBuild.words(text)));
    }
  }

  private LeadFinder() {}

  static List<LeadPlace> find(String body) {
    List<Sentence> sentences = new ArrayList<>();
    for (int at = 0; at < body.length(); at = sentences.get(sentences.size() - 1).end()) {
      sentences.add(Sentence.at(body, at));
    }
    List<LeadPlace> leads = sentenceLeads(sentences);
    if (leads.isEmpty()) {
      leads = coupletLeads(sentences);
    }
    return leads.isEmpty() ? clauseLeads(sentences) : leads;
  }

  private static List<LeadPlace> sentenceLeads(List<Sentence> sentences) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i + 1 < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (Punctuation.isSentenceStop(sentence.clauseStop())) {
        sentence.lead(i, sentence.clauseEnd()).ifPresent(candidates::add);
      }
    }
    List<Candidate> filled = filled(candidates);
    List<Candidate> tasks = tasks(filled);
    List<Candidate> alike = largestGroup(filled, LeadFinder::alikeOrEven, Candidate::canName);
    if (alike.isEmpty()) {
      alike = filled(largestGroup(candidates, LeadFinder::alikeOrEven));
    }
    boolean opening = alike.size() > 1 && alike.get(0).sentence() == 0;
    return opening && alike.size() > tasks.size()
        ? places(alike)
        : tasks.size() > 1 ? places(tasks) : List.of();
  }

  /**
   * Those that name a task; beside several of them also what else is as long, as 实施某某工程 is, which
   * alone would report a deed.
   */
  private static List<Candidate> tasks(List<Candidate> filled) {
    List<Candidate> tasks = namingTasks(filled);
    if (tasks.size() < 2) {
      return tasks;
    }
    int shortest = Integer.MAX_VALUE;
    int longest = 0;
    for (Candidate task : tasks) {
      shortest = Math.min(shortest, task.text().length());
      longest = Math.max(longest, task.text().length());
    }
    List<Candidate> beside = new ArrayList<>();
    for (Candidate candidate : filled) {
      if (candidate.namesTask()
          || candidate.canName()
              && TaskPhrase.isNone(candidate.text())
              && candidate.text().length() >= shortest - MOST_ADRIFT
              && candidate.text().length() <= longest + MOST_ADRIFT) {
        beside.add(candidate);
      }
    }
    return beside;
  }

  private static List<Candidate> namingTasks(List<Candidate> candidates) {
    List<Candidate> tasks = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.namesTask()) {
        tasks.add(candidate);
      }
    }
    return tasks;
  }

  /**
   * 停车难，挖潜办。 用水难，联合办。: sentences of two short clauses, cut at the same place, the first of which
   * opens the section.
   */
  private static List<LeadPlace> coupletLeads(List<Sentence> sentences) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i + 1 < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      int end = Stops.OF_SENTENCES.indexIn(sentence.body(), sentence.start());
      if (sentence.clauseEnd() < end && end - sentence.start() <= LONGEST_COUPLET) {
        sentence.lead(i, end).ifPresent(candidates::add);
      }
    }
    List<Candidate> even =
        largestGroup(
            filled(candidates),
            (one, other) -> one.length() == other.length() && middle(one) == middle(other));
    return !even.isEmpty() && even.get(0).sentence() == 0 ? places(even) : List.of();
  }

  private static int middle(String text) {
    return Stops.OF_CLAUSES.indexIn(text, 0);
  }

  /** Sentences of one length are built alike when they are as short as a phrase. */
  private static boolean alikeOrEven(String one, String other) {
    return ParallelBuild.alike(one, other)
        || ParallelBuild.echoes(one, other)
        || one.length() == other.length() && one.length() <= LONGEST_EVEN;
  }

  /** Those that a sentence follows which is no candidate itself. */
  private static List<Candidate> filled(List<Candidate> candidates) {
    List<Candidate> filled = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      boolean last = i + 1 == candidates.size();
      if (last || candidates.get(i + 1).sentence() > candidate.sentence() + 1) {
        filled.add(candidate);
      }
    }
    return filled;
  }

  private static List<LeadPlace> clauseLeads(List<Sentence> sentences) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if ("，,：:".indexOf(sentence.clauseStop()) >= 0) {
        sentence.lead(i, sentence.clauseEnd()).ifPresent(candidates::add);
      }
    }
    return chosen(candidates, sentences.size());
  }

  private static List<LeadPlace> chosen(List<Candidate> candidates, int sentences) {
    List<Candidate> even = largestGroup(candidates, (one, other) -> one.length() == other.length());
    if (even.size() >= 3 && even.size() * 4 >= sentences * 3) {
      return places(even);
    }
    List<Candidate> ending =
        largestGroup(candidates, LeadFinder::evenWithOneEnd, candidate -> true);
    if (ending.size() >= 3 && ending.size() == sentences) {
      return places(ending);
    }
    List<Candidate> hinged = largestGroup(candidates, ParallelBuild::sameHinge, candidate -> true);
    if (hinged.size() >= 3 && hinged.size() == sentences) {
      return places(hinged);
    }
    List<Candidate> framed = largestGroup(candidates, ParallelBuild::sameFrame, candidate -> true);
    if (coverAlike(framed, sentences)) {
      return places(framed);
    }
    List<Candidate> alike = largestGroup(candidates, ParallelBuild::alike);
    List<Candidate> tasks = namingTasks(candidates);
    boolean tasksCover = areSeveral(tasks) && tasks.size() * 5 >= sentences * 3;
    if (coverAlike(alike, sentences)
        && (!tasksCover || alike.size() >= tasks.size() || !tasks.containsAll(alike))) {
      return places(alike);
    }
    return tasksCover ? places(tasks(candidates)) : List.of();
  }

  /** Two clauses that begin with a verb are as often plain text, unless they are built alike. */
  private static boolean areSeveral(List<Candidate> tasks) {
    return tasks.size() > 2
        || tasks.size() == 2 && ParallelBuild.resembles(tasks.get(0).text(), tasks.get(1).text());
  }

  /** 自己干, 合作干, 请人干. */
  private static boolean evenWithOneEnd(String one, String other) {
    return one.length() == other.length()
        && one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
  }

  private static boolean coverAlike(List<Candidate> alike, int sentences) {
    return alike.size() >= 3 || alike.size() == 2 && sentences <= 4;
  }

  /**
   * The most candidates that are built like one of them; those aside that begin as no lead does.
   */
  private static List<Candidate> largestGroup(
      List<Candidate> candidates, BiPredicate<String, String> alike) {
    return largestGroup(candidates, alike, candidate -> !TaskPhrase.isNone(candidate.text()));
  }

  private static List<Candidate> largestGroup(
      List<Candidate> candidates, BiPredicate<String, String> alike, Predicate<Candidate> allowed) {
    if (candidates.size() < 2) {
      return List.of();
    }
    List<Candidate> eligible = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (allowed.test(candidate)) {
        eligible.add(candidate);
      }
    }
    List<Candidate> largest = List.of();
    List<Candidate> group = new ArrayList<>();
    for (Candidate model : eligible) {
      group.clear();
      for (Candidate other : eligible) {
        if (alike.test(model.words(), other.words())) {
          group.add(other);
        }
      }
      largest = group.size() > Math.max(1, largest.size()) ? List.copyOf(group) : largest;
    }
    return largest;
  }

  private static List<LeadPlace> places(List<Candidate> candidates) {
    List<LeadPlace> places = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      places.add(candidate.place());
    }
    return places;
  }
}
