package io.github.speechdigest.parser.internal.structure;

import io.github.speechdigest.parser.internal.lexicon.Punctuation;
import java.util.ArrayList;
import java.util.List;

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
   * @param phrase as printed
   * @param words without quotation marks
   */
  private record Candidate(int sentence, Phrase phrase, Phrase words) {
    boolean namesTask() {
      return TaskPhrase.namesTask(phrase);
    }

    /** Whether it can stand beside those that name tasks: it tells of no time, place or subject. */
    boolean canName() {
      return !TaskPhrase.isCircumstance(phrase);
    }
  }

  /**
   * A sentence of the section.
   *
   * @param text the text of the section
   * @param clauseEnd where its first clause ends
   */
  private record Sentence(String text, int start, int end, int clauseEnd) {
    static Sentence at(String text, int start) {
      return new Sentence(
          text, start, Sentences.sentenceEnd(text, start), Stops.OF_CLAUSES.indexIn(text, start));
    }

    /** The mark behind the first clause; a line end when there is none. */
    char clauseStop() {
      return clauseEnd < end ? text.charAt(clauseEnd) : '\n';
    }

    /** Adds its beginning as what may be a lead, when that is short enough. */
    void addLead(int index, int leadEnd, List<Candidate> candidates) {
      int length = leadEnd - start;
      if (length >= SHORTEST && length <= LONGEST && !Sentences.hasFigure(text, start, leadEnd)) {
        Phrase lead = new Phrase(text, start, leadEnd);
        candidates.add(new Candidate(index, lead, lead.withoutQuotationMarks()));
      }
    }
  }

  /** In what two leads may be built alike. */
  private enum Likeness {
    /** Sentences of one length are built alike when they are as short as a phrase. */
    BUILD_OR_LENGTH,
    BUILD,
    LENGTH,
    /** 自己干, 合作干, 请人干. */
    LENGTH_AND_END,
    /** What stands behind the middle may differ by a character. */
    MIDDLE,
    HINGE,
    FRAME;

    boolean holds(Phrase one, Phrase other) {
      boolean even = one.length() == other.length();
      return switch (this) {
        case BUILD_OR_LENGTH ->
            ParallelBuild.alike(one, other)
                || ParallelBuild.echoes(one, other)
                || even && one.length() <= LONGEST_EVEN;
        case BUILD -> ParallelBuild.alike(one, other);
        case LENGTH -> even;
        case LENGTH_AND_END -> even && one.last() == other.last();
        case MIDDLE -> Math.abs(one.length() - other.length()) <= 1 && middle(one) == middle(other);
        case HINGE -> ParallelBuild.sameHinge(one, other);
        case FRAME -> ParallelBuild.sameFrame(one, other);
      };
    }

    private static int middle(Phrase phrase) {
      return Stops.OF_CLAUSES.indexIn(phrase.text(), phrase.start()) - phrase.start();
    }
  }

  private LeadFinder() {}

  /** The leads from a place of a text on. */
  static List<LeadPlace> find(String text, int from) {
    if (Sentences.sentenceEnd(text, from) == text.length()) {
      return List.of(); // one sentence has none beside it
    }
    List<Sentence> sentences = new ArrayList<>();
    for (int at = from; at < text.length(); at = sentences.get(sentences.size() - 1).end()) {
      sentences.add(Sentence.at(text, at));
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
        sentence.addLead(i, sentence.clauseEnd(), candidates);
      }
    }
    if (candidates.size() < 2) {
      return List.of();
    }
    List<Candidate> filled = filled(candidates);
    List<Candidate> tasks = tasks(filled);
    List<Candidate> alike = largestGroup(naming(filled), Likeness.BUILD_OR_LENGTH);
    if (alike.isEmpty()) {
      alike = filled(largestGroup(openingAsLeads(candidates), Likeness.BUILD_OR_LENGTH));
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
      shortest = Math.min(shortest, task.phrase().length());
      longest = Math.max(longest, task.phrase().length());
    }
    List<Candidate> beside = new ArrayList<>(filled.size());
    for (Candidate candidate : filled) {
      if (candidate.namesTask()
          || candidate.canName()
              && TaskPhrase.isNone(candidate.phrase())
              && candidate.phrase().length() >= shortest - MOST_ADRIFT
              && candidate.phrase().length() <= longest + MOST_ADRIFT) {
        beside.add(candidate);
      }
    }
    return beside;
  }

  private static List<Candidate> namingTasks(List<Candidate> candidates) {
    List<Candidate> tasks = new ArrayList<>(candidates.size());
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
      int end = Stops.OF_SENTENCES.indexIn(sentence.text(), sentence.start());
      if (sentence.clauseEnd() < end && end - sentence.start() <= LONGEST_COUPLET) {
        sentence.addLead(i, end, candidates);
      }
    }
    List<Candidate> even = largestGroup(openingAsLeads(filled(candidates)), Likeness.MIDDLE);
    return !even.isEmpty() && even.get(0).sentence() == 0 ? places(even) : List.of();
  }

  /** Those that a sentence follows which is no candidate itself. */
  private static List<Candidate> filled(List<Candidate> candidates) {
    List<Candidate> filled = new ArrayList<>(candidates.size());
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
        sentence.addLead(i, sentence.clauseEnd(), candidates);
      }
    }
    return chosen(candidates, sentences.size());
  }

  private static List<LeadPlace> chosen(List<Candidate> candidates, int sentences) {
    if (candidates.size() < 2) {
      return List.of();
    }
    List<Candidate> leads = openingAsLeads(candidates);
    List<Candidate> even = largestGroup(leads, Likeness.LENGTH);
    if (even.size() >= 3 && even.size() * 4 >= sentences * 3) {
      return places(even);
    }
    List<Candidate> ending = largestGroup(candidates, Likeness.LENGTH_AND_END);
    if (ending.size() >= 3 && ending.size() == sentences) {
      return places(ending);
    }
    List<Candidate> hinged = largestGroup(candidates, Likeness.HINGE);
    if (hinged.size() >= 3 && hinged.size() == sentences) {
      return places(hinged);
    }
    List<Candidate> framed = largestGroup(candidates, Likeness.FRAME);
    if (coverAlike(framed, sentences)) {
      return places(framed);
    }
    List<Candidate> alike = largestGroup(leads, Likeness.BUILD);
    List<Candidate> tasks = namingTasks(candidates);
    boolean tasksCover = areSeveral(tasks) && tasks.size() * 5 >= sentences * 3;
    if (coverAlike(alike, sentences)
        && (!tasksCover
            || alike.size() >= tasks.size()
            || namingTasks(alike).size() < alike.size())) {
      return places(alike);
    }
    return tasksCover ? places(tasks(candidates)) : List.of();
  }

  /** Two clauses that begin with a verb are as often plain text, unless they are built alike. */
  private static boolean areSeveral(List<Candidate> tasks) {
    return tasks.size() > 2
        || tasks.size() == 2
            && ParallelBuild.resembles(tasks.get(0).phrase(), tasks.get(1).phrase());
  }

  private static boolean coverAlike(List<Candidate> alike, int sentences) {
    return alike.size() >= 3 || alike.size() == 2 && sentences <= 4;
  }

  /** Those that can stand beside such as name tasks. */
  private static List<Candidate> naming(List<Candidate> candidates) {
    List<Candidate> naming = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      if (candidate.canName()) {
        naming.add(candidate);
      }
    }
    return naming;
  }

  /** Those aside that begin as no lead does. */
  private static List<Candidate> openingAsLeads(List<Candidate> candidates) {
    List<Candidate> leads = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      if (!TaskPhrase.isNone(candidate.phrase())) {
        leads.add(candidate);
      }
    }
    return leads;
  }

  /** The most candidates that are built like one of them; empty when that is alone. */
  private static List<Candidate> largestGroup(List<Candidate> candidates, Likeness likeness) {
    Candidate model = null;
    int largest = 1;
    for (Candidate candidate : candidates) {
      int size = 0;
      for (Candidate other : candidates) {
        size += likeness.holds(candidate.words(), other.words()) ? 1 : 0;
      }
      if (size > largest) {
        largest = size;
        model = candidate;
      }
    }
    return model == null ? List.of() : group(model, candidates, likeness);
  }

  private static List<Candidate> group(
      Candidate model, List<Candidate> candidates, Likeness likeness) {
    List<Candidate> group = new ArrayList<>(candidates.size());
    for (Candidate other : candidates) {
      if (likeness.holds(model.words(), other.words())) {
        group.add(other);
      }
    }
    return group;
  }

  private static List<LeadPlace> places(List<Candidate> candidates) {
    List<LeadPlace> places = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      places.add(new LeadPlace(candidate.phrase().start(), candidate.phrase().end()));
    }
    return places;
  }
}
