package io.github.speechdigest.examples.report;

import io.github.speechdigest.model.Fragment;
import io.github.speechdigest.model.FragmentRole;
import io.github.speechdigest.model.Meeting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All pieces of a page, in source order and in reading order. */
final class Pieces {
  private static final Comparator<Numbered> READING_ORDER =
      Comparator.comparing(numbered -> numbered.fragment.position().orElse(Integer.MAX_VALUE));

  private final Piece[] pieces;
  private final Map<Integer, List<Piece>> threads = new TreeMap<>();

  private record Numbered(int number, Fragment fragment) {}

  private Pieces(int size) {
    this.pieces = new Piece[size];
  }

  static Pieces of(Meeting meeting) {
    Pieces pieces = new Pieces(meeting.fragments().size());
    Map<Integer, List<Numbered>> threads = new TreeMap<>();
    int number = 0;
    for (Fragment fragment : meeting.fragments()) {
      number++;
      if (fragment.speech().isPresent()) {
        threads
            .computeIfAbsent(fragment.speech().getAsInt(), speech -> new ArrayList<>())
            .add(new Numbered(number, fragment));
      } else {
        pieces.pieces[number - 1] =
            new Piece(number, fragment, 0, OptionalInt.empty(), OptionalInt.empty(), false);
      }
    }
    threads.forEach(pieces::link);
    return pieces;
  }

  private void link(int speech, List<Numbered> thread) {
    thread.sort(READING_ORDER);
    List<Piece> linked = new ArrayList<>();
    for (int i = 0; i < thread.size(); i++) {
      Numbered own = thread.get(i);
      Optional<Numbered> before = i == 0 ? Optional.empty() : Optional.of(thread.get(i - 1));
      Optional<Numbered> after =
          i == thread.size() - 1 ? Optional.empty() : Optional.of(thread.get(i + 1));
      Piece piece =
          new Piece(
              own.number,
              own.fragment,
              thread.size(),
              number(before),
              number(after),
              after.flatMap(next -> next.fragment.continues()).orElse(false));
      linked.add(piece);
      pieces[own.number - 1] = piece;
    }
    threads.put(speech, linked);
  }

  private static OptionalInt number(Optional<Numbered> piece) {
    return piece.map(found -> OptionalInt.of(found.number)).orElse(OptionalInt.empty());
  }

  List<Piece> inSourceOrder() {
    return List.of(pieces);
  }

  /** The pieces of a speech in reading order; none when it has none. */
  List<Piece> of(int speech) {
    return threads.getOrDefault(speech, List.of());
  }

  Stream<Piece> of(int speech, FragmentRole role) {
    return of(speech).stream().filter(piece -> piece.fragment().role() == role);
  }

  /** The piece that holds an offset of the source. */
  Optional<Piece> at(int offset) {
    int from = 0;
    int to = pieces.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (pieces[middle].fragment().end() <= offset) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from < pieces.length && pieces[from].covers(offset)
        ? Optional.of(pieces[from])
        : Optional.empty();
  }
}
