package io.github.speechdigest.parser.internal.assembly;

/**
 * What speaks for or against a way of joining the passages. A solution's score is the sum over all
 * evidence of its weight and its amount; the weights are fitted, see {@link Weights}.
 */
enum Evidence {
  // The seam of two passages that are joined.
  /**
   * Log-likelihood ratio of the characters at a seam in mid-sentence: running on against chance.
   */
  SEAM_RATIO,
  OPEN_THEN_WORD,
  OPEN_THEN_MIDWAY,
  OPEN_THEN_NUMBER,
  LISTING_THEN_NUMBER,
  LISTING_THEN_TEXT,
  /** The number behind a listing goes on from the last one in it. */
  LISTING_GOES_ON,
  /**
   * A heading's line without a full stop, then a numbered passage (of a deeper level, it is hoped).
   */
  HEADING_THEN_NUMBER,
  HEADING_THEN_TEXT,
  CLOSED_THEN_NUMBER,
  CLOSED_THEN_WORD,
  CLOSED_THEN_MIDWAY,
  /** Log-likelihood ratio of the characters with which a sentence begins against chance. */
  SENTENCE_START_RATIO,
  /** A heading that ends with a full stop and has nothing else under it, then unnumbered text. */
  HEADING_GETS_TEXT,
  /** A heading that ends with a full stop, then a number of the same style. */
  HEADING_STAYS_EMPTY,
  NUMBER_RUNS_ON,
  /** A decimal point or a per cent sign on one side has no digit on the other. */
  NUMBER_TORN,
  QUOTES_AGREE,
  QUOTES_DISAGREE,
  WIDTH_DISAGREES,

  // The page.
  /** Next on the page, nothing between that speaks of a break. */
  NEXT_ON_PAGE,
  /** Log-probability of the way from one passage to the next, as this page tends to be read. */
  WAY_ON_PAGE,
  /** The same on a page in disorder, where it says less. */
  WAY_IN_DISORDER,
  /**
   * Log-likelihood ratio of overtaking, or not, the other continuations around, as this page tends
   * to.
   */
  ORDER_ON_PAGE,

  /** Backward on a page in order, and not from a speech's first piece. */
  BACKWARD,

  // Text lost between two passages of one speech.
  LOST_BETWEEN,
  /** Logarithm of how much more often this page loses text than others do. */
  LOST_ON_PAGE,
  /** The way, and the order of continuations, across the loss. */
  LOST_WAY,
  LOST_ORDER,
  LOST_AFTER_OPEN,
  LOST_BEFORE_WORD,
  LOST_BEFORE_MIDWAY,
  LOST_BEFORE_NUMBER,

  // The first passage of a speech.
  FIRST_NEXT_TO_HEADING,
  FIRST_MIDWAY,
  FIRST_NUMBERED_ONE,
  FIRST_NUMBERED_LATER,
  FIRST_START_RATIO,
  HEADING_WITHOUT_TEXT,

  // The last passage of a speech.
  LAST_OPEN,
  LAST_HEADING,
  LAST_LISTING,

  // Passages that look ahead or sum up, with which speeches end.
  CLOSING_LAST,
  CLOSING_THEN_TEXT,
  CLOSING_THEN_NUMBER,

  // Passages that belong to no speech.
  UNPLACED,
  UNPLACED_LENGTH,

  // Numbering along a whole speech.
  NUMBER_FOLLOWS,
  NUMBER_BEGINS,
  NUMBER_BEGINS_LATE,
  NUMBER_SKIPS,
  NUMBER_RESTARTS,
  NUMBER_FALLS_BACK,
  INLINE_FOLLOWS,
  INLINE_BEGINS_LATE,
  INLINE_SKIPS,
  INLINE_FALLS_BACK,
  NUMBER_FORM_CHANGES,
  ONLY_ONE_SECTION,

  // The build and the theme of a whole speech.
  PARALLEL_SHAPE,
  PARALLEL_WORDS,
  /** Two passages of the speech open with the same words; by how rare that is on the page. */
  OPENING_ECHOED,
  /** Two passages of the speech open with a clause of one build; by how rare that is. */
  BUILD_ECHOED,
  /** The number in the clause goes on from the last one's, or does not. */
  BUILD_COUNTS_ON,
  BUILD_MISCOUNTS,
  THEME_SHARED,
  THEME_OF_HEADING,
  /** A passage has a word of three characters that of all headings only this one has. */
  NAMED_IN_HEADING,
  /** The words of what the speaker's body is charged with. */
  FIELD_OF_WORK,
  LENGTH_UNLIKE_OTHERS,
  /** Pieces of one speech of unlike length: columns of one speech are about equally high. */
  PIECES_UNEVEN,
  /** What columns break off is full lines of one width: a logarithm of likelihood. */
  LINES_AGREE,
  /** Columns of one speech that have as many lines as the first, and that have not. */
  COLUMNS_EVEN,
  COLUMNS_UNEVEN;

  static final int COUNT = values().length;
}
