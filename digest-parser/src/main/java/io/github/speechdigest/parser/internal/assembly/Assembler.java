package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.head.MeetingHead;
import io.github.speechdigest.parser.internal.limit.Deadline;

/** Joins the passages of a page into speeches. Thread-safe. */
public final class Assembler {
  /**
   * Several times what the fullest page has. What is longer was not read across columns, and is
   * taken in its order.
   */
  private static final int MOST_PASSAGES = 2000;

  private Assembler() {}

  /**
   * @param head what is left of the page when its head is read
   * @param deadline when to stop searching and give the best order found so far
   */
  public static Assembly assemble(MeetingHead head, Deadline deadline) {
    CharacterModel model = CharacterModel.get();
    Page page = Page.of(head.speechBlocks(), model);
    Score score = new Score(page, model, Weights.fitted());
    AssemblyReport report =
        page.passages.length > MOST_PASSAGES ? inOrder(score) : solved(score, deadline);
    return report.assembly();
  }

  private static AssemblyReport inOrder(Score score) {
    Cover cover = Cover.inOrder(score);
    return new AssemblyReport(score, cover, Confidence.even(score, cover));
  }

  private static AssemblyReport solved(Score score, Deadline deadline) {
    Search search = Search.of(score, deadline);
    return new AssemblyReport(score, search.cover(), new Confidence(score, search));
  }
}
