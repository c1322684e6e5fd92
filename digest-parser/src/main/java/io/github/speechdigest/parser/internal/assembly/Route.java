package io.github.speechdigest.parser.internal.assembly;

import java.util.Arrays;

/** Passages in reading order that may become a strand; used again and again. Not thread-safe. */
final class Route {
  int[] passages = new int[32];
  int length;

  Route clear() {
    length = 0;
    return this;
  }

  /** Goes on with those from one index up to another. */
  Route add(int[] more, int start, int end) {
    int added = end - start;
    if (length + added > passages.length) {
      passages = Arrays.copyOf(passages, 2 * (length + added));
    }
    for (int i = 0; i < added; i++) {
      passages[length + i] = more[start + i];
    }
    length += added;
    return this;
  }

  /** Its passages, which it won't change any more. */
  int[] toArray() {
    return Arrays.copyOf(passages, length);
  }

  boolean holds(int passage) {
    for (int i = 0; i < length; i++) {
      if (passages[i] == passage) {
        return true;
      }
    }
    return false;
  }
}
