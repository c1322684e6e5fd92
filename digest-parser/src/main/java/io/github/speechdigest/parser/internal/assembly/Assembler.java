package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.model.Diagnostic;
import io.github.speechdigest.parser.internal.block.Block;
import io.github.speechdigest.parser.internal.head.MeetingHead;
import io.github.speechdigest.parser.internal.limit.Deadline;
import java.util.ArrayList;
import java.util.List;

/** Joins the passages of a text into speeches, page by page. Thread-safe. */
public final class Assembler {
  /**
   * Several times what the fullest page has. What is longer, without a headline at which it could
   * be divided, was not read across columns, and is taken in its order.
   */
  private static final int MOST_PASSAGES = 2000;

  private Assembler() {}

  /** Reads the largest data file, which the first page would else wait for. */
  public static void preload() {
    CharacterModel.get();
  }

  /**
   * @param head what is left of the page when its head is read
   * @param deadline when to stop searching and give the best order found so far
   */
  public static Assembly assemble(MeetingHead head, Deadline deadline) {
    List<SpeechThread> threads = new ArrayList<>();
    List<Block> unplaced = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (List<Block> page : Pages.of(head.speechBlocks())) {
      Assembly assembly = assemble(page, threads.size(), deadline);
      threads.addAll(assembly.threads());
      unplaced.addAll(assembly.unplaced());
      diagnostics.addAll(assembly.diagnostics());
    }
    return new Assembly(threads, unplaced, diagnostics);
  }

  private static Assembly assemble(List<Block> blocks, int speechesBefore, Deadline deadline) {
    CharacterModel model = CharacterModel.get();
    Page page = Page.of(blocks, model);
    Score score = new Score(page, model, Weights.fitted());
    if (page.passages.length > MOST_PASSAGES) {
      Cover cover = Cover.inOrder(score);
      Confidence confidence = Confidence.even(score, cover);
      return new AssemblyReport(score, cover, confidence, speechesBefore).assembly();
    }
    Search search = Search.of(score, deadline);
    Confidence confidence = Confidence.of(search);
    return new AssemblyReport(score, search.cover(), confidence, speechesBefore).assembly();
  }
}
