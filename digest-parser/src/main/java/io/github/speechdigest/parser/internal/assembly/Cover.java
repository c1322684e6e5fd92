package io.github.speechdigest.parser.internal.assembly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A solution: every heading and every passage of the page in exactly one strand. */
final class Cover {
  private final Strand[] strandOfPassage;
  private final Strand[] strandOfHeading;
  private final int[] place;
  private final long[] hashUpTo;

  Cover(Page page) {
    this(
        new Strand[page.passages.length],
        new Strand[page.headings.size()],
        new int[page.passages.length],
        new long[page.passages.length]);
  }

  private Cover(Strand[] strandOfPassage, Strand[] strandOfHeading, int[] place, long[] hashUpTo) {
    this.strandOfPassage = strandOfPassage;
    this.strandOfHeading = strandOfHeading;
    this.place = place;
    this.hashUpTo = hashUpTo;
  }

  /** The solution that leaves every passage where it stands, below the last heading before it. */
  static Cover inOrder(Score score) {
    Page page = score.page;
    Cover cover = new Cover(page);
    int end = page.passages.length;
    for (int heading = page.headings.size() - 1; heading >= 0; heading--) {
      int first = page.firstBelow[heading] == Page.NONE ? end : page.firstBelow[heading];
      cover.put(score.strand(heading, Page.range(first, end)));
      end = first;
    }
    if (end > 0) {
      cover.put(score.strand(Page.NONE, Page.range(0, end)));
    }
    return cover;
  }

  Cover copy() {
    return new Cover(
        strandOfPassage.clone(), strandOfHeading.clone(), place.clone(), hashUpTo.clone());
  }

  /** The same solution, weighed anew. */
  Cover rescored(Score score) {
    Cover rescored = copy();
    for (Strand strand : strands()) {
      rescored.put(score.strand(strand.heading(), strand.passages()));
    }
    return rescored;
  }

  void put(Strand strand) {
    if (strand.heading() != Page.NONE) {
      strandOfHeading[strand.heading()] = strand;
    }
    long hash = 0;
    for (int i = 0; i < strand.passages().length; i++) {
      int passage = strand.passages()[i];
      strandOfPassage[passage] = strand;
      place[passage] = i;
      hash = Route.hash(hash, passage);
      hashUpTo[passage] = hash;
    }
  }

  Strand ofPassage(int passage) {
    return strandOfPassage[passage];
  }

  Strand ofHeading(int heading) {
    return strandOfHeading[heading];
  }

  /** The passage's place in its strand, from 0. */
  int place(int passage) {
    return place[passage];
  }

  /** The hash of the passages of its strand up to and with this one. */
  long hashUpTo(int passage) {
    return hashUpTo[passage];
  }

  /** Every strand once, those under headings first. */
  List<Strand> strands() {
    List<Strand> strands = new ArrayList<>(strandOfHeading.length);
    Collections.addAll(strands, strandOfHeading);
    for (int passage = 0; passage < strandOfPassage.length; passage++) {
      Strand strand = strandOfPassage[passage];
      if (strand.heading() == Page.NONE && strand.passages()[0] == passage) {
        strands.add(strand);
      }
    }
    return strands;
  }

  double score() {
    double score = 0;
    for (Strand strand : strands()) {
      score += strand.score();
    }
    return score;
  }
}
