package io.github.speechdigest.parser.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two sequences share, in order: the longest run that both have, then likewise left and right
 * of it (Ratcliff and Obershelp 1988).
 */
final class Sequences {
  /** A run: {@code first[a … a + length)} equals {@code second[b … b + length)}. */
  record Run(int a, int b, int length) {}

  private record Window(int fromA, int toA, int fromB, int toB) {}

  private Sequences() {}

  static <T> List<Run> shared(List<T> first, List<T> second) {
    Map<T, List<Integer>> places = new HashMap<>();
    for (int b = 0; b < second.size(); b++) {
      places.computeIfAbsent(second.get(b), key -> new ArrayList<>()).add(b);
    }
    List<Run> runs = new ArrayList<>();
    Deque<Window> open = new ArrayDeque<>();
    open.push(new Window(0, first.size(), 0, second.size()));
    while (!open.isEmpty()) {
      Window window = open.pop();
      Run run = longest(first, places, window);
      if (run.length() > 0) {
        runs.add(run);
        open.push(new Window(window.fromA(), run.a(), window.fromB(), run.b()));
        open.push(
            new Window(run.a() + run.length(), window.toA(), run.b() + run.length(), window.toB()));
      }
    }
    return runs;
  }

  static int sharedLength(String first, String second) {
    if (first.equals(second)) {
      return first.length();
    }
    return shared(first.chars().boxed().toList(), second.chars().boxed().toList()).stream()
        .mapToInt(Run::length)
        .sum();
  }

  private static <T> Run longest(List<T> first, Map<T, List<Integer>> places, Window window) {
    Run best = new Run(window.fromA(), window.fromB(), 0);
    Map<Integer, Integer> endingAt = new HashMap<>();
    for (int a = window.fromA(); a < window.toA(); a++) {
      Map<Integer, Integer> next = new HashMap<>();
      for (int b : places.getOrDefault(first.get(a), List.of())) {
        if (b >= window.fromB() && b < window.toB()) {
          int length = endingAt.getOrDefault(b - 1, 0) + 1;
          next.put(b, length);
          if (length > best.length()) {
            best = new Run(a - length + 1, b - length + 1, length);
          }
        }
      }
      endingAt = next;
    }
    return best;
  }
}
