package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.head.MeetingHead;
import io.github.speechdigest.parser.internal.limit.Deadline;

/** Joins the passages of a page into speeches. Thread-safe. */
public final class Assembler {
  private Assembler() {}

  /**
   * @param head what is left of the page when its head is read
   * @param deadline when to stop searching and give the best order found so far
   */
  public static Assembly assemble(MeetingHead head, Deadline deadline) {
    CharacterModel model = CharacterModel.get();
    Page page = Page.of(head.speechBlocks(), model);
    Score score = new Score(page, model, Weights.fitted());
    Search search = Search.of(score, deadline);
    return new AssemblyReport(score, search.cover(), new Confidence(score, search))
        .assembly();
  }
}
