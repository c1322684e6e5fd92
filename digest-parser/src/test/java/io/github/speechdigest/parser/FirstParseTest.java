package io.github.speechdigest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the first parse of a JVM loads. A lambda, or the {@code equals} of a record, is linked at
 * its first use, which takes from 3 to 60 ms there and nothing later, so that no benchmark shows
 * it.
 */
class FirstParseTest {
  @Test
  void should_link_no_lambda_and_no_method_of_a_record() throws Exception {
    List<String> loaded = loadedBy(ParseRealPage.class);

    assertThat(loaded).contains(DigestParser.class.getName(), "java.lang.Shutdown");
    assertThat(loaded)
        .noneMatch(name -> name.startsWith("io.github.speechdigest.") && name.contains("$$Lambda"))
        .doesNotContain("java.lang.runtime.ObjectMethods");
  }

  /** The names of the classes that a program loads, in their order. */
  private static List<String> loadedBy(Class<?> program) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Xlog:class+load:stdout:none",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    byte[] printed = process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    try (Stream<String> lines = new String(printed, StandardCharsets.UTF_8).lines()) {
      return lines.map(line -> line.split(" ", 2)[0]).toList();
    }
  }

  /** Runs in a process of its own. */
  static final class ParseRealPage {
    private ParseRealPage() {}

    public static void main(String[] arguments) throws IOException {
      DigestParser.parse(Path.of("../seeds/seed-chongqing-digest.txt"));
    }
  }
}
