package io.github.speechdigest.json;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.MethodScope;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The first sentence of the Javadoc of every type and accessor of the model, read from its sources
 * as plain text.
 */
final class ModelJavadoc {
  private final Map<String, String> sentences = new HashMap<>();

  private ModelJavadoc() {}

  /** Reads the Java sources of a folder. */
  static ModelJavadoc read(Path folder) throws IOException {
    ModelJavadoc javadoc = new ModelJavadoc();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        Stream<Path> sources = Files.list(folder)) {
      List<Path> paths =
          sources.filter(path -> path.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(paths));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        javadoc.addTypes(docs, new TreePath(unit), unit);
      }
    }
    return javadoc;
  }

  /**
   * Returns what an accessor gives, or null when its source says nothing; the items of a list go
   * without.
   */
  String of(MethodScope method) {
    if (method.isFakeContainerItemScope()) {
      return null;
    }
    String owner = method.getDeclaringType().getErasedType().getSimpleName();
    return sentences.get(owner + "." + method.getDeclaredName());
  }

  /** Returns what a type of the model is, or null for any other type. */
  String of(ResolvedType type) {
    return sentences.get(type.getErasedType().getSimpleName());
  }

  private void addTypes(DocTrees docs, TreePath path, CompilationUnitTree unit) {
    for (Tree type : unit.getTypeDecls()) {
      ClassTree owner = (ClassTree) type;
      TreePath ownerPath = new TreePath(path, owner);
      String name = owner.getSimpleName().toString();
      add(name, docs.getDocCommentTree(ownerPath));
      for (Tree member : owner.getMembers()) {
        if (member instanceof MethodTree method) {
          add(
              name + "." + method.getName(),
              docs.getDocCommentTree(new TreePath(ownerPath, method)));
        }
      }
    }
  }

  private void add(String name, DocCommentTree comment) {
    if (comment != null) {
      String text = text(comment.getFirstSentence()).replaceAll("\\s+", " ").strip();
      sentences.put(name, Character.toUpperCase(text.charAt(0)) + text.substring(1));
    }
  }

  private static String text(List<? extends DocTree> parts) {
    return parts.stream().map(ModelJavadoc::text).collect(Collectors.joining());
  }

  private static String text(DocTree part) {
    if (part instanceof ReturnTree returned) {
      return text(returned.getDescription()) + ".";
    }
    if (part instanceof TextTree text) {
      return text.getBody();
    }
    if (part instanceof LiteralTree literal) {
      return literal.getBody().getBody();
    }
    if (part instanceof LinkTree link) {
      String signature = link.getReference().getSignature();
      return signature.substring(signature.indexOf('#') + 1).replace("()", "");
    }
    return part.toString();
  }
}
