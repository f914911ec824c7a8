package dev.npsp.sdk.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles the Java of documents, in memory: whole files as they are; statements as the body of a
 * method, and members as those of a class, that extends {@code snippets/Given.java}. All packages
 * that our modules export are imported, and the few of the JDK that every program imports; other
 * imports stand in the block.
 */
final class SnippetCompiler {

  private static final Path GIVEN = Path.of("src/test/resources/snippets/Given.java");
  private static final List<String> OPTIONS =
      List.of("-proc:none", "-Xlint:none", "-Xmaxerrs", "10000", "--release", "17");
  private static final Pattern WHOLE = Pattern.compile("package |(open )?module ");
  private static final List<String> OF_THE_JDK =
      List.of(
          "java.net",
          "java.nio.file",
          "java.time",
          "java.util",
          "java.util.concurrent",
          "java.util.stream");

  /** Tried in this order: what could be a field as well as a local variable is a variable. */
  private enum Shape {
    UNIT("", ""),
    STATEMENTS("abstract class %s extends Given { void block() throws Exception { ", "}}"),
    MEMBERS("abstract class %s extends Given { ", "}");

    private final String before;
    private final String after;

    Shape(String before, String after) {
      this.before = before;
      this.after = after;
    }
  }

  /**
   * What the compiler made of a block.
   *
   * @param tree the file that it read, which is complete when there are no errors
   * @param errors each with its line in the document
   */
  record Compiled(Snippet snippet, CompilationUnitTree tree, List<String> errors) {}

  private record Complaint(Source source, long line, String message) {}

  private record Run(Map<Source, CompilationUnitTree> trees, List<Complaint> complaints) {

    List<Complaint> in(Source source) {
      return complaints.stream().filter(each -> each.source() == source).toList();
    }

    CompilationUnitTree tree(Source source) {
      return Objects.requireNonNull(trees.get(source));
    }
  }

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final String imports;

  SnippetCompiler() throws IOException {
    this.imports =
        Stream.concat(OF_THE_JDK.stream(), OurModules.exportedPackages().stream())
            .map(name -> "import " + name + ".*; ")
            .collect(Collectors.joining());
  }

  /** All at once, since starting the compiler takes longer than compiling a block. */
  List<Compiled> compile(List<Snippet> snippets) throws IOException {
    List<List<Source>> sources =
        IntStream.range(0, snippets.size()).mapToObj(at -> shapes(snippets.get(at), at)).toList();
    Run read = run(sources.stream().flatMap(List::stream).toList(), false);
    List<Source> chosen = sources.stream().map(shapes -> choose(shapes, read)).toList();
    Run analysed = run(readable(chosen, read), true);
    List<Compiled> compiled = new ArrayList<>();
    for (Source source : chosen) {
      List<String> errors =
          Stream.concat(read.in(source).stream(), analysed.in(source).stream())
              .map(SnippetCompiler::shown)
              .toList();
      compiled.add(new Compiled(source.snippet, read.tree(source), errors));
    }
    return compiled;
  }

  private List<Source> shapes(Snippet snippet, int at) {
    return Arrays.stream(Shape.values())
        .map(shape -> new Source(snippet, "Block" + at, wrapped(snippet, shape, "Block" + at)))
        .toList();
  }

  /** The lines of the block begin at the second one, its own imports before what is wrapped. */
  private String wrapped(Snippet snippet, Shape shape, String name) {
    if (WHOLE.matcher(snippet.text()).lookingAt()) {
      return "\n" + snippet.text() + "\n" + shape.after;
    }
    List<String> lines = new ArrayList<>(snippet.lines());
    int first = 0;
    while (first < lines.size() - 1 && lines.get(first).matches("import .*|\\s*")) {
      first++;
    }
    lines.set(first, shape.before.formatted(name) + lines.get(first));
    String own = shape == Shape.UNIT ? "package " + name.toLowerCase(Locale.ROOT) + "; " : "";
    return own + imports + "\n" + String.join("\n", lines) + "\n" + shape.after;
  }

  /** The first that can be read; if none, the one that came farthest, of several the last. */
  private static Source choose(List<Source> shapes, Run read) {
    List<Source> lastFirst = new ArrayList<>(shapes);
    Collections.reverse(lastFirst);
    return shapes.stream()
        .filter(source -> read.in(source).isEmpty())
        .findFirst()
        .orElseGet(
            () ->
                Collections.max(
                    lastFirst, Comparator.comparing(source -> read.in(source).get(0).line())));
  }

  /** What a module requires is no matter of the class path of this test. */
  private static List<Source> readable(List<Source> chosen, Run read) {
    return chosen.stream()
        .filter(source -> read.in(source).isEmpty())
        .filter(source -> read.tree(source).getModule() == null)
        .toList();
  }

  private Run run(List<Source> sources, boolean analyse) throws IOException {
    Snippet given = new Snippet(GIVEN.toString(), 2, "java", Files.readAllLines(GIVEN));
    List<Source> all = new ArrayList<>(sources);
    all.add(new Source(given, "Given", imports + "\n" + given.text()));
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavacTask task = (JavacTask) compiler.getTask(null, files, said, OPTIONS, null, all);
      Map<Source, CompilationUnitTree> trees = new HashMap<>();
      Iterator<Source> inOrder = all.iterator();
      task.parse().forEach(tree -> trees.put(inOrder.next(), tree));
      if (analyse) {
        task.analyze();
      }
      return new Run(trees, complaints(said));
    }
  }

  private static List<Complaint> complaints(DiagnosticCollector<JavaFileObject> said) {
    return said.getDiagnostics().stream()
        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
        .map(SnippetCompiler::complaint)
        .toList();
  }

  private static Complaint complaint(Diagnostic<? extends JavaFileObject> said) {
    if (said.getSource() instanceof Source source && !source.isGiven()) {
      return new Complaint(source, said.getLineNumber(), said.getMessage(Locale.ROOT));
    }
    throw new IllegalStateException("what is given does not compile: " + said);
  }

  private static String shown(Complaint complaint) {
    Snippet snippet = complaint.source().snippet;
    long line = snippet.line() + complaint.line() - 2;
    return snippet.document() + ":" + line + ": " + complaint.message();
  }

  private static final class Source extends SimpleJavaFileObject {

    private final Snippet snippet;
    private final String text;

    Source(Snippet snippet, String name, String text) {
      super(URI.create("memory:///" + name + ".java"), Kind.SOURCE);
      this.snippet = snippet;
      this.text = text;
    }

    boolean isGiven() {
      return snippet.document().equals(GIVEN.toString());
    }

    /** Of a public type, whatever its name. */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == Kind.SOURCE;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
