package io.github.speechdigest.parser;

import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.speechdigest.model.Meeting;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Inputs that nobody prints and somebody sends: about a million characters that are all alike. */
class PathologicalInputTest {
  /**
   * What keeps one slow machine from failing the build; {@code main} prints the times themselves.
   */
  private static final Duration GENEROUS = Duration.ofSeconds(60);

  private static final int SIZE = Integer.getInteger("size", 1_000_000);

  private static final String HEAD = "## 做强产业 稳住增长\n\n甲区委书记 李某\n\n";

  enum Input {
    ONE_LINE("坚持创新驱动,推动产业升级。"),
    ONE_LINE_WITHOUT_STOP("坚持创新驱动推动产业升级"),
    LEADS("夯实产业。持续推动各项工作加快开展,取得了很好的成效。"),
    CLAUSE_LEADS("抓产业促增量,签约了很多很多的项目。"),
    HARD_WRAPPED("坚持创新驱动推动产业升级\n"),
    DIGITS("7"),
    CHINESE_DIGITS("七"),
    POWERS("万亿"),
    FIGURES("增长7%、"),
    SECTION_MARKERS("一、"),
    SECTION_LINES("一、\n"),
    ENUMERATORS("一是"),
    OPENING_BRACKETS("（"),
    BRACKETS("（）"),
    OPENING_QUOTES("“"),
    QUOTES("“”"),
    DASHES("——"),
    NUMBER_SIGNS("#"),
    SPACES(" "),
    BLANK_LINES("\n"),
    HEADLINES("## 做强产业稳增长\n"),
    BYLINES("甲区委书记 李某\n"),
    EQUAL_BLOCKS("一、做强产业。签约项目89个,金额357亿元。\n\n"),
    HYPHENATED("RE-ITs "),
    PERIODS("前三季度"),
    FURNITURE("责任编辑 "),
    LEAD_LABELS("核心提示"),
    NESTED_HTML("<div>"),
    NESTED_INLINE_HTML("<b>"),
    HTML_TITLES("<div class=title>"),
    HTML_BREAKS("<br>"),
    UNCLOSED_TAGS("<p");

    private final String unit;

    Input(String unit) {
      this.unit = unit;
    }

    /** Below the head of a speech, so that every stage has its work, unless it is HTML. */
    String page(int size) {
      String text = unit.repeat(Math.max(1, size / unit.length()));
      return unit.startsWith("<") ? text : HEAD + text;
    }
  }

  @ParameterizedTest
  @EnumSource
  void should_neither_hang_nor_lose_anything(Input input) {
    String page = input.page(SIZE / 10);

    Meeting meeting = assertTimeout(GENEROUS, () -> DigestParser.parse(page, "page", options()));

    Guarantees.checkKept(meeting, DigestParser.text(page, "page", options()));
  }

  private static ParseOptions options() {
    return ParseOptions.builder().maxLines(SIZE).timeBudget(Duration.ofSeconds(10)).build();
  }

  /**
   * Prints how much longer a character takes than in the real page.
   *
   * @param arguments the inputs; all when there are none
   */
  public static void main(String[] arguments) {
    String real = RandomPage.real();
    double ordinary = 0;
    for (int i = 0; i < 30; i++) {
      ordinary = nanosPerCharacter(real);
    }
    System.out.printf(Locale.ROOT, "%-24s %10.0f ns a character%n", "real page", ordinary);
    for (Input input : arguments.length == 0 ? Input.values() : inputs(arguments)) {
      double spent = nanosPerCharacter(input.page(SIZE));
      System.out.printf(
          Locale.ROOT,
          "%-24s %10.0f ns a character, %8.2f of ordinary%n",
          input,
          spent,
          spent / ordinary);
    }
  }

  private static Input[] inputs(String[] names) {
    return Arrays.stream(names).map(Input::valueOf).toArray(Input[]::new);
  }

  private static double nanosPerCharacter(String page) {
    long start = System.nanoTime();
    DigestParser.parse(page, "page", options());
    return (System.nanoTime() - start) / (double) page.length();
  }
}
