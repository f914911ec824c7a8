package dev.npsp.sdk.house;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExportsTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The names of the public API and the first sentences of its comments, read from the sources. */
final class PublicSources {

  /**
   * A name that a host can see.
   *
   * @param where the type or package that it belongs to
   * @param name the package, type, method, field or constant
   * @param sentence the first sentence of its comment, links included; empty without one
   */
  record Named(String where, String name, String sentence) {}

  private PublicSources() {}

  /** All names of packages that these sources export to everyone; without a module, of all. */
  static List<Named> of(Iterable<? extends JavaFileObject> sources) {
    JavacTask task =
        (JavacTask) compiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
    List<CompilationUnitTree> units = new ArrayList<>();
    try {
      task.parse().forEach(units::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Optional<Set<String>> exported = exported(units);
    List<Named> names = new ArrayList<>();
    for (CompilationUnitTree unit : units) {
      if (exported.map(some -> some.contains(String.valueOf(unit.getPackageName()))).orElse(true)) {
        new Reading(DocTrees.instance(task), unit, names).scan(unit, null);
      }
    }
    return names;
  }

  /** All names of a module's folder of sources. */
  static List<Named> in(List<Path> files) {
    try (StandardJavaFileManager manager =
        compiler().getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      return of(manager.getJavaFileObjectsFromPaths(files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaCompiler compiler() {
    return ToolProvider.getSystemJavaCompiler();
  }

  private static Optional<Set<String>> exported(List<CompilationUnitTree> units) {
    Set<String> packages = new HashSet<>();
    boolean module = false;
    for (CompilationUnitTree unit : units) {
      ModuleTree described = unit.getModule();
      if (described != null) {
        module = true;
        described.getDirectives().stream()
            .filter(one -> one instanceof ExportsTree to && to.getModuleNames() == null)
            .forEach(one -> packages.add(((ExportsTree) one).getPackageName().toString()));
      }
    }
    return module ? Optional.of(packages) : Optional.empty();
  }

  private static final class Reading extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final DocTrees docs;
    private final String unit;
    private final List<Named> names;

    Reading(DocTrees docs, CompilationUnitTree unit, List<Named> names) {
      this.docs = docs;
      this.unit =
          unit.getPackageName() + " " + Path.of(unit.getSourceFile().getName()).getFileName();
      this.names = names;
    }

    @Override
    public @Nullable Void visitPackage(PackageTree tree, @Nullable Void nothing) {
      found(tree.getPackageName().toString());
      return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
      if (!visible(tree.getModifiers().getFlags())) {
        return null;
      }
      found(tree.getSimpleName().toString());
      return super.visitClass(tree, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
      if (visible(tree.getModifiers().getFlags())) {
        found(tree.getName().toString());
      }
      return null;
    }

    /** A constant of an enum is public by its flags; the component of a record is private there. */
    @Override
    public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
      boolean component = outerKind() == Tree.Kind.RECORD && !isStatic(tree);
      if (component || visible(tree.getModifiers().getFlags())) {
        found(tree.getName().toString());
      }
      return null;
    }

    private static boolean isStatic(VariableTree tree) {
      return tree.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    private boolean visible(Set<Modifier> flags) {
      return flags.contains(Modifier.PUBLIC)
          || flags.contains(Modifier.PROTECTED)
          || (ofInterface() && !flags.contains(Modifier.PRIVATE));
    }

    private boolean ofInterface() {
      Tree.Kind outer = outerKind();
      return outer == Tree.Kind.INTERFACE || outer == Tree.Kind.ANNOTATION_TYPE;
    }

    private Tree.Kind outerKind() {
      return getCurrentPath().getParentPath().getLeaf().getKind();
    }

    private void found(String name) {
      names.add(new Named(unit, name, sentence(getCurrentPath())));
    }

    private String sentence(TreePath path) {
      DocCommentTree comment = docs.getDocCommentTree(path);
      return comment == null
          ? ""
          : comment.getFirstSentence().stream()
              .map(DocTree::toString)
              .collect(Collectors.joining());
    }
  }
}
