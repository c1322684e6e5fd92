package io.github.speechdigest.parser.internal.assembly;

/**
 * The two ends of a text as the character model knows them: the last two symbols {@code ab}, on
 * which another text may go on, and the first two {@code cd}, with which it may go on itself. A
 * symbol that is not there has the number 0.
 */
final class Ends {
  /** The share of seams at which anything goes: no single seam is impossible. */
  private static final double SURPRISE = 0.03;

  final int a;
  final int b;
  final int c;
  final int d;

  /** Whether the text ends in a number. */
  final boolean inNumber;

  /** How often the pairs come. */
  final double countOfAb;

  final double countOfCd;

  /** The probability of {@code d} behind {@code c}. */
  final double dBehindC;

  /** The probability of {@code a} in front of {@code b}. */
  final double aBeforeB;

  /** How much more likely a sentence begins like this than running text, as a logarithm. */
  final double startRatio;

  Ends(String text, CharacterModel model) {
    char[] head = new char[2];
    char[] tail = new char[2];
    Alphabet.head(text, head);
    Alphabet.tail(text, tail);
    this.a = id(tail[0], model);
    this.b = id(tail[1], model);
    this.c = id(head[0], model);
    this.d = id(head[1], model);
    this.inNumber = tail[1] == Alphabet.NUMBER;
    this.countOfAb = model.count(a, b);
    this.countOfCd = model.count(c, d);
    this.dBehindC = model.probability(c, d);
    this.aBeforeB = model.probabilityBefore(a, b);
    int stop = model.id('。');
    this.startRatio =
        Math.log(
            soft(model.probability(stop, c) / model.probability(c))
                * soft(model.probability(stop, c, d) / dBehindC));
  }

  private static int id(char symbol, CharacterModel model) {
    return symbol == 0 ? 0 : model.id(symbol);
  }

  /**
   * How much more likely a text goes on with another than with any, as a logarithm. In theory the
   * characters tell the same read forward and backward; as counts are few, the mean of the two
   * tells more.
   *
   * @param onPage the share of the places behind {@code b} on the page at which {@code c} stands
   * @param pageWeight how much that counts against the model's probability, from 0 to 1
   */
  static double seamRatio(
      Ends before, Ends after, CharacterModel model, double onPage, double pageWeight) {
    int b = before.b;
    int c = after.c;
    double together = model.count(b, c);
    double chanceOfB = model.probability(b);
    double chanceOfC = model.probability(c);
    double cBehindB = model.nextTo(b, together, chanceOfC);
    double bBeforeC = model.nextTo(c, together, chanceOfB);
    double abc = 0;
    double bcd = 0;
    double outer = 1;
    if (together > 0) {
      abc = model.count(before.a, b, c);
      bcd = model.count(b, c, after.d);
      outer =
          soft(CharacterModel.nextTo(bcd, together, after.dBehindC) / after.dBehindC)
              * soft(CharacterModel.nextTo(abc, together, before.aBeforeB) / before.aBeforeB);
    }
    double cBehindAb = CharacterModel.nextTo(abc, before.countOfAb, cBehindB);
    double bBeforeCd = CharacterModel.nextTo(bcd, after.countOfCd, bBeforeC);
    double forward = (1 - pageWeight) * cBehindAb + pageWeight * onPage;
    return Math.log(outer * soft(forward / chanceOfC) * soft(bBeforeCd / chanceOfB)) / 2;
  }

  private static double soft(double ratio) {
    return SURPRISE + (1 - SURPRISE) * ratio;
  }
}
