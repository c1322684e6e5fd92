package io.github.speechdigest.parser.internal.block;

import java.util.Optional;

/** Tells whether a block of one kind begins at a line, by one cue. */
interface BlockRecogniser {
  /**
   * @param page the page, and what was recognised above the line
   * @param line index of the line
   * @return what begins there, empty when nothing of this kind does
   */
  Optional<Recognition> recognise(Page page, int line);
}
