package io.github.speechdigest.parser.internal.assembly;

/** What the two sides of a seam say about each other. */
final class SeamEvidence {
  /** How much the page's own pairs of characters count against those of the language. */
  private static final double PAGE = 0.3;

  private final CharacterModel model;
  private final SeamPairs onPage;

  SeamEvidence(CharacterModel model, SeamPairs onPage) {
    this.onPage = onPage;
    this.model = model;
  }

  /** Adds the evidence that {@code after} goes on where {@code before} ends. */
  void join(Passage before, Passage after, Tally tally) {
    switch (before.end) {
      case OPEN -> open(before, after, tally);
      case LISTING -> listing(before, after, tally);
      case HEADING -> heading(before, after, tally);
      case CLOSED -> closed(before, after, tally);
    }
    if (!before.leftOpen.isEmpty() || !after.closedFirst.isEmpty()) {
      tally.add(
          before.leftOpen.endsWith(after.closedFirst) && !after.closedFirst.isEmpty()
              ? Evidence.QUOTES_AGREE
              : Evidence.QUOTES_DISAGREE);
    }
    if (before.punctuationWidth * after.punctuationWidth < 0) {
      tally.add(Evidence.WIDTH_DISAGREES);
    }
  }

  /** Adds the evidence that text is lost between the two. */
  void loss(Passage before, Passage after, Tally tally) {
    tally.add(Evidence.LOST_BETWEEN);
    if (before.end == Passage.End.OPEN) {
      tally.add(Evidence.LOST_AFTER_OPEN);
    }
    switch (after.start) {
      case NUMBERED -> tally.add(Evidence.LOST_BEFORE_NUMBER);
      case MIDWAY -> tally.add(Evidence.LOST_BEFORE_MIDWAY);
      case PLAIN -> tally.add(Evidence.LOST_BEFORE_WORD);
    }
    if (before.punctuationWidth * after.punctuationWidth < 0) {
      tally.add(Evidence.WIDTH_DISAGREES);
    }
  }

  /** Adds the evidence that a speech begins with the passage. */
  void first(Passage passage, Tally tally) {
    switch (passage.start) {
      case NUMBERED ->
          tally.add(
              passage.leadingEnumerator.ordinal() == 1
                  ? Evidence.FIRST_NUMBERED_ONE
                  : Evidence.FIRST_NUMBERED_LATER);
      case MIDWAY -> tally.add(Evidence.FIRST_MIDWAY);
      case PLAIN -> tally.add(Evidence.FIRST_START_RATIO, passage.ends.startRatio);
    }
  }

  /** Adds the evidence that a speech ends with the passage. */
  void last(Passage passage, Tally tally) {
    switch (passage.end) {
      case OPEN -> tally.add(Evidence.LAST_OPEN);
      case HEADING -> tally.add(Evidence.LAST_HEADING);
      case LISTING -> tally.add(Evidence.LAST_LISTING);
      case CLOSED -> {
        if (passage.headingOnly) {
          tally.add(Evidence.LAST_HEADING);
        }
      }
    }
  }

  private void open(Passage before, Passage after, Tally tally) {
    switch (after.start) {
      case NUMBERED -> tally.add(Evidence.OPEN_THEN_NUMBER);
      case MIDWAY -> tally.add(Evidence.OPEN_THEN_MIDWAY);
      case PLAIN -> tally.add(Evidence.OPEN_THEN_WORD);
    }
    boolean inNumber =
        before.ends.inNumber && (after.startsWithDigit || after.wantsDigit)
            || before.endsWithPoint && after.startsWithDigit;
    if (after.wantsDigit && !before.ends.inNumber
        || before.endsWithPoint && !after.startsWithDigit) {
      tally.add(Evidence.NUMBER_TORN);
    }
    if (inNumber) {
      tally.add(Evidence.NUMBER_RUNS_ON);
    } else {
      tally.add(Evidence.SEAM_RATIO, seamRatio(before, after));
    }
  }

  private void listing(Passage before, Passage after, Tally tally) {
    if (after.start == Passage.Start.NUMBERED) {
      tally.add(Evidence.LISTING_THEN_NUMBER);
      if (NumberingEvidence.goesOn(before, after)) {
        tally.add(Evidence.LISTING_GOES_ON);
      }
    } else {
      tally.add(Evidence.LISTING_THEN_TEXT);
      tally.add(Evidence.SEAM_RATIO, seamRatio(before, after));
    }
  }

  private void heading(Passage before, Passage after, Tally tally) {
    if (after.start == Passage.Start.NUMBERED) {
      tally.add(Evidence.HEADING_THEN_NUMBER);
      emptyHeading(before, after, tally);
    } else {
      tally.add(Evidence.HEADING_THEN_TEXT);
      tally.add(Evidence.SEAM_RATIO, seamRatio(before, after));
    }
  }

  private void closed(Passage before, Passage after, Tally tally) {
    switch (after.start) {
      case NUMBERED -> {
        tally.add(Evidence.CLOSED_THEN_NUMBER);
        emptyHeading(before, after, tally);
      }
      case MIDWAY -> tally.add(Evidence.CLOSED_THEN_MIDWAY);
      case PLAIN -> {
        tally.add(Evidence.CLOSED_THEN_WORD);
        tally.add(Evidence.SENTENCE_START_RATIO, after.ends.startRatio);
        if (before.headingOnly) {
          tally.add(Evidence.HEADING_GETS_TEXT);
        }
      }
    }
  }

  private static void emptyHeading(Passage before, Passage after, Tally tally) {
    if (before.headingOnly && before.leadingEnumerator.style() == after.leadingEnumerator.style()) {
      tally.add(Evidence.HEADING_STAYS_EMPTY);
    }
  }

  /** How much more likely the two ends follow one another than by chance, as a logarithm. */
  double seamRatio(Passage before, Passage after) {
    char last = before.text.charAt(before.text.length() - 1);
    double share = onPage.share(last, after.text.charAt(0));
    return Ends.seamRatio(before.ends, after.ends, model, share, PAGE);
  }

  /** Whether the second is likelier to go on in mid-sentence than to begin one. */
  boolean runsOn(Passage before, Passage after) {
    return seamRatio(before, after) > after.ends.startRatio;
  }
}
