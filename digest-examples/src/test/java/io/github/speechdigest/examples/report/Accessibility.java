package io.github.speechdigest.examples.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.Color;

/** Checks what a browser shows against the rules of the Web Content Accessibility Guidelines. */
final class Accessibility {
  /** The contrast that level AA wants of text. */
  static final double ENOUGH = 4.5;

  private static final String RUN =
      "const done = arguments[0];"
          + "axe.run(document, { resultTypes: ['violations'] }).then("
          + "  (result) => done(result.violations.map(({ id, nodes }) => id + ' ' + nodes.map((node) => node.html))),"
          + "  (error) => done([String(error)]))";

  /** Text colour, the colours behind it from the nearest on, and the text. */
  private static final String LAYERS =
      "return [...document.querySelectorAll(arguments[0])].map((element) => {"
          + "  const layers = [getComputedStyle(element).color];"
          + "  for (let at = element; at; at = at.parentElement) {"
          + "    layers.push(getComputedStyle(at).backgroundColor);"
          + "  }"
          + "  return layers;"
          + "})";

  private Accessibility() {}

  /**
   * What axe-core finds wrong with the page as it is shown now, a rule with the elements that break
   * it each.
   */
  static List<?> violations(ChromeDriver browser) throws IOException {
    if (browser.executeScript("return window.axe && true") == null) {
      try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
        browser.executeScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return (List<?>) browser.executeAsyncScript(RUN);
  }

  /**
   * The contrast of each element's text with the colours behind it, which may let one another shine
   * through.
   */
  static List<Double> contrasts(ChromeDriver browser, String selector) {
    return ((List<?>) browser.executeScript(LAYERS, selector))
        .stream().map(layers -> contrast((List<?>) layers)).toList();
  }

  private static double contrast(List<?> layers) {
    double[] behind = {1, 1, 1};
    for (int i = layers.size() - 1; i > 0; i--) {
      behind = over(rgba(layers.get(i)), behind);
    }
    double text = luminance(over(rgba(layers.get(0)), behind));
    double ground = luminance(behind);
    return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
  }

  private static double[] rgba(Object css) {
    String[] parts =
        Color.fromString((String) css).asRgba().replaceAll("[^0-9.,]", "").split(",", -1);
    double[] rgba = new double[4];
    for (int i = 0; i < 4; i++) {
      rgba[i] = Double.parseDouble(parts[i]) / (i < 3 ? 255 : 1);
    }
    return rgba;
  }

  private static double[] over(double[] rgba, double[] behind) {
    double[] mixed = new double[3];
    for (int i = 0; i < 3; i++) {
      mixed[i] = rgba[i] * rgba[3] + behind[i] * (1 - rgba[3]);
    }
    return mixed;
  }

  private static double luminance(double[] rgb) {
    return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
