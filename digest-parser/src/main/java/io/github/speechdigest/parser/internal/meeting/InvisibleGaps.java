package io.github.speechdigest.parser.internal.meeting;

import io.github.speechdigest.model.Fragment;
import io.github.speechdigest.model.FragmentRole;
import io.github.speechdigest.parser.internal.source.Invisible;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the characters that print nothing to the fragment before them (the first ones to the first
 * fragment), so that they are neither lost nor part of any text. Other characters are left where
 * they are: to lose one is an error that must show.
 */
final class InvisibleGaps {
  private final String text;

  private InvisibleGaps(String text) {
    this.text = text;
  }

  /**
   * Closes the gaps.
   *
   * @param fragments in source order
   * @param text the source text
   */
  static List<Fragment> close(List<Fragment> fragments, String text) {
    return new InvisibleGaps(text).close(fragments);
  }

  private List<Fragment> close(List<Fragment> fragments) {
    if (fragments.isEmpty()) {
      return alone();
    }
    List<Fragment> closed = new ArrayList<>(fragments.size());
    for (int i = 0; i < fragments.size(); i++) {
      Fragment fragment = fragments.get(i);
      int gapEnd = i + 1 < fragments.size() ? fragments.get(i + 1).start() : text.length();
      int start = i == 0 ? firstInvisible(0, fragment.start()) : fragment.start();
      closed.add(spanning(fragment, start, behindLastInvisible(fragment.end(), gapEnd)));
    }
    return closed;
  }

  private List<Fragment> alone() {
    int end = behindLastInvisible(0, text.length());
    return end == 0
        ? List.of()
        : List.of(
            Fragment.builder()
                .start(firstInvisible(0, end))
                .end(end)
                .role(FragmentRole.FURNITURE)
                .build());
  }

  /** The first one in a stretch, or the end of the stretch. */
  private int firstInvisible(int from, int to) {
    int at = from;
    while (at < to && !Invisible.is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the last one in a stretch ends, or the start of the stretch. */
  private int behindLastInvisible(int from, int to) {
    int at = to;
    while (at > from && !Invisible.is(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static Fragment spanning(Fragment fragment, int start, int end) {
    if (fragment.start() == start && fragment.end() == end) {
      return fragment;
    }
    return Fragment.builder()
        .start(start)
        .end(end)
        .role(fragment.role())
        .speech(fragment.speech())
        .position(fragment.position())
        .continues(fragment.continues())
        .confidence(fragment.confidence())
        .build();
  }
}
