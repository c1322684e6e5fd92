package io.github.speechdigest.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists what the exported packages of a module let its users see, one line a type or member. */
final class PublicApi {
  private PublicApi() {}

  /** Lists the API of the module in a class folder or jar. */
  static List<String> of(Path module) throws IOException {
    ModuleReference reference = ModuleFinder.of(module).findAll().iterator().next();
    List<String> packages =
        reference.descriptor().exports().stream().map(Exports::source).sorted().toList();
    try (ModuleReader reader = reference.open();
        Stream<String> entries = reader.list()) {
      return entries
          .filter(entry -> entry.endsWith(".class"))
          .map(entry -> entry.replace('/', '.').replaceAll("\\.class$", ""))
          .filter(name -> name.contains("."))
          .filter(name -> packages.contains(name.substring(0, name.lastIndexOf('.'))))
          .map(PublicApi::load)
          .filter(PublicApi::isVisible)
          .sorted(Comparator.comparing(Class::getName))
          .flatMap(PublicApi::lines)
          .toList();
    }
  }

  private static Stream<String> lines(Class<?> type) {
    List<String> members = new ArrayList<>();
    Arrays.stream(type.getFields()).map(PublicApi::line).forEach(members::add);
    Arrays.stream(type.getConstructors()).map(PublicApi::line).forEach(members::add);
    Arrays.stream(type.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !method.isBridge() && !method.isSynthetic())
        .filter(method -> !inherits(method))
        .map(PublicApi::line)
        .forEach(members::add);
    return Stream.concat(Stream.of(header(type)), members.stream().distinct().sorted());
  }

  private static String header(Class<?> type) {
    String interfaces =
        Arrays.stream(type.getInterfaces()).map(Class::getName).collect(Collectors.joining(", "));
    Class<?> parent = type.getSuperclass();
    return type.toGenericString()
        + (parent == null || parent == Object.class ? "" : " extends " + parent.getName())
        + (interfaces.isEmpty() ? "" : " implements " + interfaces);
  }

  /** What a type has from the platform (Enum, Throwable) is not ours to change. */
  private static boolean inherits(Member member) {
    return member.getDeclaringClass().getName().startsWith("java.");
  }

  private static String line(Field field) {
    return line(field, field.toGenericString());
  }

  private static String line(Executable executable) {
    return line(
        executable, executable.toGenericString().replace("abstract ", "").replace("final ", ""));
  }

  /** Without the owner: a builder's methods stand in a generated class that nobody sees. */
  private static String line(Member member, String signature) {
    return "  " + signature.replace(member.getDeclaringClass().getTypeName() + ".", "");
  }

  private static boolean isVisible(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, PublicApi.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new UncheckedIOException(new IOException(name, e));
    }
  }
}
