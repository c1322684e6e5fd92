package io.github.speechdigest.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.speechdigest.examples.report.HtmlReport;
import io.github.speechdigest.json.DigestJson;
import io.github.speechdigest.model.DiagnosticCode;
import io.github.speechdigest.parser.DigestParser;
import io.github.speechdigest.parser.ParseOptions;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the README against the code. After a wanted change, write its blocks anew with
 *
 * <pre>
 * mvn -q test -pl digest-examples -am -Dtest=ReadmeTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dreadme.update=true</pre>
 */
class ReadmeTest {
  private static final boolean UPDATE = Boolean.getBoolean("readme.update");

  @TempDir private Path directory;

  /** What a block of the README shows. */
  interface Content {
    List<String> lines() throws Exception;
  }

  @TestFactory
  Stream<DynamicTest> should_show_what_the_code_gives() {
    return Stream.of(
        block("json", ReadmeTest::startOfRealPage),
        block("quick-start", () -> mainOf("QuickStart")),
        block("quick-start-output", this::quickStartOutput),
        block("metric", ReadmeTest::comparisonOfRealPage),
        block("to-json-help", () -> help(ToJson::run)),
        block("indicator-table-help", () -> help(IndicatorTable::run)),
        block(
            "html-report-help",
            () -> help((out, err, args) -> CommandRunner.run(new HtmlReport(), out, err, args))));
  }

  @Test
  void should_show_the_guided_tour_as_it_compiles() throws IOException {
    List<String> shown =
        Files.readAllLines(Path.of("../digest-parser/src/main/java/module-info.java")).stream()
            .dropWhile(line -> !line.equals(" * <pre>{@code"))
            .map(line -> line.replaceFirst("^ \\* ?", ""))
            .toList();
    String code = String.join("\n", shown);
    String blocks =
        Pattern.compile("<pre>\\{@code\n(.*?)\n}</pre>", Pattern.DOTALL)
            .matcher(code)
            .results()
            .map(block -> block.group(1))
            .collect(Collectors.joining("\n\n"));

    assertThat(blocks).isEqualTo(String.join("\n", mainOf("GuidedTour")));
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

  @Test
  void should_name_the_version_of_the_build() throws IOException {
    String version =
        Pattern.compile("<artifactId>digest-parent</artifactId>\\s*<version>([^<]+)</version>")
            .matcher(Files.readString(Path.of("pom.xml")))
            .results()
            .map(match -> match.group(1))
            .findFirst()
            .orElseThrow();

    assertThat(Readme.read().text())
        .contains("<version>" + version + "</version>", "digest-parser:" + version + "\"");
  }

  @Test
  void should_link_to_files_that_are_there() throws IOException {
    List<String> links =
        Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)")
            .matcher(Readme.read().text())
            .results()
            .map(link -> link.group(1))
            .toList();

    assertThat(links)
        .isNotEmpty()
        .allSatisfy(link -> assertThat(Path.of("..").resolve(link)).exists());
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

  /** The body of an example's main method. */
  private static List<String> mainOf(String example) throws IOException {
    List<String> source =
        Files.readAllLines(
            Path.of("src/main/java/io/github/speechdigest/examples", example + ".java"));
    return source.stream()
        .dropWhile(line -> !line.contains("void main("))
        .skip(1)
        .takeWhile(line -> !line.equals("  }"))
        .map(line -> line.replaceFirst("^ {4}", ""))
        .toList();
  }

  /** The first lines of the real page's JSON, up to the sections of the first speech. */
  private static List<String> startOfRealPage() throws IOException {
    return printed(ToJson::run, CommandResult.REAL_PAGE.toString()).stream()
        .takeWhile(line -> !line.contains("\"sections\""))
        .toList();
  }

  private static List<String> comparisonOfRealPage() throws IOException {
    return printed(IndicatorTable::run, "--metric", "地区生产总值", CommandResult.REAL_PAGE.toString());
  }

  private static List<String> printed(CommandResult.Command command, String... args)
      throws IOException {
    return CommandResult.of(command, args).out().lines().toList();
  }

  /** In a virtual machine of its own, which alone can be started in another directory. */
  private List<String> quickStartOutput() throws Exception {
    Files.copy(CommandResult.REAL_PAGE, directory.resolve("page.txt"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                absoluteClassPath(),
                QuickStart.class.getName())
            .directory(directory.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(directory.resolve("page.json"))
        .hasContent(DigestJson.writePretty(DigestParser.parse(directory.resolve("page.txt"))));
    return out.lines().toList();
  }

  private static String absoluteClassPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<String> help(CommandResult.Command command) throws IOException {
    return printed(command, "--help");
  }
}
