package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.head.MeetingHead;
import io.github.speechdigest.parser.internal.limit.Deadline;

/** Joins the passages of a page into speeches. Thread-safe. */
public final class Assembler {
  /** A page with more passages than this is read in page order. */
  private static final int MOST_PASSAGES = 600;

  private Assembler() {}

  /**
   * @param head what is left of the page when its head is read
   * @param deadline when to stop searching and give the best order found so far
   */
  public static Assembly assemble(MeetingHead head, Deadline deadline) {
    CharacterModel model = CharacterModel.get();
    Page page = Page.of(head.speechBlocks(), model);
    if (page.passages.length > MOST_PASSAGES) {
      return PageOrder.assembly(page);
    }
    Score score = score(page, model, Weights.fitted());
    Search search = new Search(score, deadline);
    Cover cover = search.solve();
    return new AssemblyReport(score, cover, new Confidence(search, cover)).assembly();
  }

  /** The score by which the solutions for a page are held against each other. */
  static Score score(Page page, CharacterModel model, double[] weights) {
    Score score = new Score(page, model, weights, ReadingWay.usual(page));
    score.readBy(ReadingWay.learnt(page, score));
    return score;
  }
}
