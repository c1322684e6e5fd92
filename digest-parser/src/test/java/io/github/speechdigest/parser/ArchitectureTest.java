package io.github.speechdigest.parser;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the pipeline: who may know whom. */
class ArchitectureTest {
  private static final String ROOT = "io.github.speechdigest.";
  private static final String INTERNAL = ROOT + "parser.internal.";

  /** In the order of the pipeline. */
  private static final List<String> STAGES =
      List.of("source", "block", "head", "assembly", "structure", "indicator", "meeting");

  /** What every stage may use. */
  private static final List<String> SHARED = List.of("lexicon", "limit", "speaker");

  /** What reads bytes and HTML; the first stage's alone. */
  private static final String[] LIBRARIES = {"org.jsoup..", "org.mozilla.universalchardet.."};

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT + "model", ROOT + "json", ROOT + "parser");

  @TestFactory
  Stream<DynamicTest> should_let_a_stage_know_only_those_before_it() {
    return IntStream.range(0, STAGES.size())
        .mapToObj(
            stage ->
                DynamicTest.dynamicTest(
                    STAGES.get(stage),
                    () -> knowsOnly(STAGES.get(stage), STAGES.subList(0, stage))));
  }

  /** What reads in time that grows with the text alone cannot back-track. */
  @Test
  void should_read_text_without_regular_expressions() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "parser..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex..")
        .orShould()
        .callMethod(String.class, "matches", String.class)
        .orShould()
        .callMethod(String.class, "replaceAll", String.class, String.class)
        .orShould()
        .callMethod(String.class, "replaceFirst", String.class, String.class)
        .check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> should_keep_what_is_shared_free_of_stages() {
    return SHARED.stream()
        .map(name -> DynamicTest.dynamicTest(name, () -> knowsOnly(name, List.of())));
  }

  @Test
  void should_name_every_package_here() {
    TreeSet<String> found = new TreeSet<>();
    CLASSES.stream()
        .map(type -> type.getPackageName())
        .filter(name -> name.startsWith(INTERNAL))
        .map(name -> name.substring(INTERNAL.length()))
        .forEach(found::add);

    assertThat(Stream.of(STAGES, SHARED).flatMap(List::stream))
        .as("packages that this test knows; a new one gets its place among them")
        .containsExactlyInAnyOrderElementsOf(found);
  }

  @Test
  void should_keep_packages_free_of_cycles() {
    slices().matching(INTERNAL + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void should_keep_the_model_free_of_the_parser() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + "model..", ROOT + "json..")
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "parser.."))
        .check(CLASSES);
  }

  @Test
  void should_keep_the_published_parser_free_of_other_libraries() {
    classes()
        .that()
        .resideInAPackage(ROOT + "parser..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", ROOT + "parser..", ROOT + "model..")
                .or(resideInAnyPackage(LIBRARIES)))
        .check(CLASSES);
  }

  @Test
  void should_keep_libraries_within_the_stage_that_reads_the_source() {
    noClasses()
        .that()
        .resideOutsideOfPackage(INTERNAL + "source")
        .should()
        .dependOnClassesThat(resideInAnyPackage(LIBRARIES))
        .check(CLASSES);
  }

  @Test
  void should_export_the_front_door_alone() {
    ModuleDescriptor parser =
        ModuleFinder.of(Path.of("target/classes")).findAll().iterator().next().descriptor();

    assertThat(parser.exports())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactly(ROOT + "parser");
  }

  @Test
  void should_keep_no_mutable_static_state() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  private static void knowsOnly(String name, List<String> stages) {
    String[] known =
        Stream.of(
                Stream.of("java..", ROOT + "model..", INTERNAL + name),
                SHARED.stream().map(shared -> INTERNAL + shared),
                stages.stream().map(stage -> INTERNAL + stage))
            .flatMap(packages -> packages)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(INTERNAL + name)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(known).or(resideInAnyPackage(LIBRARIES)))
        .check(CLASSES);
  }
}
