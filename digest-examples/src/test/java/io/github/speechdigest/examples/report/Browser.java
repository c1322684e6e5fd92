package io.github.speechdigest.examples.report;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A headless Chromium, where the machine has one with its driver on the path; nothing is
 * downloaded.
 */
final class Browser {
  static final String HOW_TO_INSTALL =
      "found no Chromium with chromedriver on the path, so no browser test runs; on Debian,"
          + " apt-get install chromium chromium-driver gives both";

  /** Held, since the log manager keeps loggers weakly. */
  private static final Logger LOGGER = Logger.getLogger("org.openqa.selenium");

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");

  private static final List<String> OFFLINE =
      List.of(
          "--headless",
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Browser() {}

  /** Starts it; empty when there is none. The caller quits it. */
  static Optional<ChromeDriver> start() {
    Optional<File> browser = NAMES.stream().flatMap(name -> onPath(name).stream()).findFirst();
    Optional<File> driver = onPath("chromedriver");
    if (browser.isEmpty() || driver.isEmpty()) {
      return Optional.empty();
    }
    LOGGER.setLevel(Level.SEVERE);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.get()).build();
    ChromeDriver started = new ChromeDriver(service, options(browser.get()));
    started.manage().window().setSize(new Dimension(1440, 900));
    return Optional.of(started);
  }

  private static ChromeOptions options(File browser) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser);
    options.addArguments(OFFLINE);
    if (System.getProperty("user.name").equals("root")) {
      options.addArguments("--no-sandbox");
    }
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    return options;
  }

  private static Optional<File> onPath(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(directory -> Stream.of(name, name + ".exe").map(file -> Path.of(directory, file)))
        .filter(Files::isExecutable)
        .map(Path::toFile)
        .findFirst();
  }
}
