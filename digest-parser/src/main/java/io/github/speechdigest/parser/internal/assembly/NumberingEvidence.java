package io.github.speechdigest.parser.internal.assembly;

import io.github.speechdigest.parser.internal.block.SectionMarker.Style;

/**
 * Follows the enumerators along a speech: every level counts up from one, and a level begins anew
 * only under a new number of a level above it. One instance serves one thread.
 */
final class NumberingEvidence {
  private static final int STYLES = Style.values().length;

  private final int[] level = new int[STYLES];
  private final int[] last = new int[STYLES];
  private final char[] form = new char[STYLES];
  private final Style[] open = new Style[STYLES];

  /** The styles met so far, a bit for each. */
  private int met = (1 << STYLES) - 1;

  private int depth;
  private int topLast;
  private int skipped;
  private boolean numbered;
  private Passage before;

  /** Whether the number that the second begins with follows the last of its kind in the first. */
  static boolean goesOn(Passage before, Passage after) {
    Enumerator last = last(before, after.leadingEnumerator.style());
    return last != null && last.ordinal() + 1 == after.leadingEnumerator.ordinal();
  }

  /** As {@link #goesOn}, where the last one stands inside the first's last paragraph. */
  static boolean goesOnInside(Passage before, Passage after) {
    return goesOn(before, after) && !last(before, after.leadingEnumerator.style()).leading();
  }

  private static Enumerator last(Passage passage, Style style) {
    Enumerator last = null;
    for (Enumerator enumerator : passage.enumerators) {
      last = enumerator.style() == style ? enumerator : last;
    }
    return last;
  }

  void begin() {
    depth = 0;
    topLast = 0;
    skipped = 0;
    numbered = false;
    before = null;
    for (; met != 0; met &= met - 1) {
      int style = Integer.numberOfTrailingZeros(met);
      level[style] = -1;
      last[style] = 0;
      form[style] = 0;
    }
  }

  /** How many times so far a number did not come that should have. */
  int skipped() {
    return skipped;
  }

  void add(Passage passage, Tally tally) {
    if (before != null && before.mayStopInsideEnumerator) {
      Enumerator cut = EnumeratorScanner.across(before.text, passage.text);
      if (cut != null) {
        add(cut, tally);
      }
    }
    before = passage;
    for (Enumerator enumerator : passage.enumerators) {
      add(enumerator, tally);
    }
  }

  void end(Tally tally) {
    if (numbered && topLast == 1) {
      tally.add(Evidence.ONLY_ONE_SECTION);
    }
  }

  private void add(Enumerator enumerator, Tally tally) {
    int style = enumerator.style().ordinal();
    if (enumerator.closesSequence() && level[style] < 0) {
      return;
    }
    if (level[style] < 0) {
      level[style] = depth;
      open[depth++] = enumerator.style();
    } else {
      closeBelow(level[style]);
    }
    met |= 1 << style;
    step(enumerator, last[style], tally);
    if (form[style] != 0 && form[style] != enumerator.form() && enumerator.leading()) {
      tally.add(Evidence.NUMBER_FORM_CHANGES);
    }
    form[style] = enumerator.form();
    last[style] = enumerator.ordinal();
    if (level[style] == 0 && enumerator.leading()) {
      numbered = true;
      topLast = enumerator.ordinal();
    }
  }

  private void closeBelow(int kept) {
    while (depth > kept + 1) {
      int style = open[--depth].ordinal();
      level[style] = -1;
      last[style] = 0;
    }
  }

  private void step(Enumerator enumerator, int last, Tally tally) {
    int ordinal = enumerator.ordinal();
    boolean leading = enumerator.leading();
    if (last > 0 && (ordinal == last + 1 || ordinal > last && enumerator.closesSequence())) {
      tally.add(leading ? Evidence.NUMBER_FOLLOWS : Evidence.INLINE_FOLLOWS);
    } else if (last > 0 && ordinal > last) {
      skipped++;
      tally.add(leading ? Evidence.NUMBER_SKIPS : Evidence.INLINE_SKIPS);
    } else if (last > 0 && ordinal == 1) {
      if (leading) {
        tally.add(Evidence.NUMBER_RESTARTS);
      }
    } else if (last > 0) {
      tally.add(leading ? Evidence.NUMBER_FALLS_BACK : Evidence.INLINE_FALLS_BACK);
    } else if (ordinal > 1) {
      skipped++;
      tally.add(leading ? Evidence.NUMBER_BEGINS_LATE : Evidence.INLINE_BEGINS_LATE);
    } else if (leading) {
      tally.add(Evidence.NUMBER_BEGINS);
    }
  }
}
