package io.github.speechdigest.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.parser.ParseOptions;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the README against the code. After a wanted change, write its blocks anew with
 *
 * <pre>mvn -q test -pl digest-examples -am -Dtest=ReadmeTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dreadme.update=true</pre>
 */
class ReadmeTest {
  private static final boolean UPDATE = Boolean.getBoolean("readme.update");


  /** What a block of the README shows. */
  interface Content {
    List<String> lines() throws Exception;
  }

  @TestFactory
  Stream<DynamicTest> should_show_what_the_code_gives() {
    return Stream.of(
        block("quick-start", ReadmeTest::quickStart),
        block("to-json-help", () -> help(ToJson::run)),
        block("indicator-table-help", () -> help(IndicatorTable::run)));
  }

  @Test
  void should_list_every_diagnostic() throws IOException {
    String readme = Readme.read().text();

    assertThat(DiagnosticCode.class.getFields())
        .filteredOn(field -> Modifier.isStatic(field.getModifiers()))
        .extracting(Field::getName)
        .isNotEmpty()
        .allSatisfy(code -> assertThat(readme).contains("| `" + code + "` |"));
  }

  @Test
  void should_list_every_option() throws IOException {
    String readme = Readme.read().text();

    assertThat(ParseOptions.Builder.class.getDeclaredMethods())
        .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
        .extracting(Method::getName)
        .filteredOn(Predicate.not("build"::equals))
        .isNotEmpty()
        .allSatisfy(option -> assertThat(readme).contains("| `" + option + "` |"));
  }

  private static DynamicTest block(String name, Content content) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          List<String> lines = content.lines();
          if (UPDATE) {
            Readme.read().replace(name, lines);
          }
          assertThat(Readme.read().block(name))
              .as("block %s of README.md; to write it anew, see ReadmeTest", name)
              .isEqualTo(lines);
        });
  }

  /** The body of the example's main method. */
  private static List<String> quickStart() throws IOException {
    List<String> source =
        Files.readAllLines(Path.of("src/main/java/io/github/speechdigest/examples/QuickStart.java"));
    return source.stream()
        .dropWhile(line -> !line.contains("void main("))
        .skip(1)
        .takeWhile(line -> !line.equals("  }"))
        .map(line -> line.substring(4))
        .toList();
  }

  private static List<String> help(CommandResult.Command command) throws IOException {
    return CommandResult.of(command, "--help").out().lines().toList();
  }
}
