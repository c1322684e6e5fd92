package io.github.speechdigest.parser.internal.assembly;

/**
 * Remembers what strands score apart from their seams, and how their pieces lie on the page. The
 * search meets most of them again and again; they are known by a hash of 64 bits over the heading
 * and the passages, so two of a page's strands all but never share one.
 */
final class StrandScores {
  /** More than a page of ordinary length needs. */
  private static final int MOST_REMEMBERED = 1 << 18;

  private static final int TEXT = 0;
  private static final int UNEVENNESS = 1;
  private static final int BACKWARD = 2;

  private final ScoreTable table = new ScoreTable(3, MOST_REMEMBERED);

  static long key(int heading, int[] passages, int length) {
    long key = mixed(heading + 2);
    for (int i = 0; i < length; i++) {
      key = mixed(key + passages[i] + 1);
    }
    return key == 0 ? 1 : key;
  }

  /** A multiplication and a shift, each of which loses nothing. */
  private static long mixed(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return mixed ^ mixed >>> 32;
  }

  /**
   * The place of what a strand scores, or {@link ScoreTable#UNKNOWN}; good until the next is put.
   */
  int find(long key) {
    return table.find(key);
  }

  /**
   * Takes up a strand that is not known.
   *
   * @param text what it scores for its text, however the page is read
   * @param unevenness how uneven its pieces are
   * @param backward how often it goes backward on the page
   * @return its place
   */
  int put(long key, double text, double unevenness, double backward) {
    int place = table.add(key);
    table.put(place, TEXT, text);
    table.put(place, UNEVENNESS, unevenness);
    table.put(place, BACKWARD, backward);
    return place;
  }

  double text(int place) {
    return table.score(place, TEXT);
  }

  double unevenness(int place) {
    return table.score(place, UNEVENNESS);
  }

  double backward(int place) {
    return table.score(place, BACKWARD);
  }
}
