package io.github.speechdigest.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.speechdigest.examples.CommandResult;
import io.github.speechdigest.examples.IndicatorRow;
import io.github.speechdigest.json.DigestJson;
import io.github.speechdigest.model.FragmentRole;
import io.github.speechdigest.model.Meeting;
import io.github.speechdigest.parser.DigestParser;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Uses the report as a reader does, in a real browser. */
class ReportBrowserTest {
  @TempDir private static Path directory;
  private static ChromeDriver browser;

  @BeforeAll
  static void start() {
    Optional<ChromeDriver> started = Browser.start();
    if (started.isEmpty()) {
      System.err.println("ReportBrowserTest is skipped: " + Browser.HOW_TO_INSTALL);
    }
    assumeTrue(started.isPresent(), Browser.HOW_TO_INSTALL);
    browser = started.get();
  }

  @AfterAll
  static void quit() {
    if (browser != null) {
      browser.quit();
    }
  }

  @BeforeEach
  void forget_the_last_test() {
    browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    emulate("", "light");
  }

  @AfterEach
  void should_leave_the_console_silent() {
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  @Test
  void should_show_all_speeches_and_pieces_of_a_real_page() throws IOException {
    Meeting meeting = DigestParser.parse(CommandResult.REAL_PAGE);
    long placed =
        meeting.fragments().stream().filter(fragment -> fragment.speech().isPresent()).count();

    open(meeting, Files.readString(CommandResult.REAL_PAGE));

    assertThat(all(".speech")).hasSize(9);
    assertThat(all(".piece.placed")).hasSize((int) placed).hasSizeGreaterThan(50);
    assertThat(tints(".piece.placed")).hasSize(9);
    assertThat(tints(".piece:not(.placed):not(.furniture)"))
        .containsExactly("none rgba(0, 0, 0, 0)");
  }

  @Test
  void should_give_each_speech_its_tint() throws IOException {
    openInterleaved();

    assertThat(tints(".piece[data-s='1']"))
        .hasSize(1)
        .doesNotContainAnyElementsOf(tints(".piece[data-s='2']"));
  }

  @Test
  void should_show_a_hovered_piece_on_the_other_side() throws IOException {
    openInterleaved();

    new Actions(browser).moveToElement(piece(9)).perform();

    assertThat(all(".run.on")).extracting(WebElement::getText).containsExactly("38家，力争达到50家。");
    assertThat(all(".flow .on")).hasSize(1);
    assertThat(one(".about").getText()).contains("第 9 块 · 正文 → 发言 1 甲市", "把握", "60%");

    new Actions(browser).moveToElement(one(".speech[data-speech='2'] h3 .run")).perform();

    assertThat(all(".piece.on")).extracting(WebElement::getText).containsExactly("守住底线");
    assertThat(all(".run.on")).hasSize(1);
  }

  @Test
  void should_light_a_piece_of_no_speech() throws IOException {
    openInterleaved();
    assertThat(tints(".piece[data-f='1']")).containsExactly("none rgba(0, 0, 0, 0)");

    new Actions(browser).moveToElement(piece(1)).perform();

    new WebDriverWait(browser, Duration.ofSeconds(5))
        .until(driver -> !tints(".piece[data-f='1']").contains("none rgba(0, 0, 0, 0)"));
    assertThat(one(".about").getText()).isEqualTo("第 1 块 · 版面标题");
  }

  @Test
  void should_bring_the_other_side_into_sight() throws IOException {
    openLong();
    WebElement twin = one(".run[data-f='121']");
    assertThat(isInSight(twin)).isFalse();

    new Actions(browser).moveToElement(piece(2)).perform();

    new WebDriverWait(browser, Duration.ofSeconds(5))
        .until(driver -> isInSight(one(".run[data-f='2']")));
    focus(piece(121));
    new WebDriverWait(browser, Duration.ofSeconds(5)).until(driver -> isInSight(twin));
  }

  @Test
  void should_go_from_piece_to_piece_and_across_by_keyboard() throws IOException {
    openInterleaved();
    focus(piece(4));

    press(Keys.ARROW_DOWN);
    assertThat(focused().getDomAttribute("data-f")).isEqualTo("5");
    press(Keys.ENTER);
    assertThat(focused().getDomAttribute("class")).startsWith("run");
    assertThat(focused().getDomAttribute("data-f")).isEqualTo("5");
    press(Keys.ARROW_DOWN);
    assertThat(focused().getDomAttribute("data-f")).isEqualTo("9");
    press(Keys.ARROW_UP, Keys.ENTER);
    assertThat(focused()).isEqualTo(piece(5));
  }

  @Test
  void should_go_from_figure_to_figure_by_keyboard() throws IOException {
    openInterleaved();
    focus(one(".run[data-f='4']"));

    press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
    assertThat(focused().getText()).isEqualTo("企业");
    assertThat(one(".about").getText()).contains("第 5 块", "企业 38家");
    press(Keys.ARROW_RIGHT);
    assertThat(focused().getText()).isEqualTo("达到50家");
    press(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
    assertThat(focused().getText()).isEqualTo("地区生产总值增长7%");
    press(Keys.ENTER);
    assertThat(one("tr.on .c-value").getText()).isEqualTo("+7%");
    press(Keys.ENTER);
    assertThat(focused().getText()).isEqualTo("地区生产总值增长7%");
  }

  @Test
  void should_skip_to_what_the_view_shows() throws IOException {
    openInterleaved();
    press(Keys.TAB);
    assertThat(focused().getText()).isEqualTo("跳到正文");

    press(Keys.ENTER);
    assertThat(focused()).isEqualTo(piece(1));
    one("[data-tab='figures']").click();
    focus(one("#skip"));
    press(Keys.ENTER);
    assertThat(focused().getDomAttribute("name")).isEqualTo("text");
  }

  @Test
  void should_go_to_a_speech_from_the_list() throws IOException {
    openInterleaved();

    one(".speakers [data-speech='2']").click();

    assertThat(all(".piece.on")).extracting(WebElement::getText).containsExactly("守住底线");
    assertThat(all(".dimming .lit")).isNotEmpty();
    assertThat(isInSight(one(".speech[data-speech='2'] h3 .run"))).isTrue();
  }

  @Test
  void should_not_mind_an_address_that_leads_nowhere() throws IOException {
    openInterleaved();

    for (String nowhere : List.of("#m9", "#m1-s99", "#compare", "#anything")) {
      browser.executeScript("location.hash = arguments[0]", nowhere);
      assertThat(all(".pane.rebuilt")).extracting(WebElement::isDisplayed).containsExactly(true);
    }
  }

  @Test
  void should_step_through_doubts() throws IOException {
    openInterleaved();

    press("n");
    assertThat(one(".doubt.chosen b").getText()).isEqualTo("归属把握不足");
    assertThat(all(".piece.on")).containsExactly(piece(9));
    assertThat(one(".stepper output").getText()).isEqualTo("疑问 1 / 2");
    press("n");
    assertThat(one(".doubt.chosen b").getText()).isEqualTo("预告的发言缺失");
    one(".stepper [data-step='1']").click();
    assertThat(one(".stepper output").getText()).isEqualTo("疑问 1 / 2");
    press("p");
    assertThat(one(".stepper output").getText()).isEqualTo("疑问 2 / 2");
  }

  @Test
  void should_filter_figures() throws IOException {
    openInterleaved();
    one("[data-tab='figures']").click();
    assertThat(shownValues()).containsExactly("+7%", "38家", "50家", "+12.5%", "−3%");

    one("[name='text']").sendKeys("甲市 增长");
    assertThat(shownValues()).containsExactly("+7%");
    assertThat(one(".shown").getText()).isEqualTo("1 / 5 项");
    one("[name='text']").clear();
    one("[name='text']").sendKeys(Keys.SPACE);
    select("status", "目标");
    assertThat(shownValues()).containsExactly("50家");
    select("status", "全部");
    select("metric", "用电成本");
    assertThat(shownValues()).containsExactly("−3%");
    select("speech", "1 甲市");
    assertThat(shownValues()).isEmpty();
  }

  @Test
  void should_sort_figures_by_number_and_by_text() throws IOException {
    openInterleaved();
    one("[data-tab='figures']").click();

    one("th.c-value button").click();
    assertThat(shownValues()).containsExactly("−3%", "+7%", "+12.5%", "38家", "50家");
    assertThat(one("th.c-value").getDomAttribute("aria-sort")).isEqualTo("ascending");
    one("th.c-value button").click();
    assertThat(shownValues()).containsExactly("50家", "38家", "+12.5%", "+7%", "−3%");
    one("th.c-metric button").click();
    assertThat(all("td.c-metric")).extracting(WebElement::getText).first().isEqualTo("地区生产总值");
    assertThat(one("th.c-value").getDomAttribute("aria-sort")).isNull();
  }

  @Test
  void should_show_many_figures_by_and_by() throws IOException {
    openFigures(1201);
    one("[data-tab='figures']").click();
    assertThat(shownRows()).isEqualTo(500);
    assertThat(one(".shown").getText()).isEqualTo("1201 / 1201 项");

    one("th.c-value button").click();
    one("th.c-value button").click();
    assertThat(one("td.c-value").getText()).isEqualTo("1201个");
    assertThat(shownRows()).isEqualTo(500);
    centre(one(".more")).click();
    assertThat(shownRows()).isEqualTo(1000);
    centre(one(".more")).click();
    assertThat(shownRows()).isEqualTo(1201);
    assertThat(all(".more")).extracting(WebElement::isDisplayed).containsExactly(false);
  }

  @Test
  void should_save_shown_figures_and_the_meeting() throws IOException {
    Meeting meeting = openInterleaved();
    browser.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", directory.toString()));
    one("[data-tab='figures']").click();
    select("status", "目标");

    one("[data-save='csv']").click();
    one("[data-save='json']").click();

    assertThat(download("page.csv").lines())
        .containsExactly(
            "\uFEFF" + String.join(",", IndicatorRow.HEADER),
            "季度例会发言摘登,甲市,李一,一、做大产业,企业,,AMOUNT,,TARGET,,50,,,家,,,培育企业38家，力争达到50家。");
    assertThat(DigestJson.read(download("page.json"))).isEqualTo(meeting);
  }

  @Test
  void should_copy_the_rows_found_as_a_table() throws IOException {
    browser.executeCdpCommand(
        "Browser.grantPermissions", Map.of("permissions", List.of("clipboardReadWrite")));
    openInterleaved();
    one("[data-tab='figures']").click();
    select("speech", "1 甲市");
    select("kind", "总量");

    one("[data-copy]").click();

    new WebDriverWait(browser, Duration.ofSeconds(5))
        .until(driver -> one("[data-copy]").getText().equals("已复制"));
    assertThat(browser.executeAsyncScript("navigator.clipboard.readText().then(arguments[0])"))
        .isEqualTo(
            """
            发言\t指标\t通用指标\t类型\t数值\t期间\t状态\t原句
            甲市\t企业\t\t总量\t38家\t\t实绩\t培育企业38家，力争达到50家
            甲市\t企业\t\t总量\t50家\t\t目标\t培育企业38家，力争达到50家""");
  }

  @Test
  void should_go_from_a_figure_to_its_row_and_back() throws IOException {
    openInterleaved();

    one(".figure[data-figure='4']").click();
    assertThat(one("tr.on .c-value").getText()).isEqualTo("+12.5%");
    one("tr.on [data-goto]").click();

    assertThat(all(".figure.on")).extracting(WebElement::getText).containsExactly("地区生产总值增长12.5%");
    assertThat(one(".figures-view").isDisplayed()).isFalse();
  }

  @Test
  void should_show_one_meeting_at_a_time_and_compare() throws IOException {
    open(PrintedPage.interleavedMeeting(), PrintedPage.interleaved().text(), 2);
    assertThat(all(".meeting")).extracting(WebElement::isDisplayed).containsExactly(true, false);

    select(one("#chooser"), "2. 季度例会发言摘登");
    assertThat(all(".meeting")).extracting(WebElement::isDisplayed).containsExactly(false, true);
    one("[data-tab='compare']").click();
    assertThat(one("#compare").isDisplayed()).isTrue();
    assertThat(all(".meeting")).extracting(WebElement::isDisplayed).containsOnly(false);
    one("#compare .meetings a").click();
    assertThat(all(".meeting")).extracting(WebElement::isDisplayed).containsExactly(true, false);
  }

  @Test
  void should_show_one_side_at_a_time_on_a_narrow_screen() throws IOException {
    onAPhone();
    openInterleaved();
    assertThat(one(".pane.source").isDisplayed()).isFalse();
    centre(one(".run[data-f='9']")).click();
    one("[data-show='source']").click();

    assertThat(one(".pane.rebuilt").isDisplayed()).isFalse();
    assertThat(isInSight(piece(9))).isTrue();
    assertThat(scrollsSideways()).isFalse();
  }

  @Test
  void should_sort_figures_and_tell_targets_on_a_narrow_screen() throws IOException {
    onAPhone();
    openInterleaved();
    one("[data-tab='figures']").click();

    centre(one("th.c-value button")).click();

    assertThat(shownValues()).containsExactly("−3%", "+7%", "+12.5%", "38家", "50家");
    assertThat(all("td.c-status"))
        .extracting(WebElement::getText)
        .containsExactly("", "", "", "", "目标");
    assertThat(scrollsSideways()).isFalse();
  }

  @Test
  void should_print_the_text_and_the_figures_of_a_meeting_on_white() throws IOException {
    emulate("print", "dark");
    openInterleaved();

    assertThat(all(".pane.source, .pane.rebuilt, .figures-view, .flow"))
        .extracting(WebElement::isDisplayed)
        .containsOnly(true);
    assertThat(all(".topbar, .bar, .filters, .skip"))
        .extracting(WebElement::isDisplayed)
        .containsOnly(false);
    assertThat(one("body").getCssValue("background-color")).isEqualTo("rgba(255, 255, 255, 1)");
  }

  @Test
  void should_meet_the_rules_of_accessibility() throws IOException {
    for (String scheme : List.of("light", "dark")) {
      emulate("", scheme);
      open(PrintedPage.interleavedMeeting(), PrintedPage.interleaved().text(), 2);
      for (String view : List.of("text", "figures", "compare")) {
        one("[data-tab='" + view + "']").click();
        assertThat(Accessibility.violations(browser)).as(scheme + " " + view).isEmpty();
      }
    }
  }

  @Test
  void should_keep_text_readable_on_every_tint() throws IOException {
    Meeting meeting = DigestParser.parse(CommandResult.REAL_PAGE);
    for (String scheme : List.of("light", "dark")) {
      emulate("", scheme);
      open(meeting, Files.readString(CommandResult.REAL_PAGE));

      assertReadable(".piece, .badge, .run, .byline");
      browser.executeScript(
          "document.querySelectorAll('.piece, .run').forEach((piece) => {"
              + " piece.style.transition = 'none'; piece.classList.add('on'); })");
      assertReadable(".piece, .run");
    }
  }

  @Test
  void should_change_between_light_and_dark() throws IOException {
    openInterleaved();
    String light = one("body").getCssValue("background-color");

    one("#theme").click();
    String dark = one("body").getCssValue("background-color");
    one("#theme").click();

    assertThat(dark).isNotEqualTo(light);
    assertThat(one("body").getCssValue("background-color")).isEqualTo(light);
  }

  @Test
  void should_keep_a_hostile_digest_inert() throws IOException {
    HostileDigest digest = new HostileDigest();

    open(digest.meeting(), digest.text(), 2);
    press("n");
    one("[data-tab='figures']").click();
    one("[data-tab='compare']").click();

    assertThat(browser.executeScript("return window.hacked")).isNull();
    assertThat(all(".piece")).hasSize(10);
    assertThat(browser.findElements(By.tagName("img"))).isEmpty();
  }

  @Test
  void should_keep_a_page_inert_whose_text_is_markup() throws IOException {
    String text =
        """
        全市季度例会发言摘登

        稳住大盘 做强<img src=x onerror=window.hacked=2>产业
        甲区委书记 李一
        前三季度地区生产总值增长7%,"><script>window.hacked=3</script>固定资产投资增长5%。
        一、做大产业。夯实主导产业。培育<svg onload=window.hacked=4>企业38家。

        守住底线 </script><script>window.hacked=6</script>
        乙县委书记 王二
        地区生产总值增长12.5%,<iframe srcdoc='<script>hacked=7</script>'></iframe>用电成本下降3%。
        一、排查隐患。排查点位120处。""";
    Meeting meeting = DigestParser.parse(text, "page.txt");
    assertThat(meeting.speeches()).hasSize(2);

    open(meeting, text, 2);
    one("[data-tab='figures']").click();
    one("[data-tab='compare']").click();

    assertThat(browser.executeScript("return window.hacked")).isNull();
    assertThat(all("img, iframe, svg[onload]")).isEmpty();
    assertThat(one(".speech[data-speech='1'] h3").getDomProperty("textContent"))
        .isEqualTo("稳住大盘 做强<img src=x onerror=window.hacked=2>产业");
  }

  private static Meeting openInterleaved() throws IOException {
    Meeting meeting = PrintedPage.interleavedMeeting();
    open(meeting, PrintedPage.interleaved().text());
    return meeting;
  }

  /** One speech of 120 paragraphs, of which the last is printed first. */
  private static void openLong() throws IOException {
    PrintedPage page = new PrintedPage().print(FragmentRole.MEETING_TITLE, "发言摘登");
    var speech = PrintedPage.speech(1, "甲市", "李一");
    for (int i = 1; i <= 120; i++) {
      int position = i == 1 ? 120 : i - 1;
      page.print(1, position, FragmentRole.BODY, "这是第" + position + "段文字。");
      speech.addIntroduction(PrintedPage.point("这是第" + i + "段文字。"));
    }
    open(page.meeting().addSpeeches(speech.build()).build(), page.text());
  }

  /** One speech that counts from 1 on, a figure in a sentence. */
  private static void openFigures(int count) throws IOException {
    PrintedPage page = new PrintedPage();
    var speech = PrintedPage.speech(1, "甲市", "李一");
    for (int i = 1; i <= count; i++) {
      String text = "建成站点" + i + "个。";
      page.print(1, i, FragmentRole.BODY, text);
      speech.addIntroduction(
          PrintedPage.point(
              text,
              PrintedPage.amount(text, "站点" + i + "个", "站点", String.valueOf(i), "个").build()));
    }
    open(page.meeting().addSpeeches(speech.build()).build(), page.text());
  }

  private static void onAPhone() {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", false));
  }

  private static void emulate(String media, String scheme) {
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  private static void assertReadable(String selector) {
    assertThat(Accessibility.contrasts(browser, selector))
        .isNotEmpty()
        .allSatisfy(contrast -> assertThat(contrast).isGreaterThanOrEqualTo(Accessibility.ENOUGH));
  }

  private static void open(Meeting meeting, String text) throws IOException {
    open(meeting, text, 1);
  }

  private static void open(Meeting meeting, String text, int times) throws IOException {
    Report report = new Report();
    for (int i = 0; i < times; i++) {
      report.add(meeting, text);
    }
    Path file = Files.createTempFile(directory, "report", ".html");
    try (Writer out = Files.newBufferedWriter(file)) {
      report.write(out);
    }
    browser.get(file.toUri().toString());
  }

  private static WebElement one(String selector) {
    List<WebElement> found = all(selector);
    assertThat(found).as(selector).isNotEmpty();
    return found.stream().filter(WebElement::isDisplayed).findFirst().orElse(found.get(0));
  }

  private static List<WebElement> all(String selector) {
    return browser.findElements(By.cssSelector(selector));
  }

  /** The different backgrounds of elements, pattern and colour. */
  private static Set<Object> tints(String selector) {
    return new HashSet<>(
        (List<?>)
            browser.executeScript(
                "return [...document.querySelectorAll(arguments[0])].map(getComputedStyle)"
                    + ".map((style) => style.backgroundImage + ' ' + style.backgroundColor)",
                selector));
  }

  private static WebElement piece(int number) {
    return one(".piece[data-f='" + number + "']");
  }

  private static long shownRows() {
    return (Long)
        browser.executeScript(
            "return [...document.querySelectorAll('.figure-table tbody tr')]"
                + ".filter((row) => row.getClientRects().length > 0).length");
  }

  private static List<String> shownValues() {
    return all("td.c-value").stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  private static void select(String name, String option) {
    select(one("[name='" + name + "']"), option);
  }

  private static void select(WebElement element, String option) {
    new Select(element).selectByVisibleText(option);
  }

  private static void press(CharSequence... keys) {
    Actions actions = new Actions(browser);
    for (CharSequence key : keys) {
      actions.sendKeys(key);
    }
    actions.perform();
  }

  private static void focus(WebElement element) {
    browser.executeScript("arguments[0].focus({ preventScroll: true })", element);
  }

  private static WebElement centre(WebElement element) {
    browser.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
    return element;
  }

  private static WebElement focused() {
    return browser.switchTo().activeElement();
  }

  private static boolean isInSight(WebElement element) {
    return (Boolean)
        browser.executeScript(
            "const box = arguments[0].getBoundingClientRect();"
                + "const at = document.elementFromPoint(box.left + 5, box.top + box.height / 2);"
                + "return at !== null && arguments[0].contains(at);",
            element);
  }

  /** Whether the page scrolls sideways. */
  private static boolean scrollsSideways() {
    return (Boolean)
        browser.executeScript(
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  private static String download(String name) throws IOException {
    Path file = directory.resolve(name);
    new WebDriverWait(browser, Duration.ofSeconds(5)).until(driver -> Files.exists(file));
    return Files.readString(file);
  }
}
